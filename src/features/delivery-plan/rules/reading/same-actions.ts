import type { Brag } from '../brag.ts';

/** A row as far as it is compared. `stands` are all references that it stands for (expandReference). */
export type ComparedRow = {
  table: number;
  objective: string | null;
  ref: string;
  stands: readonly string[];
  activity: string;
  target: string;
  timescale: string;
  brag: Brag | null;
  line: number;
};

/** `sameAs`: line of a row → line of the first row that is the same action. */
export type SameActions = { sameAs: Map<number, number>; problems: { line: number; message: string }[] };

const wordsOf = (activity: string): Set<string> =>
  new Set(activity.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** Published plans shorten and reword an activity from table to table: four of five words are enough. */
const enoughWords = 0.8;

const isSameActivity = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const fewer = Math.min(words.size, others.size);
  const both = [...words].filter((word) => others.has(word)).length;
  return fewer === 0 ? words.size === others.size : both / fewer >= enoughWords;
};

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** What two rows of one action say differently, in the words of each. */
const conflictsBetween = (row: ComparedRow, first: ComparedRow): string[] =>
  (['brag', 'timescale', 'target'] as const).flatMap((field) => {
    const [here, there] = [row[field] ?? '', first[field] ?? ''];
    const name = field === 'brag' ? 'rating' : field;
    return here !== '' && there !== '' && plain(here) !== plain(there)
      ? [`its ${name} is “${here}” here and “${there}” on line ${first.line}`]
      : [];
  });

const nameOf = ({ objective, ref }: ComparedRow): string =>
  objective === null ? `Action ${ref}` : `Objective ${objective}, action ${ref}`;

type Sameness = 'same' | 'twice' | 'other' | 'alike';

const compared = (row: ComparedRow, before: ComparedRow): Sameness | null => {
  const shared = row.stands.some((one) => before.stands.includes(one));
  if (shared && row.table === before.table && row.stands.join() === before.stands.join()) return 'twice';
  if (shared) return isSameActivity(row.activity, before.activity) ? 'same' : 'other';
  const nested = row.stands.some((one) =>
    before.stands.some((other) => one.startsWith(other) || other.startsWith(one)),
  );
  return nested && row.table !== before.table ? 'alike' : null;
};

const doubtOf: Readonly<Record<Sameness, (row: ComparedRow, before: ComparedRow) => string | null>> = {
  same: (row, before) => {
    const conflicts = conflictsBetween(row, before);
    return conflicts.length > 0
      ? `${nameOf(row)}: ${conflicts.join('; ')}. Both are kept until somebody decides.`
      : null;
  },
  twice: (row, before) =>
    `${nameOf(row)} stands on line ${before.line} too, in the same table. Both are kept as two actions.`,
  other: (row, before) =>
    `${nameOf(row)} says something else than on line ${before.line}. They are kept as two actions.`,
  alike: (row, before) =>
    `${nameOf(row)} says what action ${before.ref} on line ${before.line} says. They may be one action.`,
};

/** Every reference and every activity of an objective leads to the rows that have it, so that only those are compared. */
const placesOf = (row: ComparedRow): string[] =>
  [...row.stands.map((one) => `reference ${one}`), `activity ${plain(row.activity)}`].map(
    (place) => `${row.objective} ${place}`,
  );

/** How many rows with one reference or activity are compared; a table of 50,000 alike rows is not compared with itself. */
const mostCompared = 100;

/**
 * Which rows of a plan's tables are one action: those of one objective that stand for the same reference and say the
 * same. A reference alone is not enough: some stand twice for two actions, and "5a-c" in one table is 5a, 5b and 5c of
 * another. What they say differently is named, and so is what only a person can decide.
 */
export const sameActions = (rows: readonly ComparedRow[]): SameActions => {
  const sameAs = new Map<number, number>();
  const problems: SameActions['problems'] = [];
  const seen = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const places = placesOf(row);
    for (const before of new Set(places.flatMap((place) => seen.get(place) ?? []))) {
      const kind = compared(row, before);
      if (kind === 'same' && !sameAs.has(row.line))
        sameAs.set(row.line, sameAs.get(before.line) ?? before.line);
      const doubt = kind && doubtOf[kind](row, before);
      if (doubt) problems.push({ line: row.line, message: doubt });
    }
    for (const place of places) {
      const rowsThere = seen.get(place) ?? [];
      if (rowsThere.length < mostCompared) seen.set(place, [...rowsThere, row]);
    }
  }
  return { sameAs, problems };
};
