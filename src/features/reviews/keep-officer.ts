import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { upsertOfficer } from './child-store.ts';
import { officerKept } from './events.ts';
import type { Officer } from './officer-queries.ts';

/** Makes somebody a reviewing officer, or changes their team, share and days. */
export const keepOfficer = async (tx: Tx, scope: Scope, officer: Officer): Promise<void> => {
  const { personId, ...post } = officer;
  await upsertOfficer(tx, scope, { person_id: personId, ...post });
  await record(tx, scope, officerKept(personId, sha256Of(JSON.stringify(post))));
};
