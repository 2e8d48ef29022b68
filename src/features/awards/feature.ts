import type { Feature } from '../../web/feature.ts';
import { arrangeForms } from './pages/arrange.page.tsx';
import { awardsOfTeam, yearOfTeam } from './pages/awards.page.tsx';
import { awardsPage } from './pages/awards-public.page.tsx';
import { printRoutes } from './pages/certificates.page.tsx';
import { enterForm, sendEntry } from './pages/enter.page.tsx';
import { entryRoutes } from './pages/entry.page.tsx';
import { eveningForm } from './pages/evening.page.tsx';
import { finalistRoutes } from './pages/finalist.page.tsx';
import { pictureRoutes } from './pages/finalist-picture.page.tsx';
import { finalistsPage } from './pages/finalists.page.tsx';
import { answerRoute, invitationPage } from './pages/invitation.page.tsx';
import { nominateForm, sendNomination } from './pages/nominate.page.tsx';
import { nominationPage, shortlistRoute, siftRoutes } from './pages/nomination.page.tsx';
import { nominationByLink, takeBackByLink } from './pages/nomination-link.page.tsx';
import { nominationsPage } from './pages/nominations.page.tsx';
import { declareRoute, giveScore, panelPage, scorePage } from './pages/panel.page.tsx';
import { panelRoutes } from './pages/panellists.page.tsx';
import { resultsForm } from './pages/results.page.tsx';
import { rewardRoutes } from './pages/rewards.page.tsx';
import { roundCriteriaForm } from './pages/round-criteria.page.tsx';
import { yearForms } from './pages/year-forms.page.tsx';

/** Awards that young people are nominated for, and rewards that they enter for each half term. */
export const awards: Feature = {
  name: 'awards',
  routes: [
    ...[awardsPage, nominateForm, sendNomination, nominationByLink, takeBackByLink],
    ...[panelPage, scorePage, giveScore, declareRoute],
    ...[invitationPage, answerRoute, enterForm, sendEntry],
    ...[awardsOfTeam, yearOfTeam, ...yearForms, ...arrangeForms],
    ...[nominationsPage, nominationPage, shortlistRoute, ...siftRoutes],
    ...[...panelRoutes, ...resultsForm, finalistsPage, ...finalistRoutes, ...pictureRoutes, ...eveningForm],
    ...[...rewardRoutes, ...roundCriteriaForm, ...entryRoutes, ...printRoutes],
  ],
  desks: [
    {
      text: 'PROUD awards',
      href: '/voice/awards',
      hint: 'Nominations, the panel, finalists, invitations and certificates.',
    },
    {
      text: 'Half-term rewards',
      href: '/voice/rewards',
      hint: 'Entries, prizes, and a certificate for everybody.',
    },
  ],
};
