import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { dutiesChanged, entryAdded } from './events.ts';
import { dutiesOf } from './plan-queries.ts';
import { insertDuty, putDutyEntry, setDutyEnded } from './plan-store.ts';
import { meetingsOfBoard, takingItems } from './queries.ts';
import { type Duty, occurrencesOf, usualDuties } from './rules/duties.ts';
import { termsFor } from './terms.ts';

/**
 * Puts the duties of a board that fall due within a year into its plan, each once a year and aimed at the first meeting
 * of its time. It may run as often as it likes: nothing is doubled, and what somebody moved or dropped stays as it is.
 */
export const planDuties = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<void> => {
  const meetings = takingItems(await meetingsOfBoard(tx, scope, bodyId, today));
  for (const duty of await dutiesOf(tx, scope, bodyId)) {
    if (duty.ended) continue;
    for (const { year, meetingId } of occurrencesOf(duty.month, meetings, today)) {
      const written = await putDutyEntry(
        tx,
        scope,
        { id: duty.id, year },
        {
          bodyId,
          meetingId,
          state: 'planned',
          title: duty.title,
          purpose: duty.purpose,
          presenterId: null,
          presenter: null,
          service: duty.service,
          minutes: duty.minutes,
          origin: {
            kind: 'annual cycle',
            id: duty.id,
            label: `The terms of reference, every year (${year})`,
          },
        },
      );
      if (written) await record(tx, scope, entryAdded(written));
    }
  }
};

/** Adds a duty that comes back every year, and plans it. */
export const addDuty = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  duty: Duty,
  today: string,
): Promise<void> => {
  await insertDuty(tx, scope, bodyId, duty);
  await record(tx, scope, dutiesChanged(bodyId));
  await planDuties(tx, scope, bodyId, today);
};

/** The duties that the terms of reference name, each as often a year as they say; the usual ones where they name none. */
const dutiesToTake = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<readonly Duty[]> => {
  const { duties } = await termsFor(tx, scope, bodyId, today);
  const named = duties.flatMap(({ what, months }) =>
    months.map((month) => ({ title: what, purpose: '', service: null, month, minutes: null })),
  );
  return named.length > 0 ? named : usualDuties;
};

/** Takes over the duties of the terms of reference that a board's plan does not have yet, and plans them. */
export const addUsualDuties = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<void> => {
  const kept = await dutiesOf(tx, scope, bodyId);
  const isNew = ({ title, month }: Duty) => !kept.some((one) => one.title === title && one.month === month);
  for (const duty of (await dutiesToTake(tx, scope, bodyId, today)).filter(isNew))
    await insertDuty(tx, scope, bodyId, duty);
  await record(tx, scope, dutiesChanged(bodyId));
  await planDuties(tx, scope, bodyId, today);
};

/** Ends a duty, or takes that back (null): what was planned already stays. */
export const endDuty = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  dutyId: string,
  at: Date | null,
): Promise<void> => {
  await setDutyEnded(tx, scope, dutyId, at);
  await record(tx, scope, dutiesChanged(bodyId));
};
