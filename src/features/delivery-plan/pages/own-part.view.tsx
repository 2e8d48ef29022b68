import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import type { OwnPart } from '../update-door.ts';
import { Rating } from './rating.view.tsx';

const said = (date: string | null): string =>
  date === null ? '' : `, ${date.length === 'yyyy-mm'.length ? monthWords(`${date}-01`) : dateWords(date)}`;

/** What was said of it last, by whom and when. */
export const LastWord = ({ part: { lastWord } }: OwnPart) =>
  lastWord === null ? (
    <p class="govuk-body hearth-quiet">Nobody has said anything yet.</p>
  ) : (
    <p class="govuk-body">
      <span class="hearth-typed">“{lastWord.words}”</span>{' '}
      <span class="hearth-quiet">
        {lastWord.by}
        {said(lastWord.date)}
      </span>
    </p>
  );

/** How it is rated, and when it is to be done. */
export const Standing = ({ part: { fields } }: OwnPart) => (
  <p class="govuk-body">
    <Rating rating={fields.rating} />{' '}
    <span class="hearth-quiet">{fields.timescale === '' ? 'No date' : `When: ${fields.timescale}`}</span>
  </p>
);

/** Why an answer came back. */
export const Note = ({ answer }: OwnPart) =>
  answer?.judged === 'returned' ? (
    <InsetText>
      <strong>{answer.judgedBy} sent your answer back:</strong>{' '}
      <span class="hearth-typed">{answer.note}</span>
    </InsetText>
  ) : null;

const nameOf = ({ part: { fields } }: OwnPart): string => fields.ref || fields.activity;

/** "7b. Open a home" */
export const titleOf = ({ part: { fields } }: OwnPart): string =>
  fields.ref === '' ? fields.activity : `${fields.ref}. ${fields.activity}`;

/** The words that tell one button from the others, for those who hear it. */
export const Of = ({ own }: { own: OwnPart }) => <span class="govuk-visually-hidden">({nameOf(own)})</span>;
