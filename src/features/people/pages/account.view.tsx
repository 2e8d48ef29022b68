import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PasswordInput } from '../../../web/components/password-input.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { type HeldRole, periodWords, roleWords } from '../rules/held-role.ts';
import { Problem } from './sign-in.view.tsx';

/** Where somebody is signed in; `current` is the browser that asks. */
export type ShownSession = { id: string; device: string; address: string; since: string; current: boolean };

export type AccountModel = {
  name: string;
  email: string;
  roles: HeldRole[];
  supporter: string | null;
  hasPassword: boolean;
  sessions: ShownSession[];
  done: string | null;
  error: { text: string; field: 'current' | 'password' } | null;
};

const About = ({ email, roles, supporter }: AccountModel) => (
  <SummaryList
    rows={[
      { key: { text: 'E-mail address' }, value: { text: email } },
      {
        key: { text: 'What you do here' },
        value:
          roles.length === 0
            ? { text: 'Nothing yet. Ask the clerk to give you a role.' }
            : {
                children: (
                  <ul class="govuk-list">
                    {roles.map((role) => (
                      <li key={role.id}>
                        {roleWords(role)}, {periodWords(role)}
                      </li>
                    ))}
                  </ul>
                ),
              },
      },
      supporter !== null && {
        key: { text: 'Who supports you' },
        value: { text: `${supporter}. Ask them when you need help with this.` },
      },
    ]}
  />
);

const Sessions = ({ sessions }: Pick<AccountModel, 'sessions'>) => (
  <section aria-labelledby="sessions">
    <h2 class="govuk-heading-m" id="sessions">
      Where you are signed in
    </h2>
    <p class="govuk-body">Each ends by itself 12 hours after it began. End what is not you.</p>
    <ul class="hearth-list">
      {sessions.map(({ id, device, address, since, current }) => (
        <li key={id}>
          <p class="govuk-body">
            <strong>{device}</strong>
            {current && ' – this one'}
            <br />
            <span class="hearth-quiet">
              since {since}, from {address}
            </span>
          </p>
          {!current && (
            <form action={`/account/sessions/${id}/end`} method="post">
              <Button
                classes="govuk-button--secondary"
                preventDoubleClick
                children={
                  <>
                    End this one
                    <span class="govuk-visually-hidden">
                      : {device}, since {since}
                    </span>
                  </>
                }
              />
            </form>
          )}
        </li>
      ))}
    </ul>
    {sessions.length > 1 && (
      <form action="/account/sessions/end-others" method="post">
        <Button text="End all others" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
  </section>
);

const ChangePassword = ({ error }: Pick<AccountModel, 'error'>) => (
  <form action="/account/password" method="post" noValidate>
    <PasswordInput
      name="current"
      label={{ text: 'Your password now' }}
      classes="govuk-!-width-two-thirds"
      {...(error?.field === 'current' && { errorMessage: { text: error.text } })}
    />
    <PasswordInput
      name="password"
      label={{ text: 'New password' }}
      hint={{ text: 'At least 12 characters. Three words are easy to remember.' }}
      autocomplete="new-password"
      classes="govuk-!-width-two-thirds"
      {...(error?.field === 'password' && { errorMessage: { text: error.text } })}
    />
    <Button text="Change the password" preventDoubleClick />
  </form>
);

const Password = ({ hasPassword, error }: AccountModel) => (
  <section aria-labelledby="your-password">
    <h2 class="govuk-heading-m" id="your-password">
      Your password
    </h2>
    {hasPassword ? (
      <ChangePassword error={error} />
    ) : (
      <p class="govuk-body">You have none: you sign in with a link by mail.</p>
    )}
    <form action="/account/password-link" method="post">
      <Button
        text={hasPassword ? 'I forgot it: send me a link' : 'Send me a link to choose one'}
        classes="govuk-button--secondary"
        preventDoubleClick
      />
    </form>
  </section>
);

/** What a person sees of themselves: what they do here, where they are signed in, and their password. */
export const accountView = (model: AccountModel): JSX.Element => (
  <>
    {model.done && <NotificationBanner type="success" text={model.done} />}
    <Problem error={model.error} />
    <h1 class="govuk-heading-l">{model.name}</h1>
    <About {...model} />
    <form action="/sign-out" method="post">
      <Button text="Sign out" classes="govuk-button--secondary" preventDoubleClick />
    </form>
    <Sessions sessions={model.sessions} />
    <Password {...model} />
  </>
);
