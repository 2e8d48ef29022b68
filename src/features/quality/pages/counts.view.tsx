import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { quartersBefore, quarterWords } from '../../reviews/index.ts';
import type { ShownCount, ShownCounts } from '../board-counts.ts';

type Quarter = ReturnType<typeof quartersBefore>[number];

/** The quarters that are over, and the one that an address names by its first day, else the latest. */
export const quarterIn = (typed: string, today: string): { quarters: Quarter[]; chosen: Quarter } => {
  const [latest, ...earlier] = quartersBefore(today);
  if (!latest) throw new Error('There is always a quarter that is over.');
  const quarters = [latest, ...earlier];
  return { quarters, chosen: quarters.find(({ from }) => from === typed) ?? latest };
};

/** Chooses the quarter that counts are of. */
export const Quarters = ({
  path,
  quarters,
  chosen,
}: {
  path: string;
  quarters: readonly Quarter[];
  chosen: Quarter;
}): JSX.Element => (
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

const wordsOf = ({ value }: ShownCount): string => value?.toLocaleString('en-GB') ?? 'hidden';

/** Counts with small ones hidden, or that they cannot be shown. */
export const Counts = ({ counts, what }: { counts: ShownCounts | null; what: string }): JSX.Element =>
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
