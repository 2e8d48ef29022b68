import type { JSX } from 'preact';
import type { Result } from '../what-is-on.ts';

const answeredWords = (answered: number): string => {
  if (answered === 0) return 'Nobody has answered yet.';
  return answered === 1 ? '1 person answered.' : `${answered} people answered.`;
};

/** How a question was answered: numbers in words, and a bar beside each for the eye. */
export const Results = ({ result }: { result: Result }): JSX.Element => (
  <>
    <ul class="hearth-results">
      {result.options.map(({ option, times, share }) => (
        <li key={option}>
          <span class="hearth-results__option">{option}</span>
          <progress class="hearth-results__bar" max={100} value={share} aria-hidden="true" />
          <span>{`${times} (${share}%)`}</span>
        </li>
      ))}
    </ul>
    <p class="govuk-body-s">{answeredWords(result.answered)}</p>
  </>
);
