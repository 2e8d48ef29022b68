/** One panellist's points (1 to 5) for one nomination by one stated criterion. */
export type Score = { panellist: string; nomination: string; criterion: string; points: number };
export type Interest = { panellist: string; nomination: string };

/** Fewer panellists than that say nothing: such a nomination has no place yet. */
const fewestScorers = 2;

/**
 * What the panel's scores come to. `points` of `of` possible, given by `scorers` panellists. `place` counts from 1, the same
 * for all that are tied; null with too few scorers. `tied`: another has the same place.
 */
export type Ranked = {
  nomination: string;
  points: number;
  scores: number;
  scorers: number;
  place: number | null;
  tied: boolean;
};

type Sum = Pick<Ranked, 'nomination' | 'points' | 'scores' | 'scorers'>;

/** Averages are compared crosswise in whole numbers, so equal is equal: no rounding makes or breaks a tie. */
const compare = (one: Sum, other: Sum): number => other.points * one.scores - one.points * other.scores;

const pair = ({ panellist, nomination }: Interest): string => `${panellist} ${nomination}`;

const sumOf = (nomination: string, scores: readonly Score[]): Sum => ({
  nomination,
  points: scores.reduce((sum, { points }) => sum + points, 0),
  scores: scores.length,
  scorers: new Set(scores.map(({ panellist }) => panellist)).size,
});

/** Each panellist's points for a nomination by a criterion count once: the last stands. */
const once = (scores: readonly Score[]): Score[] => [
  ...new Map(scores.map((score) => [`${pair(score)} ${score.criterion}`, score])).values(),
];

/**
 * The nominations of one category by the average of all points that they were given. What somebody with an interest gave
 * counts for nothing. Those with too few scorers come last, without a place; within a tie the order is that of `nominations`.
 */
export const ranking = (
  nominations: readonly string[],
  scores: readonly Score[],
  interests: readonly Interest[],
): Ranked[] => {
  const kept = new Set(interests.map(pair));
  const counting = once(scores).filter((score) => !kept.has(pair(score)));
  const sums = nominations.map((nomination) =>
    sumOf(
      nomination,
      counting.filter((score) => score.nomination === nomination),
    ),
  );
  const placed = sums.filter(({ scorers }) => scorers >= fewestScorers).toSorted(compare);
  const unplaced = sums.filter(({ scorers }) => scorers < fewestScorers);
  return [
    ...placed.map((sum) => ({
      ...sum,
      place: 1 + placed.filter((other) => compare(other, sum) < 0).length,
      tied: placed.filter((other) => compare(other, sum) === 0).length > 1,
    })),
    ...unplaced.map((sum) => ({ ...sum, place: null, tied: false })),
  ];
};

/** The average as it is shown, to two places: "4.25". */
export const averageWords = ({ points, scores }: Pick<Ranked, 'points' | 'scores'>): string =>
  scores === 0 ? 'no scores' : (points / scores).toFixed(2);

/** "2", or "2, tied". */
export const placeWords = ({ place, tied }: Pick<Ranked, 'place' | 'tied'>): string => {
  if (place === null) return 'too few scores';
  return tied ? `${place}, tied` : `${place}`;
};

/**
 * Whether choosing these leaves the panel's order: somebody was passed over, or a tie was broken. Then a person says why.
 */
export const leavesOrder = (ranked: readonly Ranked[], chosen: readonly string[]): boolean => {
  const isChosen = ({ nomination }: Ranked): boolean => chosen.includes(nomination);
  const worst = Math.max(0, ...ranked.filter(isChosen).map(({ place }) => place ?? Number.POSITIVE_INFINITY));
  if (worst === Number.POSITIVE_INFINITY) return true;
  return ranked.some((one) => !isChosen(one) && one.place !== null && one.place <= worst);
};
