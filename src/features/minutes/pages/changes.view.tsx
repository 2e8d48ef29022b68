import type { JSX } from 'preact';
import { changesBetween } from '../changes.ts';

/** What became of a text, word by word: told to the eye by line and colour, to the ear by words. */
export const Changes = ({ before, after }: { before: string; after: string }): JSX.Element => (
  <p class="govuk-body hearth-typed hearth-changes">
    {changesBetween(before, after).map(({ kind, text }) => {
      if (kind === 'same') return <>{text}</>;
      const Tag = kind === 'added' ? 'ins' : 'del';
      return (
        <Tag>
          <span class="govuk-visually-hidden">{kind === 'added' ? ' [added: ' : ' [taken out: '}</span>
          {text}
          <span class="govuk-visually-hidden">] </span>
        </Tag>
      );
    })}
  </p>
);

/** A text as it stands, its lines kept. */
export const Standing = ({ text }: { text: string }): JSX.Element =>
  text === '' ? (
    <p class="govuk-body hearth-quiet">Nothing is written.</p>
  ) : (
    <p class="govuk-body hearth-typed">{text}</p>
  );
