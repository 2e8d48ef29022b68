import type { Feature } from '../../web/feature.ts';
import { today } from './pages/today.page.tsx';
import { mayHaveADay } from './policy.ts';

/** Where people land who have signed in: what is next, what waits for them in any feature, and what is new. */
export const todayWith = (others: readonly Feature[]): Feature => ({
  name: 'today',
  routes: [today(others.flatMap(({ waiting }) => (waiting ? [waiting] : [])))],
  sections: [{ text: 'Today', href: '/today', can: mayHaveADay }],
});
