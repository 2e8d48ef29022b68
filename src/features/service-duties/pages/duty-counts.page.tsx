import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { page, route } from '../../../web/route.ts';
import { Counts, Quarters, quarterIn } from '../../quality/index.ts';
import { mayReadCounts } from '../../reviews/index.ts';
import { dutyCountsForBoard } from '../duty-counts.ts';

const title = 'Other duties, counted for the Board';

/** Meetings and foster carers' reviews of a quarter that is over, with small counts hidden: all that leaves casework. */
export const dutyCountsPage = route({
  method: 'GET',
  path: '/duties/counts',
  zone: 'board',
  at: 'any board',
  can: mayReadCounts,
  audit: { writes: false, because: 'counts with small ones hidden; no record of a child or carer' },
  query: z.object({ quarter: z.string().max(10).default('').catch('') }),
  handle: async ({ asSystem, query, clock }) => {
    const { quarters, chosen } = quarterIn(query.quarter, todayIn(clock));
    const counts = await asSystem('counts of duties', 'casework', (tx, system) =>
      dutyCountsForBoard(tx, system, { first: chosen.from, last: chosen.to }),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          What was held in a quarter that is over. A count of one to five, or about at most five children or
          carers, is hidden, and with it whatever would tell it.
        </p>
        <Quarters path="/duties/counts" quarters={quarters} chosen={chosen} />
        <Counts counts={counts.fosterReviews} what="Foster carers’ reviews" />
        <Counts counts={counts.meetings} what="Specialist meetings" />
      </>,
      counts,
    );
  },
});
