import type { JSX } from 'preact';

/** A page that only says something: what happened, and what to do now. */
export const messageView = (title: string, lines: string[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">{title}</h1>
    {lines.map((line) => (
      <p key={line} class="govuk-body">
        {line}
      </p>
    ))}
  </>
);
