import type { Feature } from '../../web/feature.ts';
import { audits } from './pages/audits.tsx';
import { compliments } from './pages/compliments.ts';
import { periodPage } from './pages/period.page.tsx';
import { quotaRoutes } from './pages/quotas.page.tsx';
import { recordRoutes } from './pages/record-routes.tsx';
import { secondLookRoutes } from './pages/second-look-routes.tsx';
import { waitingLooks } from './waiting-looks.ts';

/** How good the work with children is: audits, observations, second looks, and what people praise. */
export const quality: Feature = {
  name: 'quality',
  routes: [
    ...recordRoutes(audits),
    ...secondLookRoutes,
    ...recordRoutes(compliments),
    ...quotaRoutes,
    periodPage,
  ],
  waiting: waitingLooks,
};
