import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { months } from '../../../kernel/local-date.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { KeptDuty } from '../plan-queries.ts';
import { usualDutiesSource } from '../rules/duties.ts';
import type { DutyErrors, DutyForm } from '../rules/duty-form.ts';
import { FormErrors, wrong } from './form.view.tsx';

type Shown = {
  board: { id: string; name: string };
  duties: KeptDuty[];
  form: DutyForm;
  errors: DutyErrors;
};

const DutyItem = ({ boardId, duty }: { boardId: string; duty: KeptDuty }) => (
  <li>
    <p class="govuk-body govuk-!-font-weight-bold">{duty.title}</p>
    <p class="govuk-body-s">
      {[months[duty.month - 1], duty.service, duty.minutes && counted(duty.minutes, 'minute')]
        .filter(Boolean)
        .join(' · ')}
      {duty.ended && '. It does not come back any more.'}
    </p>
    <form action={`/boards/${boardId}/plan/duties/end`} method="post">
      <input type="hidden" name="duty" value={duty.id} />
      <input type="hidden" name="ended" value={duty.ended ? 'no' : 'yes'} />
      <button class="hearth-link-button govuk-body-s" type="submit">
        {duty.ended ? 'Let it come back again' : 'Stop it'}
        <span class="govuk-visually-hidden"> {duty.title}</span>
      </button>
    </form>
  </li>
);

const AddDuty = ({ board, form, errors }: Omit<Shown, 'duties'>) => (
  <form action={`/boards/${board.id}/plan/duties`} method="post" noValidate>
    <h2 class="govuk-heading-m">Add something that comes back every year</h2>
    <Input name="title" label={{ text: 'What it is' }} value={form.title} {...wrong(errors.title)} />
    <Input name="purpose" label={{ text: 'Why the Board hears it' }} value={form.purpose} />
    <Input name="service" label={{ text: 'Which service brings it' }} value={form.service} />
    <Select
      name="month"
      label={{ text: 'Due from' }}
      items={months.map((text, index) => ({ value: index + 1, text }))}
      value={form.month}
      {...wrong(errors.month)}
    />
    <Input
      name="minutes"
      label={{ text: 'How many minutes it needs' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={form.minutes}
      {...wrong(errors.minutes)}
    />
    <Button text="Add it" classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

/** What the terms of reference bring back every year. */
export const dutiesView = ({ board, duties, form, errors }: Shown): JSX.Element => (
  <>
    <FormErrors errors={errors} />
    <Breadcrumbs
      items={[
        { text: 'Calendar', href: '/calendar' },
        { text: board.name, href: `/boards/${board.id}/calendar` },
        { text: 'Forward plan', href: `/boards/${board.id}/plan` },
      ]}
    />
    <h1 class="govuk-heading-l">What comes back every year</h1>
    <p class="govuk-body">
      Each of these is put into the plan by itself, once a year, for the first meeting of its month or after.
    </p>
    {duties.length === 0 ? (
      <p class="govuk-body">Nothing comes back yet.</p>
    ) : (
      <ul class="hearth-list">
        {duties.map((duty) => (
          <DutyItem key={duty.id} boardId={board.id} duty={duty} />
        ))}
      </ul>
    )}
    <form action={`/boards/${board.id}/plan/duties/usual`} method="post">
      <Button text="Take over the duties of the terms" preventDoubleClick />
      <p class="govuk-body-s hearth-quiet">{usualDutiesSource}. Those you have already stay as they are.</p>
    </form>
    <AddDuty board={board} form={form} errors={errors} />
  </>
);
