import type { Feature } from '../../web/feature.ts';
import { remindOfGrants } from './jobs/remind.job.ts';
import { grantsOfBoard } from './pages/board.page.tsx';
import { givenPage } from './pages/given.page.tsx';
import { potPage } from './pages/pot.page.tsx';
import { potForms } from './pages/pot-forms.page.tsx';
import { proposalPage } from './pages/proposal.page.tsx';
import { proposalForms } from './pages/proposal-forms.page.tsx';
import { proposeForm } from './pages/propose.page.tsx';
import { mayPropose } from './policy.ts';

/** Member grants: proposed by anybody at the board, recommended by the Board, decided by who can. */
export const grants: Feature = {
  name: 'grants',
  routes: [
    ...[givenPage, grantsOfBoard, potPage, proposalPage],
    ...[...potForms, ...proposeForm, ...proposalForms],
  ],
  boardPages: [{ text: 'Member grants', path: '/boards/:board/grants', can: mayPropose }],
  jobs: [remindOfGrants],
};
