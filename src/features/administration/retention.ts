import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { entryForm, nominationForm, peopleOfAwards } from '../awards/index.ts';
import { peopleOfPastEvents } from '../events/index.ts';
import { namesInRooms, privateNotes } from '../live/index.ts';
import { servicesDealtWith } from '../local-offer/index.ts';
import { draftsOfMinutes } from '../minutes/index.ts';
import { addressesOfAskers, joinersNeverConfirmed, namesInRecord } from '../participation/index.ts';
import { consentsTakenBack, postsDealtWith } from '../voice/index.ts';
import { pastRemoved, periodChanged } from './events.ts';
import { periodsOf } from './retention-queries.ts';
import { putDisposal, putPeriod } from './retention-store.ts';
import { type Kind, kindNames } from './rules/kinds.ts';
import { beginsBefore, type Periods } from './rules/periods.ts';

const forgettables: Readonly<Record<Kind, Forgettable>> = {
  'room-names': namesInRooms,
  'private-notes': privateNotes,
  'minutes-drafts': draftsOfMinutes,
  'voice-posts': postsDealtWith([nominationForm, entryForm]),
  'voice-consents': consentsTakenBack,
  'group-joiners': joinersNeverConfirmed,
  'names-in-record': namesInRecord,
  'asker-addresses': addressesOfAskers,
  'event-people': peopleOfPastEvents,
  'near-me-services': servicesDealtWith,
  'award-people': peopleOfAwards,
};

/** How many things of each kind would go on the day `today` if they were kept for these periods. Zone voice. */
export const countPast = async (
  tx: Tx,
  scope: Scope,
  periods: Periods,
  today: string,
): Promise<Record<Kind, number>> => {
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of kindNames)
    counts[kind] = await forgettables[kind].count(tx, scope, beginsBefore(today, periods[kind]));
  return counts as Record<Kind, number>;
};

/** Removes for good what is past its time on the day `today`, and notes how much it was. Zone voice. */
export const removePast = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const periods = await periodsOf(tx, scope);
  for (const kind of kindNames) {
    const things = await forgettables[kind].forget(tx, scope, beginsBefore(today, periods[kind]));
    if (things === 0) continue;
    await putDisposal(tx, scope, { kind, on_day: today, things });
    await record(tx, scope, pastRemoved(kind));
  }
};

/** Sets how long things are kept; what stays as it is leaves no trace. */
export const changePeriods = async (tx: Tx, scope: Scope, periods: Periods): Promise<void> => {
  const before = await periodsOf(tx, scope);
  for (const kind of kindNames.filter((one) => periods[one] !== before[one])) {
    await putPeriod(tx, scope, kind, periods[kind]);
    await record(tx, scope, periodChanged(kind));
  }
};
