import { type Counts, type CountTable, countOf } from '../../../kernel/counts.ts';
import { type ChallengeKind, kindWords, reasonsFor } from './challenge.ts';

/** A challenge to be counted for the Board. `child` tells children apart and is never shown. */
export type CountedForBoard = {
  kind: ChallengeKind;
  category: string;
  district: string;
  child: string;
};

const count = countOf(({ child }: CountedForBoard) => child);

const kinds = Object.keys(kindWords) as ChallengeKind[];

/** Counts what was raised: by kind, by reason within alerts and resolutions, and by district. */
export const challengeCounts = (rows: readonly CountedForBoard[]): Counts => {
  const reasons = (kind: 'alert' | 'resolution'): CountTable => ({
    title: `${kindWords[kind]}s by reason`,
    of: kind,
    parts: reasonsFor(kind).map((reason) =>
      count(
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
    wholes: [count('all', 'Raised in all', rows)],
    tables: [
      {
        title: 'By kind',
        of: 'all',
        parts: kinds.map((kind) =>
          count(
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
        parts: districts.map(([district, some]) => count(`district ${district}`, district, some)),
      },
    ],
  };
};
