import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { deletePeople } from './store.ts';
import { countPeople } from './team-queries.ts';

/** Who signed up: names, contacts, needs. Time counts from the event; its numbers stay. Reached in the zone voice only. */
export const peopleOfPastEvents: Forgettable = { count: countPeople, forget: deletePeople };
