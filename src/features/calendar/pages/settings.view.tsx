import type { JSX } from 'preact';
import { weekdays } from '../../../kernel/local-date.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { deadlineKinds, deadlineRules } from '../rules/deadlines.ts';
import { type SettingForm, weekNames } from '../rules/setting.ts';
import { FormErrors, wrong } from './form.view.tsx';

type Shown = {
  board: { id: string; name: string };
  form: SettingForm;
  errors: Readonly<Record<string, string | undefined>>;
  noticeDays: number;
};

const workdays = weekdays.slice(0, 5);

const Usual = ({ form, errors }: Pick<Shown, 'form' | 'errors'>) => (
  <Fieldset legend={{ text: 'When the board usually meets', classes: 'govuk-fieldset__legend--m' }}>
    <Select
      name="week"
      label={{ text: 'Week of the month' }}
      items={weekNames.map((text, index) => ({ value: index + 1, text: `The ${text}` }))}
      value={form.week}
      {...wrong(errors.week)}
    />
    <Select
      name="weekday"
      label={{ text: 'Day' }}
      items={workdays.map((text, index) => ({ value: index + 1, text }))}
      value={form.weekday}
      {...wrong(errors.weekday)}
    />
    <Input
      name="time"
      label={{ text: 'Time' }}
      hint={{ text: 'For example 6pm' }}
      classes="govuk-input--width-10"
      value={form.time}
      {...wrong(errors.time)}
    />
    <Input name="venue" label={{ text: 'Place' }} value={form.venue} />
    <Radios
      name="avoidsAugust"
      fieldset={{ legend: { text: 'Does the board meet in August?', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'yes', text: 'No' },
        { value: 'no', text: 'Yes' },
      ]}
      value={form.avoidsAugust}
    />
  </Fieldset>
);

const Deadlines = ({ form, errors, noticeDays }: Shown) => (
  <Fieldset legend={{ text: 'How long before a meeting', classes: 'govuk-fieldset__legend--m' }}>
    <p class="govuk-body">
      Clear working days leave out weekends, bank holidays, the day itself and the day of the meeting. The
      terms of reference ask for {noticeDays} clear working days’ notice.
    </p>
    {deadlineKinds.map((kind) => {
      const { label, source, usual } = deadlineRules[kind];
      return (
        <Input
          key={kind}
          id={kind.replace(' ', '-')}
          name={kind.replace(' ', '-')}
          label={{ text: label }}
          hint={{ text: `${usual.unit === 'days' ? 'Days' : 'Clear working days'}. ${source}.` }}
          inputmode="numeric"
          classes="govuk-input--width-3"
          value={form.measures[kind]}
          {...wrong(errors[kind])}
        />
      );
    })}
    <Input
      name="remindBefore"
      label={{ text: 'Remind people by e-mail' }}
      hint={{ text: 'Working days before each deadline' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={form.remindBefore}
      {...wrong(errors.remindBefore)}
    />
  </Fieldset>
);

/** The form for how a board usually meets and how long before a meeting things have to be done. */
export const settingsView = (shown: Shown): JSX.Element => (
  <>
    <FormErrors
      errors={Object.fromEntries(
        Object.entries(shown.errors).map(([name, text]) => [name.replace(' ', '-'), text]),
      )}
    />
    <Breadcrumbs
      items={[
        { text: 'Calendar', href: '/calendar' },
        { text: shown.board.name, href: `/boards/${shown.board.id}/calendar` },
        { text: 'Usual day and deadlines' },
      ]}
    />
    <h1 class="govuk-heading-l">Usual day and deadlines</h1>
    <form action={`/boards/${shown.board.id}/calendar/settings`} method="post" noValidate>
      <Usual form={shown.form} errors={shown.errors} />
      <Deadlines {...shown} />
      <Button text="Save these settings" preventDoubleClick />
    </form>
  </>
);
