import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { bodyAdded, bodyChanged, bodyClosed, bodyReopened } from './events.ts';
import { type Body, listBodies } from './queries.ts';
import { bodyProblems, closingProblems } from './rules/body.ts';
import type { Broken } from './rules/broken.ts';
import type { BodyKind } from './rules/words.ts';
import { findBodyBySlug, insertBody, updateBody } from './store.ts';

/** The body of that name, added where it is new. Capitals and punctuation make no other body. */
export const ensureBody = async (
  tx: Tx,
  scope: Scope,
  name: string,
): Promise<{ id: string; name: string; slug: string }> => {
  const slug = slugOf(name);
  const found = await findBodyBySlug(tx, scope, slug);
  if (found) return found;
  const body = { id: newId(), name, slug };
  await insertBody(tx, scope, body);
  await record(tx, scope, bodyAdded(body.id));
  return body;
};

type BodyFields = { name: string; kind: BodyKind; reportsTo: string | null };

/** Adds a board or a group. Answers its id, or the rules in the way. */
export const addBody = async (
  tx: Tx,
  scope: Scope,
  fields: BodyFields,
): Promise<Result<string, Broken[]>> => {
  const slug = slugOf(fields.name);
  const problems = bodyProblems({ ...fields, slug, id: null }, await listBodies(tx, scope));
  if (problems.length > 0) return refused(problems);
  const id = newId();
  await insertBody(tx, scope, { ...fields, id, slug });
  await record(tx, scope, bodyAdded(id));
  return ok(id);
};

/** Renames a body or lets it report to another. Its meetings keep their addresses. */
export const changeBody = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: BodyFields,
): Promise<Result<true, Broken[]>> => {
  const slug = slugOf(fields.name);
  const problems = bodyProblems({ ...fields, slug, id }, await listBodies(tx, scope));
  if (problems.length > 0) return refused(problems);
  await updateBody(tx, scope, id, {
    name: fields.name,
    slug,
    kind: fields.kind,
    reports_to: fields.reportsTo,
  });
  await record(tx, scope, bodyChanged(id));
  return ok(true);
};

/** Closes a body from a day on. What it did stays readable. */
export const closeBody = async (
  tx: Tx,
  scope: Scope,
  body: Body,
  day: string,
): Promise<Result<true, Broken[]>> => {
  const problems = closingProblems(body, await listBodies(tx, scope));
  if (problems.length > 0) return refused(problems);
  await updateBody(tx, scope, body.id, { closed_on: day });
  await record(tx, scope, bodyClosed(body.id));
  return ok(true);
};

/** Lets a closed body meet again. */
export const reopenBody = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await updateBody(tx, scope, id, { closed_on: null });
  await record(tx, scope, bodyReopened(id));
};
