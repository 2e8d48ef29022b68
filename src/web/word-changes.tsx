import type { JSX } from 'preact';
import type { Change } from '../platform/word-changes.ts';

const Run = ({ kind, text }: Change): JSX.Element => {
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="govuk-visually-hidden">{kind === 'added' ? ' [added: ' : ' [taken out: '}</span>
      {text}
      <span class="govuk-visually-hidden">] </span>
    </Tag>
  );
};

/** What became of a text, word by word: told to the eye by line and colour, to the ear by words. */
export const WordChanges = ({ changes }: { changes: readonly Change[] }): JSX.Element => (
  <p class="govuk-body hearth-typed hearth-changes">{changes.map(Run)}</p>
);
