import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { keepFile } from '../../platform/files/files.ts';
import { ensureBody } from '../board/index.ts';
import { findMeeting, findMeetingIds, type RecordedMeeting, saveMeeting } from '../meetings/index.ts';
import { listDetailsFor } from './details.ts';
import { fileDiscarded, fileImported, fileReceived } from './events.ts';
import { saveItemPapers, savePapers } from './import-papers.ts';
import { deleteImport, putImport, putOrigin, setImportSaved } from './import-store.ts';
import type { ImportedMeeting, ImportOutcome, ReadFile } from './imported.ts';
import { putKeptNames } from './names-store.ts';
import { allKeptNames, importOfFile, type KnownImport, meetingFromOrigin } from './queries.ts';
import { asMeeting, asPublished } from './recorded.ts';
import { type House, maskAllAnew, publish } from './release.ts';
import { mergeRecorded } from './rules/merge-recorded.ts';
import type { KeptName, PublishedMeeting } from './rules/published.ts';
import { holdMasking } from './store.ts';

/** The body of a meeting whose source does not say it: the clerk mends it. */
const unnamedBody = 'Board not named';

/** The records that a meeting just read may be: what an earlier version of the file became, then body and date. */
const candidates = async (
  tx: Tx,
  scope: Scope,
  read: PublishedMeeting,
  part: string,
): Promise<RecordedMeeting[]> => {
  const fromOrigin = await meetingFromOrigin(tx, scope, baseName(read.source.file), part);
  const body = await ensureBody(tx, scope, read.body);
  const sameDay = read.date ? await findMeetingIds(tx, scope, body.id, read.date) : [];
  const ids = [...new Set([...(fromOrigin ? [fromOrigin] : []), ...sameDay])];
  const found = await Promise.all(ids.map((id) => findMeeting(tx, scope, id)));
  return found.filter((one) => one !== null);
};

/** Saves one meeting: into the record it belongs to, or as a new one. Answers its id and whether anything changed. */
const saveRead = async (
  tx: Tx,
  scope: Scope,
  read: PublishedMeeting,
  part: string,
  mended: string[],
): Promise<ImportedMeeting> => {
  for (const before of await candidates(tx, scope, read, part)) {
    const stored = asPublished(before);
    const merged = mergeRecorded(stored, read, before.mended);
    if (!merged) continue;
    const changed = JSON.stringify(asMeeting(merged)) !== JSON.stringify(asMeeting(stored));
    const allMended = [...new Set([...before.mended, ...mended])];
    if (changed) await saveMeeting(tx, scope, asMeeting(merged), before, allMended);
    return { id: before.id, change: changed ? 'updated' : 'unchanged' };
  }
  return { id: await saveMeeting(tx, scope, asMeeting(read), null, mended), change: 'new' };
};

const keepNames = async (tx: Tx, scope: Scope, meetingIds: string[], names: KeptName[]): Promise<void> => {
  const [first] = meetingIds;
  if (first) await putKeptNames(tx, scope, first, names);
};

/** The name without its folders: the same file may be brought in from another place. */
const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Keeps a file that was sent and what is wrong with it; nothing comes of it until it is saved. */
export const receiveFile = async (tx: Tx, scope: Scope, file: ReadFile): Promise<KnownImport> => {
  const sha256 = await keepFile(tx, scope, file.bytes);
  const known = await importOfFile(tx, scope, sha256);
  if (known) return known;
  const id = await putImport(tx, scope, {
    name: baseName(file.name),
    sha256,
    problems: file.published.problems,
  });
  await record(tx, scope, fileReceived(id, sha256));
  return { id, fileName: baseName(file.name), sha256, savedAt: null };
};

/** Forgets a file that was sent and not saved. Answers whether there was one. */
export const discardImport = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  const discarded = await deleteImport(tx, scope, id);
  if (discarded) await record(tx, scope, fileDiscarded(id));
  return discarded;
};

const saveFile = async (
  tx: Tx,
  scope: Scope,
  importId: string,
  file: ReadFile,
): Promise<ImportedMeeting[]> => {
  const { meetings, keptNames } = file.published;
  const saved: ImportedMeeting[] = [];
  for (const [index, meeting] of meetings.entries()) {
    const mend = file.mends?.[index] ?? {};
    const read = { ...meeting, body: meeting.body || unnamedBody, ...mend };
    const part = `meeting ${index + 1}`;
    const outcome = await saveRead(tx, scope, read, part, Object.keys(mend));
    const place = { ...read.source, file: baseName(file.name), part };
    await putOrigin(tx, scope, importId, { kind: 'meeting', id: outcome.id }, place);
    await saveItemPapers(tx, scope, outcome.id, read);
    saved.push(outcome);
  }
  await keepNames(
    tx,
    scope,
    saved.map((one) => one.id),
    keptNames,
  );
  await savePapers(tx, scope, importId, file, meetings, saved);
  return saved;
};

/** One entry a meeting, though several files told of it: new before updated before unchanged. */
const gather = (all: ImportedMeeting[]): ImportedMeeting[] => {
  const rank = { new: 0, updated: 1, unchanged: 2 };
  const best = new Map<string, ImportedMeeting>();
  for (const one of all) {
    const known = best.get(one.id);
    if (!known || rank[one.change] < rank[known.change]) best.set(one.id, one);
  }
  return [...best.values()];
};

/**
 * Brings in what files hold, in the transaction of the caller: all of it is saved, or nothing. A file that was brought
 * in before changes nothing; a newer version updates. What was brought in waits for the clerk unless `publishNow`.
 */
export const importPublished = async (
  tx: Tx,
  scope: Scope,
  files: ReadFile[],
  options: { publishNow: boolean; house: House },
): Promise<ImportOutcome> => {
  await holdMasking(tx, scope);
  const namesBefore = (await allKeptNames(tx, scope)).length;
  const unchangedFiles: string[] = [];
  const saved: ImportedMeeting[] = [];
  for (const file of files) {
    const { id, sha256, savedAt } = await receiveFile(tx, scope, file);
    if (savedAt) {
      unchangedFiles.push(file.name);
      continue;
    }
    saved.push(...(await saveFile(tx, scope, id, file)));
    await setImportSaved(tx, scope, id, options.house.at);
    await record(tx, scope, fileImported(id, sha256));
  }
  const meetings = gather(saved);
  for (const { id } of meetings) {
    const meeting = await findMeeting(tx, scope, id);
    if (meeting) await listDetailsFor(tx, scope, meeting);
  }
  const published: string[] = [];
  for (const { id } of options.publishNow ? meetings : []) {
    const result = await publish(tx, scope, id, options.house);
    if (result.ok) published.push(id);
  }
  if ((await allKeptNames(tx, scope)).length > namesBefore) await maskAllAnew(tx, scope, options.house);
  return { unchangedFiles, meetings, published };
};
