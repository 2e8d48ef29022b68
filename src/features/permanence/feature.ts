import type { Feature } from '../../web/feature.ts';
import { mayReview } from '../reviews/index.ts';
import { permanenceRoutes } from './pages/permanence-routes.ts';

/** Each child's line to permanence: what is planned, what comes next, and what is missing. */
export const permanence: Feature = {
  name: 'permanence',
  routes: permanenceRoutes,
  sections: [{ text: 'Permanence', href: '/permanence', can: mayReview }],
};
