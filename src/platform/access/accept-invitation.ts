import type { Generated } from 'kysely';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Tx } from '../database/transaction.ts';
import { momentOf } from '../moment.ts';
import { type AccessGrounds, asSignIn, recordOwn } from './grounds.ts';
import { digestOf } from './invitation.ts';
import { hashPassword } from './password-hash.ts';
import { findPerson, type Person } from './people.ts';
import { accessEvents } from './sign-in-events.ts';
import type { Visit } from './visit.ts';
import { type Told, withoutProof } from './ways-in.ts';

type Tables = {
  invitation: { person_id: string; token_sha256: string; expires_at: Date; used_at: Date | null };
  login: { authority_id: Generated<string>; id: string; name: string; email: string };
  credential: { login_id: string; provider: string; account: string; password: string };
  session: { login_id: string };
};

/** Said of every link that opens nothing, whatever the reason. */
export const deadInvitation =
  'This invitation has been used, is older than a week, or has been replaced by a newer one. Ask the clerk for a new one.';

const within = (tx: Tx) => tx.withTables<Tables>().withSchema('access');

/** The person whom an invitation is for that can still be accepted. */
export const findInvited = async (grounds: AccessGrounds, token: string): Promise<Person | null> => {
  const invitation = await grounds.own
    .withTables<Tables>()
    .withSchema('access')
    .selectFrom('invitation')
    .select('person_id')
    .where('token_sha256', '=', digestOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', momentOf(grounds.clock))
    .executeTakeFirst();
  return invitation ? asSignIn(grounds, (tx, scope) => findPerson(tx, scope, invitation.person_id)) : null;
};

/** Uses the invitation up; false where somebody was faster. */
const useUp = async (tx: Tx, grounds: AccessGrounds, token: string): Promise<boolean> => {
  const used = await within(tx)
    .updateTable('invitation')
    .set({ used_at: momentOf(grounds.clock) })
    .where('token_sha256', '=', digestOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', momentOf(grounds.clock))
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
};

type Named = { id: string; name: string; email: string };

/** Sees to it that the person has a login. */
const putLogin = async (tx: Tx, { id, name, email }: Named): Promise<void> => {
  await within(tx)
    .insertInto('login')
    .values({ id, name, email })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet({ name, email }))
    .execute();
};

/** Gives a login this password, or none. Whoever knew an older one is signed out. */
const replacePassword = async (tx: Tx, id: string, hash: string | null): Promise<void> => {
  await within(tx).deleteFrom('session').where('login_id', '=', id).execute();
  await within(tx)
    .deleteFrom('credential')
    .where('login_id', '=', id)
    .where('provider', '=', 'credential')
    .execute();
  if (hash === null) return;
  await within(tx)
    .insertInto('credential')
    .values({ login_id: id, provider: 'credential', account: id, password: hash })
    .execute();
};

/**
 * Accepts an invitation, once, and signs the person in. `password` null: they sign in with links by mail, or through
 * the council's directory.
 */
export const acceptInvitation = async (
  grounds: AccessGrounds,
  visit: Visit,
  token: string,
  password: string | null,
): Promise<Result<Told>> => {
  const person = await findInvited(grounds, token);
  if (!person?.email) return refused(deadInvitation);
  const { id, name, email } = person;
  const hash = password === null ? null : await hashPassword(password);
  const accepted = await grounds.own.transaction().execute(async (tx) => {
    if (!(await useUp(tx, grounds, token))) return false;
    await putLogin(tx, { id, name, email });
    await replacePassword(tx, id, hash);
    await recordOwn(tx, grounds.authorityId, accessEvents.invitationAccepted, id);
    return true;
  });
  return accepted ? ok(await withoutProof(grounds, visit, id)) : refused(deadInvitation);
};

/** Gives a login to a person of a council that is made for show, or of a test; they accept no invitation. */
export const giveLogin = async (grounds: AccessGrounds, personId: string): Promise<void> => {
  const person = await asSignIn(grounds, (tx, scope) => findPerson(tx, scope, personId));
  if (!person?.email) throw new Error('Nobody signs in without an e-mail address.');
  const { id, name, email } = person;
  await grounds.own.transaction().execute((tx) => putLogin(tx, { id, name, email }));
};
