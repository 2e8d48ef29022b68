import type { ComponentChildren, JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { DateInput } from '../../../web/components/date-input.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { FormError } from './with-meeting.tsx';

/** What is wrong, at the top of the page. */
export const Errors = ({ error }: { error: FormError }): JSX.Element | null =>
  error && (
    <ErrorSummary
      titleText="There is a problem"
      errorList={[{ text: error.text, href: `#${error.field}` }]}
    />
  );

/** The message of a field where the mistake is its own. */
export const messageAt = (error: FormError, field: string) =>
  error?.field === field ? { errorMessage: { text: error.text } } : {};

type Frame = {
  title: string;
  /** Where the form is sent. */
  to: string;
  /** The way back, and what it is called. */
  back: { text: string; href: string };
  verb: string;
  error: FormError;
  /** What stands above the form and is no part of it. */
  above?: ComponentChildren;
  children?: ComponentChildren;
};

/** A page with one form: what is wrong, the fields, one button, and the way back. */
export const FormPage = ({ title, to, back, verb, error, above, children }: Frame): JSX.Element => (
  <>
    <Errors error={error} />
    <Breadcrumbs items={[back, { text: title }]} />
    <h1 class="govuk-heading-l">{title}</h1>
    {above}
    <form action={to} method="post" noValidate>
      {children}
      <div class="govuk-button-group">
        <Button text={verb} preventDoubleClick />
        <a class="govuk-link" href={back.href}>
          Go back without saving
        </a>
      </div>
    </form>
  </>
);

type DayProps = { legend: string; hint: string; form: TypedDate; error: FormError };

/** A day. The field of its mistakes is "day". */
export const Day = ({ legend, hint, form, error }: DayProps): JSX.Element => (
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

/** Where else one can look at what a board's meetings left behind. */
export const BoardLinks = ({ boardId, here }: { boardId: string; here?: string }): JSX.Element => (
  <nav aria-label="Of this board">
    <ul class="hearth-links govuk-body">
      {[
        { text: 'Attendance', path: 'attendance' },
        { text: 'Questions', path: 'questions' },
        { text: 'Recommendations', path: 'recommendations' },
        { text: 'Letters', path: 'letters' },
      ].map(({ text, path }) => (
        <li key={path}>
          {path === here ? (
            <strong>{text}</strong>
          ) : (
            <a class="govuk-link" href={`/boards/${boardId}/${path}`}>
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
