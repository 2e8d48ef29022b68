import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { Select } from '../../../web/components/select.tsx';
import { ageWords } from '../../reviews/index.ts';
import { dischargeWords } from '../rules/discharge.ts';
import { type GapName, gapNames } from '../rules/gaps.ts';
import { routes } from '../rules/line.ts';
import { taskOf, type Wanted } from '../rules/tracker.ts';
import type { ChildOnTracker } from '../tracked.ts';
import { queryOf } from './wanted.ts';

export type TrackerModel = {
  wanted: Wanted;
  /** Every child of the reader, and those of the page out of all that are wanted. */
  all: number;
  withPlanFor: number;
  withPlanOf: number;
  counts: readonly { name: GapName; count: number }[];
  districts: readonly string[];
  teams: readonly string[];
  shown: readonly ChildOnTracker[];
  found: number;
  page: number;
  pages: number;
  today: string;
};

export const linePath = (id: string): string => `/children/${id}/permanence`;

const routeWords = ({ route, guardian }: ChildOnTracker['line']): string => {
  if (route === null) return 'Route not yet decided';
  return guardian === null ? routes[route] : `${routes[route]}, ${guardian}`;
};

const anyOf = (words: string, values: readonly string[]) => [
  { value: '', text: words },
  ...values.map((value) => ({ value, text: value })),
];

const Filters = ({ wanted, districts, teams }: TrackerModel) => (
  <Details summaryText="Narrow what is shown" open={queryOf(wanted) !== ''}>
    <form action="/permanence" method="get" class="hearth-filters">
      <Select
        name="district"
        label={{ text: 'District' }}
        items={anyOf('Any district', districts)}
        value={wanted.district}
      />
      <Select name="team" label={{ text: 'Team' }} items={anyOf('Any team', teams)} value={wanted.team} />
      <Select
        name="route"
        label={{ text: 'Route' }}
        items={[
          { value: '', text: 'Any route' },
          { value: 'not decided', text: 'Not yet decided' },
          ...Object.entries(routes).map(([value, text]) => ({ value, text })),
        ]}
        value={wanted.route}
      />
      <Select
        name="gap"
        label={{ text: 'What is missing' }}
        items={[
          { value: '', text: 'All children' },
          { value: 'any', text: 'Anything' },
          { value: 'none', text: 'Nothing' },
          ...gapNames.map((name) => ({ value: name, text: name })),
        ]}
        value={wanted.gap}
      />
      <Button text="Show these" classes="govuk-button--secondary" />
    </form>
  </Details>
);

const Counts = ({ all, withPlanFor, withPlanOf, counts }: TrackerModel) => (
  <>
    <p class="govuk-body-l">
      {counted(all, 'child', 'children')}: {withPlanFor} with a plan for permanence, {withPlanOf} with a plan
      of permanence.
    </p>
    {counts.length === 0 ? (
      <p class="govuk-body">Nothing is missing.</p>
    ) : (
      <ul class="govuk-list hearth-gap-counts">
        {counts.map(({ name, count }) => (
          <li key={name}>
            <a class="govuk-link" href={`/permanence${queryOf({ gap: name })}`}>
              {name}
            </a>
            : {count}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** Who must do what by when. */
export const TaskLine = ({ of }: { of: Pick<ChildOnTracker, 'line' | 'gaps'> }): JSX.Element => {
  const { who, what, by } = taskOf(of);
  return (
    <p class="govuk-body">
      <strong>{who || 'Nobody yet'}</strong>: {what}, {by}.
    </p>
  );
};

/** What is missing, each by its name with the reason. */
export const Gaps = ({ gaps }: Pick<ChildOnTracker, 'gaps'>): JSX.Element => (
  <ul class="govuk-list govuk-list--bullet">
    {gaps.map(({ name, why }) => (
      <li key={name}>
        {name}. {why()}
      </li>
    ))}
  </ul>
);

const Row = ({ of, today }: { of: ChildOnTracker; today: string }) => {
  const { child, district, team, line, gaps } = of;
  const discharge = dischargeWords(line, today);
  return (
    <li>
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={linePath(child.id)}>
          {child.reference}
        </a>
        , {ageWords(child.born, today)}
      </h2>
      <TaskLine of={of} />
      <p class="govuk-hint hearth-tracker__where">
        {[district, team, routeWords(line), discharge].filter(Boolean).join(' · ')}
      </p>
      {gaps.length > 0 && (
        <Details
          summaryText={`${counted(gaps.length, 'gap')}: ${gaps[0]?.name}${gaps.length > 1 ? ' …' : ''}`}
        >
          <Gaps gaps={gaps} />
        </Details>
      )}
    </li>
  );
};

const Empty = ({ all }: TrackerModel) =>
  all === 0 ? (
    <p class="govuk-body">
      No child in care is on your list yet. A manager of the reviewing service adds children and gives them to
      officers; then each has a line here.
    </p>
  ) : (
    <p class="govuk-body">
      No child is like that.{' '}
      <a class="govuk-link" href="/permanence">
        Show all children
      </a>
      .
    </p>
  );

/** The tracker: every child of the reader, worst first. */
export const trackerView = (model: TrackerModel): JSX.Element => {
  const { wanted, shown, found, page, pages, today, all } = model;
  const to = (number: number): string => `/permanence${queryOf(wanted, number)}`;
  return (
    <>
      <h1 class="govuk-heading-l">Permanence</h1>
      {all > 0 && <Counts {...model} />}
      <p class="govuk-body">
        <a class="govuk-link" href="/permanence/week">
          The week by district
        </a>
        {' · '}
        <a class="govuk-link" href={`/permanence/tracker.csv${queryOf(wanted)}`}>
          Take the tracker out (CSV)
        </a>
        {' · '}
        <a class="govuk-link" href="/permanence/bring-in">
          Bring a tracker in
        </a>
      </p>
      {all > 0 && <Filters {...model} />}
      {shown.length === 0 ? (
        <Empty {...model} />
      ) : (
        <>
          <p class="govuk-body">
            {counted(found, 'child', 'children')}, worst first
            {pages > 1 && `; page ${page} of ${pages}`}.
          </p>
          <ul class="hearth-list hearth-tracker">
            {shown.map((of) => (
              <Row key={of.id} of={of} today={today} />
            ))}
          </ul>
        </>
      )}
      {pages > 1 && (
        <Pagination
          {...(page > 1 && { previous: { href: to(page - 1) } })}
          {...(page < pages && { next: { href: to(page + 1) } })}
        />
      )}
    </>
  );
};
