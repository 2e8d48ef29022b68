import type { Origin } from '../../kernel/origin.ts';
import { boardsOf, isAmong, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { readableBoards } from './policy.ts';
import type { ActionKind, Addressee, Entry, RecommendationAnswer } from './rules/action.ts';
import type { KeptEvidence } from './rules/evidence.ts';
import { lastWord } from './rules/history.ts';
import { inOrderOfMatters, type Matter } from './rules/matters-arising.ts';
import { tables } from './store.ts';

/** Where a recommendation went, and what came of it. Dates are ISO. */
export type Recommendation = {
  addressee: Addressee;
  sentOn: string | null;
  answer: RecommendationAnswer | null;
  reasons: string;
  answeredOn: string | null;
};

/** What somebody owes a board, with its history from the beginning. Dates are ISO; `due` null: nobody has said. */
export type Action = {
  id: string;
  bodyId: string;
  body: string;
  kind: ActionKind;
  what: string;
  ownerId: string | null;
  ownerName: string;
  due: string | null;
  origin: Origin;
  openedOn: string;
  openSince: string;
  closedOn: string | null;
  recommendation: Recommendation | null;
  entries: Entry[];
};

const rows = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('action')
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'action.authority_id').onRef('body.id', '=', 'action.body_id'),
    )
    .leftJoin('recommendation', (join) =>
      join
        .onRef('recommendation.authority_id', '=', 'action.authority_id')
        .onRef('recommendation.action_id', '=', 'action.id'),
    )
    .selectAll('action')
    .select(['body.name as body', 'addressee', 'sent_on', 'answer', 'reasons', 'answered_on'])
    .where('action.authority_id', '=', scope.authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const entriesOf = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<Map<string, Entry[]>> => {
  const entries = new Map<string, Entry[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return entries;
  const found = await tables(tx)
    .selectFrom('action_entry')
    .select(['action_id as id', 'deed', 'day', 'by_name as by', 'words', 'before', 'after'])
    .where('authority_id', '=', scope.authorityId)
    .where('action_id', 'in', ids)
    .orderBy('position')
    .execute();
  for (const { id, ...entry } of found) entries.get(id)?.push(entry);
  return entries;
};

const recommendationOf = (row: Row): Recommendation | null =>
  row.addressee && {
    addressee: row.addressee,
    sentOn: row.sent_on,
    answer: row.answer,
    reasons: row.reasons ?? '',
    answeredOn: row.answered_on,
  };

const whole = async (tx: Tx, scope: Scope, found: readonly Row[]): Promise<Action[]> => {
  const entries = await entriesOf(
    tx,
    scope,
    found.map((row) => row.id),
  );
  return found.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    body: row.body,
    kind: row.kind,
    what: row.what,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    due: row.due,
    origin: { kind: row.origin_kind, id: row.origin_id, label: row.origin_label },
    openedOn: row.opened_on,
    openSince: row.open_since,
    closedOn: row.closed_on,
    recommendation: recommendationOf(row),
    entries: entries.get(row.id) ?? [],
  }));
};

/** Those that the one who asks may read: their own, and all of the boards whose actions they read. */
const readable = (tx: Tx, scope: Scope) => {
  const boards = readableBoards(scope.actor);
  const me = personIdOf(scope.actor);
  return rows(tx, scope).$if(boards !== 'every board', (query) =>
    query.where((eb) =>
      eb.or([
        eb('action.owner_id', '=', me),
        ...(boards.length > 0 && boards !== 'every board' ? [eb('action.body_id', 'in', boards)] : []),
      ]),
    ),
  );
};

/** The action of that id, where the one who asks may read it. */
export const findAction = async (tx: Tx, scope: Scope, id: string): Promise<Action | null> =>
  (await whole(tx, scope, await readable(tx, scope).where('action.id', '=', id).execute()))[0] ?? null;

/**
 * At which board somebody answers for an action: at the one to which it is owed, where they have a role, and its owner
 * otherwise wherever they sit. Null where there is no such action, or they may not read it.
 */
export const placeOfAction = async (
  tx: Tx,
  scope: Scope,
  { action: id }: { action: string },
): Promise<string | null> => {
  const bodyId = (await readable(tx, scope).where('action.id', '=', id).executeTakeFirst())?.body_id ?? null;
  const mine = boardsOf(scope.actor);
  return bodyId === null || isAmong(mine, bodyId) ? bodyId : (mine[0] ?? null);
};

