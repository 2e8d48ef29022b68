import type { JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { DayField, type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';

export type AddForm = TypedDate & { months: string };

/** The form that takes files of figures. For an extract a day and a number of months say what to count. */
export const addView = (form: AddForm, error: FormError): JSX.Element => (
  <FormPage
    title="Add figures"
    to="/figures/add"
    back={{ text: 'Figures', href: '/figures' }}
    leave="Leave them as they are"
    verb="Read the files"
    error={error}
    upload
    before={
      <>
        <p class="govuk-body-l">
          Choose the files that hold the figures. Nothing counts until you have looked at it.
        </p>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            All CSV files of an extract of children’s records. They are counted and forgotten: no child’s row
            is kept.
          </li>
          <li>A monthly report that was published: text, CSV or Excel.</li>
          <li>Statistics of the Department for Education, after its list of statistical neighbours.</li>
        </ul>
      </>
    }
  >
    <FileUpload
      id="files"
      name="files"
      label={{ text: 'Files', classes: 'govuk-label--s' }}
      hint={{ text: 'They are known by their columns. A file may have 100 MB, all together 200 MB.' }}
      multiple
      {...messageAt(error, 'files')}
    />
    <DayField
      legend="Count an extract up to"
      hint="The last day of a month, for example 31 8 2019. Other files do not need it."
      form={form}
      error={error}
    />
    <Input
      id="months"
      name="months"
      label={{ text: 'How many months of an extract', classes: 'govuk-label--s' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={form.months}
      {...messageAt(error, 'months')}
    />
  </FormPage>
);
