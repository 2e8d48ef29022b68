import type { JSX } from 'preact';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';

export type AddForm = { at: string; months: string };

/** The form that takes an extract. Files are chosen once for all; a day and a number of months say what to count. */
export const addView = (form: AddForm, error: FormError): JSX.Element => (
  <FormPage
    title="Add figures"
    to="/figures/add"
    back={{ text: 'Figures', href: '/figures' }}
    leave="Leave them as they are"
    verb="Read and count"
    error={error}
    upload
    before={
      <>
        <p class="govuk-body-l">
          Choose the CSV files of an extract of children’s records. They are counted and forgotten: no child’s row is
          kept.
        </p>
        <p class="govuk-body">
          Or choose one file: a published monthly report (text, CSV or Excel), statistics of the Department for
          Education, or its list of statistical neighbours. Files are known by their columns, not by their names.
        </p>
        <p class="govuk-body">Nothing counts until you have looked at it.</p>
      </>
    }
  >
    <FileUpload
      id="files"
      name="files"
      label={{ text: 'Files', classes: 'govuk-label--s' }}
      hint={{ text: 'All files of an extract at once. A file may have 100 MB, all together 200 MB.' }}
      multiple
      {...messageAt(error, 'files')}
    />
    <Input
      id="at"
      name="at"
      label={{ text: 'Count an extract up to', classes: 'govuk-label--s' }}
      hint={{ text: 'The last day of a month, for example 31/8/2019.' }}
      classes="govuk-input--width-10"
      value={form.at}
      {...messageAt(error, 'at')}
    />
    <Input
      id="months"
      name="months"
      label={{ text: 'How many months', classes: 'govuk-label--s' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={form.months}
      {...messageAt(error, 'months')}
    />
  </FormPage>
);
