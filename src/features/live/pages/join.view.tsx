import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';

/** `isOver`: the one who asks was in a room that has been closed. */
export type JoinModel = {
  isOver: boolean;
  code: string;
  firstName: string;
  error: { field: 'code' | 'firstName'; reason: string } | null;
};

const errorAt = ({ error }: JoinModel, field: 'code' | 'firstName') =>
  error?.field === field ? { errorMessage: { text: error.reason } } : {};

/** The door of a meeting: the code that is on the screen there, and a first name if one likes. */
export const joinView = (model: JoinModel): JSX.Element => (
  <div class="hearth-young">
    {model.error && (
      <ErrorSummary
        titleText="There is a problem"
        errorList={[{ text: model.error.reason, href: `#${model.error.field}` }]}
      />
    )}
    {model.isOver ? (
      <>
        <h1 class="govuk-heading-xl">This meeting is over</h1>
        <p class="govuk-body-l">Thank you for taking part.</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/">
            See what came of it
          </a>
        </p>
        <h2 class="govuk-heading-l">Join another meeting</h2>
      </>
    ) : (
      <h1 class="govuk-heading-xl">Join the meeting</h1>
    )}
    <form action="/join" method="post" noValidate>
      <Input
        name="code"
        id="code"
        label={{ text: 'The code on the screen', classes: 'govuk-label--m' }}
        hint={{ text: 'Six letters and numbers, like KX7 P2M' }}
        classes="govuk-input--width-10 hearth-code-input"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={model.code}
        {...errorAt(model, 'code')}
      />
      <Input
        name="firstName"
        id="firstName"
        label={{ text: 'Your first name', classes: 'govuk-label--m' }}
        hint={{ text: 'Only if you like. People in the meeting will see it beside your ideas.' }}
        classes="govuk-input--width-20"
        autocomplete="given-name"
        value={model.firstName}
        {...errorAt(model, 'firstName')}
      />
      <Button text="Join" {...(model.isOver && { classes: 'govuk-button--secondary' })} preventDoubleClick />
    </form>
    <p class="govuk-body-s">
      To keep you in the meeting we put one cookie on this phone. It is gone after 12 hours.
    </p>
  </div>
);
