import type { Counts, Period, ShownCounts } from '../../kernel/counts.ts';
import { quartersOf } from '../../kernel/quarters.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Zone } from '../../kernel/zones.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { figuresOfTwoDays, protectYear, publicFiguresOfTwoDays } from '../indicators/index.ts';
import { type Chapter, chapters } from './chapters.ts';
import type { ReportFacts } from './rules/report-chapters.ts';
import { daysOfFigures, twoYears } from './rules/years.ts';

/** For whom: the service, which sees every count, or the Board and everybody, who see no small one. */
export type Readers = 'service' | 'board';

/** Works in a zone as the system, since the counts are of the whole council. */
export type AsSystem = <Value>(
  name: string,
  zone: Zone,
  work: (tx: Tx, scope: Scope) => Promise<Value>,
) => Promise<Value>;

const asTheyAre = ({ wholes, tables }: Counts): ShownCounts => ({
  wholes: [...wholes],
  tables: tables.map(({ title, of, parts }) => ({ title, of, parts: [...parts] })),
});

/** The counts of a year for those who read them. */
const countsOfYear = async (
  chapter: Chapter,
  period: Period,
  { readers, asSystem }: { readers: Readers; asSystem: AsSystem },
): Promise<ShownCounts | null> => {
  const quarters = quartersOf(period);
  const wanted = readers === 'service' ? [period] : [period, ...quarters];
  const [year, ...parts] = await asSystem('annual report', chapter.zone, async (tx, system) => {
    const found: Counts[] = [];
    for (const one of wanted) found.push(await chapter.counted(tx, system, one));
    return found;
  });
  if (!year) throw new Error('A year was asked for.');
  if (readers === 'service' || chapter.ofStaff) return asTheyAre(year);
  return protectYear(year, chapter.byQuarter && chapter.over === 'the period' ? parts : []);
};

/** Counts everything that a report says of a year. For the Board it is asked of years that are over alone. */
export const annualFacts = async (
  period: Period,
  readers: Readers,
  asSystem: AsSystem,
): Promise<ReportFacts> => {
  const { before, names } = twoYears(period);
  const days = daysOfFigures(period);
  const counted: ReportFacts['chapters'][number][] = [];
  for (const chapter of chapters)
    counted.push({
      chapter,
      now: await countsOfYear(chapter, period, { readers, asSystem }),
      before: await countsOfYear(chapter, before, { readers, asSystem }),
    });
  const figures = await asSystem('annual report', 'board', (tx, system) =>
    (readers === 'service' ? figuresOfTwoDays : publicFiguresOfTwoDays)(tx, system, days),
  );
  return { names, days, chapters: counted, figures };
};
