import { computeIndicators, type Figure } from '../../features/indicators/index.ts';
import { type RecordKind, recordKinds } from '../../features/indicators/rules/record-kinds.ts';
import { withFolder } from './write-extract.ts';

/** A count, or numerator and denominator. */
export type Expected = number | readonly [numerator: number, denominator: number];

/**
 * Small histories of children and what they come to, worked out by hand. Rows are CSV as under the heading of their
 * kind; `on` is the day of the figures, else the group's last one. HERE stands for the area of the case.
 */
export type HandWorkedCase = {
  what: string;
  rows: Partial<Record<RecordKind, readonly string[]>>;
  on?: string;
  expected: Readonly<Record<string, Expected>>;
};

/** Cases that are counted in one go, on a day and the month-ends before it. Each case is a team of its own. */
export type HandWorkedGroup = {
  about: string;
  at: string;
  months: number;
  headings: Partial<Record<RecordKind, string>>;
  cases: readonly HandWorkedCase[];
};

const own = (line: string, place: number): string => `case${place}-${line}`;

const areaOf = (place: number): string => `Team ${place}`;

const inTeams: readonly RecordKind[] = ['CinPlans', 'CpPlans'];

const linesOf = (kind: RecordKind, lines: readonly string[], place: number): string[] =>
  lines.map((line) => {
    if (kind === 'Population') return line.replace('HERE', areaOf(place));
    return inTeams.includes(kind) ? `${own(line, place)},${areaOf(place)}` : own(line, place);
  });

const childrenOf = ({ rows }: HandWorkedCase): string[] =>
  Object.entries(rows)
    .filter(([kind]) => kind !== 'Population')
    .flatMap(([, lines]) => lines.map((line) => line.split(',', 1)[0] ?? ''));

const teamRows = (cases: readonly HandWorkedCase[]): string[] =>
  cases.flatMap((one, place) =>
    [...new Set(childrenOf(one))].map((child) => `${own(child, place)},01/01/1995,,${areaOf(place)}`),
  );

const kinds = Object.keys(recordKinds) as RecordKind[];

const files = ({ headings, cases }: HandWorkedGroup): Map<string, string> => {
  const written = new Map([['Teams.csv', ['CHILD,FROM,TO,TEAM', ...teamRows(cases)].join('\n')]]);
  for (const kind of kinds) {
    const heading = headings[kind];
    if (heading === undefined) continue;
    const lines = cases.flatMap(({ rows }, place) => linesOf(kind, rows[kind] ?? [], place));
    const columns = inTeams.includes(kind) ? `${heading},TEAM` : heading;
    written.set(`${kind}.csv`, [columns, ...lines].join('\n'));
  }
  return written;
};

const foundIn = (figures: readonly Figure[], area: string, day: string, code: string): Expected => {
  const figure = figures.find((one) => one.indicator === code && one.area === area && one.at === day);
  // A part (legal status, home, age) that nobody has stands nowhere.
  if (!figure && code.includes('.')) return 0;
  if (!figure || figure.numerator === null) throw new Error(`${code} has no figure: ${figure?.missing}`);
  return figure.denominator === null ? figure.numerator : [figure.numerator, figure.denominator];
};

/** What each case of the group comes to, in the words of what was expected of it. */
export const workOut = async (group: HandWorkedGroup): Promise<Record<string, Expected>[]> => {
  const { at, months, cases } = group;
  const figures = await withFolder(files(group), async (folder) => [
    ...(await computeIndicators(folder, { at, months, problems: 0 })).figures,
  ]);
  return cases.map(({ expected, on = at }, place) =>
    Object.fromEntries(
      Object.keys(expected).map((code) => [code, foundIn(figures, areaOf(place), on, code)]),
    ),
  );
};
