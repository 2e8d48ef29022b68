import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Counts, Period } from '../../../kernel/counts.ts';
import { quartersBefore, quarterWords } from '../../../kernel/quarters.ts';
import type { Can } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Zone } from '../../../kernel/zones.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { protectCounts, type ShownCount, type ShownCounts } from '../../indicators/index.ts';

/**
 * What is counted for the Board of something. `what` says in a sentence what is counted; `zone` is where it is kept,
 * and `counted` reads it there as the system does: whoever looks need not reach it.
 */
export type CountedForBoard = {
  path: string;
  title: string;
  what: string;
  zone: Zone;
  can: Can;
  counted(tx: Tx, system: Scope, period: Period): Promise<Counts>;
};

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

const ShownTables = ({ wholes, tables }: ShownCounts) => (
  <>
    <CountTable caption="In all" counts={wholes} />
    {tables
      .filter(({ parts }) => parts.length > 0)
      .map(({ title, parts }) => (
        <CountTable key={title} caption={title} counts={parts} />
      ))}
  </>
);

const Quarters = ({
  path,
  quarters,
  chosen,
}: {
  path: string;
  quarters: readonly Period[];
  chosen: Period;
}) => (
  <form action={path} method="get" class="hearth-filters">
    <Select
      name="quarter"
      label={{ text: 'Which quarter' }}
      items={quarters.map((one) => ({ value: one.from, text: quarterWords(one) }))}
      value={chosen.from}
    />
    <Button text="Show it" classes="govuk-button--secondary" />
  </form>
);

/** The page of what is counted in a quarter that is over, with small counts hidden: all that leaves casework. */
export const boardCountsPage = ({ path, title, what, zone, can, counted }: CountedForBoard) =>
  route({
    method: 'GET',
    path,
    zone: 'board',
    at: 'any board',
    can,
    audit: { writes: false, because: 'counts with small ones hidden; no record of a child' },
    query: z.object({ quarter: z.string().max(10).default('').catch('') }),
    handle: async ({ asSystem, query, clock }) => {
      const [latest, ...earlier] = quartersBefore(todayIn(clock));
      if (!latest) throw new Error('There is always a quarter that is over.');
      const quarters = [latest, ...earlier];
      const chosen = quarters.find(({ from }) => from === query.quarter) ?? latest;
      const counts = await asSystem(title, zone, (tx, system) => counted(tx, system, chosen));
      const shown = protectCounts(counts);
      return page(
        title,
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">
            {what} A count of one to five, or about at most five people, is hidden, and with it whatever would
            tell it.
          </p>
          <Quarters path={path} quarters={quarters} chosen={chosen} />
          {shown === null ? (
            <p class="govuk-body">
              The counts of this quarter cannot be shown without telling too much of a child. Choose another.
            </p>
          ) : (
            <ShownTables {...shown} />
          )}
        </>,
        shown && { ...chosen, ...shown },
      );
    },
  });
