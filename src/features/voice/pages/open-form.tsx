import type { ComponentChildren, JSX } from 'preact';
import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import type { Answer, Ask } from '../../../web/route.ts';
import type { Hours } from '../queries.ts';
import { robotField } from '../rules/post.ts';

const keyShape = z.uuid();

/** The form's own key: the one it was sent with, or a new one where that is none. */
export const keyIn = (typed: Typed): string => {
  const sent = keyShape.safeParse(textIn(typed, 'key'));
  return sent.success ? sent.data : newId();
};

type Frame = {
  title: string;
  /** Where the form is sent. */
  to: string;
  verb: string;
  /** Who reads what is written, and what becomes of it, in a sentence or two. */
  reads: string;
  hours: Hours;
  typed: Typed;
  error: FormError;
  before?: ComponentChildren;
  children?: ComponentChildren;
};

/** Who will see it, when it is read, and where to get help sooner. */
const WhoSees = ({ reads, hours }: Pick<Frame, 'reads' | 'hours'>): JSX.Element => (
  <div class="govuk-inset-text">
    <p>
      <strong>Who will see this?</strong> {reads}
    </p>
    <p>
      {hours.team} reads it {hours.readWhen}. A computer looks for words that may mean somebody is in danger,
      and then tells a person at once. It can miss things. If you need help now,{' '}
      <a href="/help-now">get help now</a>.
    </p>
  </div>
);

/** The form's own key, and the field that only a program fills in. */
export const FormKey = ({ typed }: { typed: Typed }): JSX.Element => (
  <>
    <input type="hidden" name="key" value={keyIn(typed)} />
    <div class="hearth-unseen" aria-hidden="true">
      <label for={robotField}>Leave this empty</label>
      <input id={robotField} name={robotField} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  </>
);

/** A form that anybody may send, without an account: what is wrong, who will see it, the fields, one button. */
export const OpenForm = ({
  title,
  to,
  verb,
  reads,
  hours,
  typed,
  error,
  before,
  children,
}: Frame): JSX.Element => (
  <>
    <FormErrors error={error} />
    <h1 class="govuk-heading-l">{title}</h1>
    {before}
    <WhoSees reads={reads} hours={hours} />
    <form action={to} method="post" noValidate>
      <FormKey typed={typed} />
      {children}
      <Button text={verb} preventDoubleClick />
    </form>
  </>
);

/** Whether whoever writes agrees that others see it. */
export const MayShow = ({ typed, text, hint }: { typed: Typed; text: string; hint: string }): JSX.Element => (
  <Checkboxes
    name="mayShow"
    hint={{ text: hint }}
    items={[{ value: 'yes', text }]}
    values={[textIn(typed, 'mayShow')]}
  />
);

/**
 * Takes a form that anybody may send. What one internet address sends by it is counted (`form` names the form): a flood is
 * answered with 429 and loses nothing that was typed.
 */
export const takingForm = async (
  { access, caller }: Pick<Ask<unknown, unknown, unknown>, 'access' | 'caller'>,
  form: string,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const may = await access.limits.take('form', `${form} ${caller.address}`);
  if (may.ok) return work();
  return {
    kind: 'page',
    title: 'Too many at once',
    view: messageView('Too many at once', [
      may.reason,
      'Go back in your browser: what you wrote is still there.',
    ]),
    status: 429,
    young: true,
  };
};
