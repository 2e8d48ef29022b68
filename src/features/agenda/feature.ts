import type { Feature } from '../../web/feature.ts';
import { addPressed, agendaPage, plannedPressed, startPressed } from './pages/agenda.page.tsx';
import { itemPage, itemSaved } from './pages/agenda-item.page.tsx';
import { moveItemPressed, removePressed, restorePressed } from './pages/arrange.page.ts';
import { standingPage, standingSaved } from './pages/standing.page.tsx';
import { maySeeAgenda } from './policy.ts';

/** Building a meeting's agenda, against the clock. */
export const agenda: Feature = {
  name: 'agenda',
  routes: [
    ...[agendaPage, startPressed, addPressed, plannedPressed, itemPage, itemSaved],
    ...[moveItemPressed, removePressed, restorePressed, standingPage, standingSaved],
  ],
  tabs: [{ text: 'Agenda', path: '/board/meetings/:meeting/agenda', can: maySeeAgenda }],
};
