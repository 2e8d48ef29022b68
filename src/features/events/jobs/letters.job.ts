import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { plusDays } from '../../../kernel/days.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Connected, type Tx, withScope } from '../../../platform/database/transaction.ts';
import type { LongJob } from '../../../platform/jobs/job.ts';
import { leave } from '../places.ts';
import { type Event, eventsFrom, findEvent } from '../public-queries.ts';
import { carerDidNot, reminded } from '../rules/letters.ts';
import { reminderDue } from '../rules/reminders.ts';
import { insideOf, lapsedPlaces, signUpsOf } from '../team-queries.ts';
import { tell } from '../tell.ts';

/** Places for which no parent or carer said yes in time go to the next person. */
const passOn = async (tx: Tx, scope: Scope, event: Event, today: string): Promise<void> => {
  for (const found of await lapsedPlaces(tx, scope, event.id, today)) {
    const because = 'a parent or carer did not answer';
    if (await leave(tx, scope, found.id, { event, because, today }))
      await tell(tx, scope, found, { why: because, today }, carerDidNot(event, found, false));
  }
};

const remind = async (tx: Tx, scope: Scope, event: Event, today: string): Promise<void> => {
  const inside = await insideOf(tx, scope, event.id);
  for (const found of await signUpsOf(tx, scope, event.id)) {
    const due = reminderDue({ day: event.day, signedOn: found.signedOn, today });
    if (due === null || found.standing !== 'place' || (due === 'after' && found.came === false)) continue;
    const why = `${due}: ${event.day}`;
    await tell(tx, scope, found, { why, today }, reminded(event, inside, found, due));
  }
};

/** After that many days nobody is asked any more how an event was. */
const lookBack = 7;

/** Passes places on and sends what is due on the day, each event in a transaction of its own. Done twice it tells nobody twice. */
export const sendDue = async (connected: Connected, council: Scope, clock: Clock): Promise<void> => {
  const scope: Scope = { ...council, zone: 'voice' };
  const today = todayIn(clock);
  const near = await withScope(connected, scope, (tx) => eventsFrom(tx, scope, plusDays(today, -lookBack)));
  for (const { id } of near.filter(({ cancelledOn }) => cancelledOn === null))
    await withScope(connected, scope, async (tx) => {
      const event = await findEvent(tx, scope, { id });
      if (!event) return;
      if (event.day >= today) await passOn(tx, scope, event, today);
      await remind(tx, scope, event, today);
    });
};

/** Every morning. */
export const eventLetters: LongJob = { name: 'event-letters', cron: '30 7 * * *', runApart: sendDue };
