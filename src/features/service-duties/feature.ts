import type { Feature } from '../../web/feature.ts';
import { recordRoutes } from '../quality/index.ts';
import { dutyRoutes } from './pages/duties.page.tsx';
import { families } from './pages/families.ts';
import { fosterReviewRoutes } from './pages/foster-reviews.page.tsx';

/** What the reviewing service does beside reviews of children: foster carers, specialist meetings, visits to homes, its posts. */
export const serviceDuties: Feature = {
  name: 'service-duties',
  routes: [...families.flatMap(recordRoutes), ...fosterReviewRoutes, ...dutyRoutes],
};
