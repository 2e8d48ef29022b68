import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import { type Beside, nothingBeside } from '../bring-in.ts';
import type { WaitingFile } from '../file-queries.ts';
import type { Plan } from '../queries.ts';
import type { FoundColumn } from '../rules/bring-in/choose-columns.ts';
import type { PlanProblem, PlanRow } from '../rules/reading/plan-row.ts';
import type { FileProblem } from '../rules/sheet/difference.ts';
import type { PlanFile } from '../rules/sheet/file-rows.ts';
import { sheetColumns } from '../rules/sheet/plan-cells.ts';
import { titles } from './bring-in.view.tsx';
import { placeWords } from './difference-list.view.tsx';
import { abovePlan, toPlan } from './with-plan.tsx';

export type ColumnsModel = {
  plan: Plan;
  file: WaitingFile;
  holdsEntries: boolean;
  columns: readonly FoundColumn[];
  read: PlanFile;
  beside: Beside;
  /** What could not be read of the file, a sentence each. */
  unseen: readonly string[];
  /** Somebody changed what columns are taken for and has not yet seen what comes of it. */
  changed: boolean;
  error: FormError;
};

const mostShown = 100;
const longestExample = 90;

const choices = [
  { value: '', text: 'Leave it out' },
  ...sheetColumns.map(({ column, heading }) => ({ value: column, text: heading })),
];

const Column = ({ heading, column, example, at }: FoundColumn & { at: number }): JSX.Element => (
  <Select
    id={`column-${at}`}
    name={`column-${at}`}
    label={{ text: heading, classes: 'govuk-label--s' }}
    {...(example !== '' && {
      hint: {
        text: `First: ${example.length > longestExample ? `${example.slice(0, longestExample)} …` : example}`,
      },
    })}
    items={choices.map((item) => ({ ...item, selected: item.value === (column ?? '') }))}
  />
);

const ratings = (rows: readonly PlanRow[]): string =>
  listed(
    [...Map.groupBy(rows, ({ brag }) => brag ?? 'without a rating')].map(
      ([brag, rated]) => `${rated.length} ${brag}`,
    ),
  );

const Problems = ({ problems }: { problems: readonly (PlanProblem | FileProblem)[] }): JSX.Element | null =>
  problems.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">{counted(problems.length, 'thing')} to look at</h3>
      <ul class="govuk-list govuk-list--bullet">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.line} ${problem.message}`}>
            {placeWords({ sheet: null, ...problem })}: {problem.message}
          </li>
        ))}
        {problems.length > mostShown && <li>… and {problems.length - mostShown} more.</li>}
      </ul>
    </>
  );

const Found = ({
  read: {
    plan: { objectives, rows, problems },
  },
  beside,
}: Pick<ColumnsModel, 'read' | 'beside'>): JSX.Element => {
  const again = rows.filter(({ sameAs }) => sameAs !== null).length;
  return (
    <>
      <h2 class="govuk-heading-m">What comes of it</h2>
      {rows.length === 0 ? (
        <p class="govuk-body">
          No actions were found. Say above which columns hold the activity and at least two of responsible
          service, timescale, progress and BRAG.
        </p>
      ) : (
        <p class="govuk-body">
          {counted(objectives.length, 'objective')} and {counted(rows.length, 'entry', 'entries')}:{' '}
          {ratings(rows)}.
          {again > 0 && ` ${again} of them stand in another table of the file too and are tied to it.`}
        </p>
      )}
      {objectives.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {objectives.map(({ number, title }) => (
            <li key={number}>
              {number}: {title}
            </li>
          ))}
        </ul>
      )}
      <BesideTable {...beside} />
      <Problems problems={[...problems, ...beside.problems]} />
    </>
  );
};

/** What comes beside the table of actions, so that nobody is surprised by it. */
const BesideTable = ({ added, newObjectives }: Beside): JSX.Element | null => {
  const stages = added.flatMap(({ change }) => change.set.stages ?? []).length;
  const leads = [...new Set(added.flatMap(({ change }) => change.newLeads))];
  return (
    <>
      {stages + newObjectives.length > 0 && (
        <p class="govuk-body">
          From the other sheets: {counted(stages, 'stage')}, and the words of{' '}
          {counted(newObjectives.length, 'objective')}.
        </p>
      )}
      {leads.length > 0 && (
        <p class="govuk-body">
          Nobody here is called {listed(leads.map((name) => `“${name}”`))}: added as{' '}
          {leads.length === 1 ? 'a new lead' : 'new leads'}, without an e-mail address. To leave them out,
          leave out the column of responsible people above.
        </p>
      )}
    </>
  );
};

/** What was found in a file, to be corrected and confirmed before anything is written. */
export const columnsView = (model: ColumnsModel): JSX.Element => {
  const { plan, file, columns, read, beside, unseen, changed, error, holdsEntries } = model;
  const to = `/plans/${plan.id}/bring-in/${file.id}`;
  const title = 'Is this the plan?';
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs
        items={[
          ...abovePlan,
          toPlan(plan),
          { text: titles['bring-in'], href: `/plans/${plan.id}/bring-in` },
          { text: title },
        ]}
      />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{file.name}. Nothing of it has been written yet.</p>
      {unseen.length > 0 && <InsetText text={unseen.join(' ')} />}
      {changed && (
        <InsetText text="The columns were read anew. Look at what comes of it, then bring it in." />
      )}
      <form action={to} method="post" noValidate>
        {file.sheets.length > 1 && (
          <Select
            id="sheet"
            name="sheet"
            label={{ text: 'The sheet that holds the plan', classes: 'govuk-label--s' }}
            items={file.sheets.map(({ sheet }) => ({
              value: sheet,
              text: sheet,
              selected: sheet === (file.sheet ?? file.sheets[0]?.sheet),
            }))}
          />
        )}
        <h2 class="govuk-heading-m">What each column is taken for</h2>
        {columns.length === 0 && (
          <p class="govuk-body">
            No row of headings was found{file.sheets.length > 1 ? ' on this sheet' : ''}.
          </p>
        )}
        {columns.map((column, at) => (
          <Column key={column.heading} {...column} at={at} />
        ))}
        <Button
          text="Read it again"
          classes="govuk-button--secondary"
          attributes={{ formaction: `${to}/columns` }}
        />
        <Found read={read} beside={holdsEntries ? nothingBeside : beside} />
        {read.plan.rows.length > 0 && (
          <Button text={holdsEntries ? 'See the differences' : 'Bring it in'} preventDoubleClick />
        )}
      </form>
      <form action={`${to}/leave`} method="post">
        <Button text="Leave this file" classes="govuk-button--secondary" />
      </form>
    </>
  );
};
