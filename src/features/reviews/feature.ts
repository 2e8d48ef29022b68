import type { Feature } from '../../web/feature.ts';
import { reviewRoutes } from './pages/review-routes.ts';

/** The reviews of children in our care, and what their reviewing officers challenge. */
export const reviews: Feature = {
  name: 'reviews',
  routes: [...reviewRoutes],
};
