/**
 * The IRO handbook (statutory guidance, Department for Children, Schools and Families 2010, chapter 7) takes 50 to 70
 * children for a whole post for good practice.
 */
export const guidance = { from: 50, to: 70 } as const;

/**
 * Our own weights, in hundredths of a child; no guidance has any. Reviews of brothers and sisters are held on one journey
 * and much is read once, but each child is seen, heard and written about alone. Beyond 20 miles a review and the visit
 * before it take most of a day.
 */
const weights = { child: 100, furtherSibling: 75, farAway: 25, farFromMiles: 20 } as const;

/** The same on a page. */
export const weightWords = [
  'Weights are our own; the guidance has none.',
  `A child counts 1. Of brothers and sisters with the same officer the first counts 1 and each other ${weights.furtherSibling / 100}: their reviews are held together, but each is seen and heard alone.`,
  `A home more than ${weights.farFromMiles} miles away counts ${weights.farAway / 100} more: a review there takes most of a day.`,
];

/** What of a child makes a caseload: its group of brothers and sisters ('' for none) and miles to its home. */
export type Weighed = { siblings: string; miles: number | null };

/** `perPost` and `weighted` are for a whole post, rounded; null where somebody has no share of one. */
export type CaseloadFigures = {
  children: number;
  perPost: number | null;
  weighted: number | null;
  standing: 'below' | 'within' | 'above' | 'unknown';
};

const weightOf = ({ siblings, miles }: Weighed, seen: Set<string>): number => {
  const isFurther = siblings !== '' && seen.has(siblings);
  seen.add(siblings);
  return (
    (isFurther ? weights.furtherSibling : weights.child) +
    (miles !== null && miles > weights.farFromMiles ? weights.farAway : 0)
  );
};

const standingOf = (perPost: number | null): CaseloadFigures['standing'] => {
  if (perPost === null) return 'unknown';
  if (perPost > guidance.to) return 'above';
  return perPost < guidance.from ? 'below' : 'within';
};

/** An officer's caseload against the guidance. `share` is in hundredths of a whole post. */
export const caseloadOf = (children: readonly Weighed[], share: number): CaseloadFigures => {
  const seen = new Set<string>();
  const hundredths = children.reduce((sum, child) => sum + weightOf(child, seen), 0);
  const perPost = share === 0 ? null : Math.round((children.length * 100) / share);
  return {
    children: children.length,
    perPost,
    weighted: share === 0 ? null : Math.round(hundredths / share),
    standing: standingOf(perPost),
  };
};
