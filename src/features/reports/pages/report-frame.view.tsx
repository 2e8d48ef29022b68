import type { ComponentChildren, JSX } from 'preact';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import type { Report } from '../report.ts';
import { lateness } from '../rules/late.ts';
import { seesAll } from '../rules/readers.ts';
import { stateColour, stateWords } from './words.ts';

export type ReportPart = 'Report' | 'Write' | 'Check' | 'Versions' | 'For young people';

const parts: readonly { text: ReportPart; page: string; whole: boolean }[] = [
  { text: 'Report', page: '', whole: true },
  { text: 'Write', page: '/write', whole: true },
  { text: 'Check', page: '/check', whole: true },
  { text: 'Versions', page: '/versions', whole: true },
  { text: 'For young people', page: '/young', whole: false },
];

/** A state and how late it is, in words. */
export const StateLine = ({ report, today }: { report: Report; today: string }): JSX.Element => {
  const late = lateness(report, today);
  return (
    <>
      <Tag text={stateWords(report.state)} classes={stateColour(report.state)} />{' '}
      {late && <span class={late.late ? 'hearth-late' : 'hearth-quiet'}>{late.words}</span>}
    </>
  );
};

const Parts = ({ opened, active }: { opened: OpenReport; active: ReportPart }) => (
  <nav class="hearth-tabs" aria-label="This report">
    <ul class="hearth-tabs__list">
      {parts
        .filter(({ whole }) => !whole || seesAll(opened.reader))
        .map(({ text, page }) => (
          <li key={text}>
            <a
              class="govuk-link hearth-tabs__link"
              href={reportPath(opened.report, page)}
              aria-current={text === active ? 'page' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);

type Shown = {
  site: Site;
  opened: OpenReport;
  today: string;
  active: ReportPart;
  /** What has just been done, in words. */
  done?: string | null;
  errors?: readonly { text: string; href?: string }[];
  children: ComponentChildren;
};

/** The frame of all pages of one report. */
export const ReportFrame = ({
  site,
  opened,
  today,
  active,
  done,
  errors = [],
  children,
}: Shown): JSX.Element => {
  const { report } = opened;
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary titleText="There is a problem" errorList={errors.map((error) => ({ ...error }))} />
      )}
      {done && <NotificationBanner type="success" text={done} />}
      <Workspace site={site} meeting={{ id: report.meetingId, title: report.meetingTitle }} active="Reports">
        <h2 class="govuk-heading-l" id="report">
          {report.title}
        </h2>
        <p class="govuk-body">
          Written by {report.authorName}. <StateLine report={report} today={today} />
        </p>
        {report.note && (
          <div class="govuk-inset-text">
            <p class="govuk-body govuk-!-font-weight-bold">
              {report.state === 'withdrawn' ? 'Why it was withdrawn' : 'What should change'}
            </p>
            <p class="govuk-body hearth-as-written">{report.note}</p>
          </div>
        )}
        {seesAll(opened.reader) && <Parts opened={opened} active={active} />}
        {children}
      </Workspace>
    </>
  );
};
