import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { TermsErrors, TermsForm } from '../rules/terms-form.ts';
import { appointers, capital } from '../rules/words.ts';
import { DateField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

type Model = AtBoard & { form: TermsForm; errors: TermsErrors; others: Problem[]; isFirst: boolean };
type Fields = Pick<Model, 'form' | 'errors'>;

const wrong = (text: string | undefined) => (text ? { errorMessage: { text } } : {});

type ListName = 'aims' | 'memberGroups' | 'coOptedServices' | 'attending' | 'advisers' | 'duties';

const lists: Record<ListName, { label: string; hint: string; rows: number }> = {
  aims: {
    label: 'Aims',
    hint: 'One aim a line; letters (a), (b) … come by themselves. A line that begins with - is a point of the aim above it.',
    rows: 12,
  },
  memberGroups: { label: 'Who the members come from', hint: 'One a line', rows: 5 },
  coOptedServices: { label: 'Who may be co-opted', hint: 'One service or partner a line', rows: 6 },
  attending: { label: 'Who attends to advise', hint: 'One a line', rows: 3 },
  advisers: { label: 'Who the board takes advice and reports from', hint: 'One a line', rows: 4 },
  duties: {
    label: 'What comes back every year',
    hint: 'One duty a line, with its months behind a colon: Health of children in our care: March, September',
    rows: 8,
  },
};

const ListField = ({ name, form, errors }: Fields & { name: ListName }): JSX.Element => (
  <Textarea
    name={name}
    label={{ text: lists[name].label, classes: 'govuk-label--s' }}
    hint={{ text: lists[name].hint }}
    rows={lists[name].rows}
    value={form[name]}
    {...wrong(errors[name])}
  />
);

const Tick = ({ name, text, ticked }: { name: string; text: string; ticked: boolean }): JSX.Element => (
  <Checkboxes
    name={name}
    classes="govuk-checkboxes--small"
    items={[{ value: 'yes', text, checked: ticked }]}
  />
);

const Meetings = ({ form, errors }: Fields): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Meetings</h2>
    <Input
      name="everyMonths"
      label={{ text: 'Months from one meeting to the next' }}
      classes="govuk-input--width-3"
      inputmode="numeric"
      value={form.everyMonths}
      {...wrong(errors.everyMonths)}
    />
    <Input
      name="meetingMinutes"
      label={{ text: 'Length of a meeting, in minutes' }}
      classes="govuk-input--width-3"
      inputmode="numeric"
      value={form.meetingMinutes}
      {...wrong(errors.meetingMinutes)}
    />
    <Input
      name="noticeDays"
      label={{ text: 'Notice, in clear working days' }}
      hint={{ text: 'The day it is sent and the day of the meeting do not count' }}
      classes="govuk-input--width-3"
      inputmode="numeric"
      value={form.noticeDays}
      {...wrong(errors.noticeDays)}
    />
    <Input
      name="quorum"
      label={{ text: 'Quorum: how many voting members must be there' }}
      hint={{ text: 'Leave it empty if there is none' }}
      classes="govuk-input--width-3"
      inputmode="numeric"
      value={form.quorum}
      {...wrong(errors.quorum)}
    />
    <Tick
      name="reviewedYearly"
      text="Reviewed every year, at the first meeting after the Annual Meeting of Full Council in May"
      ticked={form.reviewedYearly}
    />
  </>
);

const Voting = ({ form, errors }: Fields): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Voting</h2>
    <Checkboxes
      name="appointers"
      classes="govuk-checkboxes--small"
      fieldset={{
        legend: { text: 'Members vote who were appointed by', classes: 'govuk-fieldset__legend--s' },
      }}
      values={form.appointers}
      items={appointers.map((one) => ({ value: one, text: capital(one) }))}
      {...wrong(errors.appointers)}
    />
    <Tick
      name="castingVote"
      text="The chair has a casting vote when votes are equal"
      ticked={form.castingVote}
    />
    <Tick
      name="substitutesVote"
      text="Who stands in for a member at a meeting may vote"
      ticked={form.substitutesVote}
    />
  </>
);

/** Where a message leads: a date to its first field. */
const hrefOf = (field: string): string => (field === 'inForceFrom' ? '#inForceFrom-day' : `#${field}`);

/** The form of a new version, filled in with the last one. */
export const termsFormView = ({ body, runs, form, errors, others, isFirst }: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Constitution"
    heading={isFirst ? 'Write the first version' : 'Write a new version'}
    above={{ text: 'Constitution', href: `/boards/${body.id}/constitution` }}
    problems={[...others, ...Object.entries(errors).map(([field, text]) => ({ text, href: hrefOf(field) }))]}
  >
    {!isFirst && (
      <p class="govuk-body hearth-minutes">
        It begins with the words of the last version. Change what changes. The last version stays readable.
      </p>
    )}
    <form action={`/boards/${body.id}/constitution/new`} method="post" noValidate class="hearth-minutes">
      <DateField
        name="inForceFrom"
        legend="When does it take force?"
        hint="For example, 22 5 2026"
        typed={form.inForceFrom}
        error={errors.inForceFrom}
      />
      <Input
        name="agreedBy"
        label={{ text: 'Who agreed it, and when', classes: 'govuk-label--s' }}
        hint={{ text: 'For example, Full Council on 21 May 2026' }}
        value={form.agreedBy}
        {...wrong(errors.agreedBy)}
      />
      <Textarea
        name="purpose"
        label={{ text: 'What the board is for', classes: 'govuk-label--s' }}
        rows={5}
        value={form.purpose}
        {...wrong(errors.purpose)}
      />
      <ListField name="aims" form={form} errors={errors} />
      <ListField name="memberGroups" form={form} errors={errors} />
      <ListField name="coOptedServices" form={form} errors={errors} />
      <ListField name="attending" form={form} errors={errors} />
      <ListField name="advisers" form={form} errors={errors} />
      <Voting form={form} errors={errors} />
      <Meetings form={form} errors={errors} />
      <ListField name="duties" form={form} errors={errors} />
      <Button text="Save this version" preventDoubleClick />
    </form>
  </BoardFrame>
);
