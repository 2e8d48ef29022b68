import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { KeptCase } from '../panel-queries.ts';
import { deedWords, isLate, nextDeeds, outcomeWords, stateOf, taskOf } from '../rules/panel.ts';
import { doneWords } from './homes-links.view.tsx';
import { leaverPath } from './leaver-links.ts';
import { stepPages } from './panel-forms.page.tsx';
import { withWhy } from './with-leaver.tsx';

/** How a case stands: late where a day for the next step has passed. */
export const PanelTag = ({ of, today }: { of: KeptCase; today: string }): JSX.Element => {
  const state = stateOf(of.steps);
  if (isLate(taskOf(of.steps), today)) return <Tag text="Day has passed" classes="govuk-tag--red" />;
  return (
    <Tag
      text={`${state.charAt(0).toUpperCase()}${state.slice(1)}`}
      classes={state === 'ended' ? 'govuk-tag--grey' : 'govuk-tag--blue'}
    />
  );
};

/** Who must do what by when, or how it ended. */
export const taskWords = ({ steps }: KeptCase): string => {
  const task = taskOf(steps);
  const outcome = steps.at(-1)?.outcome;
  if (task !== null) return `${task.who}: ${task.what.toLowerCase()} by ${dateWords(task.by)}`;
  return outcome ? outcomeWords[outcome] : '';
};

type CaseModel = { of: KeptCase; today: string; why: string; done: string; writes: boolean };

const Steps = ({ steps }: KeptCase): JSX.Element => (
  <ol class="govuk-list govuk-list--spaced">
    {steps.toReversed().map((step) => (
      <li key={step.number}>
        <strong>
          {dateWords(step.day)}: {deedWords[step.deed].toLowerCase()}
          {step.outcome && ` – ${outcomeWords[step.outcome].toLowerCase()}`}
        </strong>
        {step.home !== '' && (
          <p class="govuk-body govuk-!-margin-bottom-1">
            {step.deed === 'referred' ? 'Needs' : 'Home'}: {step.home}
          </p>
        )}
        {step.words !== '' && <p class="govuk-body govuk-!-margin-bottom-1">{step.words}</p>}
        <p class="govuk-body-s hearth-quiet">
          Written down by {step.byName}
          {step.nextDue !== null && `. Next: ${step.nextBy}, by ${dateWords(step.nextDue)}`}
        </p>
      </li>
    ))}
  </ol>
);

/** A case of the lasting-homes panel: how it stands, what can come next, what happened. */
export const caseView = ({ of, today, why, done, writes }: CaseModel): JSX.Element => {
  const told = doneWords(done);
  const next = nextDeeds(of.steps);
  return (
    <>
      {told && <NotificationBanner type="success" text={told} />}
      <Breadcrumbs items={[{ text: 'Lasting-homes panel', href: '/homes/panel' }, { text: of.reference }]} />
      <h1 class="govuk-heading-l">Panel case of {of.reference}</h1>
      <p class="govuk-body">
        <PanelTag of={of} today={today} /> {taskWords(of)}
      </p>
      <p class="govuk-body">
        A home is looked for in {of.district}.{' '}
        <a class="govuk-link" href={withWhy(leaverPath(of.leaver), why)}>
          Where they live
        </a>
      </p>
      {writes && (
        <ul class="hearth-links">
          {stepPages
            .filter(({ deed }) => next.includes(deed))
            .map(({ at, verb }) => (
              <li key={at}>
                <a class="govuk-link" href={withWhy(`/homes/panel/${of.id}/${at}`, why)}>
                  {verb}
                </a>
              </li>
            ))}
          <li>
            <a class="govuk-link" href={withWhy(`/homes/panel/${of.id}/undo`, why)}>
              Take the last step back
            </a>
          </li>
        </ul>
      )}
      <h2 class="govuk-heading-m">What happened</h2>
      <Steps {...of} />
    </>
  );
};
