/** A figure of a day as it was kept once, with the reason where it put an earlier one right. */
export type KeptOnce = { at: string; value: number | null; source: string; takenOn: string; reason: string };

/** A figure that was put right: what stood there before, and what has stood there since. */
export type Correction = {
  at: string;
  before: number | null;
  after: number | null;
  takenOn: string;
  reason: string;
};

/** The corrections among all that was ever kept, day by day in the order of keeping. Keeping the same again is none. */
export const correctionsIn = (kept: readonly KeptOnce[]): Correction[] =>
  kept.flatMap(({ at, value, takenOn, reason }, place) => {
    const before = kept[place - 1];
    return before?.at === at && before.value !== value
      ? [{ at, before: before.value, after: value, takenOn, reason }]
      : [];
  });
