import type { JSX } from 'preact';

/** A text as it stands, its lines kept. */
export const Standing = ({ text }: { text: string }): JSX.Element =>
  text === '' ? (
    <p class="govuk-body hearth-quiet">Nothing is written.</p>
  ) : (
    <p class="govuk-body hearth-typed">{text}</p>
  );
