import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { yearWords } from '../../../kernel/years.ts';
import { page, route } from '../../../web/route.ts';
import { mayReview } from '../../reviews/index.ts';
import { qualityOfYear } from '../quality-of-year.ts';
import { yearFrom, yearIn } from '../rules/year.ts';

import { periodView } from './period.view.tsx';

/** The service's quality work of a year from 1 April, in counts. */
export const periodPage = route({
  method: 'GET',
  path: '/quality/period',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'counts of the service’s own work; no record of a child' },
  query: z.object({ year: z.string().max(4).default('').catch('') }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const year = yearIn(query.year, today);
      const counts = await qualityOfYear(tx, scope, yearFrom(year), today);
      return page(`Quality, ${yearWords(year)}`, periodView({ counts, year, today }), counts);
    }),
});
