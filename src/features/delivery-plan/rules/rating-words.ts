import type { Brag } from './brag.ts';

/** The letter and the word of a rating: said by both, never by colour alone. */
export const ratingWords: Record<Brag, { letter: string; word: string }> = {
  blue: { letter: 'B', word: 'Blue' },
  red: { letter: 'R', word: 'Red' },
  amber: { letter: 'A', word: 'Amber' },
  green: { letter: 'G', word: 'Green' },
};