/** Every action that the one who asks may read, the newest first. */
export const readableActions = async (tx: Tx, scope: Scope): Promise<Action[]> =>
  whole(
    tx,
    scope,
    await readable(tx, scope)
      .orderBy('action.opened_on', 'desc')
      .orderBy('action.due')
      .orderBy('action.id')
      .execute(),
  );

/** The actions of a board that the one who asks may read, the newest first. */
export const readableActionsOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<Action[]> =>
  whole(
    tx,
    scope,
    await readable(tx, scope)
      .where('action.body_id', '=', bodyId)
      .orderBy('action.opened_on', 'desc')
      .orderBy('action.id')
      .execute(),
  );

/** Which of some actions there are, whoever may read them. */
export const recordedActions = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set(
    ids.length === 0
      ? []
      : (
          await rows(tx, scope)
            .where('action.id', 'in', [...ids])
            .execute()
        ).map(({ id }) => id),
  );

/** Every open action of the council, for the reminders. */
export const allOpenActions = async (tx: Tx, scope: Scope): Promise<Action[]> =>
  whole(
    tx,
    scope,
    await rows(tx, scope).where('action.closed_on', 'is', null).orderBy('action.id').execute(),
  );

/** What is owed to a board and not closed, by due date. */
export const openActionsOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<Action[]> =>
  whole(
    tx,
    scope,
    await rows(tx, scope)
      .where('action.body_id', '=', bodyId)
      .where('action.closed_on', 'is', null)
      .orderBy('action.due')
      .orderBy('action.id')
      .execute(),
  );

/** What came out of things of one kind (resolutions, items …), in the order in which it was opened. */
export const actionsFrom = async (
  tx: Tx,
  scope: Scope,
  originKind: string,
  originIds: readonly string[],
): Promise<Action[]> =>
  originIds.length === 0
    ? []
    : whole(
        tx,
        scope,
        await rows(tx, scope)
          .where('action.origin_kind', '=', originKind)
          .where('action.origin_id', 'in', originIds)
          .orderBy('action.opened_on')
          .orderBy('action.id')
          .execute(),
      );

/** The recommendations of a board, open ones by due date and then those that were answered, the newest first. */
export const recommendationsOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<Action[]> =>
  whole(
    tx,
    scope,
    await rows(tx, scope)
      .where('action.body_id', '=', bodyId)
      .where('action.kind', '=', 'recommendation')
      .orderBy('action.closed_on', (order) => order.desc().nullsFirst())
      .orderBy('action.due')
      .orderBy('action.id')
      .execute(),
  );

/**
 * What arises from earlier meetings of a board: everything open, and what was closed since `since` (the day of the last
 * meeting; null: all that was ever closed), each with where it came from and its last word, late first.
 */
export const mattersArising = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  { since, today }: { since: string | null; today: string },
): Promise<Matter[]> => {
  const found = await rows(tx, scope)
    .where('action.body_id', '=', bodyId)
    .where((eb) =>
      eb.or([
        eb('action.closed_on', 'is', null),
        ...(since ? [eb('action.closed_on', '>=', since)] : [eb.lit(true)]),
      ]),
    )
    .execute();
  const matters = (await whole(tx, scope, found)).map(
    ({ id, kind, what, ownerName, due, closedOn, origin, entries }) => ({
      id,
      kind,
      what,
      ownerName,
      due,
      closedOn,
      origin: origin.label,
      last: lastWord(entries),
    }),
  );
  return inOrderOfMatters(matters, today);
};

/** What shows that an action was done, in the order in which it was added. */
export const evidenceOf = (tx: Tx, scope: Scope, actionId: string): Promise<KeptEvidence[]> =>
  tables(tx)
    .selectFrom('evidence')
    .select([
      'id',
      'kind',
      'title',
      'link',
      'words',
      'file_sha256 as fileSha256',
      'file_name as fileName',
      'day',
      'by_name as by',
    ])
    .where('authority_id', '=', scope.authorityId)
    .where('action_id', '=', actionId)
    .orderBy('position')
    .execute();
