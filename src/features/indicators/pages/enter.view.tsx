import type { JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, FormErrors, FormPage, messageAt } from '../../../web/form-page.tsx';
import { nameInOrder, type PlacedArea } from '../rules/areas/in-order.ts';
import { everywhere } from '../rules/counted.ts';
import { yearName } from '../rules/entered/periods.ts';
import type { TypedRow } from '../rules/entered/read-row.ts';
import {
  type Choice,
  indicatorsToEnter,
  type ToEnter,
  yearsToEnter,
} from '../rules/entered/what-to-enter.ts';
import { areaName } from '../rules/part-names.ts';
import { typedFigure } from './typed-figure.view.tsx';

const figures = { text: 'Figures', href: '/figures' };
export const enterTitle = 'Enter figures by hand';

type Chooser = { choice: Choice; areas: readonly PlacedArea[]; today: string; error: FormError };

/** What is to be entered: which indicator, whose and of which year. */
export const chooseView = ({ choice, areas, today, error }: Chooser): JSX.Element => (
  <>
    <FormErrors error={error} />
    <Breadcrumbs items={[figures, { text: enterTitle }]} />
    <h1 class="govuk-heading-l">{enterTitle}</h1>
    <p class="govuk-body-l">
      For what others count, such as schools and the advocacy service, and for everything of which there is no
      extract. Nothing counts until somebody has looked at it.
    </p>
    <form action="/figures/enter" method="get" noValidate>
      <Select
        id="indicator"
        name="indicator"
        label={{ text: 'What the figures say', classes: 'govuk-label--s' }}
        items={[
          { value: '', text: 'Choose' },
          ...indicatorsToEnter().flatMap(({ group, definitions }) => [
            { value: '', text: `— ${group} —`, disabled: true },
            ...definitions.map(({ code, name }) => ({ value: code, text: name })),
          ]),
        ]}
        value={choice.indicator}
        {...messageAt(error, 'indicator')}
      />
      <Select
        id="area"
        name="area"
        label={{ text: 'Whose', classes: 'govuk-label--s' }}
        items={[
          { value: everywhere, text: areaName(everywhere) },
          ...areas.map((placed) => ({ value: placed.area, text: nameInOrder(placed) })),
        ]}
        value={choice.area}
      />
      <Input
        id="team"
        name="team"
        label={{ text: 'Or an area that is not in the list' }}
        classes="govuk-input--width-20"
        value={choice.team}
        {...messageAt(error, 'team')}
      />
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
      <div class="govuk-button-group">
        <Button text="Go on" />
        <a class="govuk-link" href="/figures">
          Leave them as they are
        </a>
      </div>
    </form>
  </>
);

/** A period in the form: what was typed, and what counts today. */
export type EnterRow = { at: string; name: string; typed: TypedRow; counts: string | null };

export type EnterForm = TypedDate & { source: string; note: string };

type Enter = {
  toEnter: ToEnter;
  rows: readonly EnterRow[];
  form: EnterForm;
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
      {rows.map(({ at, name, typed, counts }) =>
        typedFigure({
          definition,
          key: at,
          legend: name,
          hint: counts === null ? undefined : `Stands there now: ${counts}`,
          typed,
          error,
        }),
      )}
      <Input
        id="source"
        name="source"
        label={{ text: 'Where they come from', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: yearly report of the virtual school.' }}
        value={form.source}
        {...messageAt(error, 'source')}
      />
      <DayField legend="Of which day that is" hint="For example 31 3 2026." form={form} error={error} />
      <Textarea
        id="note"
        name="note"
        label={{ text: 'What should be known of them', classes: 'govuk-label--s' }}
        hint={{ text: 'You can leave it empty.' }}
        rows={3}
        value={form.note}
      />
    </FormPage>
  );
};
