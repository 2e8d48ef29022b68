import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import type { FoundColumn } from '../../../kernel/list-columns.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type ListPages, uploadListView, waitingListView } from '../../reviews/index.ts';
import type { WaitingTracker } from '../queries.ts';
import { trackerList } from '../rules/bring-in/columns.ts';
import type { Difference, ReadTracker } from '../rules/bring-in/read-tracker.ts';
import type { PermanenceLine } from '../rules/line.ts';

/** Where trackers are brought in. */
export const trackerPages: ListPages = {
  to: '/permanence/bring-in',
  above: { text: 'Permanence', href: '/permanence' },
  of: 'tracker',
  titles: { upload: 'Bring a tracker in', waiting: 'What the tracker would change' },
};

type Upload = {
  waiting: readonly Pick<WaitingTracker, 'id' | 'name' | 'broughtOn'>[];
  done: string | null;
  error: FormError;
};

/** The form that a tracker is sent with, and the trackers that wait. */
export const uploadView = (upload: Upload): JSX.Element =>
  uploadListView({
    ...upload,
    pages: trackerPages,
    about: (
      <>
        <p class="govuk-body-l">
          An Excel workbook or a CSV file with a line for each child. You see each difference first, and
          nothing is written before you have chosen.
        </p>
        <p class="govuk-body">
          It needs a row of headings and a column with the reference of the child. Take columns with names of
          children out before you send it.
        </p>
      </>
    ),
  });

export type WaitingModel = {
  file: WaitingTracker;
  columns: readonly FoundColumn<keyof PermanenceLine>[];
  read: ReadTracker;
  /** By what a difference is accepted. */
  acceptedAs: (difference: Difference) => string;
  /** Why the columns taken so are no tracker. */
  mistake: string | null;
  changed: boolean;
  /** What its reader ticked, where that was refused. */
  ticked: readonly string[] | null;
  error: FormError;
};

/** What was found in a tracker, to be corrected and accepted before anything is written. */
export const waitingView = ({ read, acceptedAs, ...model }: WaitingModel): JSX.Element =>
  waitingListView({
    ...model,
    pages: trackerPages,
    kind: trackerList,
    problems: read.problems.map(({ line, message }) => `Line ${line}: ${message}`),
    differences: read.differences.map((difference) => ({
      value: acceptedAs(difference),
      text: `${difference.child.reference} (line ${difference.fileLine})`,
      hint: [...difference.sentences, ...difference.asks].join(' '),
      checked: difference.asks.length === 0,
    })),
    unticked: 'A line that may hold a name, a telephone number or a postcode is not chosen for you.',
    notes: read.same > 0 && (
      <p class="govuk-body">{counted(read.same, 'line')} of the file would change nothing.</p>
    ),
  });
