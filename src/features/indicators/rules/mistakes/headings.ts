import { plusDays, plusMonths } from '../../../../kernel/days.ts';
import type { Heading, Period, PublishedIndicator, PublishedTable } from '../published/published-tables.ts';
import type { Finding } from './finding.ts';
import { periodWords } from './words.ts';

const rule = 'headings';

/** Headings of months and years that stand twice, that cannot be, or that leave one out. */
export const doubtfulHeadings = (indicators: readonly PublishedIndicator[]): Finding[] =>
  indicators.flatMap((indicator) => indicator.tables.flatMap((table) => findingsOf(indicator, table)));

const findingsOf = (indicator: PublishedIndicator, table: PublishedTable): Finding[] => {
  const place = { rule, line: table.line, table: indicator.title, area: table.area };
  const dated = table.headings.flatMap(({ period, printed }) => (period ? [{ period, printed }] : []));
  return [
    ...table.headings.filter(({ problem }) => problem !== null).map((heading) => impossible(place, heading)),
    ...dated.flatMap((heading, at) => {
      const before = dated[at - 1];
      if (!before || before.period.kind !== heading.period.kind) return [];
      return before.period.at === heading.period.at
        ? [twice(place, heading)]
        : leftOut(place, before, heading);
    }),
  ];
};

type Place = Pick<Finding, 'rule' | 'line' | 'table' | 'area'>;
type Dated = { period: Period; printed: string };

const impossible = (place: Place, { printed, problem }: Heading): Finding => ({
  ...place,
  period: null,
  printed,
  expected: null,
  sentence: `${problem} Write the year that the figures below it are from.`,
  severity: 'wrong',
});

const twice = (place: Place, { printed, period }: Dated): Finding => ({
  ...place,
  period: period.at,
  printed,
  expected: null,
  sentence: `The heading “${printed}” stands over two columns beside each other. One of them is another ${period.kind === 'month' ? 'month' : 'year'}: probably the second is ${followingWords(period)}.`,
  severity: 'wrong',
});

const monthsIn = (period: Period): number => (period.kind === 'month' ? 1 : 12);

const following = (period: Period): Period => {
  const firstOfNext = plusDays(period.at, 1);
  return { ...period, at: plusDays(plusMonths(firstOfNext, monthsIn(period)), -1) };
};

const followingWords = (period: Period): string => periodWords(following(period));

/** Some tables begin with the newest column. Gaps wider than one column are another table's way, such as quarters. */
const leftOut = (place: Place, before: Dated, heading: Dated): Finding[] => {
  const [earlier, later] = before.period.at < heading.period.at ? [before, heading] : [heading, before];
  const between = following(earlier.period);
  if (between.at === later.period.at || following(between).at !== later.period.at) return [];
  return [
    {
      ...place,
      period: between.at,
      printed: `${before.printed}, ${heading.printed}`,
      expected: null,
      sentence: `Between “${before.printed}” and “${heading.printed}” ${periodWords(between)} is left out. Put it in, or say in a note why it is missing.`,
      severity: 'doubtful',
    },
  ];
};
