/** A change of where areas belong, in words, with who made it and when. */
export type AreaChange = { number: number; words: string; day: string; byName: string };

const takenBack = 'Taken back: ';

/** What taking a change back is called; of one that took another back, that other one again. */
export const takenBackWords = (words: string): string =>
  words.startsWith(takenBack) ? words.slice(takenBack.length) : `${takenBack}${words}`;
