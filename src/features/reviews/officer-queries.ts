import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Person } from '../../platform/access/people.ts';
import { peopleOfCouncil } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { childrenOf, service } from './policy.ts';
import { tables } from './store.ts';

/** A reviewing officer or a manager of theirs. `share` is in hundredths of a whole post, days are ISO. */
export type Officer = {
  personId: string;
  name: string;
  team: string;
  share: number;
  since: string | null;
  until: string | null;
};

/** Everybody in the service, by team and name. */
export const listOfficers = (tx: Tx, { authorityId }: Scope): Promise<Officer[]> =>
  tables(tx)
    .selectFrom('reviewing_officer')
    .select(['person_id as personId', 'name', 'team', 'share', 'since', 'until'])
    .where('authority_id', '=', authorityId)
    .orderBy('team')
    .orderBy('name')
    .orderBy('person_id')
    .execute();

/** The team of the one who asks, or null where they are none of the service's officers. */
const ownTeamIn = (officers: readonly Officer[], scope: Scope): string | null =>
  officers.find(({ personId }) => personId === personIdOf(scope.actor))?.team ?? null;

/** The officers whose children the one who asks may know of, and their own team. */
export const officersSeen = async (
  tx: Tx,
  scope: Scope,
): Promise<{ officers: Officer[]; ownTeam: string | null }> => {
  const all = await listOfficers(tx, scope);
  const ownTeam = ownTeamIn(all, scope);
  const caseload = childrenOf(scope.actor);
  if (caseload === 'nobody') return { officers: [], ownTeam };
  if (caseload.kind === 'all') return { officers: all, ownTeam };
  const isSeen = ({ personId, team }: Officer): boolean =>
    caseload.kind === 'team' ? team === ownTeam : personId === caseload.officerId;
  return { officers: all.filter(isSeen), ownTeam };
};

/** An officer by their person's id, or null. */
export const findOfficer = async (tx: Tx, scope: Scope, personId: string): Promise<Officer | null> =>
  (await listOfficers(tx, scope)).find((officer) => officer.personId === personId) ?? null;

/** Whoever holds a role of the service for the whole council on a day (ISO), by name. */
export const peopleOfService = (tx: Tx, scope: Scope, today: string): Promise<Person[]> =>
  peopleOfCouncil(tx, scope, service, today);
