import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';

/** The words that a council's readers know, and how it spells out its acronyms. */
export const readerWordsView = ({ typed, done }: { typed: string; done: boolean }): JSX.Element => (
  <>
    {done && (
      <NotificationBanner type="success" text="The words were saved. Every check uses them from now on." />
    )}
    <h1 class="govuk-heading-l">Words that your readers know</h1>
    <p class="govuk-body">
      The Golden Rules check finds letters that stand for something, such as IRO. Hearth knows those of the
      field, and words like NHS that need no explanation. Add your council's own here.
    </p>
    <form action="/reports/words" method="post">
      <Textarea
        name="words"
        label={{ text: 'One a line' }}
        hint={{
          text: 'A word alone needs no explanation: PROUD. With an equals sign the check offers the words behind it: QRST = Quiet Room Staff Team.',
        }}
        rows={12}
        value={typed}
      />
      <Button text="Save the words" preventDoubleClick />
    </form>
  </>
);
