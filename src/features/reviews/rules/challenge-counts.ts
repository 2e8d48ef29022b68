import { byDistrict, type Counts, type CountTable, countOf } from '../../../kernel/counts.ts';
import {
  type ChallengeKind,
  type ChallengeLevel,
  impactWords,
  kindWords,
  levels,
  reasonsFor,
} from './challenge.ts';

/** A challenge to be counted for the Board. `child` tells children apart and is never shown. */
export type CountedForBoard = {
  kind: ChallengeKind;
  category: string;
  impact: string;
  district: string;
  child: string;
};

const count = countOf(({ child }: CountedForBoard) => child);

/** A problem resolution that was put right, or of which something else was agreed, and at which level. */
export type CountedResolved = { level: ChallengeLevel; child: string };

const resolvedCount = countOf(({ child }: CountedResolved) => child);

const impacts = (rows: readonly CountedForBoard[]): CountTable => ({
  title: 'What officers feared, in problem resolutions',
  of: 'resolution',
  parts: Object.entries(impactWords).map(([impact, words]) =>
    count(
      `fear ${impact}`,
      words,
      rows.filter((row) => row.kind === 'resolution' && row.impact === impact),
    ),
  ),
});

const kinds = Object.keys(kindWords) as ChallengeKind[];

/** Counts what was raised, by kind, reason, fear and district; and at which level problem resolutions ended. */
export const challengeCounts = ({
  raised: rows,
  resolved,
}: {
  raised: readonly CountedForBoard[];
  resolved: readonly CountedResolved[];
}): Counts => {
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
  return {
    wholes: [
      count('all', 'Challenges and good practice, in all', rows),
      resolvedCount('resolved', 'Problem resolutions that ended', resolved),
    ],
    tables: [
      {
        title: 'Challenges by kind',
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
      impacts(rows),
      {
        title: 'Where problem resolutions ended',
        of: 'resolved',
        parts: levels.map((level) =>
          resolvedCount(
            `ended ${level}`,
            level,
            resolved.filter((row) => row.level === level),
          ),
        ),
      },
      byDistrict(count, { title: 'Challenges by district', of: 'all', rows }),
    ],
  };
};
