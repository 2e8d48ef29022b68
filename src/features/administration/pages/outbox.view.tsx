import type { JSX } from 'preact';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { type ListedMail, mailsAPage, type ReadMail } from '../../../platform/mail/outbox.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PageLinks } from '../../../web/page-links.tsx';

const stateWords = ({ state, sentAt, failure, attempts }: ListedMail): string => {
  if (state === 'sent') return `Sent ${sentAt === null ? '' : momentWords(sentAt)}`;
  if (state === 'given up') return `Not sent. ${failure ?? ''}`;
  return attempts === 0
    ? 'Waits to be sent'
    : `Tried ${attempts} times, will be tried again. ${failure ?? ''}`;
};

const Letter = ({ mail }: { mail: ListedMail }) => (
  <li>
    <a class="govuk-link govuk-!-font-weight-bold" href={`/administration/outbox/${mail.id}`}>
      {mail.subject}
    </a>
    <p class="govuk-body-s hearth-quiet">
      To {mail.to}, written {momentWords(mail.queuedAt)}
    </p>
    <p class="govuk-body-s">{stateWords(mail)}</p>
  </li>
);

/** Letters, newest first. */
export const outboxView = ({
  mails,
  total,
  page,
}: {
  mails: readonly ListedMail[];
  total: number;
  page: number;
}): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Letters</h1>
    <p class="govuk-body">
      Letters that Hearth writes: invitations, reminders and links to sign in. They go by the mail server of
      the setting SMTP_URL. Where none is set they stay here, and you can read what would have gone.
    </p>
    {total === 0 ? (
      <p class="govuk-body">
        No letter has been written yet. The first will be written when somebody is invited.
      </p>
    ) : (
      <ul class="hearth-list">
        {mails.map((mail) => (
          <Letter key={mail.id} mail={mail} />
        ))}
      </ul>
    )}
    <PageLinks
      page={page}
      last={Math.ceil(total / mailsAPage)}
      address={(to) => `/administration/outbox?page=${to}`}
    />
  </>
);

const Words = ({ letter }: { letter: ReadMail }) => {
  if (letter.paragraphs.length === 0) return <p class="govuk-body">What it said is not kept any more.</p>;
  return (
    <>
      {letter.paragraphs.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
      {letter.link !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={letter.link}>
            {letter.link}
          </a>
        </p>
      )}
    </>
  );
};

/** One letter with its words. */
export const letterView = ({ letter }: { letter: ReadMail }): JSX.Element => (
  <>
    <BackLink href="/administration/outbox" text="All letters" />
    <span class="govuk-caption-xl">To {letter.to}</span>
    <h1 class="govuk-heading-xl">{letter.subject}</h1>
    <p class="govuk-body hearth-quiet">
      Written {momentWords(letter.queuedAt)}. {stateWords(letter)}
    </p>
    <Words letter={letter} />
    {letter.state === 'given up' && (
      <form method="post" action={`/administration/outbox/${letter.id}/again`}>
        <Button text="Try to send it again" preventDoubleClick />
      </form>
    )}
  </>
);
