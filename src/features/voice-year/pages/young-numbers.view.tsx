import type { JSX } from 'preact';
import { quarterWords } from '../../../kernel/quarters.ts';
import { Table } from '../../../web/components/table.tsx';
import { hoursWords } from '../../participation/index.ts';
import { type YoungCount, youngCountIds, youngWords } from '../rules/young-counts.ts';
import type { ShownPeriod, YoungYear } from '../young-of-year.ts';
import { Door, Part } from './door.view.tsx';

const doors: Readonly<Record<YoungCount, string>> = {
  places: '/you-said#changed',
  held: '/whats-on',
  came: '/whats-on',
  nominated: '/awards',
  entered: '/awards',
  prizes: '/awards',
};

const numberOf = (value: number | null): string => value?.toLocaleString('en-GB') ?? 'hidden';

const hoursOf = ({ quarters }: ShownPeriod): string => {
  if (quarters === null) return 'hidden';
  return quarters === 0 ? '0' : hoursWords(quarters);
};

/** How many young people took part, by quarters that are over. */
export const YoungNumbers = ({ young, today }: { young: YoungYear; today: string }): JSX.Element => {
  const periods: (ShownPeriod & { name: string })[] = [
    ...young.quarters.map((quarter) => ({ ...quarter, name: quarterWords(quarter) })),
    ...(young.year === null ? [] : [{ ...young.year, name: 'The year' }]),
  ];
  return (
    <Part
      id="young-numbers"
      title="How many took part"
      source="The participation team’s records of involvement, events, awards and rewards, of the whole council"
      today={today}
    >
      <p class="govuk-body">
        A quarter stands here when it is over. A count of one to five, or about at most five young people, is
        hidden, and with it whatever would tell it. Whoever took part twice counts twice.
      </p>
      {periods.length === 0 ? (
        <p class="govuk-body">No quarter of this year is over yet.</p>
      ) : (
        <section class="hearth-scroll" tabindex={0} aria-label="How many took part, by quarter">
          <Table
            firstCellIsHeader
            head={[
              { text: 'What' },
              ...periods.map(({ name }) => ({ text: name, format: 'numeric' as const })),
            ]}
            rows={[
              ...youngCountIds.map((id) => [
                { children: <Door href={doors[id]}>{youngWords[id]}</Door> },
                ...periods.map(({ counts }) => ({ text: numberOf(counts[id]), format: 'numeric' as const })),
              ]),
              [
                { children: <Door href={doors.places}>Their time for what staff asked</Door> },
                ...periods.map((period) => ({ text: hoursOf(period), format: 'numeric' as const })),
              ],
            ]}
          />
        </section>
      )}
    </Part>
  );
};
