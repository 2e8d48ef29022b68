import type { ComponentChildren, JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** A number or a name that leads to the page on which it stands. */
export const Door = ({ href, children }: { href: string; children?: ComponentChildren }): JSX.Element => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);

/** Where numbers come from, and on which day they were counted. */
export const Source = ({ today, children }: { today: string; children?: ComponentChildren }): JSX.Element => (
  <p class="govuk-body-s hearth-quiet">
    Source: {children}. Counted on {dateWords(today)}.
  </p>
);
