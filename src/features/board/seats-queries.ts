import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { covers, type Period } from './rules/period.ts';
import { type Choice, choiceOf, type Showing, shownName } from './rules/shown-as.ts';
import { mayVote } from './rules/vote.ts';
import {
  type Appointer,
  type Capacity,
  capacities,
  type Ending,
  type Office,
  offices,
} from './rules/words.ts';
import type { BoardTables } from './tables.ts';
import { termsOn } from './terms-queries.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

/** A time that somebody held a seat or an office. */
export type Tenure = Period & {
  id: string;
  personId: string;
  personName: string;
  young: boolean;
  appointedBy: Appointer;
  endedBecause: Ending | null;
  plannedTo: string | null;
  roleHoldingId: string | null;
};
export type SeatTenure = Tenure & { seatId: string };
export type OfficeTenure = Tenure & { bodyId: string; office: Office; endedWith: string | null };

export type Seat = {
  id: string;
  bodyId: string;
  name: string;
  capacity: Capacity;
  speaksFor: string | null;
  since: string;
  closedOn: string | null;
  /** Newest first. */
  tenures: SeatTenure[];
};

const tenureColumns = [
  'tenure.id',
  'tenure.person_id as personId',
  'person.name as personName',
  'person.young as young',
  'tenure.from_date as from',
  'tenure.to_date as to',
  'tenure.appointed_by as appointedBy',
  'tenure.ended_because as endedBecause',
  'tenure.planned_to as plannedTo',
  'tenure.role_holding_id as roleHoldingId',
] as const;

const seatTenures = (tx: Tx, scope: Scope, bodyId: string): Promise<SeatTenure[]> =>
  tables(tx)
    .selectFrom('seat_tenure as tenure')
    .innerJoin('person', (join) =>
      join
        .onRef('person.authority_id', '=', 'tenure.authority_id')
        .onRef('person.id', '=', 'tenure.person_id'),
    )
    .innerJoin('seat', (join) =>
      join.onRef('seat.authority_id', '=', 'tenure.authority_id').onRef('seat.id', '=', 'tenure.seat_id'),
    )
    .select([...tenureColumns, 'tenure.seat_id as seatId'])
    .where('tenure.authority_id', '=', scope.authorityId)
    .where('seat.body_id', '=', bodyId)
    .orderBy('tenure.from_date', 'desc')
    .execute();

const byCapacity = (one: Seat, other: Seat): number =>
  capacities.indexOf(one.capacity) - capacities.indexOf(other.capacity) || one.name.localeCompare(other.name);

/** Every seat of a body with all who held it: members first, by name; closed seats too. */
export const listSeats = async (tx: Tx, scope: Scope, bodyId: string): Promise<Seat[]> => {
  const rows = await tables(tx)
    .selectFrom('seat')
    .select(['id', 'body_id as bodyId', 'name', 'capacity', 'speaks_for as speaksFor', 'since'])
    .select('closed_on as closedOn')
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .execute();
  const tenures = await seatTenures(tx, scope, bodyId);
  return rows
    .map((row) => ({ ...row, tenures: tenures.filter((one) => one.seatId === row.id) }))
    .sort(byCapacity);
};

/** The seat of that id at that body, or null. */
export const findSeat = async (tx: Tx, scope: Scope, bodyId: string, id: string): Promise<Seat | null> =>
  (await listSeats(tx, scope, bodyId)).find((seat) => seat.id === id) ?? null;

const byOffice = (one: OfficeTenure, other: OfficeTenure): number =>
  offices.indexOf(one.office) - offices.indexOf(other.office) || (one.from < other.from ? 1 : -1);

/** Everyone who held an office of a body: chair first, newest first. */
export const listOffices = async (tx: Tx, scope: Scope, bodyId: string): Promise<OfficeTenure[]> =>
  (
    await tables(tx)
      .selectFrom('office_tenure as tenure')
      .innerJoin('person', (join) =>
        join
          .onRef('person.authority_id', '=', 'tenure.authority_id')
          .onRef('person.id', '=', 'tenure.person_id'),
      )
      .select([
        ...tenureColumns,
        'tenure.body_id as bodyId',
        'tenure.office',
        'tenure.ended_with as endedWith',
      ])
      .where('tenure.authority_id', '=', scope.authorityId)
      .where('tenure.body_id', '=', bodyId)
      .execute()
  ).sort(byOffice);

/** Somebody who sits on a day. `name` is their own; `shownAs` how they chose to appear to others. */
export type Seated = {
  seatId: string;
  seatName: string;
  personId: string;
  name: string;
  shownAs: string;
  title: string | null;
  capacity: Capacity;
  speaksFor: string | null;
  office: Office | null;
  votes: boolean;
  young: boolean;
};

type ShownPerson = { id: string; title: string | null; photoSha256: string | null; choice: Choice };

type PersonRow = {
  id: string;
  title: string | null;
  young: boolean;
  photoSha256: string | null;
  shownAs: Showing | null;
  photo: boolean | null;
};

const shownPerson = (row: PersonRow): ShownPerson => ({
  id: row.id,
  title: row.title,
  photoSha256: row.photoSha256,
  choice: choiceOf(
    row.young,
    row.shownAs === null || row.photo === null ? null : { shownAs: row.shownAs, photo: row.photo },
  ),
});

/** How each of these people appears to others. */
export const shownPeople = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ShownPerson>> => {
  if (ids.length === 0) return new Map();
  const rows = await tables(tx)
    .selectFrom('person')
    .leftJoin('person_shown as shown', (join) =>
      join.onRef('shown.authority_id', '=', 'person.authority_id').onRef('shown.person_id', '=', 'person.id'),
    )
    .select(['person.id', 'person.title', 'person.young', 'person.photo_sha256 as photoSha256'])
    .select(['shown.shown_as as shownAs', 'shown.photo'])
    .where('person.authority_id', '=', scope.authorityId)
    .where('person.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, shownPerson(row)]));
};

/** Who sits at a body on a day (ISO), members first. An office stands with the seat of who holds it. */
export const seatedOn = async (tx: Tx, scope: Scope, bodyId: string, date: string): Promise<Seated[]> => {
  const terms = await termsOn(tx, scope, bodyId, date);
  const held = (await listOffices(tx, scope, bodyId)).filter((one) => covers(one, date));
  const sitting = (await listSeats(tx, scope, bodyId)).flatMap((seat) => {
    const tenure = seat.tenures.find((one) => covers(one, date));
    return tenure ? [{ seat, tenure }] : [];
  });
  const people = await shownPeople(
    tx,
    scope,
    sitting.map(({ tenure }) => tenure.personId),
  );
  return sitting.map(({ seat, tenure }) => {
    const person = people.get(tenure.personId);
    const { shownAs } = person?.choice ?? choiceOf(tenure.young, null);
    return {
      seatId: seat.id,
      seatName: seat.name,
      personId: tenure.personId,
      name: tenure.personName,
      shownAs: shownName(tenure.personName, shownAs, seat.speaksFor),
      title: person?.title ?? null,
      capacity: seat.capacity,
      speaksFor: seat.speaksFor,
      office: held.find((one) => one.personId === tenure.personId)?.office ?? null,
      votes: mayVote({ capacity: seat.capacity, appointedBy: tenure.appointedBy }, terms).ok,
      young: tenure.young,
    };
  });
};
