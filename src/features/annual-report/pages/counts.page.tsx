import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Period, ShownCount, ShownCounts } from '../../../kernel/counts.ts';
import { quartersBefore, quarterWords } from '../../../kernel/quarters.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { protectCounts } from '../../indicators/index.ts';
import { mayReadCounts } from '../../reviews/index.ts';
import { countedChapters } from '../chapters.ts';

const title = 'Counts for the Board';

const wordsOf = ({ value }: ShownCount): string => value?.toLocaleString('en-GB') ?? 'hidden';

const rowOf = (count: ShownCount) => [
  { text: count.name.charAt(0).toUpperCase() + count.name.slice(1) },
  { text: wordsOf(count), format: 'numeric' as const },
];

const CountTable = ({ caption, counts }: { caption: string; counts: readonly ShownCount[] }) => (
  <Table
    caption={caption}
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    head={[{ text: 'Which' }, { text: 'Number', format: 'numeric' }]}
    rows={counts.map(rowOf)}
  />
);

const Shown = ({ wholes, tables }: ShownCounts) => (
  <>
    <CountTable caption="In all" counts={wholes} />
    {tables
      .filter(({ parts }) => parts.length > 0)
      .map((table) => (
        <CountTable key={table.title} caption={table.title} counts={table.parts} />
      ))}
  </>
);

const Choose = ({ quarters, quarter, of }: { quarters: readonly Period[]; quarter: Period; of: string }) => (
  <form action="/counts" method="get" class="hearth-filters">
    <Select
      name="of"
      label={{ text: 'Of what' }}
      items={countedChapters.map(({ slug, title: text }) => ({ value: slug, text }))}
      value={of}
    />
    <Select
      name="quarter"
      label={{ text: 'Which quarter' }}
      items={quarters.map((one) => ({ value: one.from, text: quarterWords(one) }))}
      value={quarter.from}
    />
    <Button text="Show it" classes="govuk-button--secondary" />
  </form>
);

/** What the service's records count in a quarter that is over, with small counts hidden: all that leaves casework. */
export const countsPage = route({
  method: 'GET',
  path: '/counts',
  zone: 'board',
  at: 'any board',
  can: mayReadCounts,
  audit: { writes: false, because: 'counts with small ones hidden; no record of a child' },
  query: z.object({
    of: z.string().max(40).default('').catch(''),
    quarter: z.string().max(10).default('').catch(''),
  }),
  handle: async ({ asSystem, query, clock }) => {
    const quarters = quartersBefore(todayIn(clock));
    const quarter = quarters.find(({ from }) => from === query.quarter) ?? quarters[0];
    const chapter = countedChapters.find(({ slug }) => slug === query.of) ?? countedChapters[0];
    if (!quarter || !chapter) throw new Error('There is always a quarter that is over.');
    const shown = protectCounts(
      await asSystem('counts for the Board', chapter.zone, (tx, system) =>
        chapter.counted(tx, system, quarter),
      ),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <Choose quarters={quarters} quarter={quarter} of={chapter.slug} />
        <h2 class="govuk-heading-m">
          {chapter.title}, {quarterWords(quarter)}
        </h2>
        <p class="govuk-body">
          {chapter.what} A count of one to five, or about at most five people, is hidden, and with it whatever
          would tell it.
        </p>
        {shown === null ? (
          <p class="govuk-body">
            The counts of this quarter cannot be shown without telling too much of a child. Choose another.
          </p>
        ) : (
          <Shown {...shown} />
        )}
      </>,
      shown && { of: chapter.slug, ...quarter, ...shown },
    );
  },
});
