import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import type { Change } from '../../../platform/word-changes.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import type { Site } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import type { Version } from '../report.ts';
import { reportBlocks } from '../report-blocks.ts';
import { unanswered } from '../rules/answers.ts';
import { canTake } from '../rules/states.ts';
import { AnsweredPoints } from './points.view.tsx';
import { ReportFrame } from './report-frame.view.tsx';
import { momentWords } from './words.ts';

type Frame = { site: Site; opened: OpenReport; today: string };

const Row = ({ opened, version }: { opened: OpenReport; version: Version }) => {
  const left = unanswered(version.points.open);
  return (
    <li>
      <a
        class="govuk-link govuk-!-font-weight-bold"
        href={reportPath(opened.report, `/versions/${version.number}`)}
      >
        Version {version.number}
      </a>
      {opened.report.clearedVersion === version.number && <strong> – stands on the agenda</strong>}
      <p class="govuk-body-s hearth-quiet">
        Handed in {momentWords(version.handedInAt)} by {version.handedInBy};{' '}
        {counted(version.points.open.length, 'point')} of the Golden Rules
        {left > 0 ? `, ${left} without an answer` : ''}
      </p>
    </li>
  );
};

/** Everything that was handed in. */
export const versionsView = ({
  site,
  opened,
  today,
  versions,
}: Frame & { versions: Version[] }): JSX.Element => (
  <ReportFrame site={site} opened={opened} today={today} active="Versions">
    {versions.length === 0 ? (
      <p class="govuk-body">
        Each time the report is handed in, it is kept here as a version. Nothing has been handed in yet.
      </p>
    ) : (
      <ul class="hearth-list">
        {versions.map((version) => (
          <Row key={version.number} opened={opened} version={version} />
        ))}
      </ul>
    )}
  </ReportFrame>
);

type VersionModel = Frame & { version: Version; compared: { with: number; runs: Change[] } | null };

/** One version: what changed in it, what it says, what its check found. */
export const versionView = ({ site, opened, today, version, compared }: VersionModel): JSX.Element => (
  <ReportFrame site={site} opened={opened} today={today} active="Versions">
    <h3 class="govuk-heading-m">Version {version.number}</h3>
    <p class="govuk-body hearth-quiet">
      Handed in {momentWords(version.handedInAt)} by {version.handedInBy}
    </p>
    {compared && (
      <section aria-labelledby="changes">
        <h4 class="govuk-heading-s" id="changes">
          What changed since version {compared.with}
        </h4>
        {compared.runs.length === 0 ? (
          <p class="govuk-body">The words are the same.</p>
        ) : (
          <WordChanges changes={compared.runs} />
        )}
      </section>
    )}
    <Details summaryText="The Golden Rules check of this version">
      <AnsweredPoints points={version.points} level={4} />
    </Details>
    <article class="hearth-paper">
      <Blocks blocks={reportBlocks(version.sections, version.file)} level={4} />
    </article>
    {canTake(opened.report.state, 'write') && (
      <form action={reportPath(opened.report, `/versions/${version.number}/restore`)} method="post">
        <p class="govuk-body">The draft that there is now gets the words of this version.</p>
        <Button
          text={`Go on from version ${version.number}`}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={reportPath(opened.report, '/versions')}>
        All versions
      </a>
    </p>
  </ReportFrame>
);
