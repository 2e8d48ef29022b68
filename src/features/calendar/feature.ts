import type { Feature } from '../../web/feature.ts';
import { arrangeForm, saveArrangement } from './pages/arrange.page.tsx';
import { askedForm, saveAsked } from './pages/asked.page.tsx';
import { boardCalendar, myCalendar } from './pages/calendar.page.tsx';
import { addClosed, closed, removeClosed } from './pages/closed.page.tsx';
import { duties, saveDuty, stopDuty, takeUsualDuties } from './pages/duties.page.tsx';
import { addEntry, addEntryForm } from './pages/entry-add.page.tsx';
import { defer, deferForm, entry, saveEntry } from './pages/entry-change.page.tsx';
import { meetingFront, noteDeadline, restore } from './pages/meeting.page.tsx';
import { askCancel, cancel, move, moveForm } from './pages/move.page.tsx';
import { endOwnCalendar, makeOwnCalendar, ownCalendar, ownFeed } from './pages/own-calendar.page.tsx';
import { drop, moveEntryTo, plan, takeBack } from './pages/plan.page.tsx';
import { accept, propose } from './pages/propose.page.tsx';
import { saveSettings, settings } from './pages/settings.page.tsx';
import { addVisit, addVisitForm, callOff, saveVisit, visit, visits } from './pages/visits.page.tsx';
import { mayReadCalendar } from './policy.ts';
import { morning } from './remind.ts';
import { waitingInCalendar } from './waiting.ts';

/** When the board meets, what has to be done before it, and what is planned for it. */
export const calendar: Feature = {
  name: 'calendar',
  routes: [
    ...[myCalendar, boardCalendar, propose, accept, settings, saveSettings, closed, addClosed, removeClosed],
    ...[meetingFront, noteDeadline, arrangeForm, saveArrangement, askedForm, saveAsked],
    ...[moveForm, move, askCancel, cancel, restore],
    ...[plan, addEntryForm, addEntry, entry, saveEntry, moveEntryTo, deferForm, defer, drop, takeBack],
    ...[duties, saveDuty, takeUsualDuties, stopDuty],
    ...[visits, addVisitForm, addVisit, visit, saveVisit, callOff],
    ...[ownCalendar, makeOwnCalendar, endOwnCalendar, ownFeed],
  ],
  sections: [{ text: 'Calendar', href: '/calendar', can: mayReadCalendar }],
  tabs: [{ text: 'Meeting', path: '/board/meetings/:meeting', can: mayReadCalendar }],
  boardPages: [
    { text: 'Calendar', path: '/boards/:board/calendar', can: mayReadCalendar },
    { text: 'Forward plan', path: '/boards/:board/plan', can: mayReadCalendar },
    { text: 'Visits', path: '/boards/:board/visits', can: mayReadCalendar },
  ],
  waiting: waitingInCalendar,
  jobs: [{ name: 'calendar-reminders', cron: '30 6 * * *', run: morning }],
};
