import { oneOf } from '../one-of.ts';

/** What can be done with indicators. */
export const indicators = oneOf({
  check: async () => (await import('./indicators-check.ts')).checkReport,
  compute: async () => (await import('./indicators-compute.ts')).compute,
});
