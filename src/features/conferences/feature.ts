import type { Feature } from '../../web/feature.ts';
import { waitingConferences } from './listed-families.ts';
import { conferenceRoutes } from './pages/conference-routes.ts';

/** Child protection conferences: when they are due, what came of them, and what families say of them. */
export const conferences: Feature = {
  name: 'conferences',
  routes: conferenceRoutes,
  waiting: waitingConferences,
};
