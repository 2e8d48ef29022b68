import type { ComponentChildren, JSX } from 'preact';
import type { TypedDate } from '../kernel/typed-date.ts';
import { Breadcrumbs } from './components/breadcrumbs.tsx';
import { Button } from './components/button.tsx';
import { Checkboxes } from './components/checkboxes.tsx';
import { DateInput } from './components/date-input.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import type { Answer } from './route.ts';

/**
 * What is wrong, and the id of the field where it is mended. `keep`: what a tick at "Keep it all the same" stands for, where
 * what was typed is only doubted.
 */
export type FormError = { text: string; field: string; keep?: string } | null;

/** What is wrong, at the top of the page. */
export const FormErrors = ({ error }: { error: FormError }): JSX.Element | null =>
  error && (
    <ErrorSummary
      titleText="There is a problem"
      errorList={[{ text: error.text, href: `#${error.field}` }]}
    />
  );

/** The message of a field where the mistake is its own. */
export const messageAt = (error: FormError, field: string) =>
  error?.field === field ? { errorMessage: { text: error.text } } : {};

/** Asks about what is only doubted. */
const KeepAllTheSame = ({ error }: { error: FormError }): JSX.Element | null =>
  error?.keep === undefined ? null : (
    <Checkboxes
      name="keep"
      items={[
        {
          value: error.keep,
          text: 'Keep it all the same',
          hint: { text: `${error.keep}: it names nobody.` },
        },
      ]}
      values={[]}
    />
  );

type Link = { text: string; href: string };

type Frame = {
  title: string;
  /** Where the form is sent. */
  to: string;
  /** What leads to the page from above, where more than the way back does. */
  above?: readonly Link[];
  back: Link;
  verb: string;
  /** What the way back is called. */
  leave: string;
  error: FormError;
  upload?: boolean;
  /** A step that takes something away. */
  warning?: boolean;
  /** What stands before the form and is no part of it. */
  before?: ComponentChildren;
  children?: ComponentChildren;
};

/** A page with one form: what is wrong, the fields, one button, and the way back. */
export const FormPage = (frame: Frame): JSX.Element => (
  <>
    <FormErrors error={frame.error} />
    <Breadcrumbs items={[...(frame.above ?? []), frame.back, { text: frame.title }]} />
    <h1 class="govuk-heading-l">{frame.title}</h1>
    {frame.before}
    <form
      action={frame.to}
      method="post"
      noValidate
      {...(frame.upload && { encType: 'multipart/form-data' })}
    >
      {frame.children}
      <KeepAllTheSame error={frame.error} />
      <div class="govuk-button-group">
        <Button
          text={frame.verb}
          preventDoubleClick
          classes={frame.warning ? 'govuk-button--warning' : undefined}
        />
        <a class="govuk-link" href={frame.back.href}>
          {frame.leave}
        </a>
      </div>
    </form>
  </>
);

/** The page of a form, or the same form with what is wrong: its title says so, and it is answered with 422. */
export const formAnswer = (title: string, view: JSX.Element, error: FormError | string): Answer => ({
  kind: 'page',
  title: `${error === null ? '' : 'Error: '}${title}`,
  view,
  status: error === null ? 200 : 422,
});

type DateField = { legend: string; hint: string; form: TypedDate; error: FormError };

/** A day in three fields. The field of its mistakes is "day". */
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
