import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Brag } from '../rules/brag.ts';
import { ratingsOf } from '../rules/entry.ts';
import { grouped, narrowed } from '../rules/list.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import { entryWords } from '../rules/plan-kind.ts';
import type { SavedView } from '../saved-views.ts';
import { namesIn, type WholePlan } from '../whole-plan.ts';
import { EntriesTable } from './entries.view.tsx';
import { PlanFilters } from './plan-filters.view.tsx';
import { kindTitle, yearsWords } from './plans.view.tsx';
import { Rating } from './rating.view.tsx';
import { type PlanQuery, queryOf } from './wanted.ts';
import { abovePlan } from './with-plan.tsx';

export type PlanModel = {
  whole: WholePlan;
  wanted: PlanQuery;
  views: SavedView[];
  /** Whether the one who looks keeps the plan, and may change it: not while it is closed or seen as of a day. */
  keeps: boolean;
  done: string | null;
};

const ratingOrder: readonly (Brag | null)[] = ['red', 'amber', 'green', 'blue', null];

const Ratings = ({ whole, wanted }: PlanModel) => {
  const counts = ratingsOf(whole.entries.filter(({ removed }) => !removed));
  return (
    <ul class="hearth-ratings" aria-label="Ratings">
      {ratingOrder.flatMap((rating) => {
        const count = counts.get(rating);
        return count === undefined
          ? []
          : [
              <li key={rating}>
                <a
                  class="govuk-link"
                  href={`/plans/${whole.plan.id}${queryOf({ ...wanted, rating: rating ?? 'none', state: '' })}`}
                >
                  <Rating rating={rating} /> {count}
                </a>
              </li>,
            ];
      })}
    </ul>
  );
};

const Head = ({ whole: { plan } }: PlanModel) => (
  <>
    {plan.principles !== '' && (
      <section aria-labelledby="principles">
        <h2 class="govuk-heading-s" id="principles">
          Principles
        </h2>
        <p class="govuk-body hearth-typed">{plan.principles}</p>
      </section>
    )}
    {plan.priorities !== '' && (
      <section aria-labelledby="priorities">
        <h2 class="govuk-heading-s" id="priorities">
          Priorities
        </h2>
        <p class="govuk-body hearth-typed">{plan.priorities}</p>
      </section>
    )}
  </>
);

const Objectives = ({ whole: { plan, objectives } }: PlanModel) =>
  objectives.length === 0 ? null : (
    <nav aria-labelledby="objectives">
      <h2 class="govuk-heading-s" id="objectives">
        Objectives
      </h2>
      <ul class="govuk-list">
        {objectives.map(({ id, fields }) => (
          <li key={id}>
            <a class="govuk-link" href={`/plans/${plan.id}/objectives/${id}`}>
              {objectiveTitle(fields)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const endings = { xlsx: 'Excel', csv: 'CSV, without stages', pdf: 'PDF' } as const;

const Exports = ({ whole: { plan }, wanted }: PlanModel) => (
  <ul class="hearth-ratings" aria-label="Save what is shown">
    {Object.entries(endings).map(([ending, name]) => (
      <li key={ending}>
        <a class="govuk-link" href={`/plans/${plan.id}/plan.${ending}${queryOf(wanted)}`}>
          Save as {name}
        </a>
      </li>
    ))}
  </ul>
);

type Step = { text: string; path: string };

const stepsOf = ({ whole: { plan }, keeps }: PlanModel): Step[] => [
  { text: 'What changed', path: 'changes' },
  { text: 'On a line of time', path: 'timeline' },
  ...(keeps
    ? [
        { text: 'Rounds of updates', path: 'rounds' },
        { text: 'Leads', path: 'leads' },
      ]
    : []),
  ...(keeps && plan.endedOn === null
    ? [
        {
          text: `Add ${entryWords(plan.kind).a}`,
          path: 'parts/new',
        },
        { text: 'Add an objective', path: 'objectives/new' },
        { text: 'Bring in a plan from a file', path: 'bring-in' },
        { text: 'Bring back a file that was edited', path: 'bring-back' },
        { text: 'Change what heads the plan', path: 'head' },
        { text: 'Publish the plan', path: 'publish' },
        { text: 'Close the plan', path: 'end' },
      ]
    : []),
  ...(keeps && plan.endedOn !== null ? [{ text: 'Open the plan again', path: 'end' }] : []),
];

const emptyWords = ({ whole, keeps }: PlanModel): string => {
  if (whole.entries.length > 0) return 'Nothing in the plan is like that. Show all again.';
  return keeps
    ? 'Nothing stands in this plan yet. Add the first entry, or bring in what you have.'
    : 'Nothing stands in this plan yet.';
};

/** A plan: how it stands at a glance, and what is in it. */
export const planView = (model: PlanModel): JSX.Element => {
  const { whole, wanted, done } = model;
  const { plan, objectives, entries, leads } = whole;
  const shown = narrowed(entries, wanted);
  const { one, many } = entryWords(plan.kind);
  const named = {
    objectives: new Map(objectives.map(({ id, fields }) => [id, objectiveTitle(fields)])),
    leads: new Map(leads.map(({ id, name }) => [id, name])),
  };
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...abovePlan, { text: plan.name }]} />
      <span class="govuk-caption-l">
        {[kindTitle(plan.kind), plan.body, yearsWords(plan)].filter(Boolean).join(', ')}
      </span>
      <h1 class="govuk-heading-l">{plan.name}</h1>
      {wanted.asOf !== '' && (
        <InsetText>
          This is the plan as it was at the end of {dateWords(whole.day)}.{' '}
          <a class="govuk-link" href={`/plans/${plan.id}${queryOf({ ...wanted, asOf: '' })}`}>
            Show it as it is now
          </a>
        </InsetText>
      )}
      {plan.endedOn !== null && <InsetText>This plan was closed on {dateWords(plan.endedOn)}.</InsetText>}
      <Ratings {...model} />
      <Head {...model} />
      <Objectives {...model} />
      <ul class="govuk-list">
        {stepsOf(model).map(({ text, path }) => (
          <li key={path}>
            <a class="govuk-link" href={`/plans/${plan.id}/${path}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <PlanFilters whole={whole} wanted={wanted} views={model.views} />
      <p class="govuk-body" role="status">
        {counted(shown.length, one, many)}
        {shown.length < entries.length && ` of ${entries.length}`}
      </p>
      {shown.length > 0 && wanted.asOf === '' && <Exports {...model} />}
      {shown.length === 0 ? (
        <p class="govuk-body">
          {emptyWords(model)}{' '}
          {entries.length > 0 && (
            <a class="govuk-link" href={`/plans/${plan.id}`}>
              Show all
            </a>
          )}
        </p>
      ) : (
        <EntriesTable
          planId={plan.id}
          suffix={wanted.asOf === '' ? '' : `?asOf=${wanted.asOf}`}
          names={namesIn(whole)}
          figureOf={whole.figureOf}
          groups={grouped(shown, wanted.by, named)}
          caption={plan.name}
        />
      )}
    </>
  );
};
