import type { JSX } from 'preact';
import type { Brag } from '../rules/brag.ts';
import { ratingWords } from '../rules/rating-words.ts';

/** A rating as letter, word and colour. */
export const Rating = ({ rating }: { rating: Brag | null }): JSX.Element => {
  if (rating === null) return <span class="hearth-quiet">No rating</span>;
  const { letter, word } = ratingWords[rating];
  return (
    <span class="hearth-rating">
      <span class={`hearth-rating__letter hearth-rating__letter--${rating}`} aria-hidden="true">
        {letter}
      </span>
      <span class="hearth-rating__word">{word}</span>
    </span>
  );
};

const meanings: Record<Brag, string> = {
  green: 'On target.',
  amber: 'There are issues, and they are managed.',
  red: 'Issues will change what is done, when, or what it costs.',
  blue: 'Complete, with evidence. It closes this.',
};

/** The ratings to choose from, each with what it means. */
export const ratingChoices = (['green', 'amber', 'red', 'blue'] as const).map((rating) => ({
  value: rating,
  text: `${ratingWords[rating].letter} – ${ratingWords[rating].word}`,
  hint: { text: meanings[rating] },
}));

/** A rating as it was chosen; null for none. */
export const ratingIn = (chosen: string): Brag | null =>
  ratingChoices.find(({ value }) => value === chosen)?.value ?? null;
