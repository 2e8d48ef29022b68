import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Difference } from '../rules/differences.ts';
import type { TermsVersion } from '../rules/terms.ts';
import type { Stretch } from '../rules/word-changes.ts';
import { type AtBoard, BoardFrame } from './frame.view.tsx';

type Model = AtBoard & { from: TermsVersion; to: TermsVersion; differences: Difference[] };

const Words = ({ kind, text }: Stretch): JSX.Element => {
  if (kind === 'same') return <span>{text} </span>;
  const said = kind === 'added' ? 'added: ' : 'left out: ';
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      <Tag>
        <span class="govuk-visually-hidden">{said}</span>
        {text}
      </Tag>{' '}
    </>
  );
};

/** Two versions of a constitution side by side, as sentences. */
export const compareView = ({ body, runs, from, to, differences }: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Constitution"
    heading="What changed"
    above={{ text: 'Constitution', href: `/boards/${body.id}/constitution` }}
  >
    <p class="govuk-body">
      From the version of{' '}
      <a class="govuk-link" href={`/boards/${body.id}/constitution/${from.id}`}>
        {dateWords(from.inForceFrom)}
      </a>{' '}
      to the version of{' '}
      <a class="govuk-link" href={`/boards/${body.id}/constitution/${to.id}`}>
        {dateWords(to.inForceFrom)}
      </a>
      : {differences.length === 0 ? 'nothing differs.' : `${counted(differences.length, 'difference')}.`}
    </p>
    <ul class="hearth-list hearth-changes">
      {differences.map(({ sentence, words }) => (
        <li>
          <p class="govuk-body">{sentence}</p>
          {words.length > 0 && (
            <p class="govuk-body hearth-changes__words">
              {words.map((stretch) => (
                <Words {...stretch} />
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  </BoardFrame>
);
