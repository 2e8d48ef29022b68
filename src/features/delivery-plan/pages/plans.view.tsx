import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import type { Plan } from '../queries.ts';

export type PlansModel = { plans: Plan[]; keepsAt: { id: string; name: string }[] };

/** "November 2018 to March 2020"; empty where no years are given. */
export const yearsWords = ({ from, to }: Pick<Plan, 'from' | 'to'>): string => {
  if (from === null) return to === null ? '' : `until ${monthWords(to)}`;
  return to === null ? `from ${monthWords(from)}` : `${monthWords(from)} to ${monthWords(to)}`;
};

export const kindTitle = (kind: Plan['kind']): string => kind.charAt(0).toUpperCase() + kind.slice(1);

const PlanLine = ({ plan }: { plan: Plan }) => (
  <li>
    <p class="govuk-body">
      <a class="govuk-link govuk-!-font-weight-bold" href={`/plans/${plan.id}`}>
        {plan.name}
      </a>
    </p>
    <p class="govuk-body-s hearth-quiet">
      {[kindTitle(plan.kind), plan.body, yearsWords(plan), plan.endedOn === null ? '' : 'closed']
        .filter(Boolean)
        .join(', ')}
    </p>
  </li>
);

const emptyWords = (keeps: boolean): string =>
  keeps
    ? 'There is no plan yet. Begin one: then write it here, or bring it in from Excel, Word or a published pack.'
    : 'There is no plan yet. When your board has one, it stands here.';

/** The plans of my boards: what runs first. */
export const plansView = ({ plans, keepsAt }: PlansModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Plans</h1>
    {plans.length === 0 ? (
      <p class="govuk-body">{emptyWords(keepsAt.length > 0)}</p>
    ) : (
      <ul class="hearth-list">
        {plans.map((plan) => (
          <PlanLine key={plan.id} plan={plan} />
        ))}
      </ul>
    )}
    {keepsAt.map(({ id, name }) => (
      <p class="govuk-body" key={id}>
        <a class="govuk-link" href={`/boards/${id}/plans/new`}>
          Begin a plan of the {name}
        </a>
      </p>
    ))}
  </>
);
