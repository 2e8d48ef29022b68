import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormErrors, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { WaitingTracker } from '../queries.ts';
import { columnName, type FoundColumn, trackerColumns } from '../rules/bring-in/columns.ts';
import type { Difference, Problem, ReadTracker } from '../rules/bring-in/read-tracker.ts';
import { abovePermanence } from './line.view.tsx';

export const bringInTitle = 'Bring a tracker in';
export const waitingTitle = 'What the tracker would change';

type Upload = {
  waiting: readonly Pick<WaitingTracker, 'id' | 'name' | 'broughtOn'>[];
  done: string | null;
  error: FormError;
};

/** The form that a tracker is sent with, and the trackers that wait. */
export const uploadView = ({ waiting, done, error }: Upload): JSX.Element => (
  <>
    {done && <NotificationBanner type="success" text={done} />}
    <FormPage
      title={bringInTitle}
      to="/permanence/bring-in"
      back={{ text: 'Permanence', href: '/permanence' }}
      verb="Read the file"
      leave="Leave the tracker as it is"
      error={error}
      upload
      before={
        <>
          <p class="govuk-body-l">
            An Excel workbook or a CSV file with a line for each child. You see each difference first, and
            nothing is written before you have chosen.
          </p>
          <p class="govuk-body">
            It needs a row of headings and a column with the reference of the child. Take columns with names
            of children out before you send it.
          </p>
          {waiting.length > 0 && (
            <>
              <h2 class="govuk-heading-m">Files that wait for you</h2>
              <ul class="govuk-list govuk-list--bullet">
                {waiting.map(({ id, name, broughtOn }) => (
                  <li key={id}>
                    <a class="govuk-link" href={`/permanence/bring-in/${id}`}>
                      {name}
                    </a>
                    , {dateWords(broughtOn)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      }
    >
      <FileUpload
        id="file"
        name="file"
        label={{ text: 'The file', classes: 'govuk-label--s' }}
        {...messageAt(error, 'file')}
      />
    </FormPage>
  </>
);

export type WaitingModel = {
  file: WaitingTracker;
  columns: readonly FoundColumn[];
  read: ReadTracker;
  /** By what a difference is accepted. */
  acceptedAs: (difference: Difference) => string;
  /** Why the columns taken so are no tracker. */
  mistake: string | null;
  changed: boolean;
  error: FormError;
};

const longestExample = 60;
const mostProblems = 200;

const columnChoices = [
  { value: '', text: 'Leave it out' },
  ...trackerColumns.map((column) => ({ value: column, text: columnName(column) })),
];

const Columns = ({ file, columns }: WaitingModel) => (
  <form action={`/permanence/bring-in/${file.id}/columns`} method="post">
    {file.sheets.length > 1 && (
      <Select
        id="sheet"
        name="sheet"
        label={{ text: 'The sheet with the tracker', classes: 'govuk-label--s' }}
        items={file.sheets.map(({ sheet }) => ({
          value: sheet,
          text: sheet,
          selected: sheet === file.sheet,
        }))}
      />
    )}
    <h2 class="govuk-heading-m">What each column is taken for</h2>
    {columns.length === 0 && <p class="govuk-body">No row of headings was found.</p>}
    {columns.map(({ at, heading, column, example }) => (
      <Select
        key={at}
        id={`column-${at}`}
        name={`column-${at}`}
        label={{ text: heading, classes: 'govuk-label--s' }}
        {...(example !== '' && { hint: { text: `First: ${example.slice(0, longestExample)}` } })}
        items={columnChoices.map((item) => ({ ...item, selected: item.value === (column ?? '') }))}
      />
    ))}
    <Button text="Read it again" classes="govuk-button--secondary" />
  </form>
);

const Problems = ({ problems }: { problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{counted(problems.length, 'thing')} to mend</h2>
      <p class="govuk-body">These lines are left out. Mend them in the file and bring it in again.</p>
      <ul class="govuk-list govuk-list--bullet">
        {problems.slice(0, mostProblems).map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            Line {line}: {message}
          </li>
        ))}
        {problems.length > mostProblems && <li>… and {problems.length - mostProblems} more.</li>}
      </ul>
    </>
  );

const told = ({ sentences, asks }: Difference): string => [...sentences, ...asks].join(' ');

const Differences = ({ file, read, acceptedAs, error }: WaitingModel) =>
  read.differences.length === 0 ? (
    <p class="govuk-body">There is no difference to take.</p>
  ) : (
    <form action={`/permanence/bring-in/${file.id}`} method="post">
      <Checkboxes
        idPrefix="take"
        name="take"
        fieldset={{
          legend: {
            text: `${counted(read.differences.length, 'line')} to take`,
            classes: 'govuk-fieldset__legend--m',
          },
        }}
        hint={{
          text: 'A line that may hold a name, a telephone number or a postcode is not chosen for you.',
        }}
        items={read.differences.map((difference) => ({
          value: acceptedAs(difference),
          text: `${difference.child.reference} (line ${difference.fileLine})`,
          hint: { text: told(difference) },
          checked: difference.asks.length === 0,
        }))}
        {...messageAt(error, 'take')}
      />
      <Button text="Take these" preventDoubleClick />
    </form>
  );

/** What was found in a tracker, to be corrected and accepted before anything is written. */
export const waitingView = (model: WaitingModel): JSX.Element => {
  const { file, read, mistake, changed, error } = model;
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs
        items={[
          ...abovePermanence,
          { text: bringInTitle, href: '/permanence/bring-in' },
          { text: waitingTitle },
        ]}
      />
      <h1 class="govuk-heading-l">{waitingTitle}</h1>
      <p class="govuk-body-l">{file.name}. Nothing of it has been written yet.</p>
      {changed && <InsetText text="The columns were read anew. Look at what comes of it." />}
      {mistake === null ? (
        <>
          {read.same > 0 && (
            <p class="govuk-body">{counted(read.same, 'line')} of the file would change nothing.</p>
          )}
          <Problems problems={read.problems} />
          <Differences {...model} />
        </>
      ) : (
        <InsetText text={mistake} />
      )}
      <Columns {...model} />
      <form action={`/permanence/bring-in/${file.id}/leave`} method="post">
        <Button text="Leave this file" classes="govuk-button--secondary" />
      </form>
    </>
  );
};
