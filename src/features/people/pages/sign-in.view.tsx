import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { PasswordInput } from '../../../web/components/password-input.tsx';

/** Somebody as whom one may look around in a council that is made for show. */
export type Example = { personId: string; role: string };

export type SignInModel = {
  next: string;
  email: string;
  error: { text: string; field: string } | null;
  /** What the council calls its directory, where it has one. */
  directory: string | null;
  examples: Example[];
};

const Directory = ({ name, next }: { name: string; next: string }) => (
  <>
    <Button
      href={`/sign-in/directory?next=${encodeURIComponent(next)}`}
      text={`Sign in with ${name}`}
      classes="govuk-button--secondary"
    />
    <h2 class="govuk-heading-m">Or with your e-mail address</h2>
  </>
);

const LookAround = ({ examples }: { examples: Example[] }) =>
  examples.length === 0 ? null : (
    <section aria-labelledby="look-around">
      <h2 class="govuk-heading-m" id="look-around">
        Look around as
      </h2>
      <p class="govuk-body">This council is made up. Choose who you want to be. No password is needed.</p>
      <div class="govuk-button-group">
        {examples.map(({ personId, role }) => (
          <form action="/sign-in/look-around" method="post" key={personId}>
            <input type="hidden" name="person" value={personId} />
            <Button text={role} classes="govuk-button--secondary" preventDoubleClick />
          </form>
        ))}
      </div>
    </section>
  );

/** What went wrong, with a link to the field to mend. */
export const Problem = ({ error }: { error: { text: string; field: string } | null }) =>
  error && (
    <ErrorSummary
      titleText="There is a problem"
      errorList={[{ text: error.text, href: `#${error.field}` }]}
    />
  );

/** All ways to sign in. */
export const signInView = ({ next, email, error, directory, examples }: SignInModel): JSX.Element => (
  <>
    <Problem error={error} />
    <h1 class="govuk-heading-l">Sign in</h1>
    <p class="govuk-body">
      This is for people of the board. You do not need to sign in to read what the board has published.
    </p>
    {directory && <Directory name={directory} next={next} />}
    <form action="/sign-in" method="post" noValidate>
      <input type="hidden" name="next" value={next} />
      <Input
        name="email"
        type="email"
        label={{ text: 'E-mail address' }}
        value={email}
        autocomplete="username"
        spellcheck={false}
        classes="govuk-!-width-two-thirds"
        {...(error && { errorMessage: { text: error.text } })}
      />
      <PasswordInput name="password" label={{ text: 'Password' }} classes="govuk-!-width-two-thirds" />
      <Button text="Sign in" preventDoubleClick />
    </form>
    <h2 class="govuk-heading-m">No password?</h2>
    <p class="govuk-body">
      <a class="govuk-link" href={`/sign-in/link?next=${encodeURIComponent(next)}`}>
        Get a link by mail
      </a>
      . Open it, and you are in. It works too if you forgot your password.
    </p>
    <LookAround examples={examples} />
  </>
);

/** The second step: the code that came by mail. */
export const codeView = ({ next, error }: { next: string; error: string | null }): JSX.Element => (
  <>
    <Problem error={error === null ? null : { text: error, field: 'code' }} />
    <h1 class="govuk-heading-l">Look in your mail</h1>
    <p class="govuk-body">
      We have sent you a code of six numbers. It can take a minute. Look in your spam too.
    </p>
    <form action="/sign-in/code" method="post" noValidate>
      <input type="hidden" name="next" value={next} />
      <Input
        name="code"
        label={{ text: 'Code' }}
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        classes="govuk-input--width-10 govuk-input--extra-letter-spacing"
        {...(error && { errorMessage: { text: error } })}
      />
      <Button text="Go on" preventDoubleClick />
    </form>
    <p class="govuk-body">
      No mail?{' '}
      <a class="govuk-link" href={`/sign-in?next=${encodeURIComponent(next)}`}>
        Start again
      </a>
      .
    </p>
  </>
);

type LinkModel = { next: string; email: string; error: string | null };

/** Asks for a link by mail. */
export const askLinkView = ({ next, email, error }: LinkModel): JSX.Element => (
  <>
    <Problem error={error === null ? null : { text: error, field: 'email' }} />
    <h1 class="govuk-heading-l">Get a link by mail</h1>
    <p class="govuk-body">Tell us your e-mail address. We send you a link. Open it, and you are in.</p>
    <form action="/sign-in/link" method="post" noValidate>
      <input type="hidden" name="next" value={next} />
      <Input
        name="email"
        type="email"
        label={{ text: 'E-mail address' }}
        value={email}
        autocomplete="username"
        spellcheck={false}
        classes="govuk-!-width-two-thirds"
        {...(error && { errorMessage: { text: error } })}
      />
      <Button text="Send me the link" preventDoubleClick />
    </form>
  </>
);

/** Said to everybody who asked for a link, whether anybody signs in with that address or not. */
export const linkSentView = (): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Look in your mail</h1>
    <p class="govuk-body">If we know that e-mail address, a link is on its way. It can take a minute.</p>
    <p class="govuk-body">The link works once, for 15 minutes.</p>
    <InsetText>
      No mail? Look in your spam. Check that it is the address the clerk invited you with. Or ask the clerk.
    </InsetText>
  </>
);

/** Asked before a link is used up, because programs that check mail open links too. */
export const useLinkView = ({ token, next }: { token: string; next: string }): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Sign in</h1>
    <p class="govuk-body">One more step, and you are in.</p>
    <form action={`/sign-in/link/${encodeURIComponent(token)}`} method="post">
      <input type="hidden" name="next" value={next} />
      <Button text="Sign me in" preventDoubleClick />
    </form>
  </>
);

/** Says why a way in is shut, and leads back to all ways. */
export const shutView = ({ title, reason }: { title: string; reason: string }): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">{title}</h1>
    <p class="govuk-body">{reason}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Go to all ways to sign in
      </a>
    </p>
  </>
);
