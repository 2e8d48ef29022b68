import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import type { Changed } from '../../participation/index.ts';

/** What changed because young people helped, or why nothing did. */
export const WhatChanged = ({ changed }: { changed: readonly Changed[] }): JSX.Element => (
  <section aria-labelledby="changed">
    <h2 class="govuk-heading-l" id="changed">
      What changed after you helped
    </h2>
    <p class="govuk-body">
      {changed.length === 0
        ? 'Nothing is here yet. People who ask for our help tell us later what came of it.'
        : 'Staff asked some of us to help. This is what they say came of it.'}
    </p>
    <ul class="hearth-asks">
      {changed.map(({ requestId, title, didChange, words, month, groups }) => (
        <li key={requestId}>
          <h3 class="govuk-heading-s">{title}</h3>
          <p class="govuk-body">
            {didChange ? '' : 'Nothing changed. This is why: '}
            {words}
          </p>
          <p class="govuk-body hearth-quiet">{[monthWords(month), ...groups].join(', ')}</p>
        </li>
      ))}
    </ul>
  </section>
);
