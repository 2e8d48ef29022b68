import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Grouping, Wanted } from '../rules/list.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import type { SavedView } from '../saved-views.ts';
import type { WholePlan } from '../whole-plan.ts';
import { type PlanQuery, queryOf } from './wanted.ts';

const groupingWords: Record<Grouping, string> = {
  objective: 'By objective',
  service: 'By service',
  lead: 'By lead',
  rating: 'By rating',
  due: 'By date',
};

const stateWords: Record<Wanted['state'], string> = {
  '': 'All',
  open: 'Open',
  late: 'Late',
  'looked at': 'Somebody should look at it',
  closed: 'Closed',
  removed: 'Taken out of the plan',
};

const ratingWords: Record<Wanted['rating'], string> = {
  '': 'Any rating',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  none: 'Without a rating',
};

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const servicesIn = ({ entries }: WholePlan): string[] =>
  [...new Set(entries.flatMap(({ fields }) => fields.services))].sort((one, other) =>
    one.localeCompare(other),
  );

type Shown = { whole: WholePlan; wanted: PlanQuery; views: readonly SavedView[] };

const SavedViews = ({ whole: { plan }, wanted, views }: Shown) => (
  <Details summaryText="My views" open={false}>
    {views.length > 0 && (
      <ul class="hearth-list">
        {views.map(({ name, query }) => (
          <li key={name}>
            <a class="govuk-link" href={`/plans/${plan.id}${query}`}>
              {name}
            </a>{' '}
            <form action={`/plans/${plan.id}/views/forget`} method="post" class="hearth-inline">
              <input type="hidden" name="name" value={name} />
              <button type="submit" class="hearth-link-button">
                Forget<span class="govuk-visually-hidden"> {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <form action={`/plans/${plan.id}/views`} method="post">
      <input type="hidden" name="query" value={queryOf(wanted)} />
      <Input
        name="name"
        label={{ text: 'Keep what you see now under a name' }}
        classes="govuk-input--width-20"
      />
      <Button text="Keep this view" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </Details>
);

/** What a plan is narrowed to and how it is grouped, and the reader's own views. */
export const PlanFilters = (shown: Shown): JSX.Element => {
  const { whole, wanted } = shown;
  return (
    <>
      <Details summaryText="Order or narrow what is shown" open={queryOf(wanted) !== ''}>
        <form action={`/plans/${whole.plan.id}`} method="get" class="hearth-filters">
          <Select name="by" label={{ text: 'Order' }} items={choices(groupingWords)} value={wanted.by} />
          <Select
            name="state"
            label={{ text: 'How it stands' }}
            items={choices(stateWords)}
            value={wanted.state}
          />
          <Select
            name="rating"
            label={{ text: 'Rating' }}
            items={choices(ratingWords)}
            value={wanted.rating}
          />
          <Select
            name="objective"
            label={{ text: 'Objective' }}
            items={[
              { value: '', text: 'Any objective' },
              ...whole.objectives.map(({ id, fields }) => ({ value: id, text: objectiveTitle(fields) })),
            ]}
            value={wanted.objective}
          />
          <Select
            name="service"
            label={{ text: 'Service' }}
            items={[
              { value: '', text: 'Any service' },
              ...servicesIn(whole).map((service) => ({ value: service, text: service })),
            ]}
            value={wanted.service}
          />
          <Select
            name="lead"
            label={{ text: 'Lead' }}
            items={[
              { value: '', text: 'Anybody' },
              ...whole.leads.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            value={wanted.lead}
          />
          <Input name="words" label={{ text: 'Words' }} value={wanted.words} />
          <Input name="asOf" type="date" label={{ text: 'As it was on' }} value={wanted.asOf} />
          <Button text="Show these" classes="govuk-button--secondary" />
        </form>
      </Details>
      <SavedViews {...shown} />
    </>
  );
};
