import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Done } from './form.view.tsx';

export type OwnCalendarModel = {
  /** The addresses, right after they were made: they cannot be shown again. */
  made: { name: string; address: string }[];
  madeOn: string | null;
  done: string | null;
};

const Made = ({ made }: Pick<OwnCalendarModel, 'made'>) => (
  <>
    <h2 class="govuk-heading-m">Your addresses</h2>
    <p class="govuk-body">
      Copy one now, into “subscribe to a calendar” or “add calendar from the internet” on your phone or
      computer. For your safety they are shown only this once.
    </p>
    {made.map(({ name, address }) => (
      <InsetText key={address}>
        <strong>{name}</strong>
        <br />
        <code class="hearth-address">{address}</code>
      </InsetText>
    ))}
    <p class="govuk-body">Whoever has an address can read the calendar. Do not pass it on.</p>
  </>
);

/** A person's own calendar: makes the secret address, or ends it. */
export const ownCalendarView = ({ made, madeOn, done }: OwnCalendarModel): JSX.Element => (
  <>
    <Done text={done} />
    <h1 class="govuk-heading-l">Your calendar</h1>
    <p class="govuk-body">
      Your phone or computer can show the meetings of your boards, your own deadlines, your visits and the
      actions that are due from you, and keep them up to date when something moves.
    </p>
    {made.length > 0 && <Made made={made} />}
    {madeOn && (
      <p class="govuk-body">
        You have had an address since {madeOn}. If you lost it, or somebody else may know it, make a new one:
        the old one ends at once.
      </p>
    )}
    <form action="/account/calendar" method="post">
      <Button text={madeOn ? 'Make a new address' : 'Make an address'} preventDoubleClick />
    </form>
    {madeOn && (
      <form action="/account/calendar/end" method="post">
        <Button text="End the address" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
  </>
);
