import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { Field, Fields, Typed } from '../rules/fields.ts';

type Shown = { name: string; field: Field; value: string; error: FormError };

const hintsOf = ({ hint, ...field }: Field): string[] => [
  ...(hint === undefined ? [] : [hint]),
  ...(field.kind === 'day' ? ['For example 17 September 2019.'] : []),
  ...('personal' in field && field.personal
    ? ['No names, telephone numbers or addresses: the reference says who it is.']
    : []),
];

const labelOf = (field: Field): string =>
  'optional' in field && field.optional ? `${field.label} (optional)` : field.label;

/** More choices than this are a list to open. */
const mostRadios = 6;

const FieldView = ({ name, field, value, error }: Shown): JSX.Element => {
  const hints = hintsOf(field);
  const told = { ...(hints.length > 0 && { hint: { text: hints.join(' ') } }), ...messageAt(error, name) };
  const label = { text: labelOf(field) };
  switch (field.kind) {
    case 'words':
      return <Textarea name={name} label={label} rows={4} value={value} {...told} />;
    case 'yes or no':
      return (
        <Radios
          name={name}
          fieldset={{ legend: label }}
          classes="govuk-radios--inline"
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          value={value}
          {...told}
        />
      );
    case 'choice': {
      const items = Object.entries(field.choices).map(([choice, text]) => ({ value: choice, text }));
      return items.length > mostRadios || field.optional ? (
        <Select
          name={name}
          label={label}
          items={[{ value: '', text: field.optional ? 'Not said' : 'Choose' }, ...items]}
          value={value}
          {...told}
        />
      ) : (
        <Radios name={name} fieldset={{ legend: label }} items={items} value={value} {...told} />
      );
    }
    case 'number':
      return (
        <Input
          name={name}
          label={label}
          value={value}
          inputmode="numeric"
          classes="govuk-input--width-4"
          {...told}
        />
      );
    case 'day':
      return <Input name={name} label={label} value={value} classes="govuk-input--width-20" {...told} />;
    default:
      return (
        <Input
          name={name}
          label={label}
          value={value}
          {...(field.district && { attributes: { list: 'districts' } })}
          {...told}
        />
      );
  }
};

type FormFields = { fields: Fields; typed: Typed; error: FormError; districts: readonly string[] };

/** The fields of a form, with districts that are known to choose from. */
export const FormFields = ({ fields, typed, error, districts }: FormFields): JSX.Element => (
  <>
    {Object.entries(fields).map(([name, field]) => (
      <FieldView key={name} name={name} field={field} value={typed[name] ?? ''} error={error} />
    ))}
    {districts.length > 0 && (
      <datalist id="districts">
        {districts.map((district) => (
          <option key={district} value={district} />
        ))}
      </datalist>
    )}
  </>
);
