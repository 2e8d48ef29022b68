import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import { WordChanges } from '../../../web/word-changes.tsx';
import type { Letter } from '../letters-queries.ts';
import type { LetterText } from '../rules/letters.ts';
import { Standing } from './standing.view.tsx';

/** A letter as typed; `seen` is the version that its writer saw. */
export type LetterForm = LetterText & { seen: number };

type LetterModel = {
  letter: Letter;
  body: string;
  form: LetterForm;
  error: FormError;
  /** The letter as somebody else left it, where it was changed meanwhile. */
  conflict: Letter | null;
  done: string | null;
};

const Fields = ({ form, error }: { form: LetterForm; error: FormError }) => (
  <>
    <input type="hidden" name="seen" value={String(form.seen)} />
    <Input name="addressee" label={{ text: 'To' }} value={form.addressee} />
    <Textarea name="address" label={{ text: 'Address' }} rows={3} value={form.address} />
    <Input name="subject" label={{ text: 'Subject' }} value={form.subject} />
    <Textarea
      name="words"
      label={{ text: 'The letter' }}
      hint={{ text: 'Each line is a paragraph.' }}
      rows={12}
      value={form.words}
      {...messageAt(error, 'words')}
    />
    <Textarea name="signed" label={{ text: 'Signed' }} rows={2} value={form.signed} />
  </>
);

const Files = ({ path }: { path: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={`${path}/letter.docx`}>
      Save as Word
    </a>{' '}
    <a class="govuk-link" href={`${path}/letter.pdf`}>
      Save as PDF
    </a>
  </p>
);

const Draft = ({ path, form, error }: { path: string; form: LetterForm; error: FormError }) => (
  <>
    <form action={path} method="post" noValidate>
      <Fields form={form} error={error} />
      <Button text="Save the letter" preventDoubleClick />
    </form>
    <Files path={path} />
    <h2 class="govuk-heading-m">When it has been sent</h2>
    <p class="govuk-body">
      Hearth sends no letters. When somebody has sent it, mark it here; from then on it stays as it is.
    </p>
    <form action={`${path}/sent`} method="post">
      <input type="hidden" name="seen" value={String(form.seen)} />
      <Button text="Mark it as sent" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </>
);

/** A letter: while it is a draft to be finished, then as it was sent. */
export const letterView = ({ letter, body, form, error, conflict, done }: LetterModel): JSX.Element => {
  const path = `/boards/${letter.bodyId}/letters/${letter.id}`;
  return (
    <>
      <FormErrors error={error} />
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs
        items={[{ text: 'Letters', href: `/boards/${letter.bodyId}/letters` }, { text: 'Letter' }]}
      />
      <span class="govuk-caption-l">{body}</span>
      <h1 class="govuk-heading-l">{letter.subject || 'Letter'}</h1>
      <p class="govuk-body hearth-quiet">{letter.origin.label}</p>
      {conflict && (
        <>
          <h2 class="govuk-heading-m">The letter as it stands now</h2>
          <Standing text={conflict.words} />
          <h2 class="govuk-heading-m">What yours would change of it</h2>
          <WordChanges changes={changesBetween(conflict.words, form.words)} />
        </>
      )}
      {letter.sentOn === null ? (
        <Draft path={path} form={form} error={error} />
      ) : (
        <>
          <p class="govuk-body">
            Sent on {dateWords(letter.sentOn)} by {letter.sentBy} to {letter.addressee}.
          </p>
          <p class="govuk-body hearth-typed">{letter.words}</p>
          <p class="govuk-body hearth-typed">{letter.signed}</p>
          <Files path={path} />
        </>
      )}
    </>
  );
};
