import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Table } from '../../../web/components/table.tsx';
import type { Part } from '../queries.ts';
import type { Entry } from '../rules/entry.ts';
import { measureWords } from '../rules/measure-words.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import { entryWords } from '../rules/plan-kind.ts';
import { namesIn, type WholePlan } from '../whole-plan.ts';
import { EntriesTable } from './entries.view.tsx';
import { Ties, type TiesModel } from './ties.view.tsx';
import { aboveEntry } from './with-entry.tsx';
import { objectivePath } from './with-objective.tsx';

export type ObjectiveModel = {
  whole: WholePlan;
  objective: Part<'objective'>;
  entries: Entry[];
  follows: (Part<'objective'> & { planName: string }) | null;
  ties: TiesModel;
  keeps: boolean;
  done: string | null;
};

const Section = ({ title, text }: { title: string; text: string }) =>
  text === '' ? null : (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body hearth-typed">{text}</p>
    </>
  );

const Outcomes = ({ whole, objective }: ObjectiveModel) =>
  objective.fields.measures.length === 0 ? null : (
    <Table
      caption="How we will know"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Measure' }, { text: 'It began at' }, { text: 'Now' }, { text: 'Target' }]}
      rows={objective.fields.measures.map((measure) => {
        const { name, now, target } = measureWords(measure, whole.figureOf);
        return [
          measure.indicator === null
            ? { text: name }
            : {
                children: (
                  <a class="govuk-link" href={`/figures/${measure.indicator}`}>
                    {name}
                  </a>
                ),
              },
          { text: String(measure.baseline ?? 'Not known') },
          { text: now === '' ? 'No figure yet' : now },
          { text: target === '' ? 'None' : target },
        ];
      })}
    />
  );

/** One objective on one page: what we want, how we will know, what is done for it. */
export const objectiveView = (model: ObjectiveModel): JSX.Element => {
  const { whole, objective, entries, follows, ties, keeps, done } = model;
  const { plan } = whole;
  const { fields } = objective;
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...aboveEntry(plan), { text: objectiveTitle(fields) }]} />
      <span class="govuk-caption-l">
        {fields.number === '' ? 'Objective' : `Objective ${fields.number}`}
        {fields.priority !== '' && `, ${fields.priority}`}
      </span>
      <h1 class="govuk-heading-l">{fields.title}</h1>
      {fields.statement !== '' && <p class="govuk-body-l hearth-typed">{fields.statement}</p>}
      <Section title="What young people said" text={fields.voice} />
      <Section title="How we will achieve it" text={fields.how} />
      <Section title="In words for young people" text={fields.inYoungWords} />
      {follows && (
        <p class="govuk-body">
          It comes from{' '}
          <a class="govuk-link" href={`/plans/${follows.planId}/objectives/${follows.id}`}>
            {objectiveTitle(follows.fields)}
          </a>{' '}
          of {follows.planName}.
        </p>
      )}
      <Outcomes {...model} />
      {keeps && (
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={`${objectivePath(plan, objective)}/edit`}>
              Change the objective
            </a>
          </li>
          <li>
            <a class="govuk-link" href={`/plans/${plan.id}/parts/new?objective=${objective.id}`}>
              Add to it: {entryWords(plan.kind).one}
            </a>
          </li>
        </ul>
      )}
      {entries.length === 0 ? (
        <p class="govuk-body">Nothing stands under this objective yet.</p>
      ) : (
        <EntriesTable
          planId={plan.id}
          names={namesIn(whole)}
          figureOf={whole.figureOf}
          groups={[{ title: 'What is done for it', entries }]}
          caption={`What is done for: ${fields.title}`}
        />
      )}
      <Ties {...ties} at={objectivePath(plan, objective)} keeps={keeps} />
    </>
  );
};
