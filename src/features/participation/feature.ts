import type { Feature } from '../../web/feature.ts';
import { chaseJob } from './chase.ts';
import { askerPage, saveAnswer, saveChanged } from './pages/asker.page.tsx';
import { myCardRoutes } from './pages/card.page.tsx';
import { cardForm, saveCard } from './pages/card-form.page.tsx';
import { certificateForTeam, myCertificate } from './pages/certificate.page.ts';
import { findingForms } from './pages/finding-forms.page.tsx';
import { findingsPage } from './pages/findings.page.tsx';
import { groupForms } from './pages/group-forms.page.tsx';
import { groupsPage } from './pages/groups.page.tsx';
import { involveForm, saveInvolve } from './pages/involve.page.tsx';
import { joinFormPage, saveJoin } from './pages/join.page.tsx';
import { minePage, saveMyName } from './pages/mine.page.tsx';
import { panelForm } from './pages/panel.page.tsx';
import { confirmRoute, personPage, renewLinkRoute } from './pages/person.page.tsx';
import { personSteps } from './pages/person-steps.page.tsx';
import { recordFile, recordPage } from './pages/record.page.tsx';
import { requestRoutes } from './pages/request.page.tsx';
import { requestsPage } from './pages/requests.page.tsx';
import { reviewPage, saveLimit } from './pages/review.page.tsx';
import { tookPlaceForm } from './pages/took-place.page.tsx';
import { waitingInvolvement } from './waiting.ts';

/** What staff ask of young people, who took part, and what changed because of it. */
export const participation: Feature = {
  name: 'participation',
  routes: [
    ...[involveForm, saveInvolve, askerPage, saveAnswer, saveChanged],
    ...[joinFormPage, saveJoin, minePage, saveMyName, ...myCardRoutes],
    ...[myCertificate, certificateForTeam],
    ...[groupsPage, ...groupForms, personPage, confirmRoute, renewLinkRoute, ...personSteps],
    ...[requestsPage, reviewPage, saveLimit, ...requestRoutes, cardForm, saveCard],
    ...[...tookPlaceForm, ...panelForm, findingsPage, ...findingForms],
    ...[recordPage, recordFile],
  ],
  desks: [
    {
      text: 'Groups',
      href: '/voice/groups',
      hint: 'Who belongs to them, who asks to join, when and where they meet.',
    },
    {
      text: 'Requests to young people',
      href: '/voice/requests',
      hint: 'What staff ask, what young people say, and what changed.',
    },
    {
      text: 'What Young Inspectors found',
      href: '/voice/findings',
      hint: 'At which home, and what it did about it.',
    },
    {
      text: 'Record of involvement',
      href: '/voice/record',
      hint: 'Who asked, who took part for how long, and what changed, by year.',
    },
  ],
  waiting: waitingInvolvement,
  waitsIn: 'voice',
  jobs: [chaseJob],
};
