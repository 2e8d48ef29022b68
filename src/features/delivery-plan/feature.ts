import type { Feature } from '../../web/feature.ts';
import { inOutRoutes } from './pages/in-out-routes.ts';

/** Plans of a board and what becomes of them. */
export const deliveryPlan: Feature = {
  name: 'delivery-plan',
  routes: [...inOutRoutes],
};
