import type { JSX } from 'preact';
import { DateInput } from '../../../web/components/date-input.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import type { Definition } from '../rules/definition.ts';
import { hasCounts, type TypedField, type TypedRow } from '../rules/entered/read-row.ts';
import type { Unit } from '../rules/series.ts';
import type { ShownRow } from './typed-rows.ts';

const unitNames: Readonly<Record<Unit, string>> = {
  number: 'Number',
  percentage: 'Percentage',
  rate: 'Rate per 10,000',
  average: 'Average',
};

const fieldsOf = (definition: Definition): { field: TypedField; label: string }[] => {
  const value = { field: 'value', label: unitNames[definition.unit] } as const;
  return hasCounts(definition)
    ? [{ field: 'numerator', label: 'Counted' }, { field: 'denominator', label: 'Out of' }, value]
    : [value];
};

/** What is wrong in this row: its fields are named by the row's key, "value-2025-04-30". */
const wrongIn = (error: FormError, key: string): FormError =>
  error?.field.endsWith(`-${key}`) ? error : null;

type Fields = {
  definition: Definition;
  key: string;
  legend: string;
  hint?: string | undefined;
  typed: TypedRow;
  error: FormError;
};

/** One figure as it is typed: the counts that it is made of and the figure itself, side by side under one legend. */
export const typedFigure = ({ definition, key, legend, hint, typed, error }: Fields): JSX.Element => {
  const wrong = wrongIn(error, key);
  return (
    <DateInput
      key={key}
      id={key}
      fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
      {...(hint && { hint: { text: hint } })}
      {...(wrong && { errorMessage: { text: wrong.text } })}
      items={fieldsOf(definition).map(({ field, label }) => ({
        id: `${field}-${key}`,
        name: `${field}-${key}`,
        label,
        value: typed[field],
        inputmode: 'decimal',
        classes: 'govuk-input--width-4',
        error: wrong?.field === `${field}-${key}`,
      }))}
    />
  );
};

/** Figures as they are typed below each other, each with what stands there now. */
export const TypedRows = ({ rows, error }: { rows: readonly ShownRow[]; error: FormError }): JSX.Element => (
  <>
    {rows.map(({ definition, key, name, typed, counts }) =>
      typedFigure({
        definition,
        key,
        legend: name,
        hint: counts === null ? undefined : `Stands there now: ${counts}`,
        typed,
        error,
      }),
    )}
  </>
);
