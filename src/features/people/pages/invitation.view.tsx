import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { PasswordInput } from '../../../web/components/password-input.tsx';
import { Problem } from './sign-in.view.tsx';

export type InvitationModel = {
  name: string;
  council: string;
  token: string;
  directory: string | null;
  error: string | null;
};

/** Somebody who was invited chooses how to sign in from now on. */
export const invitationView = ({ name, council, token, directory, error }: InvitationModel): JSX.Element => (
  <>
    <Problem error={error === null ? null : { text: error, field: 'password' }} />
    <h1 class="govuk-heading-l">Hello {name}</h1>
    <p class="govuk-body">
      Welcome to the Corporate Parenting pages of {council}. Choose how you want to sign in.
    </p>
    <form action={`/invitation/${encodeURIComponent(token)}`} method="post" noValidate>
      <h2 class="govuk-heading-m">With a password</h2>
      <p class="govuk-body">You type your password, and a code that we send you by mail.</p>
      <PasswordInput
        name="password"
        label={{ text: 'New password' }}
        hint={{
          text: 'At least 12 characters. Three words are easy to remember, such as three things in your room.',
        }}
        autocomplete="new-password"
        classes="govuk-!-width-two-thirds"
        {...(error && { errorMessage: { text: error } })}
      />
      <Button text="Use this password" name="way" value="password" preventDoubleClick />
      <h2 class="govuk-heading-m">Without a password</h2>
      <p class="govuk-body">
        Each time, we send you a link by mail. You open it, and you are in.
        {directory && ` Or you sign in with ${directory}.`}
      </p>
      <Button
        text="I do not want a password"
        name="way"
        value="link"
        classes="govuk-button--secondary"
        preventDoubleClick
      />
    </form>
  </>
);
