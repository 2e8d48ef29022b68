/** From 1, not good, to 5, great. */
export const scores = [
  { score: 5, text: 'Great' },
  { score: 4, text: 'Good' },
  { score: 3, text: 'All right' },
  { score: 2, text: 'Not so good' },
  { score: 1, text: 'Bad' },
] as const;

/** Fewer answers than that tell too much of one person, and too little of the event. */
const fewest = 5;

/** How an event was, in a sentence for everybody; null where too few told. */
export const resultWords = (given: readonly number[]): string | null => {
  if (given.length < fewest) return null;
  const good = given.filter((score) => score >= 4).length;
  const bad = given.filter((score) => score <= 2).length;
  return `${given.length} of us told how it was. ${good} said great or good. ${bad} said bad or not so good.`;
};
