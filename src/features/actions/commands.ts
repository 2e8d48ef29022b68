import { firstWords } from '../../kernel/first-words.ts';
import { newId } from '../../kernel/ids.ts';
import type { Origin } from '../../kernel/origin.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { actionDated, actionHandedOver, actionNoted, actionOpened } from './events.ts';
import { type Action, findAction } from './queries.ts';
import type { ActionKind, Addressee, Entry } from './rules/action.ts';
import { mayChange } from './rules/closing.ts';
import {
  databaseDay,
  insertAction,
  insertEntry,
  insertRecommendation,
  lockAction,
  updateAction,
} from './store.ts';

/** Writes what the one who acts has done into the history of an action. Answers the place of the entry. */
export const writeEntry = (
  tx: Tx,
  scope: Scope,
  id: string,
  entry: Pick<Entry, 'deed' | 'day'> & Partial<Entry>,
): Promise<number> =>
  insertEntry(tx, scope, id, {
    by: actorName(scope),
    byId: personIdOf(scope.actor),
    words: '',
    before: null,
    after: null,
    ...entry,
  });

/** Reads an action that nobody else changes until the transaction ends; the caller has looked that it is there. */
export const heldAction = async (tx: Tx, scope: Scope, id: string): Promise<Action> => {
  await lockAction(tx, scope, id);
  const action = await findAction(tx, scope, id);
  if (!action) throw new Error(`There is no action ${id}.`);
  return action;
};

/** Where nobody was named at the table: the clerk sees it and hands it over. */
const nobodyNamed = 'Nobody named yet';

/** `ownerId` null: somebody outside, known by the name. `on`: the day it was agreed, today unless told. */
export type NewAction = {
  bodyId: string;
  kind?: Exclude<ActionKind, 'recommendation'>;
  what: string;
  ownerId: string | null;
  ownerName: string;
  due: string | null;
  origin: Origin;
  on?: string;
};

const dueLine = (due: string | null): string =>
  due === null ? 'No date has been set for it.' : `It is due on ${dateWords(due)}.`;

/** Whoever was given something to do hears of it, unless they wrote it down themselves. */
const tellOwner = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { ownerId, what, due, origin }: Pick<NewAction, 'ownerId' | 'what' | 'due' | 'origin'>,
): Promise<void> => {
  if (ownerId === null || ownerId === personIdOf(scope.actor)) return;
  await queueMail(tx, scope, {
    to: ownerId,
    key: `action-opened ${id}`,
    subject: `Yours to do: ${firstWords(what)}`,
    paragraphs: [what, dueLine(due), `It came from ${origin.label}.`],
    link: `/actions/${id}`,
  });
};

const open = async (
  tx: Tx,
  scope: Scope,
  { bodyId, kind, what, ownerId, ownerName, due, origin, on }: Omit<NewAction, 'kind'> & { kind: ActionKind },
): Promise<string> => {
  const id = newId();
  const day = on ?? (await databaseDay(tx));
  const owner = ownerName.trim() || nobodyNamed;
  await insertAction(tx, scope, {
    id,
    body_id: bodyId,
    kind,
    what,
    owner_id: ownerId,
    owner_name: owner,
    due,
    origin_kind: origin.kind,
    origin_id: origin.id,
    origin_label: origin.label,
    opened_on: day,
    open_since: day,
  });
  await writeEntry(tx, scope, id, { deed: 'opened', day, after: owner });
  await record(tx, scope, actionOpened(id, sha256Of(JSON.stringify([what, owner, due, origin]))));
  await tellOwner(tx, scope, id, { ownerId, what, due, origin });
  return id;
};

/** Writes down what somebody owes. Answers its id. An offer voiced at the table is of the kind "promise". */
export const openAction = (tx: Tx, scope: Scope, action: NewAction): Promise<string> =>
  open(tx, scope, { ...action, kind: action.kind ?? 'action' });

/** Writes down what the board recommends; whom it is addressed to owes the answer. Answers its id. */
export const openRecommendation = async (
  tx: Tx,
  scope: Scope,
  { addressee, ...rest }: Omit<NewAction, 'kind'> & { addressee: Addressee },
): Promise<string> => {
  const id = await open(tx, scope, { ...rest, kind: 'recommendation' });
  await insertRecommendation(tx, scope, id, addressee);
  return id;
};

/** Writes how it is going. */
export const noteProgress = async (
  tx: Tx,
  scope: Scope,
  id: string,
  words: string,
  today: string,
): Promise<Result<true>> => {
  const allowed = mayChange((await heldAction(tx, scope, id)).closedOn);
  if (!allowed.ok) return allowed;
  await writeEntry(tx, scope, id, { deed: 'noted', day: today, words });
  await record(tx, scope, actionNoted(id));
  return ok(true);
};

/** Sets the day by which it is due, or that nobody knows it. */
export const setDue = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { due, why }: { due: string | null; why: string },
  today: string,
): Promise<Result<true>> => {
  const action = await heldAction(tx, scope, id);
  const allowed = mayChange(action.closedOn);
  if (!allowed.ok) return allowed;
  if (due === action.due) return ok(true);
  await updateAction(tx, scope, id, { due, open_since: today });
  await writeEntry(tx, scope, id, {
    deed: 'due date changed',
    day: today,
    words: why,
    before: action.due,
    after: due,
  });
  await record(tx, scope, actionDated(id));
  return ok(true);
};

/** Gives it to another owner, with a note; the one who had it and the one who gets it are both told. */
export const handOver = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: { ownerId: string | null; ownerName: string; note: string },
  today: string,
): Promise<Result<true>> => {
  const action = await heldAction(tx, scope, id);
  const allowed = mayChange(action.closedOn);
  if (!allowed.ok) return allowed;
  if (to.ownerId === action.ownerId && to.ownerName === action.ownerName) return ok(true);
  await updateAction(tx, scope, id, {
    owner_id: to.ownerId,
    owner_name: to.ownerName,
    open_since: today,
  });
  const position = await writeEntry(tx, scope, id, {
    deed: 'handed over',
    day: today,
    words: to.note,
    before: action.ownerName,
    after: to.ownerName,
  });
  await record(tx, scope, actionHandedOver(id));
  const told = [
    { person: to.ownerId, subject: `Handed over to you: ${firstWords(action.what)}` },
    {
      person: action.ownerId,
      subject: `You no longer owe this: ${firstWords(action.what)}`,
    },
  ];
  for (const { person, subject } of told) {
    if (person === null) continue;
    await queueMail(tx, scope, {
      to: person,
      key: `action-handed-over ${id} ${position} ${person}`,
      subject,
      paragraphs: [
        `${action.ownerName} handed over to ${to.ownerName}: ${action.what}`,
        dueLine(action.due),
        ...(to.note === '' ? [] : [to.note]),
      ],
      link: `/actions/${id}`,
    });
  }
  return ok(true);
};
