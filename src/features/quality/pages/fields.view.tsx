import type { JSX } from 'preact';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { DateInput } from '../../../web/components/date-input.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Content, type Field, type Fields, type Picks, type Typed, wordsOf } from '../rules/fields.ts';

type Shown = { typed: Typed; picks: Picks; error: FormError };
type One<Is extends Field['is']> = Shown & { name: string; field: Extract<Field, { is: Is }> };

const optional = ({ label, missing, is }: Field): string =>
  missing === undefined && is !== 'many' ? `${label} (optional)` : label;

const hintOf = ({ hint }: Field) => (hint === undefined ? {} : { hint: { text: hint } });

const legendOf = (field: Field) => ({
  legend: { text: optional(field), classes: 'govuk-fieldset__legend--s' },
});

const labelled = (field: Field) => ({ label: { text: optional(field), classes: 'govuk-label--s' } });

const DayInput = ({ name, field, typed, error }: One<'day'>) => (
  <DateInput
    id={name}
    namePrefix={name}
    fieldset={legendOf(field)}
    {...hintOf(field)}
    values={typed}
    {...messageAt(error, name)}
  />
);

const Choice = ({ name, field, typed, error }: One<'choice' | 'many'>) => {
  const items = Object.entries(field.of);
  return field.is === 'many' ? (
    <Checkboxes
      name={name}
      fieldset={legendOf(field)}
      {...hintOf(field)}
      classes="govuk-checkboxes--small"
      items={items.map(([value, text]) => ({
        name: `${name}-${value}`,
        value: 'yes',
        text,
        checked: typed[`${name}-${value}`] === 'yes',
      }))}
      {...messageAt(error, name)}
    />
  ) : (
    <Radios
      name={name}
      fieldset={legendOf(field)}
      {...hintOf(field)}
      items={[...items, ...(field.missing === undefined ? [['', 'Not said'] as const] : [])].map(
        ([value, text]) => ({ value, text, checked: (typed[name] ?? '') === value }),
      )}
      {...messageAt(error, name)}
    />
  );
};

const Pick = ({ name, field, typed, picks, error }: One<'pick'>) => (
  <Select
    name={name}
    {...labelled(field)}
    {...hintOf(field)}
    items={[
      { value: '', text: field.missing === undefined ? 'None' : 'Choose' },
      ...Object.entries(picks[field.from] ?? {}).map(([value, text]) => ({ value, text })),
    ]}
    value={typed[name] ?? ''}
    {...messageAt(error, name)}
  />
);

const Written = ({ name, field, typed, error }: One<'line' | 'words' | 'number'>) => {
  const shared = { name, ...labelled(field), ...hintOf(field), value: typed[name] ?? '' };
  if (field.is === 'words') return <Textarea {...shared} rows={4} {...messageAt(error, name)} />;
  return field.is === 'number' ? (
    <Input {...shared} inputmode="numeric" classes="govuk-input--width-4" {...messageAt(error, name)} />
  ) : (
    <Input {...shared} autocomplete="off" classes="govuk-input--width-20" {...messageAt(error, name)} />
  );
};

const OneField = ({ field, ...shown }: Shown & { name: string; field: Field }) => {
  if (field.is === 'day') return <DayInput {...shown} field={field} />;
  if (field.is === 'pick') return <Pick {...shown} field={field} />;
  if (field.is === 'choice' || field.is === 'many') return <Choice {...shown} field={field} />;
  return <Written {...shown} field={field} />;
};

/** The inputs of a kind of record, in the order of its fields. */
export const FieldInputs = ({ fields, ...shown }: Shown & { fields: Fields }): JSX.Element => (
  <>
    {Object.entries(fields).map(([name, field]) => (
      <OneField key={name} name={name} field={field} {...shown} />
    ))}
  </>
);

/** What a record says, field by field; what is empty is left out. */
export const FieldsRead = ({
  fields,
  content,
  picks,
}: {
  fields: Fields;
  content: Content;
  picks: Picks;
}): JSX.Element => (
  <SummaryList
    rows={Object.entries(fields).flatMap(([name, field]) => {
      const words = wordsOf(field, content[name], picks);
      return words === '' ? [] : [{ key: { text: field.label }, value: { text: words } }];
    })}
  />
);
