import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Part } from './rules/corrections.ts';
import { tables } from './store.ts';

/** A change that somebody asked for. `base` is the text they saw, `used` what the clerk put in its place. */
export type Correction = {
  id: string;
  meetingId: string;
  itemId: string;
  part: Part;
  base: string;
  proposed: string;
  why: string;
  byId: string | null;
  by: string;
  proposedOn: string;
  state: 'proposed' | 'accepted' | 'declined';
  used: string | null;
  reason: string;
  decidedBy: string | null;
  decidedOn: string | null;
};

const corrections = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('correction')
    .select([
      'id',
      'meeting_id as meetingId',
      'item_id as itemId',
      'part',
      'base',
      'proposed',
      'why',
      'by_id as byId',
      'by_name as by',
      'proposed_on as proposedOn',
      'state',
      'used',
      'reason',
      'decided_by as decidedBy',
      'decided_on as decidedOn',
    ])
    .where('authority_id', '=', scope.authorityId);

/** Every change that was asked for of a meeting's minutes, in the order in which they came. */
export const correctionsOf = (tx: Tx, scope: Scope, meetingId: string): Promise<Correction[]> =>
  corrections(tx, scope).where('meeting_id', '=', meetingId).orderBy('position').execute();

/** The change of that id, or null; nobody else decides on it until the transaction ends. */
export const heldCorrection = async (tx: Tx, scope: Scope, id: string): Promise<Correction | null> =>
  (await corrections(tx, scope).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;

/** When the draft went out and until when it is corrected, and to whom; null where it has not. */
export const roundOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
): Promise<{ sentOn: string; closesOn: string; sentBy: string; readers: string[] } | null> => {
  const round = await tables(tx)
    .selectFrom('minutes_round')
    .select(['sent_on as sentOn', 'closes_on as closesOn', 'sent_by as sentBy'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!round) return null;
  const readers = await tables(tx)
    .selectFrom('minutes_reader')
    .select('person_id as id')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
  return { ...round, readers: readers.map(({ id }) => id) };
};

/** The meetings whose draft somebody was sent and can still correct on a day. */
export const draftsToCorrect = (
  tx: Tx,
  scope: Scope,
  personId: string,
  today: string,
): Promise<{ meetingId: string; sentOn: string; closesOn: string }[]> =>
  tables(tx)
    .selectFrom('minutes_reader')
    .innerJoin('minutes_round', (join) =>
      join
        .onRef('minutes_round.authority_id', '=', 'minutes_reader.authority_id')
        .onRef('minutes_round.meeting_id', '=', 'minutes_reader.meeting_id'),
    )
    .select(['minutes_round.meeting_id as meetingId', 'sent_on as sentOn', 'closes_on as closesOn'])
    .where('minutes_reader.authority_id', '=', scope.authorityId)
    .where('person_id', '=', personId)
    .where('closes_on', '>=', today)
    .orderBy('closes_on')
    .execute();

/** Changes that wait for the clerk, by meeting. */
export const openCorrections = (
  tx: Tx,
  scope: Scope,
): Promise<{ meetingId: string; itemId: string; proposedOn: string }[]> =>
  tables(tx)
    .selectFrom('correction')
    .select(['meeting_id as meetingId', 'item_id as itemId', 'proposed_on as proposedOn'])
    .where('authority_id', '=', scope.authorityId)
    .where('state', '=', 'proposed')
    .orderBy('proposed_on')
    .execute();
