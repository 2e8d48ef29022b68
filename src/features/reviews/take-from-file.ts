import { laterDay } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { type ChildFile, compareFile } from './child-file-queries.ts';
import {
  type EpisodesOf,
  insertChildren,
  insertDone,
  insertReviews,
  replaceEpisodes,
} from './child-store.ts';
import { childAdded, childChanged, childFileTaken } from './events.ts';
import type { ChangedChild, Comparison, Difference, GoneChild } from './rules/bring-in/compare.ts';
import type { FileChild } from './rules/bring-in/file-child.ts';
import type { Done, Held } from './rules/child-record.ts';
import { lockReferences, type NewRow, updateChild } from './store.ts';

/** How many children were added, changed and noted to have left care. */
export type Taken = { added: number; changed: number; gone: number };

const source = 'Case system';

const doneRows = (childId: string, done: FileChild['done']): (Done & { childId: string })[] =>
  done.map((one) => ({ ...one, childId, by: source }));

const heldRow = (childId: string, { day, participation }: Held): NewRow<'review'> => ({
  id: newId(),
  child_id: childId,
  due_on: null,
  planned_on: null,
  planned_at: '',
  place: '',
  held_on: day,
  state: 'held',
  participation,
  chaired_by_child: false,
  words: '',
  people: '[]',
  papers: '[]',
  late_reason: '',
  permanence_plan: '',
  officer_id: null,
  version: 1,
});

type Taking = { tx: Tx; scope: Scope; today: string };

const addChildren = async ({ tx, scope, today }: Taking, added: readonly FileChild[]): Promise<void> => {
  const rows = added.map((child) => ({ id: newId(), child }));
  await insertChildren(
    tx,
    scope,
    rows.map(({ id, child }) => ({
      id,
      reference: child.reference,
      born: child.born,
      district: '',
      team: child.team ?? '',
      worker: '',
      carer: '',
      siblings: '',
      miles: child.miles,
      officer_id: null,
      added_on: today,
      left_on: null,
      version: 1,
    })),
  );
  await replaceEpisodes(
    tx,
    scope,
    rows.map(({ id, child }) => ({ childId: id, episodes: child.episodes })),
  );
  await insertDone(
    tx,
    scope,
    rows.flatMap(({ id, child }) => doneRows(id, child.done)),
  );
  await insertReviews(
    tx,
    scope,
    rows.flatMap(({ id, child }) => child.held.map((held) => heldRow(id, held))),
  );
  for (const { id } of rows) await record(tx, scope, childAdded(id));
};

type RowChange = { born?: string; team?: string; miles?: number; left_on?: null };

/** What a difference changes in a child's own row. */
const changeOf = (difference: Difference): RowChange => {
  if (difference.kind === 'born') return { born: difference.inFile };
  if (difference.kind === 'team') return { team: difference.inFile };
  if (difference.kind === 'miles') return { miles: difference.inFile };
  return difference.kind === 'back' ? { left_on: null } : {};
};

const changeChild = async ({ tx, scope }: Taking, { child, differences }: ChangedChild): Promise<void> => {
  const changed: RowChange = {};
  for (const difference of differences) Object.assign(changed, changeOf(difference));
  await updateChild(tx, scope, child.id, { ...changed, version: child.version + 1 });
  const episodes: EpisodesOf[] = differences.flatMap((difference) =>
    difference.kind === 'episodes' ? [{ childId: child.id, episodes: difference.joined }] : [],
  );
  if (episodes.length > 0) await replaceEpisodes(tx, scope, episodes);
  const done = differences.flatMap((difference) =>
    difference.kind === 'done' ? difference.days.map((day) => ({ what: difference.what, day })) : [],
  );
  await insertDone(tx, scope, doneRows(child.id, done));
  const held = differences.flatMap((difference) => (difference.kind === 'held' ? difference.held : []));
  await insertReviews(
    tx,
    scope,
    held.map((one) => heldRow(child.id, one)),
  );
  await record(tx, scope, childChanged(child.id, sha256Of(JSON.stringify(differences))));
};

const endCare = async ({ tx, scope }: Taking, { child, on }: GoneChild, day: string): Promise<void> => {
  const leftOn = on ?? day;
  const { episodes } = child.record;
  const ended = episodes.map((episode) =>
    episode.until === null ? { ...episode, until: laterDay(leftOn, episode.from) } : episode,
  );
  await updateChild(tx, scope, child.id, { left_on: leftOn, version: child.version + 1 });
  await replaceEpisodes(tx, scope, [{ childId: child.id, episodes: ended }]);
  await record(tx, scope, childChanged(child.id, sha256Of(leftOn)));
};

const wantedOf = (compared: Comparison, isWanted: (key: string) => boolean, allAdded: boolean) => ({
  added: compared.added.filter(({ key }) => allAdded || isWanted(key)).map(({ child }) => child),
  changed: compared.changed
    .map(({ child, differences }) => ({
      child,
      differences: differences.filter(({ key }) => isWanted(key)),
    }))
    .filter(({ differences }) => differences.length > 0),
  gone: compared.gone.filter(({ key }) => isWanted(key)),
});

/**
 * Takes from an extract what somebody ticked, in one transaction. It is compared anew: what changed here since they looked
 * is not wanted any more, since its key names the version.
 */
export const takeFromFile = async (
  tx: Tx,
  scope: Scope,
  file: ChildFile,
  { isWanted, allAdded, today }: { isWanted: (key: string) => boolean; allAdded: boolean; today: string },
): Promise<Taken> => {
  await lockReferences(tx, scope);
  const taking = { tx, scope, today };
  const { added, changed, gone } = wantedOf(await compareFile(tx, scope, file), isWanted, allAdded);
  if (added.length > 0) await addChildren(taking, added);
  for (const one of changed) await changeChild(taking, one);
  for (const one of gone) await endCare(taking, one, file.day);
  const taken = { added: added.length, changed: changed.length, gone: gone.length };
  await record(tx, scope, childFileTaken(file.id, sha256Of(JSON.stringify(taken))));
  return taken;
};
