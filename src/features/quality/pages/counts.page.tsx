import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { mayReadCounts, quartersBefore, quarterWords } from '../../reviews/index.ts';
import { countsForBoard, type ShownCount, type ShownCounts } from '../board-counts.ts';

const title = 'Audits and compliments, counted for the Board';

const wordsOf = ({ value }: ShownCount): string => value?.toLocaleString('en-GB') ?? 'hidden';

const Counts = ({ counts, what }: { counts: ShownCounts | null; what: string }) =>
  counts === null ? (
    <p class="govuk-body">
      {what} of this quarter cannot be shown without telling too much of a child. Choose another.
    </p>
  ) : (
    <>
      <p class="govuk-body">
        {what} in all: {wordsOf(counts.all)}
      </p>
      {counts.tables.map((table) => (
        <Table
          key={table.title}
          caption={table.title}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[{ text: 'Which' }, { text: 'How many', format: 'numeric' }]}
          rows={table.counts.map((count) => [
            { text: count.name },
            { text: wordsOf(count), format: 'numeric' },
          ])}
        />
      ))}
    </>
  );

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
    const [latest, ...earlier] = quartersBefore(todayIn(clock));
    if (!latest) throw new Error('There is always a quarter that is over.');
    const quarters = [latest, ...earlier];
    const chosen = quarters.find(({ from }) => from === query.quarter) ?? latest;
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
        <form action="/quality/counts" method="get" class="hearth-filters">
          <Select
            name="quarter"
            label={{ text: 'Which quarter' }}
            items={quarters.map((one) => ({ value: one.from, text: quarterWords(one) }))}
            value={chosen.from}
          />
          <Button text="Show it" classes="govuk-button--secondary" />
        </form>
        <Counts counts={counts.audits} what="Audits" />
        <Counts counts={counts.compliments} what="Compliments" />
      </>,
      counts,
    );
  },
});
