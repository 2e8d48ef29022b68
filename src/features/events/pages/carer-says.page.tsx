import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, everyone, redirect, route, type Tx, youngPage } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { takingForm } from '../../voice/index.ts';
import { carerSays } from '../places.ts';
import { type Event, findEvent } from '../public-queries.ts';
import { whenWords } from '../rules/when.ts';
import { type SignedUp, signUpBySecret } from '../team-queries.ts';
import { noSuchPlace } from './my-place.page.tsx';

const params = z.object({ secret: secretShape });

const title = 'Do you agree?';

type Asking = { event: Event; young: SignedUp; door: string; today: string };

const stateOf = ({ event, young: { standing, carer, firstName, carerBy }, today }: Asking): string => {
  if (event.cancelledOn !== null) return 'This is cancelled. There is nothing to do.';
  if (event.day < today) return 'This is over. There is nothing to do.';
  if (standing === 'gone') return `${firstName} is not on the list for this. There is nothing to do.`;
  if (carer === 'agreed') return 'You said yes. Thank you.';
  return standing === 'place' && carerBy !== null
    ? `We hold a place until ${dateWords(carerBy)}. If you have not said yes by then, it goes to the next person.`
    : `${firstName} is on the waiting list. If you say yes now, the place is sure as soon as one comes free.`;
};

const carerView = (asking: Asking): JSX.Element => {
  const { event, young, door, today } = asking;
  const isOpen = young.standing !== 'gone' && event.cancelledOn === null && event.day >= today;
  return (
    <>
      <h1 class="govuk-heading-l">
        {young.firstName} would like to come to {event.title}
      </h1>
      <p class="govuk-body-l">
        {whenWords(event)}
        {event.place !== '' && `, ${event.place}`}
      </p>
      {event.about !== '' && <p class="govuk-body hearth-lines">{event.about}</p>}
      <p class="hearth-left">{stateOf(asking)}</p>
      {isOpen && (
        <form action={door} method="post">
          {young.carer === 'asked' && (
            <p class="govuk-body">
              {young.firstName} is under 16 and named you, {young.carerName}, as parent or carer.
            </p>
          )}
          <div class="govuk-button-group">
            {young.carer === 'asked' && (
              <Button text="Yes, I agree" name="says" value="yes" preventDoubleClick />
            )}
            <Button
              text={young.carer === 'asked' ? 'No' : 'I take my yes back'}
              name="says"
              value="no"
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </div>
        </form>
      )}
    </>
  );
};

const withYoung = (
  { asSystem, params: { secret }, clock }: Ask<{ secret: string }, unknown, unknown>,
  work: (asking: Asking, tx: Tx, system: Scope) => Promise<Answer>,
): Promise<Answer> =>
  asSystem('link of a parent or carer', 'voice', async (tx, system) => {
    const young = await signUpBySecret(tx, system, secret, 'carer');
    const event = young && (await findEvent(tx, system, { id: young.eventId }));
    if (!young || !event) return noSuchPlace;
    return work({ event, young, door: `/carer-says/${secret}`, today: todayIn(clock) }, tx, system);
  });

/** Asks a parent or carer, by their own link. */
export const carerPage = route({
  method: 'GET',
  path: '/carer-says/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'what a parent or carer is asked, for whoever has the secret' },
  params,
  handle: (ask) => withYoung(ask, async (asking) => youngPage(title, carerView(asking))),
});

/** Takes their yes or no. */
export const carerRoute = route({
  method: 'POST',
  path: '/carer-says/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['place.carer agreed', 'place.gone'] },
  params,
  body: z.object({ says: z.enum(['yes', 'no']).optional() }),
  handle: (ask) =>
    takingForm(ask, 'carer', () =>
      withYoung(ask, async ({ event, young, door, today }, tx, system) => {
        if (ask.body.says === undefined || event.day < today) return redirect(door);
        const said = await carerSays(tx, system, young, ask.body.says === 'yes', { event, today });
        return said.ok ? redirect(door) : youngPage(title, messageView('The place has gone', [said.reason]));
      }),
    ),
});
