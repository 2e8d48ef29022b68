import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** What the public is told of something that was taken down: when and why, and not a word of what it said. */
export const withdrawnView = ({ on, why }: { on: string; why: string }): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">This page was taken down</h1>
    <p class="govuk-body">
      Something about a meeting was public here. The council took it down on {dateWords(on)}.
    </p>
    <p class="govuk-body">Reason: {why}.</p>
    <p class="govuk-body">
      You can{' '}
      <a class="govuk-link" href="/meetings">
        look at all the other meetings
      </a>
      , or ask the clerk of the Board about this one.
    </p>
  </>
);
