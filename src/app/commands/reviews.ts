import { oneOf } from '../one-of.ts';

/** What can be done with reviews. */
export const reviews = oneOf({
  timetable: async () => (await import('./reviews-timetable.ts')).timetable,
});
