import type { JSX } from 'preact';
import { reportPath } from '../notify.ts';
import type { Report } from '../report.ts';
import { StateLine } from './report-frame.view.tsx';

export type MineModel = { mine: Report[]; toClear: Report[]; today: string; mayChangeWords: boolean };

const Rows = ({ reports, today }: { reports: Report[]; today: string }) => (
  <ul class="hearth-list">
    {reports.map((report) => (
      <li key={report.id}>
        <a class="govuk-link govuk-!-font-weight-bold" href={reportPath(report)}>
          {report.title}
        </a>
        <p class="govuk-body-s">
          {report.meetingTitle}. <StateLine report={report} today={today} />
        </p>
      </li>
    ))}
  </ul>
);

const isDone = ({ state }: Report): boolean => state === 'cleared' || state === 'withdrawn';

/** The reports that somebody writes, and those that wait to be cleared. */
export const mineView = ({ mine, toClear, today, mayChangeWords }: MineModel): JSX.Element => {
  const open = mine.filter((report) => !isDone(report));
  const done = mine.filter(isDone);
  return (
    <>
      <h1 class="govuk-heading-xl">Reports</h1>
      {toClear.length > 0 && (
        <>
          <h2 class="govuk-heading-m">To clear</h2>
          <Rows reports={toClear} today={today} />
        </>
      )}
      <h2 class="govuk-heading-m">To write</h2>
      {open.length === 0 ? (
        <p class="govuk-body">
          Nobody has asked you for a report. When the clerk does, you get a message and find it here.
        </p>
      ) : (
        <Rows reports={open} today={today} />
      )}
      {done.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Done</h2>
          <Rows reports={done} today={today} />
        </>
      )}
      {mayChangeWords && (
        <p class="govuk-body">
          <a class="govuk-link" href="/reports/words">
            Words that your readers know
          </a>
        </p>
      )}
    </>
  );
};
