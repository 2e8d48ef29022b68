import type { Feature } from '../../web/feature.ts';
import { waitingChallenges } from './challenge-waiting.ts';
import { challengeRoutes } from './pages/challenge-routes.ts';
import { childrenRoutes } from './pages/children-routes.ts';
import { reviewRoutes } from './pages/review-routes.ts';
import { mayReadChallenges, mayReview } from './policy.ts';

/** The reviews of children in our care, and what their reviewing officers challenge. */
export const reviews: Feature = {
  name: 'reviews',
  routes: [...childrenRoutes, ...reviewRoutes, ...challengeRoutes],
  sections: [
    { text: 'Children', href: '/children', can: mayReview },
    { text: 'Reviews', href: '/reviews/calendar', can: mayReview },
    { text: 'Challenges', href: '/challenges', can: mayReadChallenges },
  ],
  waiting: waitingChallenges,
};
