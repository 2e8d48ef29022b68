import type { JSX } from 'preact';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { PlacedArea } from '../rules/areas/in-order.ts';
import { yearName } from '../rules/entered/periods.ts';
import {
  type Choice,
  indicatorsToEnter,
  type ToEnter,
  yearsToEnter,
} from '../rules/entered/what-to-enter.ts';
import { areaName } from '../rules/part-names.ts';
import { ChooseFigures } from './choose-figures.view.tsx';
import { TypedRows } from './typed-figure.view.tsx';
import type { ShownRow } from './typed-rows.ts';
import { SourceFields, type SourceForm } from './typed-source.view.tsx';

const figures = { text: 'Figures', href: '/figures' };
export const enterTitle = 'Enter figures by hand';

type Chooser = { choice: Choice; areas: readonly PlacedArea[]; today: string; error: FormError };

/** What is to be entered: which indicator, whose and of which year. */
export const chooseView = ({ choice, areas, today, error }: Chooser): JSX.Element => (
  <ChooseFigures
    title={enterTitle}
    above={[figures]}
    to="/figures/enter"
    choice={choice}
    indicators={indicatorsToEnter().flatMap(({ group, definitions }) => [
      { value: '', text: `— ${group} —`, disabled: true },
      ...definitions.map(({ code, name }) => ({ value: code, text: name })),
    ])}
    areas={areas}
    when={
      <Select
        id="begins"
        name="begins"
        label={{ text: 'Year from 1 April to 31 March', classes: 'govuk-label--s' }}
        hint={{
          text: 'Of figures that come once a year, the five years that end with it are typed together.',
        }}
        items={yearsToEnter(today).map((year) => ({ value: year, text: yearName(year) }))}
        value={choice.begins}
        {...messageAt(error, 'begins')}
      />
    }
    error={error}
  >
    <p class="govuk-body-l">
      For what others count, such as schools and the advocacy service, and for everything of which there is no
      extract. Nothing counts until somebody has looked at it.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/figures/enter/parts">
        Enter the parts of a month: by legal status, home or age
      </a>
    </p>
  </ChooseFigures>
);

type Enter = {
  toEnter: ToEnter;
  rows: readonly ShownRow[];
  form: SourceForm;
  error: FormError;
};

const choosing = ({ definition, area, year }: ToEnter): string =>
  `/figures/enter?${new URLSearchParams({ choose: 'again', indicator: definition.code, area, begins: `${year}` })}`;

/** The figures of a year of one indicator, typed together, with where they come from. */
export const enterView = ({ toEnter, rows, form, error }: Enter): JSX.Element => {
  const { definition, area, year } = toEnter;
  return (
    <FormPage
      title={definition.name}
      to="/figures/enter"
      above={[figures]}
      back={{ text: enterTitle, href: choosing(toEnter) }}
      leave="Choose something else"
      verb="Look at them"
      error={error}
      before={
        <>
          <p class="govuk-body-l">{areaName(area)}</p>
          <p class="govuk-body">
            {definition.denominator === null
              ? `Counted: ${definition.numerator}.`
              : `Counted: ${definition.numerator}. Out of: ${definition.denominator}. Type both counts and the figure is worked out, or the figure alone.`}{' '}
            What you leave empty stays as it is.
          </p>
        </>
      }
    >
      <input type="hidden" name="indicator" value={definition.code} />
      <input type="hidden" name="area" value={area} />
      <input type="hidden" name="begins" value={`${year}`} />
      <TypedRows rows={rows} error={error} />
      <SourceFields form={form} error={error} />
    </FormPage>
  );
};
