import { oneOf } from '../one-of.ts';

/** What can be done with a delivery plan. */
export const plan = oneOf({
  import: async () => (await import('./plan-import.ts')).importPlan,
});
