import type { Feature } from '../../web/feature.ts';
import { updateMail } from './jobs/update-mail.job.ts';
import { roundRoutes } from './pages/round-routes.ts';
import { waitingInRounds } from './round-waiting.ts';

/** The plans of a board, and the rounds in which they are brought up to date. */
export const deliveryPlan: Feature = {
  name: 'delivery-plan',
  routes: [...roundRoutes],
  waiting: waitingInRounds,
  jobs: [updateMail],
};
