import type { ComponentChildren } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { HostModel, HostTyped } from './host-model.ts';

type FormProps = { action: string; children: ComponentChildren };

export const Form = ({ action, children }: FormProps) => (
  <form action={action} method="post" noValidate class="hearth-inline-form">
    {children}
  </form>
);

const fieldOf = (model: HostModel, form: HostTyped['form'], name: string): string =>
  model.typed?.form === form ? (model.typed.fields[name] ?? '') : '';

const errorOf = (model: HostModel, form: HostTyped['form']) =>
  model.typed?.form === form ? { errorMessage: { text: model.typed.reason } } : {};

/** The form for a question with answers to choose from. */
export const NewPoll = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/polls`}>
    <Input
      name="question"
      id="poll"
      label={{ text: 'Question' }}
      value={fieldOf(model, 'poll', 'question')}
      {...errorOf(model, 'poll')}
    />
    <Textarea
      name="options"
      id="options"
      rows={4}
      label={{ text: 'Answers to choose from' }}
      hint={{ text: 'One a line, up to eight' }}
      value={fieldOf(model, 'poll', 'options')}
    />
    <Checkboxes
      idPrefix="poll-how"
      name="how"
      items={[
        { value: 'several', text: 'People may choose more than one' },
        { value: 'anonymous', text: 'Nobody can ever know who chose what' },
      ]}
      values={fieldOf(model, 'poll', 'how').split(' ')}
      fieldset={{ legend: { text: 'How people answer' } }}
    />
    <Button text="Prepare the question" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

/** The form for a wall for ideas. */
export const NewWall = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/walls`}>
    <Input
      name="prompt"
      id="wall"
      label={{ text: 'What do you want ideas about?' }}
      value={fieldOf(model, 'wall', 'prompt')}
      {...errorOf(model, 'wall')}
    />
    <Checkboxes
      idPrefix="wall-how"
      name="how"
      items={[{ value: 'anonymous', text: 'Without names' }]}
      values={fieldOf(model, 'wall', 'how').split(' ')}
    />
    <Button text="Prepare the wall" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

/** The room is not open: open it. */
export const OpenRoom = ({ base, model }: { base: string; model: HostModel }) => (
  <>
    <p class="govuk-body">
      {model.room
        ? 'The room is closed. Open it again and everything is as it was.'
        : 'Open the room and people can answer questions and post ideas on their own phones. They need no account, only a code.'}
    </p>
    <Form action={`${base}/open`}>
      <Button text="Open the room" preventDoubleClick />
    </Form>
  </>
);

/** Leads everybody to a page of the pack. */
export const TurnPage = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/page`}>
    <Input
      name="page"
      id="page"
      inputmode="numeric"
      classes="govuk-input--width-3"
      label={{ text: 'Lead everybody to a page of the pack' }}
      hint={{ text: 'Leave it empty to lead nobody anywhere' }}
      value={model.typed?.form === 'page' ? model.typed.fields.page : (model.room?.page ?? '')}
      {...errorOf(model, 'page')}
    />
    <Button text="Turn to this page" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);
