import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Details } from '../../../web/components/details.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type Entry, flagsOf } from '../rules/entry.ts';
import { measureWords } from '../rules/measure-words.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import { entryWords, fieldsOf, type Written } from '../rules/plan-kind.ts';
import { namesIn, type WholePlan } from '../whole-plan.ts';
import { entryTitle } from './entries.view.tsx';
import { Evidence, History, Progress, type Recorded } from './entry-record.view.tsx';
import { Rating } from './rating.view.tsx';
import { aboveEntry, entryPath } from './with-entry.tsx';

export type EntryModel = Recorded & {
  whole: WholePlan;
  may: 'read' | 'update' | 'keep';
  /** The earlier day (ISO) that is looked at. */
  asOf: string | null;
  done: string | null;
};

/** What a field says, as text; measures, stages and the rating stand apart. */
const factIn = (field: Written, { whole, entry }: EntryModel): string => {
  const { fields } = entry;
  const names = namesIn(whole);
  switch (field) {
    case 'leads':
    case 'waitsFor':
    case 'risks':
      return fields[field].map((id) => names.get(id) ?? 'one that is gone').join(', ');
    case 'references':
      return fields.references.join(', ');
    case 'services':
      return fields.services.join('\n');
    case 'likelihood':
    case 'impact':
      return String(fields[field] ?? '');
    case 'stages':
    case 'measures':
    case 'activity':
      return '';
    default:
      return fields[field];
  }
};

const Facts = (model: EntryModel) => {
  const { plan, whole, entry } = model;
  const objective = whole.objectives.find(({ id }) => id === entry.fields.objective);
  const same = whole.entries.find(({ id }) => id === entry.fields.sameAs);
  return (
    <SummaryList
      rows={[
        objective && {
          key: { text: 'Objective' },
          value: { text: objectiveTitle(objective.fields) },
        },
        ...fieldsOf(plan.kind).map(({ field, label }) => {
          const text = factIn(field, model);
          return text !== '' && { key: { text: label }, value: { text, classes: 'hearth-typed' } };
        }),
        same && { key: { text: 'The same as' }, value: { text: entryTitle(same) } },
      ]}
    />
  );
};

const Stages = ({ stages }: { stages: Entry['fields']['stages'] }) =>
  stages.length === 0 ? null : (
    <Table
      caption="Stages"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Stage' }, { text: 'When' }, { text: 'Done' }]}
      rows={stages.map(({ name, when, done }) => [
        { text: name },
        { text: when },
        { text: done ? 'Yes' : 'Not yet' },
      ])}
    />
  );

const Measures = ({ whole, entry }: EntryModel) =>
  entry.fields.measures.length === 0 ? null : (
    <Table
      caption="Measures"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Measure' }, { text: 'Now' }, { text: 'Target' }]}
      rows={entry.fields.measures.map((measure) => {
        const { name, now, target } = measureWords(measure, whole.figureOf);
        return [
          { text: name },
          { text: now === '' ? 'No figure yet' : now },
          { text: target === '' ? 'None' : target },
        ];
      })}
    />
  );

const Suggested = ({ entry }: { entry: Entry }) => {
  const { brag, reasons } = entry.suggested;
  return (
    <>
      {entry.fields.ratingReason !== '' && (
        <p class="govuk-body hearth-typed">Why: {entry.fields.ratingReason}</p>
      )}
      {flagsOf(entry).includes('differs') && (
        <InsetText>What is known suggests {brag}, and not what it is rated.</InsetText>
      )}
      {flagsOf(entry).includes('no evidence') && (
        <InsetText>It is closed, and nothing here shows that it was done.</InsetText>
      )}
      {reasons.length > 0 && (
        <Details summaryText="What is known" open={flagsOf(entry).length > 0}>
          <ul class="govuk-list govuk-list--bullet">
            {reasons.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

const Steps = ({ plan, entry, may }: EntryModel) => {
  const steps = entry.removed
    ? []
    : [
        ...(may === 'read' ? [] : [{ text: 'Say how it goes, rate it, show evidence', path: 'update' }]),
        ...(may === 'keep'
          ? [
              { text: `Change the ${entryWords(plan.kind).one}`, path: 'edit' },
              { text: 'Take it out of the plan', path: 'remove' },
            ]
          : []),
      ];
  return steps.length === 0 ? null : (
    <ul class="govuk-list">
      {steps.map(({ text, path }) => (
        <li key={path}>
          <a class="govuk-link" href={`${entryPath(plan, entry)}/${path}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** An entry of a plan as a story: what it is, how it stands, what shows it, what happened. */
export const entryView = (model: EntryModel): JSX.Element => {
  const { plan, entry, asOf, done, may } = model;
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...aboveEntry(plan), { text: entry.fields.ref || 'Entry' }]} />
      <span class="govuk-caption-l">{entry.fields.ref}</span>
      <h1 class="govuk-heading-l hearth-typed">{entryTitle(entry)}</h1>
      {asOf !== null && (
        <InsetText>
          This is how it stood at the end of {dateWords(asOf)}.{' '}
          <a class="govuk-link" href={entryPath(plan, entry)}>
            Show it as it is now
          </a>
        </InsetText>
      )}
      {entry.removed && <InsetText>It was taken out of the plan.</InsetText>}
      <p class="govuk-body">
        <Rating rating={entry.fields.rating} />
        {entry.late && <strong class="hearth-plan__late"> Late</strong>}
      </p>
      <Suggested entry={entry} />
      <Steps {...model} />
      {entry.removed && may === 'keep' && (
        <form action={`${entryPath(plan, entry)}/put-back`} method="post">
          <button type="submit" class="govuk-button" data-module="govuk-button">
            Put it back into the plan
          </button>
        </form>
      )}
      <Facts {...model} />
      <Stages stages={entry.fields.stages} />
      <Measures {...model} />
      <Progress {...model} />
      <Evidence {...model} />
      <History {...model} />
    </>
  );
};
