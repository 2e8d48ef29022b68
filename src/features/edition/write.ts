import { type Clock, todayIn } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { momentOf } from '../../platform/moment.ts';
import { editionBegun, editionSaved } from './events.ts';
import { type Edition, findEdition, versionsOf } from './queries.ts';
import { draftOf, draftOfItem, emptyPart, withPart } from './rules/draft.ts';
import { type Content, type Kind, saysTheSame } from './rules/edition.ts';
import { sourcesOf } from './sources.ts';
import { idOfEdition, insertEdition, insertVersion, lockEdition, updateWords } from './store.ts';

/** The page as it is now, held until the transaction ends; null where it is gone. */
export const heldEdition = async (tx: Tx, scope: Scope, id: string): Promise<Edition | null> => {
  await lockEdition(tx, scope, id);
  return findEdition(tx, scope, id);
};

/**
 * Begins the page of a meeting with a draft out of its agenda, or finds the one that somebody began before. Answers its id.
 * Refused where the meeting has no date.
 */
export const startEdition = async (
  tx: Tx,
  scope: Scope,
  { meetingId, kind }: { meetingId: string; kind: Kind },
  clock: Clock,
): Promise<Result<string>> => {
  const sources = await sourcesOf(tx, scope, meetingId, todayIn(clock));
  if (!sources) return refused('There is no such meeting, or it has no date yet.');
  const row = {
    id: newId(),
    meeting_id: meetingId,
    kind,
    content: draftOf(kind, sources),
    revision: 1,
    saved_by: actorName(scope),
    saved_at: momentOf(clock),
    slug: null,
    told: [],
  };
  if (!(await insertEdition(tx, scope, row))) return ok(await idOfEdition(tx, scope, row));
  await record(tx, scope, editionBegun(row.id));
  return ok(row.id);
};

const putWords = async (
  tx: Tx,
  scope: Scope,
  edition: Edition,
  content: Content,
  clock: Clock,
): Promise<Edition> => {
  const saved = { revision: edition.revision + 1, savedBy: actorName(scope), savedAt: momentOf(clock) };
  await updateWords(tx, scope, edition.id, {
    content,
    revision: saved.revision,
    saved_by: saved.savedBy,
    saved_at: saved.savedAt,
  });
  await record(tx, scope, editionSaved(edition.id, sha256Of(JSON.stringify(content))));
  return { ...edition, ...saved, content };
};

/** Keeps how the page reads now among its versions, unless the newest one reads so already. */
export const keepVersion = async (
  tx: Tx,
  scope: Scope,
  { id, content }: Edition,
  deed: 'saved' | 'sent',
  clock: Clock,
): Promise<void> => {
  const [newest] = await versionsOf(tx, scope, id);
  if (deed === 'saved' && newest && saysTheSame(newest.content, content)) return;
  await insertVersion(tx, scope, {
    edition_id: id,
    number: (newest?.number ?? 0) + 1,
    content,
    deed,
    saved_by: actorName(scope),
    saved_at: momentOf(clock),
  });
};

/** Why nothing was saved; `theirs` is what somebody else saved meanwhile. */
export type NotSaved = { reason: string; theirs: Edition | null };

const gone = refused({ reason: 'This page is not there any more.', theirs: null });

/**
 * Saves what was written over the words of `revision`. Where somebody else has saved since, nothing is written and their
 * words come back. The same words again change nothing. `byHand`: it is kept as a version.
 */
export const saveEdition = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { content, revision, byHand }: { content: Content; revision: number; byHand: boolean },
  clock: Clock,
): Promise<Result<Edition, NotSaved>> => {
  const edition = await heldEdition(tx, scope, id);
  if (!edition) return gone;
  const same = saysTheSame(edition.content, content);
  if (!same && edition.revision !== revision)
    return refused({
      reason: `${edition.savedBy} saved this page while you were writing. Nothing of yours is lost: both texts are below.`,
      theirs: edition,
    });
  const saved = same ? edition : await putWords(tx, scope, edition, content, clock);
  if (byHand) await keepVersion(tx, scope, saved, 'saved', clock);
  return ok(saved);
};

/** Writes into a page as it is now, and keeps it as a version. Answers the number of the save. */
export const writeEdition = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: (content: Content) => Content,
  clock: Clock,
): Promise<Result<number>> => {
  const edition = await heldEdition(tx, scope, id);
  if (!edition) return refused('This page is not there any more.');
  const saved = await putWords(tx, scope, edition, change(edition.content), clock);
  await keepVersion(tx, scope, saved, 'saved', clock);
  return ok(saved.revision);
};

/** Puts an agenda item onto the page, drafted anew; null: a matter that is on no agenda. Refused where it is closed. */
export const addPart = async (
  tx: Tx,
  scope: Scope,
  id: string,
  itemId: string | null,
  clock: Clock,
): Promise<Result<true>> => {
  const edition = await heldEdition(tx, scope, id);
  const sources = edition && (await sourcesOf(tx, scope, edition.meetingId, todayIn(clock)));
  if (!edition || !sources) return refused('This page is not there any more.');
  const item = sources.items.find((one) => one.id === itemId);
  const part = item ? draftOfItem(edition.kind, item, sources.isWritten) : emptyPart(edition.kind);
  if ((itemId !== null && !item) || !part)
    return refused('This item is not open to everybody, so it cannot be on the page.');
  if (itemId !== null && edition.content.parts.some((one) => one.itemId === itemId)) return ok(true);
  const order = sources.items.map((one) => one.id);
  await putWords(tx, scope, edition, withPart(edition.content, part, order), clock);
  return ok(true);
};

/** Makes an earlier version the page that is written on; the words that there are now are kept as a version first. */
export const restoreVersion = async (
  tx: Tx,
  scope: Scope,
  id: string,
  number: number,
  clock: Clock,
): Promise<Result<true>> => {
  const edition = await heldEdition(tx, scope, id);
  const version = (await versionsOf(tx, scope, id)).find((one) => one.number === number);
  if (!edition || !version) return refused('There is no such version.');
  await keepVersion(tx, scope, edition, 'saved', clock);
  await putWords(tx, scope, edition, version.content, clock);
  return ok(true);
};
