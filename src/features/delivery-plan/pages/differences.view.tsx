import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { WaitingFile } from '../file-queries.ts';
import type { Plan } from '../queries.ts';
import type { FileDifferences } from '../rules/sheet/difference.ts';
import { plainKeys } from '../rules/sheet/take-differences.ts';
import { titles } from './bring-in.view.tsx';
import { mostShown, PartDifferences, placeWords } from './difference-list.view.tsx';
import { Added, AddedObjectives, Missing } from './difference-rows.view.tsx';
import { abovePlan, toPlan } from './with-plan.tsx';

export type DifferencesModel = {
  plan: Plan;
  file: WaitingFile;
  differences: FileDifferences;
  /** What the file holds that plans do not have, in words. */
  unknown: readonly string[];
  done: string | null;
  refusals: readonly string[];
};

const Changed = ({ objectives, changed }: FileDifferences): JSX.Element | null => {
  const all = [...objectives, ...changed];
  if (all.length === 0) return null;
  const shown = [
    ...Map.groupBy(all.slice(0, mostShown), (one) => ('entry' in one ? one.entry.id : one.objective.id)),
  ];
  return (
    <>
      <h2 class="govuk-heading-m">Cells that say something else</h2>
      {shown.map(([id, found], at) => (
        <PartDifferences key={id} found={found} id={`part-${at}`} />
      ))}
      {all.length > mostShown && (
        <p class="govuk-body">
          These are the first {mostShown} of {all.length}. The others come when these are decided.
        </p>
      )}
    </>
  );
};

const Notes = ({
  differences,
  unknown,
}: Pick<DifferencesModel, 'differences' | 'unknown'>): JSX.Element | null =>
  unknown.length + differences.problems.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {unknown.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {differences.problems.slice(0, mostShown).map((problem) => (
        <li key={`${placeWords(problem)} ${problem.message}`}>
          {placeWords(problem)}: {problem.message}
        </li>
      ))}
    </ul>
  );

const isEmpty = ({ objectives, newObjectives, changed, added, missing }: FileDifferences): boolean =>
  [objectives, newObjectives, changed, added, missing].every(({ length }) => length === 0);

const summaryOf = (differences: FileDifferences): string => {
  if (isEmpty(differences)) return 'The file says what stands in the plan.';
  const { objectives, newObjectives, changed, added } = differences;
  const entries = new Set(changed.map(({ entry }) => entry.id)).size;
  const others = new Set(objectives.map(({ objective }) => objective.id)).size;
  const cells = objectives.length + changed.length;
  const where = listed([
    ...(entries > 0 || others === 0 ? [counted(entries, 'entry', 'entries')] : []),
    ...(others > 0 ? [counted(others, 'objective')] : []),
  ]);
  const rows = added.length + newObjectives.length;
  return `${counted(cells, 'cell')} of ${where} ${cells === 1 ? 'says' : 'say'} something else, ${counted(rows, 'row is', 'rows are')} new.`;
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
  const nothing = isEmpty(differences);
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
      {!nothing && (
        <form id="differences" action={to} method="post" noValidate>
          <Changed {...differences} />
          <AddedObjectives {...differences} />
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
          text={nothing ? 'Done with this file' : 'Leave the rest as it is'}
          classes="govuk-button--secondary"
        />
      </form>
    </>
  );
};
