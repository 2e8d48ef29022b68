import type { Feature } from '../../web/feature.ts';
import { homesRoutes } from './pages/homes-routes.ts';
import { mayReadSupply } from './policy.ts';
import { waitingPanel } from './waiting.ts';

/** Where care leavers live, which homes there are, and what district councils promised. */
export const homes: Feature = {
  name: 'homes',
  routes: homesRoutes,
  sections: [{ text: 'Homes', href: '/homes', can: mayReadSupply }],
  waiting: waitingPanel,
};
