import type { ComponentChildren, JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** A number or a name that leads to the page on which it stands. */
export const Door = ({ href, children }: { href: string; children?: ComponentChildren }): JSX.Element => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);

type Part = { id: string; title: string; source: string; today: string; children?: ComponentChildren };

/** A part of the page; where its numbers come from, and on which day (ISO) they were counted, stands below it. */
export const Part = ({ id, title, source, today, children }: Part): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {title}
    </h2>
    {children}
    <p class="govuk-body-s hearth-quiet">
      Source: {source}. Counted on {dateWords(today)}.
    </p>
  </section>
);
