/**
 * How an action stands. Blue: complete and closed. Red: risks or issues that will affect programme, cost or quality.
 * Amber: such issues, but managed. Green: on target. (The words are those of published plans.)
 */
export type Brag = 'blue' | 'red' | 'amber' | 'green';

const brags: readonly Brag[] = ['blue', 'red', 'amber', 'green'];

/** A rating as it is written: "Green", "amber", "R", "G – Green", "RAG: Blue"; null for other words and for none. */
export const readBrag = (words: string): Brag | null => {
  const word = words
    .toLowerCase()
    .replace(/^b?rag\b( (rating|status))?/, '')
    .replace(/[^a-z]/g, '');
  return brags.find((brag) => [brag, brag.charAt(0), `${brag.charAt(0)}${brag}`].includes(word)) ?? null;
};
