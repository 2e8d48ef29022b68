import type { JSX } from 'preact';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Panel } from '../../../web/components/panel.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { NewConsent } from '../answer-invitation.ts';
import type { Finalist } from '../finalist-queries.ts';
import type { AwardSetting, AwardYear } from '../queries.ts';
import { mostGuests } from '../rules/invitation.ts';

type Invitation = {
  finalist: Finalist;
  year: AwardYear;
  setting: AwardSetting;
  secret: string;
  typed: Typed;
  error: FormError;
};

const WhenAndWhere = ({ year, setting }: Pick<Invitation, 'year' | 'setting'>): JSX.Element => (
  <p class="govuk-body">
    {year.eventOn === null ? 'We tell you the day soon.' : `We celebrate on ${dateWords(year.eventOn)}`}
    {year.eventOn !== null && setting.startsAt !== '' && `, from ${setting.startsAt}`}
    {setting.place !== '' && `. Where: ${setting.place}`}
    {year.eventOn !== null && '.'}
  </p>
);

const MayWeShow = ({ typed, error }: Filled): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">What may we show?</h2>
    <p class="govuk-body">
      You choose. You can come and say no to both. You can take a yes back at any time, and then it is gone
      from here.
    </p>
    <Checkboxes
      name="showName"
      items={[{ value: 'yes', text: 'Show my name on the awards page and in the order of the evening' }]}
      values={[textIn(typed, 'showName')]}
    />
    <Checkboxes
      name="showPicture"
      items={[{ value: 'yes', text: 'You may take pictures of me at the event and show them' }]}
      values={[textIn(typed, 'showPicture')]}
    />
    <h2 class="govuk-heading-m">For a parent or carer, if you are under 16</h2>
    <LineField name="carer" label="The name of your parent or carer" typed={typed} error={error} />
    <Checkboxes
      name="carerAgrees"
      items={[{ value: 'yes', text: 'I am the parent or carer, and I agree too' }]}
      values={[textIn(typed, 'carerAgrees')]}
      hint={{ text: 'The team speaks with you before anything is shown.' }}
    />
  </>
);

export const invitationView = ({
  finalist,
  year,
  setting,
  secret,
  typed,
  error,
}: Invitation): JSX.Element => (
  <>
    <FormErrors error={error} />
    <h1 class="govuk-heading-l">You are a finalist!</h1>
    <p class="govuk-body-l">
      {year.title}, {finalist.category}
    </p>
    <WhenAndWhere year={year} setting={setting} />
    <div class="govuk-inset-text">
      <strong>Who will see this?</strong> Only the team that plans the event, unless you say below that we may
      show your name.
    </div>
    <form action={`/awards/invitation/${secret}`} method="post" noValidate>
      <Radios
        name="answer"
        fieldset={{ legend: { text: 'Can you come?' } }}
        items={[
          { value: 'yes', text: 'Yes, I come' },
          { value: 'no', text: 'No, I cannot come' },
        ]}
        value={textIn(typed, 'answer')}
        {...messageAt(error, 'answer')}
      />
      <LineField
        name="name"
        label="Your name, as it should be on your certificate"
        typed={typed}
        error={error}
      />
      <Radios
        name="age"
        fieldset={{ legend: { text: 'How old are you?' } }}
        items={[
          { value: 'under 16', text: 'Under 16' },
          { value: '16 or over', text: '16 or over' },
        ]}
        value={textIn(typed, 'age')}
        {...messageAt(error, 'age')}
      />
      <LineField
        name="guests"
        label="How many people do you bring?"
        hint={`Up to ${mostGuests}. Leave it out if you do not know yet.`}
        width={2}
        typed={typed}
        error={error}
      />
      <TextField
        name="needs"
        label="What do you need?"
        hint="Food that you do not eat, getting there, a quiet place: what helps you to come."
        typed={typed}
        error={error}
      />
      <MayWeShow typed={typed} error={error} />
      <Button text="Send my answer" preventDoubleClick />
    </form>
    {year.eventOn !== null && finalist.answer !== null && (
      <p class="govuk-body">
        After the event your{' '}
        <a class="govuk-link" href={`/awards/invitation/${secret}/certificate.pdf`}>
          certificate (PDF)
        </a>{' '}
        is here.
      </p>
    )}
  </>
);

type Answered = { comes: boolean; consents: readonly NewConsent[]; secret: string; origin: string };

export const answeredView = ({ comes, consents, secret, origin }: Answered): JSX.Element => (
  <>
    <Panel
      titleText="Thank you"
      text={comes ? 'We look forward to you.' : 'Thank you for telling us. We send you your certificate.'}
    />
    <p class="govuk-body">
      You can{' '}
      <a class="govuk-link" href={`/awards/invitation/${secret}`}>
        change your answer
      </a>{' '}
      with the same link.
    </p>
    {consents.length > 0 && (
      <>
        <h2 class="govuk-heading-m">If you change your mind</h2>
        <p class="govuk-body">
          With these links you can take back what you agreed to. Save them: they are shown this once.
        </p>
        {consents.map(({ what, secret: own }, place) => (
          <Input
            key={own}
            id={`link-${place}`}
            name={`link-${place}`}
            label={{ text: what }}
            value={`${origin}/consent/${own}`}
            attributes={{ readonly: true }}
          />
        ))}
      </>
    )}
  </>
);
