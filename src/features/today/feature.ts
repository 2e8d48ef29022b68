import type { Feature } from '../../web/feature.ts';
import type { Asking } from './day.ts';
import { today } from './pages/today.page.tsx';
import { mayHaveADay } from './policy.ts';

const askingsOf = (features: readonly Feature[], zone: Feature['waitsIn']): Asking[] =>
  features.flatMap(({ waiting, waitsIn }) => (waiting && waitsIn === zone ? [waiting] : []));

/** Where people land who have signed in: what is next, what waits for them in any feature, and what is new. */
export const todayWith = (others: readonly Feature[]): Feature => ({
  name: 'today',
  routes: [today(askingsOf(others, undefined), askingsOf(others, 'voice'))],
  sections: [{ text: 'Today', href: '/today', can: mayHaveADay }],
});
