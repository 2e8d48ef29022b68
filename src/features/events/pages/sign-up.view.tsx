import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import { manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Hours, OpenForm } from '../../voice/index.ts';
import type { Event } from '../public-queries.ts';
import { accessNeeds, foodNeeds } from '../rules/needs.ts';
import { leftWords } from '../rules/places.ts';
import { whenWords } from '../rules/when.ts';

const Ticks = ({ name, legend, items, typed }: TicksProps): JSX.Element => (
  <Checkboxes
    name={name}
    fieldset={{ legend: { text: legend } }}
    items={items.map((text) => ({ value: text, text }))}
    values={manyIn(typed, name)}
  />
);
type TicksProps = { name: string; legend: string; items: readonly string[]; typed: Typed };

/** What somebody needs: to eat, and to take part. */
export const NeedsFields = ({ typed }: { typed: Typed }): JSX.Element => (
  <>
    <Ticks name="food" legend="Is there food you do not eat?" items={foodNeeds} typed={typed} />
    <Ticks
      name="access"
      legend="What do you need, so that you can join in?"
      items={accessNeeds}
      typed={typed}
    />
  </>
);

const wayText = { 'in person': 'I come in person', online: 'I join online' } as const;

const WayField = ({ event, typed, error }: FieldsProps): JSX.Element | null =>
  event.ways.length < 2 ? null : (
    <Radios
      name="way"
      fieldset={{ legend: { text: 'How do you want to take part?' } }}
      items={event.ways
        .filter(({ places }) => places > 0)
        .map((room) => ({ value: room.way, text: wayText[room.way], hint: { text: leftWords(room) } }))}
      value={textIn(typed, 'way')}
      {...messageAt(error, 'way')}
    />
  );
type FieldsProps = { event: Event; typed: Typed; error: FormError };

const CarerFields = ({ typed, error }: Omit<FieldsProps, 'event'>): JSX.Element => (
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Only if you are under 16</legend>
    <p class="govuk-body">
      Your parent or carer has to say yes. We ask them and hold your place for 7 days. If they have not said
      yes by then, the place goes to the next person.
    </p>
    <LineField name="carerName" label="Name of your parent or carer" typed={typed} error={error} />
    <LineField name="carerContact" label="Their e-mail address or phone number" typed={typed} error={error} />
  </fieldset>
);

type Form = FieldsProps & { hours: Hours };

/** The form to sign up with, without an account. */
export const signUpView = ({ event, hours, typed, error }: Form): JSX.Element => {
  const field = { typed, error };
  return (
    <OpenForm
      title={`Sign up: ${event.title}`}
      to={`/whats-on/${event.slug}/sign-up`}
      verb="Sign up"
      reads={`${hours.team}, and nobody else. The people who cook see what is not eaten, without names. We forget all of it three months after the event at the latest.`}
      hours={hours}
      {...field}
      before={
        <p class="govuk-body">
          {whenWords(event)}. {listed(event.ways.map(leftWords))}.
        </p>
      }
    >
      <LineField name="firstName" label="Your first name" width={20} {...field} />
      <LineField name="age" label="How old are you?" width={2} {...field} />
      <LineField
        name="contact"
        label="Your e-mail address or phone number"
        hint="One is enough. We tell you there if you have a place."
        {...field}
      />
      <WayField event={event} {...field} />
      <CarerFields {...field} />
      <NeedsFields typed={typed} />
      <TextField
        name="more"
        label="Anything else we should know?"
        hint="You can leave this empty."
        {...field}
      />
    </OpenForm>
  );
};
