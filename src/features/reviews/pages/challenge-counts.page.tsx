import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { countsForBoard, type ShownCount, type ShownCounts } from '../challenge-counts.ts';
import { mayReadCounts } from '../policy.ts';
import { quartersBefore, quarterWords } from '../rules/challenge-counts.ts';
import type { Period } from '../rules/challenge-report.ts';

const title = 'Challenges, counted for the Board';

const hidden = 'hidden';

const wordsOf = ({ value }: ShownCount): string => value?.toLocaleString('en-GB') ?? hidden;

const Counts = ({ counts }: { counts: ShownCounts }) => (
  <>
    <p class="govuk-body">Raised in all: {wordsOf(counts.all)}</p>
    {counts.tables
      .filter((table) => table.counts.length > 0)
      .map((table) => (
        <Table
          key={table.title}
          caption={table.title}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[{ text: 'Which' }, { text: 'Raised', format: 'numeric' }]}
          rows={table.counts.map((count) => [
            { text: count.name.charAt(0).toUpperCase() + count.name.slice(1) },
            { text: wordsOf(count), format: 'numeric' },
          ])}
        />
      ))}
  </>
);

const Quarters = ({ quarters, chosen }: { quarters: readonly Period[]; chosen: Period }) => (
  <form action="/challenges/counts" method="get" class="hearth-filters">
    <Select
      name="quarter"
      label={{ text: 'Which quarter' }}
      items={quarters.map((one) => ({ value: one.from, text: quarterWords(one) }))}
      value={chosen.from}
    />
    <Button text="Show it" classes="govuk-button--secondary" />
  </form>
);

/** What was raised in a quarter that is over, with small counts hidden: all that leaves casework. */
export const countsPage = route({
  method: 'GET',
  path: '/challenges/counts',
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
    const counts = await asSystem('counts of challenges', 'challenge', (tx, system) =>
      countsForBoard(tx, system, chosen),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          What reviewing officers raised, good practice too, in a quarter that is over. A count of one to
          five, or about at most five children, is hidden, and with it whatever would tell it.
        </p>
        <Quarters quarters={quarters} chosen={chosen} />
        {counts === null ? (
          <p class="govuk-body">
            The counts of this quarter cannot be shown without telling too much of a child. Choose another.
          </p>
        ) : (
          <Counts counts={counts} />
        )}
      </>,
      counts,
    );
  },
});
