import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listLeads } from './posts-queries.ts';
import { covers } from './rules/period.ts';
import { type Choice, choiceOf, shownName } from './rules/shown-as.ts';
import type { Capacity, Office } from './rules/words.ts';
import { listOffices, listSeats, seatedOn, shownPeople } from './seats-queries.ts';
import type { BoardTables } from './tables.ts';

/** Somebody in Who's Who: a seat, an office, or both. */
export type Shown = {
  personId: string;
  name: string;
  title: string | null;
  capacity: Capacity | null;
  speaksFor: string | null;
  offices: Office[];
  votes: boolean;
  young: boolean;
  leadsOn: string[];
  hasPhoto: boolean;
};

/** Everyone who sits at a body or holds an office there on a day, offices first, each once and as they chose. */
export const whoIsWho = async (tx: Tx, scope: Scope, bodyId: string, day: string): Promise<Shown[]> => {
  const seated = await seatedOn(tx, scope, bodyId, day);
  const offices = (await listOffices(tx, scope, bodyId)).filter((one) => covers(one, day));
  const leads = (await listLeads(tx, scope, bodyId)).filter((one) => covers(one, day));
  const ids = [...new Set([...offices, ...seated].map((one) => one.personId))];
  const people = await shownPeople(tx, scope, ids);
  return ids.map((personId) => {
    const seat = seated.find((one) => one.personId === personId);
    const held = offices.filter((one) => one.personId === personId);
    const young = seat?.young ?? held[0]?.young ?? false;
    const person = people.get(personId);
    const choice = person?.choice ?? choiceOf(young, null);
    return {
      personId,
      name: seat?.shownAs ?? shownName(held[0]?.personName ?? '', choice.shownAs, null),
      title: choice.shownAs === 'group' ? null : (person?.title ?? null),
      capacity: seat?.capacity ?? null,
      speaksFor: seat?.speaksFor ?? null,
      offices: held.map((one) => one.office),
      votes: seat?.votes ?? false,
      young,
      leadsOn: seat ? leads.filter((one) => one.personId === personId).map((one) => one.priority) : [],
      hasPhoto: choice.photo && person?.photoSha256 != null,
    };
  });
};

/** How somebody appears, and what their photo is, for the one who may see it; null where nobody sits here today. */
export const showingOf = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; personId: string; day: string },
): Promise<{ choice: Choice; photoSha256: string | null } | null> => {
  const offices = await listOffices(tx, scope, at.bodyId);
  const seats = await listSeats(tx, scope, at.bodyId);
  const isHere = [...offices, ...seats.flatMap((seat) => seat.tenures)].some(
    (one) => one.personId === at.personId && covers(one, at.day),
  );
  const person = isHere ? (await shownPeople(tx, scope, [at.personId])).get(at.personId) : null;
  return person ? { choice: person.choice, photoSha256: person.photoSha256 } : null;
};

/** The young people's top tips of a body, or null until they wrote some. */
export const tipsOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<string[] | null> =>
  (
    await tx
      .withTables<BoardTables>()
      .selectFrom('induction_tips')
      .select('tips')
      .where('authority_id', '=', scope.authorityId)
      .where('body_id', '=', bodyId)
      .executeTakeFirst()
  )?.tips ?? null;

/** Which steps of the first month somebody has done at a body. */
export const stepsDone = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; personId: string },
): Promise<string[]> =>
  (
    await tx
      .withTables<BoardTables>()
      .selectFrom('induction_step')
      .select('step')
      .where('authority_id', '=', scope.authorityId)
      .where('body_id', '=', at.bodyId)
      .where('person_id', '=', at.personId)
      .execute()
  ).map(({ step }) => step);

/** Where somebody has sat since when: for those who are new. */
export const seatsOfPerson = (
  tx: Tx,
  scope: Scope,
  personId: string,
): Promise<{ bodyId: string; bodyName: string; from: string; to: string | null }[]> =>
  tx
    .withTables<BoardTables>()
    .selectFrom('seat_tenure as tenure')
    .innerJoin('seat', (join) =>
      join.onRef('seat.authority_id', '=', 'tenure.authority_id').onRef('seat.id', '=', 'tenure.seat_id'),
    )
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'seat.authority_id').onRef('body.id', '=', 'seat.body_id'),
    )
    .select(['seat.body_id as bodyId', 'body.name as bodyName', 'tenure.from_date as from'])
    .select('tenure.to_date as to')
    .where('tenure.authority_id', '=', scope.authorityId)
    .where('tenure.person_id', '=', personId)
    .orderBy('tenure.from_date')
    .execute();

/** The names of seats that nobody held on a day. */
export const vacantOn = async (tx: Tx, scope: Scope, bodyId: string, day: string): Promise<string[]> =>
  (await listSeats(tx, scope, bodyId))
    .filter((seat) => seat.since <= day && (seat.closedOn === null || day < seat.closedOn))
    .filter((seat) => !seat.tenures.some((one) => covers(one, day)))
    .map((seat) => seat.name);
