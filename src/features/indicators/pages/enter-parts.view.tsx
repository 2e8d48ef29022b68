import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { PlacedArea } from '../rules/areas/in-order.ts';
import { monthsToEnter, type PartsChoice, type PartsToEnter } from '../rules/entered/parts-to-enter.ts';
import { type Family, familyDefinitions } from '../rules/families.ts';
import { areaName } from '../rules/part-names.ts';
import { ChooseFigures } from './choose-figures.view.tsx';
import { enterTitle } from './enter.view.tsx';
import { TypedRows } from './typed-figure.view.tsx';
import type { AskedRow, ShownRow } from './typed-rows.ts';
import { SourceFields, type SourceForm } from './typed-source.view.tsx';

const figures = { text: 'Figures', href: '/figures' };
const above = { text: enterTitle, href: '/figures/enter' };
export const enterPartsTitle = 'Enter the parts of a month';

type Chooser = { choice: PartsChoice; areas: readonly PlacedArea[]; today: string; error: FormError };

/** What is to be entered: the parts of which indicator, whose and of which month. */
export const choosePartsView = ({ choice, areas, today, error }: Chooser): JSX.Element => (
  <ChooseFigures
    title={enterPartsTitle}
    above={[figures, above]}
    to="/figures/enter/parts"
    choice={choice}
    indicators={familyDefinitions.map(({ code, name, parts }) => ({
      value: code,
      text: parts === 'also' ? `${name}, by age` : name,
    }))}
    areas={areas}
    when={
      <Select
        id="at"
        name="at"
        label={{ text: 'Month', classes: 'govuk-label--s' }}
        items={monthsToEnter(today).map((at) => ({ value: at, text: monthWords(at) }))}
        value={choice.at}
        {...messageAt(error, 'at')}
      />
    }
    error={error}
  >
    <p class="govuk-body-l">
      Children by legal status, home or age, and care leavers by age, with all together beside them. Nothing
      counts until somebody has looked at it.
    </p>
  </ChooseFigures>
);

/** A row of the form: a part, or all together. */
type FamilyRow = AskedRow & { part: string | null };

/** The rows of a family: its parts, and all together below them. */
export const rowsOf = ({ definition, parts, whole }: Family): FamilyRow[] => [
  ...parts.map(({ part, name }) => ({ definition, part, key: part, name })),
  { definition: whole, part: null, key: 'together', name: 'All together' },
];

type EnterParts = {
  toEnter: PartsToEnter;
  rows: readonly ShownRow[];
  form: SourceForm;
  error: FormError;
};

const choosing = ({ family, area, at }: PartsToEnter): string =>
  `/figures/enter/parts?${new URLSearchParams({ choose: 'again', indicator: family.definition.code, area, at })}`;

/** The parts of one month, typed together, with where they come from. */
export const enterPartsView = ({ toEnter, rows, form, error }: EnterParts): JSX.Element => {
  const { family, area, at } = toEnter;
  return (
    <FormPage
      title={family.definition.name}
      to="/figures/enter/parts"
      above={[figures, above]}
      back={{ text: enterPartsTitle, href: choosing(toEnter) }}
      leave="Choose something else"
      verb="Look at them"
      error={error}
      before={
        <>
          <p class="govuk-body-l">
            {areaName(area)}, {monthWords(at)}
          </p>
          <p class="govuk-body">
            {family.complete
              ? 'Everybody is in one part: they add up to all together.'
              : 'Care leavers of 16 are in no part: they add up to all together, or to less.'}{' '}
            What you leave empty stays as it is.
          </p>
        </>
      }
    >
      <input type="hidden" name="indicator" value={family.definition.code} />
      <input type="hidden" name="area" value={area} />
      <input type="hidden" name="at" value={at} />
      <TypedRows rows={rows} error={error} />
      <SourceFields form={form} error={error} />
    </FormPage>
  );
};
