import type { Council } from './council.ts';
import { ageOn, spanBegan } from './days.ts';
import { codeIn, dateIn, numberIn, textIn } from './fields.ts';
import type { PlainWay } from './plain-indicator.ts';
import type { RawRow } from './raw-extract.ts';

export type CareLeaver = { child: string; team: string | null; age: number | null; row: RawRow };

const bandOf = (age: number | null): string | undefined => {
  if (age === null || age < 17) return undefined;
  if (age < 19) return '17-18';
  return age < 22 ? '19-21' : '22-25';
};

const taken = (council: Council, rows: Iterable<RawRow>, day: string): CareLeaver[] =>
  [...rows].flatMap((row) => {
    const child = textIn(row, 'CHILD') ?? '';
    const age = ageOn(day, council.born(child));
    const counts = codeIn(row, 'CATEGORY') !== 'ELIGIBLE' && (age === null || (age >= 16 && age <= 25));
    return counts ? [{ child, team: council.teamOn(child, day), age, row }] : [];
  });

/** As the last row on or before the day says, of one day the later one. */
export const byLastRow = (council: Council, day: string): CareLeaver[] => {
  const last = new Map<string | null, RawRow>();
  const rows = council.records
    .rows('CareLeavers')
    .map((row) => ({ row, on: dateIn(row, 'DATE').date ?? '' }))
    .filter(({ on }) => on <= day)
    .sort((one, other) => one.on.localeCompare(other.on));
  for (const { row } of rows) last.set(textIn(row, 'CHILD'), row);
  return taken(council, last.values(), day);
};

const byReturn = (council: Council, day: string): CareLeaver[] => {
  const last = new Map(council.records.rows('OC3').map((row) => [textIn(row, 'CHILD'), row]));
  return taken(council, last.values(), day);
};

type Answer = { numerator: boolean; denominator: boolean };
type Question = (row: RawRow, day: string) => Answer;

const shares = (find: typeof byLastRow, question: Question): PlainWay['shares'] => {
  return (council, day) =>
    find(council, day).map(({ child, team, age, row }) => {
      const part = bandOf(age);
      return { child, team, ...(part === undefined ? {} : { part }), ...question(row, day) };
    });
};

const bothWays = (question: Question, of: PlainWay['of'] = 'percentage', told = question): PlainWay[] => [
  { needs: ['CareLeavers'], each: 'child', of, shares: shares(byLastRow, question) },
  { needs: ['OC3'], lastDayOnly: true, each: 'child', of, shares: shares(byReturn, told) },
];

const oneWay = (question: Question): PlainWay[] => bothWays(question).slice(0, 1);

const where = (holds: (row: RawRow, day: string) => boolean): Question => {
  return (row, day) => ({ numerator: holds(row, day), denominator: true });
};

const activity = (row: RawRow): 'engaged' | 'not engaged' | 'not known' => {
  const code = codeIn(row, 'ACTIV') ?? '';
  if (/^[FP][1-6]$/.test(code)) return 'engaged';
  return /^G[1-6]$/.test(code) ? 'not engaged' : 'not known';
};

const inTouch = (row: RawRow): boolean => codeIn(row, 'IN_TOUCH') === 'YES';

const inTouchOn = (row: RawRow, day: string): boolean =>
  inTouch(row) && (day < '2019-07-01' || (dateIn(row, 'DATE').date ?? '') >= spanBegan(day, 2));

/** Care leavers aged 16 to 25, eligible children left out. */
export const careLeavers: Readonly<Record<string, readonly PlainWay[]>> = {
  care_leavers_number: bothWays((_row) => ({ numerator: true, denominator: false }), 'number'),
  care_leavers_suitable: bothWays(where((row) => /^[A-Z]1$/.test(codeIn(row, 'ACCOM') ?? ''))),
  care_leavers_eet: bothWays(where((row) => activity(row) === 'engaged')),
  care_leavers_neet: bothWays(where((row) => activity(row) === 'not engaged')),
  care_leavers_not_available: bothWays(
    where((row) => ['G2', 'G4', 'G6'].includes(codeIn(row, 'ACTIV') ?? '')),
  ),
  care_leavers_not_known: bothWays(where((row) => activity(row) === 'not known')),
  care_leavers_in_touch: bothWays(where(inTouchOn), 'percentage', where(inTouch)),
  care_leavers_homes: oneWay((row) => {
    const homes = numberIn(row, 'HOMES_SINCE_LEAVING');
    return { numerator: homes !== null && homes >= 3, denominator: homes !== null };
  }),
  care_leavers_same_home: oneWay((row, day) => {
    const from = dateIn(row, 'HOME_FROM').date;
    return { numerator: from !== null && from <= spanBegan(day, 12), denominator: from !== null };
  }),
};
