import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { type Filled, LineField } from '../../../web/fields.tsx';
import type { AwardCategory, Criterion } from '../queries.ts';
import { between } from '../rules/arrange.ts';

const emptyRows = 3;

const inRows = <Kept,>(
  kept: readonly Kept[],
  kind: string,
  fieldsOf: (one: Kept | null) => Record<string, string>,
): Typed =>
  Object.fromEntries(
    [...kept, ...Array.from({ length: emptyRows }, () => null)].flatMap((one, row) =>
      Object.entries({ place: String((row + 1) * between), ...fieldsOf(one) }).map(([name, words]) => [
        `${kind}-${row}-${name}`,
        words,
      ]),
    ),
  );

export const typedCategories = (categories: readonly AwardCategory[]): Typed =>
  inRows(categories, 'category', (one) => ({
    id: one?.id ?? '',
    name: one?.name ?? '',
    sentence: one?.sentence ?? '',
  }));

export const typedCriteria = (criteria: readonly Criterion[]): Typed =>
  inRows(criteria, 'criterion', (one) => ({ id: one?.id ?? '', words: one?.words ?? '' }));

type Row = Filled & { row: number };

const Place = ({ kind, row, ...field }: Row & { kind: string }): JSX.Element => (
  <>
    <input type="hidden" name={`${kind}-${row}-id`} value={textIn(field.typed, `${kind}-${row}-id`)} />
    <LineField name={`${kind}-${row}-place`} label="Place in the order" width={4} {...field} />
  </>
);

const TakeOff = ({ field, what, typed }: { field: string; what: string; typed: Typed }): JSX.Element => (
  <Checkboxes
    name={field}
    classes="govuk-checkboxes--small"
    items={[{ value: 'yes', text: `Take it off: ${what}` }]}
    values={[textIn(typed, field)]}
  />
);

/** A category: it can be taken off where nobody is nominated for it. */
export const CategoryRow = ({
  row,
  move,
  nominations,
  ...field
}: Row & { move: string; nominations: number }): JSX.Element => {
  const kept = textIn(field.typed, `category-${row}-id`) !== '';
  const name = textIn(field.typed, `category-${row}-name`);
  return (
    <Fieldset
      legend={{ text: kept ? `Category ${row + 1}` : 'New category', classes: 'govuk-fieldset__legend--s' }}
    >
      <Place kind="category" row={row} {...field} />
      <LineField name={`category-${row}-name`} label="Name" {...field} />
      <LineField name={`category-${row}-sentence`} label="Who it is for" {...field} />
      {kept && nominations === 0 && (
        <TakeOff field={`category-${row}-drop`} what={name} typed={field.typed} />
      )}
      {nominations > 0 && (
        <p class="govuk-body">
          {counted(nominations, 'nomination')} in it, so it stays.{' '}
          <a class="govuk-link" href={move}>
            Move them from {name} to another category
          </a>{' '}
          to take it off.
        </p>
      )}
    </Fieldset>
  );
};

/** A criterion; `label` says what it is for. */
const CriterionRow = ({ row, label, ...field }: Row & { label: string }): JSX.Element => {
  const kept = textIn(field.typed, `criterion-${row}-id`) !== '';
  return (
    <Fieldset
      legend={{ text: kept ? `Criterion ${row + 1}` : 'New criterion', classes: 'govuk-fieldset__legend--s' }}
    >
      <Place kind="criterion" row={row} {...field} />
      <LineField name={`criterion-${row}-words`} label={label} {...field} />
      {kept && (
        <TakeOff
          field={`criterion-${row}-drop`}
          what={textIn(field.typed, `criterion-${row}-words`)}
          typed={field.typed}
        />
      )}
    </Fieldset>
  );
};

/** Every criterion of a form, with the empty rows for new ones. */
export const CriterionRows = ({ label, ...field }: Filled & { label: string }): JSX.Element => (
  <>
    {rowsIn(field.typed, 'criterion').map((row) => (
      <CriterionRow key={row} row={row} label={label} {...field} />
    ))}
  </>
);

/** The criteria in their order. */
export const CriteriaInOrder = ({ criteria }: { criteria: readonly Criterion[] }): JSX.Element => (
  <ol class="govuk-list govuk-list--number">
    {criteria.map(({ id, words }) => (
      <li key={id}>{words}</li>
    ))}
  </ol>
);
