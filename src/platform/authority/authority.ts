import type { Generated } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import { type Connected, type Tx, withScope } from '../database/transaction.ts';
import { record } from '../events/record.ts';

/** A council: its name and colour are on every page. `colour` is "#rrggbb". */
export type Authority = { id: string; name: string; code: string | null; colour: string };

/** No council, or several and none named: the message says what to do. */
class NoSuchAuthority extends ToMend {}

export type AuthorityTables = {
  authority: {
    authority_id: string;
    name: string;
    code: string | null;
    colour: string;
    for_show: Generated<boolean>;
  };
};

/** Every council in the database, by name. */
export const listAuthorities = async (connected: Connected): Promise<Authority[]> =>
  connected
    .withTables<AuthorityTables>()
    .selectFrom('authority')
    .select(['authority_id as id', 'name', 'code', 'colour'])
    .orderBy('name')
    .execute();

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The council meant: the one named by code or name, else the only one there is. Null in an empty database. */
export const chooseAuthority = (all: Authority[], named: string | null): Authority | null => {
  if (all.length === 0) return null;
  const names = all.map((one) => (one.code ? `${one.name} (${one.code})` : one.name)).join(', ');
  if (named !== null) {
    const found = all.find(
      (one) => sameName(one.name, named) || (one.code !== null && sameName(one.code, named)),
    );
    if (!found) throw new NoSuchAuthority(`There is no council "${named}" here. There are: ${names}.`);
    return found;
  }
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  throw new NoSuchAuthority(`There are several councils here: ${names}. Choose one with --authority.`);
};

/**
 * Adds a council. `colour` must have been checked for contrast (web/colour.ts). `fill` writes what the council starts
 * with, in the same transaction: there is all of it, or no council. One made `forShow` is invented: at the machine itself
 * one may look around in it without a password.
 */
export const createAuthority = async (
  connected: Connected,
  wanted: { name: string; code: string | null; colour?: string; forShow?: boolean },
  fill: (tx: Tx, scope: Scope, authority: Authority) => Promise<void> = async () => undefined,
): Promise<Authority> => {
  const authority = { id: newId(), name: wanted.name, code: wanted.code, colour: wanted.colour ?? '#1d5b6e' };
  const scope: Scope = {
    authorityId: authority.id,
    zone: 'casework',
    actor: { kind: 'system', name: 'setup' },
  };
  await withScope(connected, scope, async (tx) => {
    await insertAuthority(tx, scope, authority, wanted.forShow ?? false);
    await fill(tx, scope, authority);
  });
  return authority;
};

const insertAuthority = async (
  tx: Tx,
  scope: Scope,
  authority: Authority,
  forShow: boolean,
): Promise<void> => {
  await tx
    .withTables<AuthorityTables>()
    .insertInto('authority')
    .values({
      authority_id: authority.id,
      name: authority.name,
      code: authority.code,
      colour: authority.colour,
      for_show: forShow,
    })
    .execute();
  await record(tx, scope, { event: 'authority.created', subject: { kind: 'authority', id: authority.id } });
};

/** Whether the council was made to be shown, and is nobody's. */
export const isForShow = async (connected: Connected, id: string): Promise<boolean> => {
  const found = await connected
    .withTables<AuthorityTables>()
    .selectFrom('authority')
    .select('for_show')
    .where('authority_id', '=', id)
    .executeTakeFirst();
  return found?.for_show === true;
};

/** The council of that id as it is now. */
export const readAuthorityOf = async (connected: Connected, id: string): Promise<Authority> =>
  connected
    .withTables<AuthorityTables>()
    .selectFrom('authority')
    .select(['authority_id as id', 'name', 'code', 'colour'])
    .where('authority_id', '=', id)
    .executeTakeFirstOrThrow();

/** Changes a council's name and colour. `colour` must have been checked for contrast (web/colour.ts). */
export const changeAuthority = async (
  connected: Connected,
  before: Authority,
  wanted: { name: string; colour: string },
): Promise<Authority> => {
  if (before.name === wanted.name && before.colour === wanted.colour) return before;
  const scope: Scope = { authorityId: before.id, zone: 'board', actor: { kind: 'system', name: 'setup' } };
  await withScope(connected, scope, async (tx) => {
    await tx
      .withTables<AuthorityTables>()
      .updateTable('authority')
      .set(wanted)
      .where('authority_id', '=', before.id)
      .execute();
    await record(tx, scope, { event: 'authority.changed', subject: { kind: 'authority', id: before.id } });
  });
  return { ...before, ...wanted };
};
