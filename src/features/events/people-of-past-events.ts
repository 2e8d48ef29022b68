import { plusMonths } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { eventForgotten } from './events.ts';
import { deletePeople } from './store.ts';
import { countPeople } from './team-queries.ts';

/** Who signed up: names, contacts, needs. Time counts from the event; its numbers stay. Reached in the zone voice only. */
const peopleOfPastEvents: Forgettable = { count: countPeople, forget: deletePeople };

/** UK GDPR, Article 5(1)(e): questions after an event are asked within weeks, and the next one has its own list. */
const monthsKept = 3;

/** Forgets who signed up for events of more than three months ago. */
export const forgetPast = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const gone = await peopleOfPastEvents.forget(tx, scope, plusMonths(today, -monthsKept));
  if (gone > 0) await record(tx, scope, eventForgotten(scope.authorityId));
};
