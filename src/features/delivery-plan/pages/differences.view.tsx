import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { firstWords } from '../../../kernel/first-words.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes, type CheckboxItem } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { WordChanges } from '../../../web/word-changes.tsx';
import type { WaitingFile } from '../file-queries.ts';
import type { Plan } from '../queries.ts';
import type { Difference, FileDifferences, NewRow } from '../rules/sheet/differences.ts';
import type { EntryInFull } from '../rules/sheet/entry.ts';
import { headingOf, saidText } from '../rules/sheet/plan-cells.ts';
import { plainKeys, versionedKey } from '../rules/sheet/take-differences.ts';
import { titles } from './bring-in.view.tsx';
import { abovePlan, toPlan } from './with-plan.tsx';

export type DifferencesModel = {
  plan: Plan;
  file: WaitingFile;
  differences: FileDifferences;
  /** Headings of the file that plans do not have. */
  unknown: readonly string[];
  done: string | null;
  refusals: readonly string[];
};

const mostShown = 200;

const nameOf = ({ fields }: Pick<EntryInFull, 'fields'>): string =>
  [fields.ref, firstWords(fields.activity)].filter((words) => words !== '').join(' – ');

const sinceWords = ({ clash, since }: Difference): string | null => {
  if (!clash) return null;
  return since
    ? `${since.by} changed it here on ${dateWords(since.day)}, after the file went out.`
    : 'It was changed here after the file went out.';
};

/** What taking it adds or changes, word by word. */
const changesOf = ({ here, inFile, change }: Difference) => {
  if (!change.ok) return changesBetween(here, inFile);
  const added = [...change.value.said.map(saidText), ...change.value.shown.map(({ words }) => words)];
  return added.length > 0
    ? [{ kind: 'added' as const, text: added.join('\n') }]
    : changesBetween(here, inFile);
};

const Hint = ({ difference }: { difference: Difference }): JSX.Element => {
  const since = sinceWords(difference);
  return (
    <>
      <WordChanges changes={changesOf(difference)} />
      {since && <p class="govuk-body">{since} Tick it to take what the file says.</p>}
      {difference.change.ok && difference.change.value.objective && (
        <p class="govuk-body">The objective is new and comes with it.</p>
      )}
    </>
  );
};

const itemOf = (difference: Difference): CheckboxItem => ({
  value: versionedKey(difference),
  text: headingOf(difference.column),
  hint: { children: <Hint difference={difference} /> },
});

const EntryDifferences = ({ found, at }: { found: Difference[]; at: number }): JSX.Element | null => {
  const [first] = found;
  if (!first) return null;
  const open = found.filter(({ change }) => change.ok);
  const name = nameOf(first.entry);
  const closed = found.flatMap((difference) =>
    difference.change.ok ? [] : [{ ...difference, reason: difference.change.reason }],
  );
  return (
    <>
      {open.length > 0 ? (
        <Checkboxes
          idPrefix={`entry-${at}`}
          name="take"
          fieldset={{ legend: { text: name, classes: 'govuk-fieldset__legend--s' } }}
          items={open.map(itemOf)}
        />
      ) : (
        <p class="govuk-body govuk-!-font-weight-bold">{name}</p>
      )}
      {closed.map((difference) => (
        <div key={difference.key}>
          <p class="govuk-body">
            Line {difference.line}, {headingOf(difference.column)}: {difference.reason}
          </p>
        </div>
      ))}
    </>
  );
};

const Changed = ({ changed }: FileDifferences): JSX.Element | null => {
  if (changed.length === 0) return null;
  const shown = [...Map.groupBy(changed.slice(0, mostShown), ({ entry }) => entry.id).values()];
  return (
    <>
      <h2 class="govuk-heading-m">Cells that say something else</h2>
      {shown.map((found, at) => (
        <EntryDifferences key={found[0]?.entry.id} found={found} at={at} />
      ))}
      {changed.length > mostShown && (
        <p class="govuk-body">
          These are the first {mostShown} of {changed.length}. The others come when these are decided.
        </p>
      )}
    </>
  );
};

