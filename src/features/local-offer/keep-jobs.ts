import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { insertJob, updateSeen, writeJobCount } from './covenant-store.ts';
import { jobAdded, jobChanged } from './events.ts';
import { isAllFilled, type JobFields } from './rules/kept-job.ts';

const jobRow = ({ kind, title, howToApply, openUntil, offered, filled }: JobFields) => ({
  kind,
  title,
  how_to_apply: howToApply,
  open_until: openUntil,
  all_filled: isAllFilled({ offered, filled }),
});

/** Adds work that is kept for care leavers alone, as part of a pledge; everybody sees it while it is open. Answers the id. */
export const addJob = async (tx: Tx, scope: Scope, pledgeId: string, fields: JobFields): Promise<string> => {
  const id = newId();
  await insertJob(tx, scope, { id, version: 1, pledge_id: pledgeId, ...jobRow(fields) });
  await writeJobCount(tx, scope, { job_id: id, offered: fields.offered, filled: fields.filled });
  await record(tx, scope, jobAdded(id, digestOf(fields)));
  return id;
};

/** Changes it, or writes down how much of it is filled; false where somebody changed it since it was seen. */
export const changeJob = async (
  tx: Tx,
  scope: Scope,
  seen: { id: string; seen: number },
  fields: JobFields,
): Promise<boolean> => {
  if (!(await updateSeen(tx, scope, 'covenant_job', seen, jobRow(fields)))) return false;
  await writeJobCount(tx, scope, { job_id: seen.id, offered: fields.offered, filled: fields.filled });
  await record(tx, scope, jobChanged(seen.id, digestOf(fields)));
  return true;
};
