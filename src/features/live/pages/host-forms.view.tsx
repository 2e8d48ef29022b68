import type { ComponentChildren } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
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

const errorOf = (model: HostModel, field: HostTyped['field']) =>
  model.typed?.field === field ? { errorMessage: { text: model.typed.reason } } : {};

/** The form for a question with answers to choose from. */
const NewPoll = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/polls`}>
    <Input
      name="question"
      id="question"
      label={{ text: 'Question' }}
      value={fieldOf(model, 'poll', 'question')}
      {...errorOf(model, 'question')}
    />
    <Textarea
      name="options"
      id="options"
      rows={4}
      label={{ text: 'Answers to choose from' }}
      hint={{ text: 'One a line, up to eight' }}
      value={fieldOf(model, 'poll', 'options')}
      {...errorOf(model, 'options')}
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
const NewWall = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/walls`}>
    <Input
      name="prompt"
      id="prompt"
      label={{ text: 'What do you want ideas about?' }}
      value={fieldOf(model, 'wall', 'prompt')}
      {...errorOf(model, 'prompt')}
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

/** What the room can be asked next, folded away once something is there. */
export const New = ({ what, base, model }: { what: 'poll' | 'wall'; base: string; model: HostModel }) => {
  const isFirst = (what === 'poll' ? model.polls : model.walls).length === 0;
  return (
    <Details
      summaryText={what === 'poll' ? 'Write a new question' : 'Make a new wall for ideas'}
      open={isFirst || model.typed?.form === what}
    >
      {what === 'poll' ? <NewPoll base={base} model={model} /> : <NewWall base={base} model={model} />}
    </Details>
  );
};

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
    <h2 class="govuk-heading-l">The pack</h2>
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
