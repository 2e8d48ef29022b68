import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';

/** Asks before a meeting is taken off the public site. */
export const withdrawView = ({ id, body, date }: RecordedMeeting): JSX.Element => (
  <>
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
      Its pages, papers and PDFs will no longer be found by anyone. Nothing is lost: you can publish it again,
      at the same address.
    </p>
    <form action={`/clerk/meetings/${id}/withdraw`} method="post" class="govuk-button-group">
      <Button text="Take it off" classes="govuk-button--warning" preventDoubleClick />
      <a class="govuk-link" href={`/clerk/meetings/${id}`}>
        Keep it public
      </a>
    </form>
  </>
);
