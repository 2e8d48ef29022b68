import type { Feature } from '../../web/feature.ts';
import { childrenRoutes } from './pages/children-routes.ts';
import { mayReview } from './policy.ts';

/** The reviews of children in our care, and what their reviewing officers challenge. */
export const reviews: Feature = {
  name: 'reviews',
  routes: [...childrenRoutes],
  sections: [{ text: 'Children', href: '/children', can: mayReview }],
};
