import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { page, route } from '../../../web/route.ts';
import { mayReadCounts } from '../../reviews/index.ts';
import { countsForBoard } from '../board-counts.ts';
import { Counts, Quarters, quarterIn } from './counts.view.tsx';

const title = 'Audits and compliments, counted for the Board';

/** What was audited and praised in a quarter that is over, with small counts hidden: all that leaves casework. */
export const countsPage = route({
  method: 'GET',
  path: '/quality/counts',
  zone: 'board',
  at: 'any board',
  can: mayReadCounts,
  audit: { writes: false, because: 'counts with small ones hidden; no record of a child' },
  query: z.object({ quarter: z.string().max(10).default('').catch('') }),
  handle: async ({ asSystem, query, clock }) => {
    const { quarters, chosen } = quarterIn(query.quarter, todayIn(clock));
    const counts = await asSystem('counts of audits', 'casework', (tx, system) =>
      countsForBoard(tx, system, { first: chosen.from, last: chosen.to }),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          What was done in a quarter that is over. A count of one to five, or about at most five children, is
          hidden, and with it whatever would tell it.
        </p>
        <Quarters path="/quality/counts" quarters={quarters} chosen={chosen} />
        <Counts counts={counts.audits} what="Audits" />
        <Counts counts={counts.compliments} what="Compliments" />
      </>,
      counts,
    );
  },
});
