import type { JSX } from 'preact';
import { DateInput } from '../../../web/components/date-input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { TypedDate } from '../rules/typed-date.ts';
import { appointers, capital, endings } from '../rules/words.ts';

/** Somebody to choose from a list. */
export type Choosable = { id: string; name: string; title: string | null };

type DateFieldProps = {
  name: string;
  legend: string;
  hint?: string;
  typed: TypedDate;
  error?: string | undefined;
};

/** A date in three fields; its problems lead to `#name-day`. */
export const DateField = ({ name, legend, hint, typed, error }: DateFieldProps): JSX.Element => (
  <DateInput
    id={name}
    namePrefix={name}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    values={typed}
    {...(hint && { hint: { text: hint } })}
    {...(error && { errorMessage: { text: error } })}
  />
);

type PersonFieldProps = {
  name: string;
  label: string;
  hint?: string;
  people: readonly Choosable[];
  chosen: string | null;
  error?: string | undefined;
};

/** One of the people that Hearth knows. */
export const PersonField = ({ name, label, hint, people, chosen, error }: PersonFieldProps): JSX.Element => (
  <Select
    name={name}
    label={{ text: label }}
    value={chosen ?? ''}
    items={[
      { value: '', text: 'Choose a person' },
      ...people.map((one) => ({ value: one.id, text: one.title ? `${one.name}, ${one.title}` : one.name })),
    ]}
    {...(hint && { hint: { text: hint } })}
    {...(error && { errorMessage: { text: error } })}
  />
);

/** Who made an appointment: always asked, never assumed. */
export const AppointerField = ({
  chosen,
  error,
}: {
  chosen: string;
  error?: string | undefined;
}): JSX.Element => (
  <Radios
    name="appointedBy"
    classes="govuk-radios--small"
    value={chosen}
    fieldset={{ legend: { text: 'Who made the appointment?', classes: 'govuk-fieldset__legend--s' } }}
    items={appointers.map((one) => ({ value: one, text: capital(one) }))}
    {...(error && { errorMessage: { text: error } })}
  />
);

/** Why somebody's time in a seat or office ends. */
export const EndingField = ({
  chosen,
  error,
}: {
  chosen: string;
  error?: string | undefined;
}): JSX.Element => (
  <Radios
    name="because"
    classes="govuk-radios--small"
    value={chosen}
    fieldset={{ legend: { text: 'Why does it end?', classes: 'govuk-fieldset__legend--s' } }}
    items={endings.map((one) => ({ value: one, text: capital(one) }))}
    {...(error && { errorMessage: { text: error } })}
  />
);
