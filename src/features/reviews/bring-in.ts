import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  type Histories,
  inFolder,
  isRecordFile,
  problemWords,
  readHistories,
  type SentFile,
} from '../indicators/index.ts';
import { deleteChildFiles, insertChildFile } from './child-file-store.ts';
import { childFileEnded, childFileReceived } from './events.ts';
import { type FileChild, fileChildOf, type LeftCare } from './rules/bring-in/file-child.ts';

/** What was read of an extract: enough to compare it, no file. */
export type ReadExtract = { children: FileChild[]; gone: LeftCare[]; problems: string[] };

const problemsKept = 200;

/** Dates of birth and whatever stands in a field of names are not for a page. */
const withoutBirth = (problem: Histories['problems'][number]) =>
  problem.field?.includes('DOB') ? { ...problem, found: null } : problem;

const problemsIn = ({ problems, problemCount, leftAside }: Histories): string[] => {
  const more = problemCount - problems.length;
  return [
    ...leftAside,
    ...problems.map((problem) => problemWords(withoutBirth(problem))),
    ...(more > 0 ? [`… and ${more} more rows that cannot be right.`] : []),
  ];
};

const noEpisodes =
  'None of these files has episodes of care. Send the one with CHILD, DECOM, RNE, LS, PLACE, DEC and REC, and the others with it.';

/**
 * Reads the files of an extract on a day (ISO). Refused with file, line and field where they cannot be used; nothing of
 * the files is kept.
 */
export const readExtract = async (files: readonly SentFile[], at: string): Promise<Result<ReadExtract>> => {
  if (!files.some(isRecordFile)) return refused(noEpisodes);
  try {
    const histories = await inFolder(files, (folder) =>
      readHistories(folder, { at, problems: problemsKept }),
    );
    if (!histories.kinds.has('Episodes')) return refused(noEpisodes);
    return ok({
      children: histories.inCare.map(fileChildOf),
      gone: histories.left.map(({ child, on }) => ({ reference: child, on })),
      problems: problemsIn(histories),
    });
  } catch (error) {
    if (error instanceof ToMend) return refused(error.message);
    throw error;
  }
};

/** Keeps an extract until somebody has decided on it; it takes the place of one that waits. Answers its id. */
export const keepExtract = async (
  tx: Tx,
  scope: Scope,
  { children, gone, problems }: ReadExtract,
  { day, today }: { day: string; today: string },
): Promise<string> => {
  for (const former of await deleteChildFiles(tx, scope)) await record(tx, scope, childFileEnded(former));
  const id = newId();
  await insertChildFile(tx, scope, {
    id,
    day,
    brought_on: today,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
    children: JSON.stringify(children),
    gone: JSON.stringify(gone),
    problems: JSON.stringify(problems),
  });
  await record(tx, scope, childFileReceived(id, sha256Of(JSON.stringify(children))));
  return id;
};

/** Nothing more is taken from an extract: what was read of it is forgotten. */
export const endExtract = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  for (const ended of await deleteChildFiles(tx, scope, id)) await record(tx, scope, childFileEnded(ended));
};
