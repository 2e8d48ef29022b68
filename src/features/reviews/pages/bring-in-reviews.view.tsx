import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import type { FoundColumn } from '../../../kernel/list-columns.ts';
import type { FormError } from '../../../web/form-page.tsx';
import type { WaitingReviews } from '../list-queries.ts';
import type { ReviewDifference } from '../rules/bring-in/known-reviews.ts';
import type { Problem, ReadReviews } from '../rules/bring-in/read-reviews.ts';
import { type ReviewField, reviewList } from '../rules/bring-in/review-list.ts';
import { type ListPages, uploadListView, waitingListView } from './waiting-list.view.tsx';

/** Where lists of reviews are brought in. */
export const reviewListPages: ListPages = {
  to: '/reviews/bring-in',
  above: { text: 'Reviews', href: '/reviews/calendar' },
  of: 'list',
  titles: { upload: 'Bring a list of reviews in', waiting: 'What the list of reviews would change' },
};

type Upload = {
  waiting: readonly Pick<WaitingReviews, 'id' | 'name' | 'broughtOn'>[];
  done: string | null;
  error: FormError;
};

/** The form that a list of reviews is sent with, and the lists that wait. */
export const uploadReviewsView = (upload: Upload): JSX.Element =>
  uploadListView({
    ...upload,
    pages: reviewListPages,
    about: (
      <>
        <p class="govuk-body-l">
          An Excel workbook or a CSV file with a line for each review, planned or held. You see each
          difference first, and nothing is written before you have chosen.
        </p>
        <p class="govuk-body">
          It needs a row of headings, a column with the reference of the child, and one with the day for which
          a review is planned or on which it was held. It may also say by when the review was due, at what
          time and where it is, how the child took part, whether they led it, and why it was late.
        </p>
        <p class="govuk-body">Take columns with names of children out before you send it.</p>
      </>
    ),
  });

export type WaitingReviewsModel = {
  file: WaitingReviews;
  columns: readonly FoundColumn<ReviewField>[];
  read: ReadReviews;
  /** By what a difference is accepted. */
  acceptedAs: (difference: ReviewDifference) => string;
  mistake: string | null;
  changed: boolean;
  /** What its reader ticked, where that was refused. */
  ticked: readonly string[] | null;
  error: FormError;
};

const problemWords = (sheet: string, { line, column, message }: Problem): string =>
  `${sheet === '' ? 'Line' : `Sheet “${sheet}”, line`} ${line}${column === null ? '' : `, ${column}`}: ${message}`;

const kinds = { plan: 'to plan', move: 'another day or place', hold: 'to write down' } as const;

const Notes = ({ same, silent, stays }: ReadReviews) => (
  <>
    {same > 0 && <p class="govuk-body">{counted(same, 'line')} of the file would change nothing.</p>}
    {silent > 0 && (
      <p class="govuk-body">
        {counted(silent, 'line has', 'lines have')} no day of a review, planned or held.
      </p>
    )}
    {stays.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Here already, and not the same</h2>
        <p class="govuk-body">
          What is here stays. Where the list is right, change it on the page of the review.
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {stays.map(({ line, child, words }) => (
            <li key={line}>
              <a class="govuk-link" href={`/children/${child.id}/reviews?why=record`}>
                {child.reference}
              </a>{' '}
              (line {line}). {words}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

/** What was found in a list of reviews, to be corrected and accepted before anything is written. */
export const waitingReviewsView = ({ read, acceptedAs, ...model }: WaitingReviewsModel): JSX.Element =>
  waitingListView({
    ...model,
    pages: reviewListPages,
    kind: reviewList,
    problems: read.problems.map((problem) => problemWords(model.file.sheet, problem)),
    differences: read.differences.map((difference) => {
      const { child, line, deed, sentences, asks } = difference;
      return {
        value: acceptedAs(difference),
        text: `${child.reference}, ${kinds[deed.kind]} (line ${line})`,
        hint: [...sentences, ...asks].join(' '),
        checked: deed.kind !== 'move' && asks.length === 0,
      };
    }),
    unticked:
      'Not chosen for you: what would move a review that is planned here, what may hold a name, a telephone number or a postcode, and what may be a review that is planned here.',
    notes: <Notes {...read} />,
  });
