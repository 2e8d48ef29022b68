import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { DateInput } from '../../../web/components/date-input.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import { seesAll } from '../rules/readers.ts';
import { StateLine } from './report-frame.view.tsx';

export type CommissionForm = {
  item: string;
  title: string;
  author: string;
  'due-day': string;
  'due-month': string;
  'due-year': string;
};

export type MeetingReportsModel = {
  site: Site;
  meeting: { id: string; title: string; items: { id: string; number: string | null; title: string }[] };
  reports: OpenReport[];
  today: string;
  /** Null for those who do not ask for reports. */
  commission: {
    form: CommissionForm;
    people: { id: string; name: string; title: string | null }[];
    errors: { text: string; href: string }[];
  } | null;
  done: string | null;
};

const Rows = ({ reports, today }: { reports: OpenReport[]; today: string }) => (
  <ul class="hearth-list">
    {reports.map((opened) => (
      <li key={opened.report.id}>
        <a class="govuk-link govuk-!-font-weight-bold" href={reportPath(opened.report)}>
          {opened.report.title}
        </a>
        <p class="govuk-body-s">
          {opened.report.authorName}.{' '}
          {seesAll(opened.reader) && <StateLine report={opened.report} today={today} />}
        </p>
      </li>
    ))}
  </ul>
);

const ByItem = ({ meeting, reports, today }: Pick<MeetingReportsModel, 'meeting' | 'reports' | 'today'>) => {
  const items = meeting.items.map((item) => ({
    ...item,
    reports: reports.filter(({ report }) => report.itemId === item.id),
  }));
  const loose = reports.filter(({ report }) => !meeting.items.some(({ id }) => id === report.itemId));
  return (
    <>
      {items
        .filter((item) => item.reports.length > 0)
        .map((item) => (
          <section key={item.id}>
            <h2 class="govuk-heading-m">{[item.number, item.title].filter(Boolean).join('. ')}</h2>
            <Rows reports={item.reports} today={today} />
          </section>
        ))}
      {loose.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">Not yet at an agenda item</h2>
          <Rows reports={loose} today={today} />
        </section>
      )}
    </>
  );
};

const Commission = ({
  meeting,
  commission: { form, people, errors },
}: {
  meeting: MeetingReportsModel['meeting'];
  commission: NonNullable<MeetingReportsModel['commission']>;
}) => {
  const errorAt = (href: string) => {
    const text = errors.find((error) => error.href === href)?.text;
    return text === undefined ? {} : { errorMessage: { text } };
  };
  return (
    <section aria-labelledby="commission">
      <h2 class="govuk-heading-m" id="commission">
        Ask for a report
      </h2>
      <form action={`/board/meetings/${meeting.id}/reports`} method="post" noValidate>
        <Input
          name="title"
          label={{ text: 'Title of the report' }}
          value={form.title}
          {...errorAt('#title')}
        />
        <Select
          name="item"
          label={{ text: 'Agenda item' }}
          value={form.item}
          {...errorAt('#item')}
          items={[
            { value: '', text: 'No item yet' },
            ...meeting.items.map((item) => ({
              value: item.id,
              text: [item.number, item.title].filter(Boolean).join('. '),
            })),
          ]}
        />
        <Select
          name="author"
          label={{ text: 'Who writes it?' }}
          value={form.author}
          {...errorAt('#author')}
          items={[
            { value: '', text: 'Choose a person' },
            ...people.map(({ id, name, title }) => ({ value: id, text: title ? `${name}, ${title}` : name })),
          ]}
        />
        <DateInput
          id="due"
          namePrefix="due"
          fieldset={{ legend: { text: 'By when?' } }}
          hint={{ text: 'Young people get the report two weeks before the meeting, so ask for it earlier.' }}
          {...errorAt('#due-day')}
          values={{ day: form['due-day'], month: form['due-month'], year: form['due-year'] }}
        />
        <Button text="Ask for the report" preventDoubleClick />
      </form>
    </section>
  );
};

/** The reports of a meeting, and the form to ask for one. */
export const meetingReportsView = (model: MeetingReportsModel): JSX.Element => {
  const { site, meeting, reports, today, commission, done } = model;
  const errors = commission?.errors ?? [];
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary titleText="There is a problem" errorList={errors.map((error) => ({ ...error }))} />
      )}
      {done && <NotificationBanner type="success" text={done} />}
      <Workspace site={site} meeting={{ id: meeting.id, title: meeting.title }} active="Reports">
        {reports.length === 0 ? (
          <p class="govuk-body">
            {commission
              ? 'Nobody has been asked for a report yet. Ask for one below.'
              : 'There is no report for you to read yet. You find it here as soon as it is cleared.'}
          </p>
        ) : (
          <ByItem meeting={meeting} reports={reports} today={today} />
        )}
        {commission && (
          <ul class="govuk-list">
            <li>
              <a class="govuk-link" href={`/board/meetings/${meeting.id}/reports/performance`}>
                Put the performance report of a month on the agenda
              </a>
            </li>
            <li>
              <a class="govuk-link" href={`/board/meetings/${meeting.id}/reports/plan`}>
                Put a plan, or its briefing, on the agenda
              </a>
            </li>
          </ul>
        )}
        {commission && <Commission meeting={meeting} commission={commission} />}
      </Workspace>
    </>
  );
};
