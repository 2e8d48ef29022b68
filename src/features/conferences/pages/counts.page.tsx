import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { mayReadCounts, quartersBefore, quarterWords } from '../../reviews/index.ts';
import { countsForBoard, type ShownCount, type ShownCounts } from '../counts-for-board.ts';

const title = 'Child protection conferences, counted for the Board';

const wordsOf = ({ value }: ShownCount): string => value?.toLocaleString('en-GB') ?? 'hidden';

const Counts = ({ counts }: { counts: ShownCounts }) => (
  <>
    {counts.tables
      .filter((table) => table.counts.length > 0 && table.total.value !== 0)
      .map((table) => (
        <Table
          key={table.title}
          caption={`${table.title} (${table.total.name.toLowerCase()}: ${wordsOf(table.total)})`}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[{ text: 'Which' }, { text: table.unit, format: 'numeric' }]}
          rows={table.counts.map((count) => [
            { text: count.name },
            { text: wordsOf(count), format: 'numeric' },
          ])}
        />
      ))}
  </>
);

/** Conferences of a quarter that is over, with small counts hidden: all that leaves casework. */
export const countsPage = route({
  method: 'GET',
  path: '/conferences/counts',
  zone: 'board',
  at: 'any board',
  can: mayReadCounts,
  audit: { writes: false, because: 'counts with small ones hidden; no record of a family' },
  query: z.object({ quarter: z.string().max(10).default('').catch('') }),
  handle: async ({ asSystem, query, clock }) => {
    const [latest, ...earlier] = quartersBefore(todayIn(clock));
    if (!latest) throw new Error('There is always a quarter that is over.');
    const quarters = [latest, ...earlier];
    const chosen = quarters.find(({ from }) => from === query.quarter) ?? latest;
    const counts = await asSystem('counts of conferences', 'casework', (tx, system) =>
      countsForBoard(tx, system, { first: chosen.from, last: chosen.to }),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          Conferences that were held in a quarter that is over. A count of one to five, or of one to five
          families or carers, is hidden, and with it whatever would tell it.
        </p>
        <form action="/conferences/counts" method="get" class="hearth-filters">
          <Select
            name="quarter"
            label={{ text: 'Which quarter' }}
            items={quarters.map((one) => ({ value: one.from, text: quarterWords(one) }))}
            value={chosen.from}
          />
          <Button text="Show it" classes="govuk-button--secondary" />
        </form>
        {counts === null ? (
          <p class="govuk-body">
            The counts of this quarter cannot be shown without telling too much of a family. Choose another.
          </p>
        ) : (
          <>
            <p class="govuk-body">
              Conferences held: {wordsOf(counts.all)}
              {counts.all.value === 0 &&
                '. Choose another quarter, or ask the reviewing service to write them down'}
              .
            </p>
            <Counts counts={counts} />
          </>
        )}
      </>,
      counts,
    );
  },
});
