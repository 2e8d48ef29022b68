import { endOfMonth, plusDays, plusMonths } from '../../../kernel/days.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { type ChallengeKind, kindWords, reasonsFor } from './challenge.ts';
import type { Period } from './challenge-report.ts';

/** A challenge to be counted for the Board. `child` tells children apart and is never shown. */
export type CountedForBoard = {
  kind: ChallengeKind;
  category: string;
  district: string;
  child: string;
  raisedOn: string;
};

/** A count of challenges, and of how many children they are. */
export type BoardCount = { id: string; name: string; value: number; children: number };

/** Counts that add up: `parts` to the whole named by `of`. */
export type BoardTable = { title: string; of: string; parts: readonly BoardCount[] };

/** All that is shown of one quarter together. */
export type BoardCounts = { all: BoardCount; tables: readonly BoardTable[] };

const countOf = (id: string, name: string, rows: readonly CountedForBoard[]): BoardCount => ({
  id,
  name,
  value: rows.length,
  children: new Set(rows.map(({ child }) => child)).size,
});

const kinds = Object.keys(kindWords) as ChallengeKind[];

/** Counts what was raised: by kind, by reason within alerts and resolutions, and by district. */
export const boardCounts = (rows: readonly CountedForBoard[]): BoardCounts => {
  const reasons = (kind: 'alert' | 'resolution'): BoardTable => ({
    title: `${kindWords[kind]}s by reason`,
    of: kind,
    parts: reasonsFor(kind).map((reason) =>
      countOf(
        `${kind}, ${reason}`,
        reason,
        rows.filter((row) => row.kind === kind && row.category === reason),
      ),
    ),
  });
  const districts = [...Map.groupBy(rows, ({ district }) => district)].sort(([one], [other]) =>
    one.localeCompare(other),
  );
  return {
    all: countOf('all', 'All', rows),
    tables: [
      {
        title: 'By kind',
        of: 'all',
        parts: kinds.map((kind) =>
          countOf(
            kind,
            kindWords[kind],
            rows.filter((row) => row.kind === kind),
          ),
        ),
      },
      reasons('alert'),
      reasons('resolution'),
      {
        title: 'By district',
        of: 'all',
        parts: districts.map(([district, some]) => countOf(`district ${district}`, district, some)),
      },
    ],
  };
};

/** Whether a count tells of so few children that it stays hidden: five or fewer, however many challenges they are. */
export const isOfFewChildren = ({ children }: BoardCount): boolean => children >= 1 && children <= 5;

/** The three months that begin on a day. */
const quarterFrom = (from: string): Period => ({ from, to: plusDays(plusMonths(from, 3), -1) });

/** How many quarters can be looked at. */
const quartersBack = 8;

/**
 * The quarters that are over, the latest first. Only whole ones are counted, and each alone: whoever looks on two days
 * sees the same, so that nothing can be told from what came between.
 */
export const quartersBefore = (today: string): Period[] => {
  const month = Number(today.slice(5, 7));
  const began = `${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return Array.from({ length: quartersBack }, (_, place) => quarterFrom(plusMonths(began, -3 * (place + 1))));
};

/** "October to December 2025". */
export const quarterWords = ({ from, to }: Period): string =>
  `${monthWords(from).split(' ')[0]} to ${monthWords(endOfMonth(to.slice(0, 7)))}`;
