import type { Suppressed } from './suppress.ts';
import type { Relation } from './tables.ts';

/** A percentage or a rate, worked out of these counts; an average, worked out of scores of this many. */
export type Derived = { id: string } & (
  | { kind: 'share'; counts: readonly string[] }
  | { kind: 'average'; count: string }
);

/**
 * Which figures worked out of counts must be hidden with them. One decimal of a percentage is enough to tell its
 * numerator where the denominator is known, so a share is shown only where both its counts are. The average of the
 * one area left out could be worked out from the county's and the others', so in every sum all averages are shown or
 * none but that of the whole.
 */
export const hiddenDerived = (
  derived: readonly Derived[],
  relations: readonly Relation[],
  { hidden }: Pick<Suppressed, 'hidden'>,
): Set<string> => {
  const averages = derived.filter((one) => one.kind === 'average');
  const counts = new Set(averages.map(({ count }) => count).filter((count) => hidden.has(count)));
  let known = -1;
  while (known < counts.size) {
    known = counts.size;
    for (const { parts } of relations) {
      if (parts.some((part) => counts.has(part))) for (const part of parts) counts.add(part);
    }
  }
  return new Set(
    derived
      .filter((one) =>
        one.kind === 'average' ? counts.has(one.count) : one.counts.some((count) => hidden.has(count)),
      )
      .map(({ id }) => id),
  );
};
