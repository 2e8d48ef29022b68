import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { termsAdded, termsRestored, termsReviewed, termsWithdrawn } from './events.ts';
import type { Broken } from './rules/broken.ts';
import type { TermsVersion } from './rules/terms.ts';
import { lockBody } from './store.ts';
import { findWithdrawn, listVersions } from './terms-queries.ts';
import { insertReview, insertVersion, setWithdrawn } from './terms-store.ts';

const sameDay = (version: TermsVersion): Broken => ({
  rule: 'One version a day',
  reason: `Another version takes force on ${dateWords(version.inForceFrom)}. Choose another day.`,
});

/** Adds a version that takes force on its day. Answers its id. */
export const addVersion = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  terms: Omit<TermsVersion, 'id'>,
): Promise<Result<string, Broken>> => {
  await lockBody(tx, scope, bodyId);
  const versions = await listVersions(tx, scope, bodyId);
  const same = versions.find((one) => one.inForceFrom === terms.inForceFrom);
  if (same) return refused(sameDay(same));
  const id = newId();
  await insertVersion(tx, scope, bodyId, { ...terms, id });
  await record(tx, scope, termsAdded(id, sha256Of(JSON.stringify(terms))));
  return ok(id);
};

/** Takes back a version that is not in force yet; one that is or was in force stays for good. */
export const withdrawVersion = async (
  tx: Tx,
  scope: Scope,
  version: TermsVersion,
  now: { today: string; at: Date },
): Promise<Result<true, Broken>> => {
  if (version.inForceFrom <= now.today)
    return refused({
      rule: 'A version that was in force stays',
      reason: 'What was agreed on the strength of it must stay readable. Make a new version instead.',
    });
  await setWithdrawn(tx, scope, version.id, now.at);
  await record(tx, scope, termsWithdrawn(version.id));
  return ok(true);
};

/** Puts back a version that was taken back; null where there is none of that id. */
export const restoreVersion = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  id: string,
): Promise<Result<true, Broken> | null> => {
  await lockBody(tx, scope, bodyId);
  const version = await findWithdrawn(tx, scope, bodyId, id);
  if (!version) return null;
  const versions = await listVersions(tx, scope, bodyId);
  const same = versions.find((one) => one.inForceFrom === version.inForceFrom);
  if (same) return refused(sameDay(same));
  await setWithdrawn(tx, scope, id, null);
  await record(tx, scope, termsRestored(id));
  return ok(true);
};

/** Records that the terms were reviewed on that day and nothing changed. */
export const recordReview = async (tx: Tx, scope: Scope, bodyId: string, day: string): Promise<void> => {
  await insertReview(tx, scope, { id: newId(), bodyId, on: day });
  await record(tx, scope, termsReviewed(bodyId));
};
