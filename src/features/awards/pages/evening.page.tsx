import type { JSX } from 'preact';
import { ok } from '../../../kernel/result.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type Filled, LineField } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { eveningOf } from '../finalist-queries.ts';
import { lockYear } from '../lock.ts';
import { type AwardCategory, categoriesOf, findYear } from '../queries.ts';
import { type EveningLine, readEvening } from '../rules/evening.ts';
import { setEvening } from '../set-awards.ts';
import { awardsLink, ofYear, team, voiceLink, yearLink } from './team.ts';

const emptyLines = 3;
const between = 10;

const typedOf = (lines: readonly EveningLine[]): Typed =>
  Object.fromEntries(
    [...lines, ...Array.from({ length: emptyLines }, () => null)].flatMap((line, row) => [
      [`line-${row}-place`, String((row + 1) * between)],
      [`line-${row}-at`, line?.startsAt ?? ''],
      [`line-${row}-what`, line?.what ?? ''],
      [`line-${row}-who`, line?.who ?? ''],
      [`line-${row}-category`, line?.categoryId ?? ''],
    ]),
  );

const Line = ({
  row,
  categories,
  ...field
}: Filled & { row: number; categories: readonly AwardCategory[] }): JSX.Element => (
  <Fieldset legend={{ text: `Line ${row + 1}`, classes: 'govuk-fieldset__legend--s' }}>
    <LineField name={`line-${row}-place`} label="Place in the order" width={4} {...field} />
    <LineField name={`line-${row}-at`} label="When" hint="Like “6.30pm”." width={10} {...field} />
    <LineField name={`line-${row}-what`} label="What" {...field} />
    <LineField name={`line-${row}-who`} label="Who" {...field} />
    <Select
      id={`line-${row}-category`}
      name={`line-${row}-category`}
      label={{ text: 'Award given then' }}
      items={[{ value: '', text: 'None' }, ...categories.map(({ id, name }) => ({ value: id, text: name }))]}
      value={textIn(field.typed, `line-${row}-category`)}
    />
  </Fieldset>
);

/** The order of the evening: lines sorted by the place that is typed; a line without words goes. */
export const eveningForm = formRoutes({
  ...team,
  path: '/voice/awards/:year/evening',
  params: ofYear,
  open: async ({ tx, scope, params }) => {
    const year = await findYear(tx, scope, params.year);
    if (!year) return null;
    const categories = await categoriesOf(tx, scope, year.id);
    return { year, categories, lines: await eveningOf(tx, scope, year.id) };
  },
  events: ['awards.evening set'],
  verb: 'Save the order',
  title: () => 'Order of the evening',
  back: ({ year }) => yearLink(year),
  above: [voiceLink, awardsLink],
  shared: {
    lock: ({ tx, scope, params }) => lockYear(tx, scope, params.year),
    kept: ({ lines }) => (
      <ol class="govuk-list govuk-list--number">
        {lines.map(({ startsAt, what, who }) => (
          <li key={`${startsAt} ${what}`}>
            {[startsAt, what, who].filter((words) => words !== '').join(', ')}
          </li>
        ))}
      </ol>
    ),
  },
  typed: ({ lines }) => typedOf(lines),
  before: ({ year }) => (
    <p class="govuk-body">
      <a class="govuk-link" href={`/voice/awards/${year.id}/evening.pdf`}>
        Print it (PDF)
      </a>
      : below an award stand the finalists who agree to it at that moment. To move a line, change its place.
      To take it out, empty it. There are three more lines after each save.
    </p>
  ),
  fields: (field, { categories }) => (
    <>
      {rowsIn(field.typed, 'line').map((row) => (
        <Line key={row} row={row} categories={categories} {...field} />
      ))}
    </>
  ),
  save: async ({ tx, scope }, { year, categories }, typed) => {
    const read = readEvening(typed, categories);
    if (!read.ok) return read;
    await setEvening(tx, scope, year.id, read.value);
    return ok(`/voice/awards/${year.id}/evening`);
  },
});
