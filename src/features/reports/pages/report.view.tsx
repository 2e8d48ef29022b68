import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { FiguresInText, type PlacedClaim } from '../../indicators/index.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import type { Question, Version } from '../report.ts';
import { reportBlocks } from '../report-blocks.ts';
import { unanswered } from '../rules/answers.ts';
import { seesAll } from '../rules/readers.ts';
import { canTake } from '../rules/states.ts';
import { AnsweredPoints } from './points.view.tsx';
import { Questions } from './questions.view.tsx';
import { ReportFrame } from './report-frame.view.tsx';
import { momentWords } from './words.ts';

export type ReportModel = {
  site: Site;
  opened: OpenReport;
  today: string;
  version: Version | null;
  /** What its words claim about figures; for those who see all of it. */
  claims: PlacedClaim[];
  questions: Question[];
  note: string;
  errors: { text: string; href: string }[];
  done: string | null;
};

const Next = ({ opened, version }: Pick<ReportModel, 'opened' | 'version'>) => {
  const { state } = opened.report;
  const path = reportPath(opened.report);
  if (canTake(state, 'write'))
    return (
      <Button href={`${path}/write`} text={state === 'asked for' ? 'Write the report' : 'Go on writing'} />
    );
  if (state === 'handed in' && !opened.lead)
    return (
      <>
        <p class="govuk-body">The report is with the lead officer, who clears it or sends it back.</p>
        <form action={`${path}/take-back`} method="post">
          <Button text="Take it back to change it" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      </>
    );
  if (state === 'cleared') return <p class="govuk-body">Version {version?.number} stands on the agenda.</p>;
  return null;
};

const Clearing = ({
  opened,
  version,
  note,
  errors,
}: Pick<ReportModel, 'opened' | 'version' | 'note' | 'errors'>) => {
  const path = reportPath(opened.report);
  const left = version ? unanswered(version.points.open) : 0;
  const error = errors.find(({ href }) => href === '#note')?.text;
  const { state } = opened.report;
  return (
    <section aria-labelledby="clearing">
      <h3 class="govuk-heading-m" id="clearing">
        {state === 'cleared' ? 'If it must change' : 'Clear it, or send it back'}
      </h3>
      {canTake(state, 'clear') && version && (
        <form action={`${path}/clear`} method="post">
          <p class="govuk-body">
            You read version {version.number}.{' '}
            {left === 0
              ? 'Every point of the Golden Rules is answered.'
              : `${counted(left, 'point')} of the Golden Rules ${left === 1 ? 'has' : 'have'} no answer.`}
          </p>
          <input type="hidden" name="version" value={version.number} />
          <Button text="Clear the report" preventDoubleClick />
        </form>
      )}
      {canTake(state, 'send back') && (
        <form action={`${path}/send-back`} method="post" noValidate>
          <Textarea
            name="note"
            label={{ text: 'What should change?' }}
            rows={3}
            value={note}
            {...(error && { errorMessage: { text: error } })}
          />
          <Button text="Send it back" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </section>
  );
};

const Words = ({ opened, version }: { opened: OpenReport; version: Version }) => {
  const path = reportPath(opened.report);
  return (
    <>
      <p class="govuk-body hearth-quiet">
        Version {version.number}, handed in {momentWords(version.handedInAt)} by {version.handedInBy}
      </p>
      {version.file && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${path}/file?version=${version.number}`}>
            {version.file.name}
          </a>
        </p>
      )}
      <article class="hearth-paper">
        <Blocks blocks={reportBlocks(version.sections, version.file)} level={3} />
      </article>
      {version.appendices.length > 0 && (
        <>
          <h3 class="govuk-heading-m">Appendices</h3>
          <ul class="govuk-list">
            {version.appendices.map((appendix) => (
              <li key={appendix.id}>
                <a class="govuk-link" href={`${path}/appendices/${appendix.id}`}>
                  {appendix.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** One report: where it stands, what comes next, what it says. */
export const reportView = (model: ReportModel): JSX.Element => {
  const { site, opened, today, version, claims, questions, errors, done } = model;
  const { report, reader, lead } = opened;
  const path = reportPath(report);
  return (
    <ReportFrame site={site} opened={opened} today={today} active="Report" errors={errors} done={done}>
      {seesAll(reader) && <Next opened={opened} version={version} />}
      {seesAll(reader) && version && report.state === 'handed in' && (
        <FiguresInText claims={claims} level={3} />
      )}
      {lead && version && canTake(report.state, 'send back') && <Clearing {...model} />}
      {version === null ? (
        <p class="govuk-body">No version has been handed in yet.</p>
      ) : (
        <Words opened={opened} version={version} />
      )}
      {seesAll(reader) && version && (
        <Details summaryText="The Golden Rules check of this version">
          <AnsweredPoints points={version.points} level={4} />
        </Details>
      )}
      {seesAll(reader) && (
        <Questions
          path={path}
          questions={questions}
          errors={errors}
          canAnswer={reader.author || reader.runs}
        />
      )}
      {reader.runs && canTake(report.state, 'withdraw') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${path}/withdraw`}>
            Withdraw the report
          </a>
        </p>
      )}
      {reader.runs && canTake(report.state, 'put back') && (
        <form action={`${path}/put-back`} method="post">
          <Button text="Put the report back" preventDoubleClick />
        </form>
      )}
    </ReportFrame>
  );
};