const newItem = ({ key, line, row, change }: NewRow): CheckboxItem => ({
  value: key,
  text: [row.read.ref, firstWords(row.read.activity)].filter((words) => words !== '').join(' – '),
  hint: {
    text: `Line ${line}${row.objective ? `, objective ${row.objective.number}: ${row.objective.title}` : ''}${change.objective ? ' (new, it comes with it)' : ''}`,
  },
});

const Added = ({ added }: FileDifferences): JSX.Element | null =>
  added.length === 0 ? null : (
    <Checkboxes
      idPrefix="added"
      name="take"
      fieldset={{
        legend: { text: 'Rows that the plan does not have', classes: 'govuk-fieldset__legend--m' },
      }}
      hint={{ text: 'What you tick is added at the end of the plan.' }}
      items={added.slice(0, mostShown).map(newItem)}
    />
  );

const Missing = ({ missing }: FileDifferences): JSX.Element | null =>
  missing.length === 0 ? null : (
    <Details
      summaryText={`${counted(missing.length, 'entry', 'entries')} of the plan that the file does not have`}
    >
      <Checkboxes
        idPrefix="missing"
        name="take"
        fieldset={{ legend: { text: 'Take out of the plan', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'They stay unless you tick them. What is taken out can be put back.' }}
        items={missing.slice(0, mostShown).map(({ key, entry }) => ({ value: key, text: nameOf(entry) }))}
      />
    </Details>
  );

const Notes = ({
  differences,
  unknown,
}: Pick<DifferencesModel, 'differences' | 'unknown'>): JSX.Element | null =>
  unknown.length + differences.problems.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {unknown.map((heading) => (
        <li key={heading}>The column “{heading}” is none of a plan’s and is left out.</li>
      ))}
      {differences.problems.slice(0, mostShown).map(({ line, message }) => (
        <li key={line}>
          Line {line}: {message}
        </li>
      ))}
    </ul>
  );

const summaryOf = ({ changed, added, missing }: FileDifferences): string => {
  if (changed.length + added.length + missing.length === 0) return 'The file says what stands in the plan.';
  const entries = new Set(changed.map(({ entry }) => entry.id)).size;
  return `${counted(changed.length, 'cell')} of ${counted(entries, 'entry', 'entries')} ${changed.length === 1 ? 'says' : 'say'} something else, ${counted(added.length, 'row is', 'rows are')} new.`;
};

/** The differences between a file and its plan, to be taken one by one. */
export const differencesView = ({
  plan,
  file,
  differences,
  unknown,
  done,
  refusals,
}: DifferencesModel): JSX.Element => {
  const to = `/plans/${plan.id}/bring-back/${file.id}`;
  const title = 'What is different';
  const plain = plainKeys(differences).size;
  const { changed, added, missing } = differences;
  return (
    <>
      {refusals.length > 0 && (
        <ErrorSummary
          titleText="Not everything was taken"
          errorList={refusals.map((text) => ({ text, href: '#differences' }))}
        />
      )}
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs
        items={[
          ...abovePlan,
          toPlan(plan),
          { text: titles['bring-back'], href: `/plans/${plan.id}/bring-back` },
          { text: title },
        ]}
      />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">
        {file.name}: {summaryOf(differences)}
      </p>
      <Notes differences={differences} unknown={unknown} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/plans/${plan.id}/bring-in/${file.id}`}>
          Say what its columns are
        </a>
      </p>
      {changed.length + added.length + missing.length > 0 && (
        <form id="differences" action={to} method="post" noValidate>
          <Changed {...differences} />
          <Added {...differences} />
          <Missing {...differences} />
          <div class="govuk-button-group">
            <Button text="Take what is ticked" preventDoubleClick />
            {plain > 0 && (
              <Button
                text={`Take all ${plain} that nobody changed here`}
                classes="govuk-button--secondary"
                name="all"
                value="yes"
              />
            )}
          </div>
        </form>
      )}
      <form action={`/plans/${plan.id}/bring-in/${file.id}/leave`} method="post">
        <Button
          text={changed.length + added.length > 0 ? 'Leave the rest as it is' : 'Done with this file'}
          classes="govuk-button--secondary"
        />
      </form>
    </>
  );
};
