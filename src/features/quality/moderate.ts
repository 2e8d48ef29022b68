import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { gradesAgreed, secondAsked, secondGraded } from './events.ts';
import { hasRead, type ServiceRecord } from './queries.ts';
import type { Mistake } from './rules/fields.ts';
import type { Grades } from './rules/grades.ts';
import { askModeration, lockKind, updateModeration } from './store.ts';

type Audit = Pick<ServiceRecord, 'id' | 'kind' | 'byId'>;

/**
 * Keeps the second looks at audits of a kind from being changed by anybody else until this transaction ends: whoever decides
 * about one reads it after this.
 */
export const holdModerations = (tx: Tx, scope: Scope, kind: string) => lockKind(tx, scope, `second ${kind}`);

/** Asks somebody to grade an audit anew. Refused for its author and for whoever opened it before. */
export const askSecond = async (
  tx: Tx,
  scope: Scope,
  { id, kind, byId }: Audit,
  second: { id: string; name: string },
  today: string,
): Promise<Result<true, Mistake>> => {
  const field = 'second';
  if (second.id === byId) return refused({ text: 'They graded it first. Choose somebody else.', field });
  if (await hasRead(tx, scope, second.id, id))
    return refused({ text: 'They have opened this audit and know its grades. Choose somebody else.', field });
  await askModeration(tx, scope, {
    record_id: id,
    second_id: second.id,
    second_name: second.name,
    asked_on: today,
  });
  await record(tx, scope, secondAsked(kind, id));
  return ok(true);
};

/** Keeps the grades of the second auditor. */
export const gradeSecond = async (
  tx: Tx,
  scope: Scope,
  { id, kind }: Audit,
  given: Grades,
  today: string,
): Promise<void> => {
  const grades = JSON.stringify(given);
  await updateModeration(tx, scope, id, { second_grades: grades, given_on: today });
  await record(tx, scope, secondGraded(kind, id, sha256Of(grades)));
};

/** Settles the grades where the two differ. */
export const agreeGrades = async (
  tx: Tx,
  scope: Scope,
  { id, kind }: Audit,
  { grades, reason }: { grades: Grades; reason: string },
  today: string,
): Promise<void> => {
  await updateModeration(tx, scope, id, {
    agreed_grades: JSON.stringify(grades),
    agreed_on: today,
    agreed_by_id: personIdOf(scope.actor),
    agreed_by: actorName(scope),
    reason,
  });
  await record(tx, scope, gradesAgreed(kind, id, sha256Of(JSON.stringify([grades, reason]))));
};
