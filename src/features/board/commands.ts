import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { bodyAdded } from './events.ts';
import { findBodyBySlug, insertBody } from './store.ts';

/** A board, committee or panel that meets. */
export type Body = { id: string; name: string; slug: string };

/** The body of that name, added where it is new. Capitals and punctuation make no other body. */
export const ensureBody = async (tx: Tx, scope: Scope, name: string): Promise<Body> => {
  const slug = slugOf(name);
  const found = await findBodyBySlug(tx, scope, slug);
  if (found) return found;
  const body = { id: newId(), name, slug };
  await insertBody(tx, scope, body);
  await record(tx, scope, bodyAdded(body.id));
  return body;
};
