import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { columnName, columnsOf, type FoundColumn, type ListKind } from '../../../kernel/list-columns.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormErrors, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { WaitingList } from '../waiting-list.ts';

/** Where lists of a kind are brought in, and what the page is called. `of` is what one is called ("tracker"). */
export type ListPages = {
  to: string;
  above: { text: string; href: string };
  of: string;
  titles: { upload: string; waiting: string };
};

type Upload = {
  pages: ListPages;
  about: ComponentChildren;
  waiting: readonly Pick<WaitingList<string>, 'id' | 'name' | 'broughtOn'>[];
  done: string | null;
  error: FormError;
};

/** The form that a list is sent with, and the lists that wait. */
export const uploadListView = ({ pages, about, waiting, done, error }: Upload): JSX.Element => (
  <>
    {done && <NotificationBanner type="success" text={done} />}
    <FormPage
      title={pages.titles.upload}
      to={pages.to}
      back={pages.above}
      verb="Read the file"
      leave={`Leave the ${pages.of} as it is`}
      error={error}
      upload
      before={
        <>
          {about}
          {waiting.length > 0 && (
            <>
              <h2 class="govuk-heading-m">Files that wait for you</h2>
              <ul class="govuk-list govuk-list--bullet">
                {waiting.map(({ id, name, broughtOn }) => (
                  <li key={id}>
                    <a class="govuk-link" href={`${pages.to}/${id}`}>
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

/** A difference to be ticked: by what it is accepted, of what, what it says, and whether it is ticked beforehand. */
export type ListDifference = { value: string; text: string; hint: string; checked: boolean };

export type WaitingListModel<Field extends string> = {
  pages: ListPages;
  kind: ListKind<Field>;
  file: WaitingList<Field>;
  columns: readonly FoundColumn<Field>[];
  /** Why the columns taken so are no such list. */
  mistake: string | null;
  changed: boolean;
  /** What is to be mended, by line. */
  problems: readonly string[];
  differences: readonly ListDifference[];
  /** Which differences are not ticked beforehand. */
  unticked: string;
  /** What its reader ticked, where that was refused. */
  ticked: readonly string[] | null;
  /** What else is to be said of the list. */
  notes: ComponentChildren;
  error: FormError;
};

const longestExample = 60;
const mostProblems = 200;

const Columns = <Field extends string>({ pages, kind, file, columns }: WaitingListModel<Field>) => (
  <form action={`${pages.to}/${file.id}/columns`} method="post">
    {file.sheets.length > 1 && (
      <Select
        id="sheet"
        name="sheet"
        label={{ text: `The sheet with the ${pages.of}`, classes: 'govuk-label--s' }}
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
        items={[
          { value: '', text: 'Leave it out', selected: column === null },
          ...columnsOf(kind).map((one) => ({
            value: one,
            text: columnName(kind, one),
            selected: one === column,
          })),
        ]}
      />
    ))}
    <Button text="Read it again" classes="govuk-button--secondary" />
  </form>
);

const Problems = ({ problems }: { problems: readonly string[] }) =>
  problems.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{counted(problems.length, 'thing')} to mend</h2>
      <p class="govuk-body">These lines are left out. Mend them in the file and bring it in again.</p>
      <ul class="govuk-list govuk-list--bullet">
        {problems.slice(0, mostProblems).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {problems.length > mostProblems && <li>… and {problems.length - mostProblems} more.</li>}
      </ul>
    </>
  );

const Differences = <Field extends string>({
  pages,
  file,
  differences,
  unticked,
  ticked,
  error,
}: WaitingListModel<Field>) =>
  differences.length === 0 ? (
    <p class="govuk-body">There is no difference to take.</p>
  ) : (
    <form action={`${pages.to}/${file.id}`} method="post">
      <Checkboxes
        idPrefix="take"
        name="take"
        fieldset={{
          legend: {
            text: `${counted(differences.length, 'line')} to take`,
            classes: 'govuk-fieldset__legend--m',
          },
        }}
        hint={{ text: unticked }}
        items={differences.map(({ value, text, hint, checked }) => ({
          value,
          text,
          hint: { text: hint },
          checked: ticked === null ? checked : ticked.includes(value),
        }))}
        {...messageAt(error, 'take')}
      />
      <Button text="Take these" preventDoubleClick />
    </form>
  );

/** What was found in a list, to be corrected and accepted before anything is written. */
export const waitingListView = <Field extends string>(model: WaitingListModel<Field>): JSX.Element => {
  const { pages, file, problems, mistake, changed, notes, error } = model;
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs
        items={[pages.above, { text: pages.titles.upload, href: pages.to }, { text: pages.titles.waiting }]}
      />
      <h1 class="govuk-heading-l">{pages.titles.waiting}</h1>
      <p class="govuk-body-l">{file.name}. Nothing of it has been written yet.</p>
      {changed && <InsetText text="The columns were read anew. Look at what comes of it." />}
      {mistake === null ? (
        <>
          {notes}
          <Problems problems={problems} />
          <Differences {...model} />
        </>
      ) : (
        <InsetText text={mistake} />
      )}
      <Columns {...model} />
      <form action={`${pages.to}/${file.id}/leave`} method="post">
        <Button text="Leave this file" classes="govuk-button--secondary" />
      </form>
    </>
  );
};
