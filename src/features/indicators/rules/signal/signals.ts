import { isSound } from '../series.ts';
import type { Stretch } from './stretches.ts';

export type Side = 'above' | 'below';

/** What chance alone hardly ever brings. `from` and `to` are the dates of its first and last point. */
export type Signal = {
  rule: 'outside the limits' | 'eight on one side' | 'three of four near a limit';
  side: Side;
  from: string;
  to: string;
};

/** A point seen from the centre: on which side, and how far on the way to its limit (1 is the limit itself). */
type Seen = { at: string; side: Side; way: number } | null;

/** Sums of decimals are never exact: a point that lies on its limit is not outside. */
const nearlyNothing = 1e-9;

/**
 * The signals of a stretch in their order, after D. J. Wheeler's detection rules: one point outside the limits; eight
 * in a row on one side of the centre; three of four in a row on one side and nearer the limit than the centre.
 * A missing or doubted figure ends a row.
 * @see D. J. Wheeler, Understanding Variation (1993) and Making Sense of Data (2003)
 */
export const signalsOf = (stretch: Stretch): Signal[] => {
  const seen = seenFromCentre(stretch);
  return [...outside(seen), ...eightOnOneSide(seen), ...threeOfFour(seen)].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
};

const seenFromCentre = ({ points, baseline }: Stretch): Seen[] => {
  if (baseline === null) return [];
  return points.map((point, index) => {
    const limits = baseline.limits[index];
    if (!limits || !isSound(point)) return null;
    const distance = point.value - baseline.centre;
    if (Math.abs(distance) <= nearlyNothing) return null;
    const side = distance > 0 ? 'above' : 'below';
    const room = distance > 0 ? limits.upper - baseline.centre : baseline.centre - limits.lower;
    return {
      at: point.at,
      side,
      way: room > nearlyNothing ? Math.abs(distance) / room : Number.POSITIVE_INFINITY,
    };
  });
};

const outside = (seen: readonly Seen[]): Signal[] =>
  seen.flatMap((point) =>
    point !== null && point.way > 1 + nearlyNothing
      ? [{ rule: 'outside the limits', side: point.side, from: point.at, to: point.at } as const]
      : [],
  );

const longRow = 8;

const eightOnOneSide = (seen: readonly Seen[]): Signal[] =>
  rows(seen).flatMap((row) => {
    const first = row[0];
    const last = row.at(-1);
    return first && last && row.length >= longRow
      ? [{ rule: 'eight on one side', side: first.side, from: first.at, to: last.at } as const]
      : [];
  });

type Row = NonNullable<Seen>[];

/** Neighbours on one side; a point on the centre itself, like a gap, ends a row. */
const rows = (seen: readonly Seen[]): Row[] => {
  const found: Row[] = [];
  let open: Row = [];
  for (const point of seen) {
    if (point === null || point.side !== open[0]?.side) {
      found.push(open);
      open = [];
    }
    if (point !== null) open.push(point);
  }
  return [...found, open];
};

const threeOfFour = (seen: readonly Seen[]): Signal[] => {
  const found: Signal[] = [];
  for (let end = 4; end <= seen.length; end += 1) {
    const window = seen.slice(end - 4, end);
    if (window.includes(null)) continue;
    for (const side of ['above', 'below'] as const) {
      const near = window.filter((point) => point?.side === side && point.way > 0.5 + nearlyNothing);
      const first = near[0];
      const last = near.at(-1);
      if (near.length < 3 || !first || !last) continue;
      const before = found.at(-1);
      const goesOn = before?.side === side && first.at <= before.to;
      if (goesOn) before.to = last.at;
      else found.push({ rule: 'three of four near a limit', side, from: first.at, to: last.at });
    }
  }
  return found;
};
