import type { JSX } from 'preact';
import { Blocks } from '../../../web/blocks.tsx';
import type { Site } from '../../../web/route.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import type { Draft } from '../report.ts';
import { reportBlocks } from '../report-blocks.ts';
import { ReportFrame } from './report-frame.view.tsx';

type PreviewModel = { site: Site; opened: OpenReport; today: string; draft: Draft | null };

/** The draft as its readers will get it. */
export const previewView = ({ site, opened, today, draft }: PreviewModel): JSX.Element => {
  const blocks = draft ? reportBlocks(draft.sections, draft.file) : [];
  const back = (
    <p class="govuk-body">
      <a class="govuk-link" href={reportPath(opened.report, '/write')}>
        Go on writing
      </a>
    </p>
  );
  return (
    <ReportFrame site={site} opened={opened} today={today} active="Write">
      {blocks.length === 0 ? (
        <p class="govuk-body">There is nothing to read yet. Write something first.</p>
      ) : (
        <article class="hearth-paper">
          <Blocks blocks={blocks} level={3} />
        </article>
      )}
      {back}
    </ReportFrame>
  );
};
