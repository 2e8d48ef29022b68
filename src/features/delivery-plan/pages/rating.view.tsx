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
      {word}
    </span>
  );
};
