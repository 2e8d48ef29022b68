import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { yearBegun } from '../../../kernel/years.ts';
import { page, route } from '../../../web/route.ts';
import { mayReview } from '../../reviews/index.ts';
import { yearFrom } from '../rules/council-year.ts';
import { conferencesOfYear } from '../year-queries.ts';
import { yearView } from './year.view.tsx';

/** How many years can be looked at. */
const yearsBack = 6;

/** A year of conferences in numbers, of the whole service; no family stands on it. */
export const yearPage = route({
  method: 'GET',
  path: '/conferences/year',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'counts for the service; no record of a family' },
  query: z.object({ year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined) }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const newest = yearBegun(todayIn(clock));
      const years = Array.from({ length: yearsBack }, (_, back) => newest - back);
      const begun = query.year ?? newest;
      const year = await conferencesOfYear(tx, scope, yearFrom(begun));
      return page('Conferences: the year in numbers', yearView({ year, begun, years }), year);
    }),
});
