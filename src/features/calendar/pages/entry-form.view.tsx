import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { askers, type EntryErrors, type EntryForm } from '../rules/entry-form.ts';
import { FormErrors, wrong } from './form.view.tsx';

type Choice = { value: string; text: string };

export type EntryFormModel = {
  board: { id: string; name: string };
  action: string;
  title: string;
  button: string;
  form: EntryForm;
  errors: EntryErrors;
  people: Choice[];
  /** Where the entry can be aimed; none for somebody who only proposes. */
  meetings: Choice[];
  /** Whether the form asks who asked: only the one who keeps the plan adds for somebody else. */
  asksWho: boolean;
};

const Presenter = ({ form, errors, people }: Pick<EntryFormModel, 'form' | 'errors' | 'people'>) => (
  <>
    {people.length > 0 && (
      <Select
        name="presenterId"
        label={{ text: 'Who presents it' }}
        items={[{ value: '', text: 'Somebody else, or not known yet' }, ...people]}
        value={form.presenterId}
        {...wrong(errors.presenterId)}
      />
    )}
    <Input
      name="presenter"
      label={{ text: people.length > 0 ? 'Or their name or post' : 'Who could present it' }}
      value={form.presenter}
    />
    <Input name="service" label={{ text: 'Service or organisation' }} value={form.service} />
  </>
);

const Asked = ({ form, errors }: Pick<EntryFormModel, 'form' | 'errors'>) => (
  <>
    <Select
      name="asker"
      label={{ text: 'Who asked for it' }}
      items={Object.entries(askers).map(([value, { choice }]) => ({ value, text: choice }))}
      value={form.asker}
      {...wrong(errors.asker)}
    />
    <Input
      name="askedBy"
      label={{ text: 'Say more' }}
      hint={{ text: 'For example which resolution, or which group. No names of young people.' }}
      value={form.askedBy}
    />
  </>
);

/** The form for an entry of the forward plan. */
export const entryFormView = (model: EntryFormModel): JSX.Element => {
  const { board, form, errors } = model;
  return (
    <>
      <FormErrors errors={errors} />
      <Breadcrumbs
        items={[
          { text: 'Calendar', href: '/calendar' },
          { text: board.name, href: `/boards/${board.id}/calendar` },
          { text: 'Forward plan', href: `/boards/${board.id}/plan` },
        ]}
      />
      <h1 class="govuk-heading-l">{model.title}</h1>
      <form action={model.action} method="post" noValidate>
        <Input
          name="title"
          label={{ text: 'What it is about' }}
          value={form.title}
          {...wrong(errors.title)}
        />
        <Textarea
          name="purpose"
          label={{ text: 'Why the Board should talk about it' }}
          rows={3}
          value={form.purpose}
        />
        <Input
          name="minutes"
          label={{ text: 'How many minutes it needs' }}
          hint={{ text: 'Leave it empty if you do not know.' }}
          inputmode="numeric"
          classes="govuk-input--width-3"
          value={form.minutes}
          {...wrong(errors.minutes)}
        />
        <Presenter form={form} errors={errors} people={model.people} />
        {model.meetings.length > 0 && (
          <Select
            name="meetingId"
            label={{ text: 'For which meeting' }}
            items={[{ value: '', text: 'No meeting yet' }, ...model.meetings]}
            value={form.meetingId}
          />
        )}
        {model.asksWho && <Asked form={form} errors={errors} />}
        <Button text={model.button} preventDoubleClick />
      </form>
    </>
  );
};

type DeferModel = {
  board: { id: string; name: string };
  entry: { id: string; title: string };
  next: string | null;
  reason: string;
  error: string | null;
};

/** The form that asks why something is put off. */
export const deferView = ({ board, entry, next, reason, error }: DeferModel): JSX.Element => (
  <>
    <FormErrors errors={error ? { reason: error } : {}} />
    <Breadcrumbs
      items={[
        { text: 'Calendar', href: '/calendar' },
        { text: board.name, href: `/boards/${board.id}/calendar` },
        { text: 'Forward plan', href: `/boards/${board.id}/plan` },
      ]}
    />
    <h1 class="govuk-heading-l">Put off: {entry.title}</h1>
    <p class="govuk-body">
      {next
        ? `It comes back by itself at the next meeting, on ${next}.`
        : 'It comes back by itself as soon as a next meeting is in the calendar.'}
    </p>
    <form action={`/boards/${board.id}/plan/${entry.id}/defer`} method="post" noValidate>
      <Input
        name="reason"
        label={{ text: 'Why it is put off' }}
        hint={{ text: 'This stays beside the entry until it has been dealt with.' }}
        value={reason}
        {...wrong(error ?? undefined)}
      />
      <Button text="Put it off" preventDoubleClick />
    </form>
  </>
);
