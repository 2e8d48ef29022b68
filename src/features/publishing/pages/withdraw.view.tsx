import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';
import type { ReasonErrors, ReasonForm } from '../rules/reason-form.ts';
import { ReasonFields, reasonErrorList } from './reason-fields.view.tsx';

type WithdrawModel = { meeting: RecordedMeeting; form: ReasonForm; errors: ReasonErrors };

/** Asks before a meeting is taken off the public site, and why. */
export const withdrawView = ({ meeting: { id, body, date }, form, errors }: WithdrawModel): JSX.Element => (
  <>
    {Object.keys(errors).length > 0 && (
      <ErrorSummary titleText="There is a problem" errorList={reasonErrorList('', errors)} />
    )}
    <Breadcrumbs
      items={[
        { text: "Clerk's desk", href: '/clerk' },
        { text: body, href: `/clerk/meetings/${id}` },
      ]}
    />
    <h1 class="govuk-heading-l">
      Take {date ? `the meeting of ${dateWords(date)}` : 'this meeting'} off the public site?
    </h1>
    <p class="govuk-body">
      Its pages, papers and PDFs will no longer be read by anyone. Who comes to their addresses is told that
      something was taken down, when, and the reason you choose. Nothing is lost: you can publish it again, at
      the same address.
    </p>
    <form action={`/clerk/meetings/${id}/withdraw`} method="post" noValidate>
      <ReasonFields prefix="" form={form} errors={errors} />
      <div class="govuk-button-group">
        <Button text="Take it off" classes="govuk-button--warning" preventDoubleClick />
        <a class="govuk-link" href={`/clerk/meetings/${id}`}>
          Keep it public
        </a>
      </div>
    </form>
  </>
);
