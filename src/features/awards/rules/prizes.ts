/** How far an entry meets a stated criterion. */
export const marks = ['met', 'partly', 'not'] as const;
export type Mark = (typeof marks)[number];

const worth: Record<Mark, number> = { met: 2, partly: 1, not: 0 };

/** An entry with its marks by criterion (id); only one with a mark for every criterion is assessed. */
export type Marked = { id: string; marks: Readonly<Record<string, Mark>> };

/** Points of an entry: two for each criterion that is met, one where partly; null where it is not assessed by all of them. */
export const pointsOf = ({ marks }: Marked, criteria: readonly string[]): number | null => {
  let points = 0;
  for (const criterion of criteria) {
    const mark = marks[criterion];
    if (mark === undefined) return null;
    points += worth[mark];
  }
  return points;
};

/**
 * Who gets a prize by their points alone (`sure`), and who is equal at the last places (`tied`) of which `left` are to be
 * had: a person decides among those, by lot or with a reason.
 */
export type Prizes = { sure: string[]; tied: string[]; left: number };

export const prizesFor = (
  entries: readonly Marked[],
  criteria: readonly string[],
  prizes: number,
): Prizes => {
  const scored = entries.flatMap((entry) => {
    const points = pointsOf(entry, criteria);
    return points === null ? [] : [{ id: entry.id, points }];
  });
  const better = (points: number): number => scored.filter((other) => other.points > points).length;
  const upTo = (points: number): number => scored.filter((other) => other.points >= points).length;
  const sure = scored.filter(({ points }) => upTo(points) <= prizes).map(({ id }) => id);
  const tied = scored
    .filter(({ points }) => better(points) < prizes && upTo(points) > prizes)
    .map(({ id }) => id);
  return { sure, tied, left: tied.length === 0 ? 0 : prizes - sure.length };
};

/** Draws so many of them. `pick(n)` answers a whole number from 0 to below n, by chance. */
export const drawn = (from: readonly string[], count: number, pick: (below: number) => number): string[] => {
  const hat = [...from];
  return Array.from({ length: Math.min(count, hat.length) }, () => hat.splice(pick(hat.length), 1)).flat();
};
