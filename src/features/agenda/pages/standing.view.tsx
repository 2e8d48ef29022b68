import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { StandingError, StandingRow } from '../rules/standing-form.ts';

type StandingModel = {
  body: { id: string; name: string };
  rows: StandingRow[];
  errors: StandingError[];
  saved: boolean;
};

const Field = ({ id, label, value, narrow }: { id: string; label: string; value: string; narrow?: true }) => (
  <div>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <input class={`govuk-input${narrow ? ' govuk-input--width-3' : ''}`} id={id} name={id} value={value} />
  </div>
);

const Row = ({ row, place }: { row: StandingRow; place: number }) => (
  <fieldset class="govuk-fieldset hearth-standing-items">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
      {row.title === '' ? 'Another item' : row.title}
    </legend>
    <div class="hearth-row">
      <Field id={`order-${place}`} label="Order" value={row.order} narrow />
      <Field id={`title-${place}`} label="Title" value={row.title} />
      <Field id={`purpose-${place}`} label="Why it is here" value={row.purpose} />
      <Field id={`minutes-${place}`} label="Minutes" value={row.minutes} narrow />
      <div>
        <label class="govuk-label" for={`place-${place}`}>
          Where
        </label>
        <select class="govuk-select" id={`place-${place}`} name={`place-${place}`}>
          <option value="first" selected={row.place === 'first'}>
            Before the business
          </option>
          <option value="last" selected={row.place !== 'first'}>
            After it
          </option>
        </select>
      </div>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`matters-${place}`}
            name={`matters-${place}`}
            value="yes"
            checked={row.mattersArising}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`matters-${place}`}>
            Matters arising
          </label>
        </div>
      </div>
    </div>
  </fieldset>
);

/** The form of what stands on every agenda of a board. */
export const standingView = ({ body, rows, errors, saved }: StandingModel): JSX.Element => (
  <>
    {errors.length > 0 && (
      <ErrorSummary
        titleText="There is a problem"
        errorList={errors.map(({ row, field, text }) => ({ text, href: `#${field}-${row}` }))}
      />
    )}
    {saved && (
      <NotificationBanner type="success" text="Saved. The next agenda that is started has these items." />
    )}
    <span class="govuk-caption-l">{body.name}</span>
    <h1 class="govuk-heading-l">What stands on every agenda</h1>
    <p class="govuk-body">
      To take an item out, empty its title. Under “Matters arising” the agenda says what is still open. An
      agenda that was started stays as it is.
    </p>
    <form action={`/boards/${body.id}/standing-items`} method="post" noValidate>
      {rows.map((row, place) => (
        <Row key={`${place}`} row={row} place={place} />
      ))}
      <Button text="Save the standing items" preventDoubleClick />
    </form>
  </>
);
