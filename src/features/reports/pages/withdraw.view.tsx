import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import { ReportFrame } from './report-frame.view.tsx';

type WithdrawModel = { site: Site; opened: OpenReport; today: string; note: string; error: string | null };

/** Asks before a report is withdrawn. */
export const withdrawView = ({ site, opened, today, note, error }: WithdrawModel): JSX.Element => (
  <ReportFrame
    site={site}
    opened={opened}
    today={today}
    active="Report"
    errors={error ? [{ text: error, href: '#note' }] : []}
  >
    <h3 class="govuk-heading-m">Withdraw this report?</h3>
    <p class="govuk-body">
      It goes off the agenda, and nobody but its author, the clerk and the lead officer can read it. Nothing
      is deleted: you can put it back.
    </p>
    <form action={`${reportPath(opened.report)}/withdraw`} method="post" noValidate>
      <Textarea
        name="note"
        label={{ text: 'Why is it withdrawn?' }}
        rows={3}
        value={note}
        {...(error && { errorMessage: { text: error } })}
      />
      <Button text="Withdraw the report" classes="govuk-button--warning" preventDoubleClick />
    </form>
    <p class="govuk-body">
      <a class="govuk-link" href={reportPath(opened.report)}>
        Leave it as it is
      </a>
    </p>
  </ReportFrame>
);
