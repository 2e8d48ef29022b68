import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import type { TypedDate } from '../rules/typed-date.ts';
import { DateField, EndingField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

/** An ending as typed. */
export type EndForm = { to: TypedDate; because: string };

type Model = AtBoard & {
  heading: string;
  /** What happens along with it. */
  along: string;
  action: string;
  form: EndForm;
  problems: Problem[];
};

/** Asks when and why somebody's time in a seat or office ends. */
export const endingView = ({ body, runs, heading, along, action, form, problems }: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Seats"
    heading={heading}
    above={{ text: 'Seats', href: `/boards/${body.id}/seats` }}
    problems={problems}
  >
    <p class="govuk-body">{along} You can undo it.</p>
    <form action={action} method="post" noValidate>
      <DateField name="to" legend="Last day" typed={form.to} />
      <EndingField chosen={form.because} />
      <div class="govuk-button-group">
        <Button text="End it" classes="govuk-button--warning" preventDoubleClick />
        <a class="govuk-link" href={`/boards/${body.id}/seats`}>
          Leave it
        </a>
      </div>
    </form>
  </BoardFrame>
);
