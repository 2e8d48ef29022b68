import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import type { TypedDate } from '../rules/typed-date.ts';
import { capacityWords, officeWords } from '../rules/words.ts';
import type { Seated } from '../seats-queries.ts';
import { DateField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

type Model = AtBoard & {
  day: string;
  seated: Seated[];
  vacant: string[];
  /** The version of the terms in force that day. */
  version: { id: string; inForceFrom: string } | null;
  typed: TypedDate;
  problems: Problem[];
};

const lineOf = (one: Seated): string =>
  [
    one.office ? officeWords[one.office] : capacityWords[one.capacity],
    one.speaksFor ? `for ${one.speaksFor}` : null,
    one.votes ? 'with a vote' : 'without a vote',
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Who sat on a day, also long ago, and under which terms. */
export const historyView = ({
  body,
  runs,
  day,
  seated,
  vacant,
  version,
  typed,
  problems,
}: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="History"
    heading={`Who sat on ${dateWords(day)}`}
    problems={problems}
  >
    <form action={`/boards/${body.id}/on`} method="get" class="hearth-no-print" noValidate>
      <DateField name="date" legend="Show another day" typed={typed} error={problems[0]?.text} />
      <Button text="Show that day" classes="govuk-button--secondary" />
    </form>
    <p class="govuk-body">
      {seated.length === 0
        ? 'Nobody is known to have sat on this day.'
        : `${counted(seated.length, 'person', 'people')} sat.`}{' '}
      {version && (
        <>
          In force was the{' '}
          <a class="govuk-link" href={`/boards/${body.id}/constitution/${version.id}`}>
            constitution of {dateWords(version.inForceFrom)}
          </a>
          .
        </>
      )}
    </p>
    <ul class="hearth-list">
      {seated.map((one) => (
        <li>
          <strong>{one.shownAs}</strong>
          <p class="govuk-body">{lineOf(one)}</p>
        </li>
      ))}
      {vacant.map((name) => (
        <li>
          <strong>{name}</strong>
          <p class="govuk-body hearth-quiet">Vacant: a replacement was being sought</p>
        </li>
      ))}
    </ul>
  </BoardFrame>
);
