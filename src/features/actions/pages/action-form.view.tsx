import type { ComponentChildren, JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { DateInput } from '../../../web/components/date-input.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { OwnerForm } from '../rules/owner.ts';

/** What is wrong, and the id of the field where it is mended. */
export type FormError = { text: string; field: string } | null;

/** What is wrong, at the top of the page. */
export const ActionErrors = ({ error }: { error: FormError }): JSX.Element | null =>
  error && (
    <ErrorSummary
      titleText="There is a problem"
      errorList={[{ text: error.text, href: `#${error.field}` }]}
    />
  );

type Frame = {
  title: string;
  /** Where the form is sent. */
  to: string;
  back: { text: string; href: string };
  verb: string;
  error: FormError;
  upload?: boolean;
  /** A step that takes something away. */
  warning?: boolean;
  children?: ComponentChildren;
};

/** A page with one form about an action: what is wrong, the fields, one button, and the way back. */
export const ActionFormPage = (frame: Frame): JSX.Element => (
  <>
    <ActionErrors error={frame.error} />
    <Breadcrumbs items={[{ text: 'Actions', href: '/actions' }, frame.back, { text: frame.title }]} />
    <h1 class="govuk-heading-l">{frame.title}</h1>
    <form
      action={frame.to}
      method="post"
      noValidate
      {...(frame.upload && { encType: 'multipart/form-data' })}
    >
      {frame.children}
      <div class="govuk-button-group">
        <Button
          text={frame.verb}
          preventDoubleClick
          classes={frame.warning ? 'govuk-button--warning' : undefined}
        />
        <a class="govuk-link" href={frame.back.href}>
          Leave it as it is
        </a>
      </div>
    </form>
  </>
);

/** The message of a field where the mistake is its own. */
export const messageAt = (error: FormError, field: string) =>
  error?.field === field ? { errorMessage: { text: error.text } } : {};

type DateField = { legend: string; hint: string; form: TypedDate; error: FormError };

/** The day by which, or on which. The field of its mistakes is "day". */
export const DayField = ({ legend, hint, form, error }: DateField): JSX.Element => (
  <DateInput
    id="date"
    fieldset={{ legend: { text: legend } }}
    hint={{ text: hint }}
    items={(['day', 'month', 'year'] as const).map((part) => ({
      id: part,
      name: part,
      label: part === 'day' ? 'Day' : part === 'month' ? 'Month' : 'Year',
      value: form[part],
      classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    }))}
    {...messageAt(error, 'day')}
  />
);

type OwnerFields = { people: readonly { id: string; name: string }[]; form: OwnerForm; error: FormError };

/** Who owes it. The field of its mistakes is "owner". */
export const OwnerFields = ({ people, form, error }: OwnerFields): JSX.Element => (
  <>
    <Select
      name="owner"
      label={{ text: 'Who' }}
      items={[
        { value: '', text: 'Choose somebody' },
        ...people.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      value={form.owner}
      {...messageAt(error, 'owner')}
    />
    <Input
      name="ownerName"
      label={{ text: 'Or somebody outside' }}
      hint={{
        text: 'A person, team or organisation without an account here. The clerk is reminded to ask them.',
      }}
      value={form.ownerName}
    />
  </>
);
