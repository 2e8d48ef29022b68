import { sql } from 'kysely';
import { asOwner, onClient } from './connect.ts';
import { asAccessRole, asJobsRole, asWebRole, type Connection } from './connection.ts';
import { DatabaseUnavailable } from './embedded/unavailable.ts';
import { inWords } from './refusal.ts';

const roleLock = 4_811_001;
const insufficientPrivilege = '42501';

const mayNotMakeRole = (owner: Connection, role: Connection, error: Error): DatabaseUnavailable =>
  new DatabaseUnavailable(
    `"${owner.user}" may not make the role ${role.user} that the site connects as, or not set its password. ` +
      'Run as an administrator of the server: ' +
      `ALTER ROLE "${owner.user}" CREATEROLE; and, if the role is there already: ` +
      `GRANT ${role.user} TO "${owner.user}" WITH ADMIN OPTION, INHERIT FALSE, SET FALSE; (${error.message})`,
    { cause: error },
  );

/** Makes the role, or sets its password anew where the owner's has changed. */
const makeRole = async (owner: Connection, role: Connection): Promise<void> => {
  const name = String(role.user);
  const password = String(role.password);
  try {
    await asOwner(owner, (db) =>
      db.transaction().execute(async (tx) => {
        await sql`SELECT pg_advisory_xact_lock(${roleLock})`.execute(tx);
        const { rows } = await sql`SELECT FROM pg_roles WHERE rolname = ${name}`.execute(tx);
        // Only what an owner without superuser's rights may say; a new role has no other rights by itself.
        const verb = sql.raw(rows.length === 0 ? 'CREATE' : 'ALTER');
        await sql`${verb} ROLE ${sql.id(name)} LOGIN PASSWORD ${sql.lit(password)}`.execute(tx);
      }),
    );
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw error instanceof Error && code === insufficientPrivilege
      ? mayNotMakeRole(owner, role, error)
      : error;
  }
};

/** Whether the fence holds for the role: it is no superuser, bypasses nothing and can become no other role. */
const isFenced = (role: Connection): Promise<boolean> =>
  onClient(role, async (client) => {
    const { rows } = await client.query<{ fenced: boolean }>(
      `SELECT NOT (rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid)) AS fenced
         FROM pg_roles r WHERE rolname = current_user`,
    );
    return rows[0]?.fenced === true;
  });

const prepareRole = async (owner: Connection, role: Connection): Promise<void> => {
  const fenced = await isFenced(role).catch(async () => {
    await makeRole(owner, role);
    return isFenced(role).catch((error: unknown) => {
      throw inWords(error, role);
    });
  });
  if (fenced) return;
  throw new DatabaseUnavailable(
    `The role ${role.user} could pass the fence between councils. Run as an administrator of the server: ` +
      `ALTER ROLE ${role.user} NOSUPERUSER NOBYPASSRLS; and REVOKE every role that was granted to ${role.user}.`,
  );
};

/**
 * Sees to it that the roles which migrations name are there and are fenced: that of the pages and that of sign-in.
 * Throws DatabaseUnavailable, with what an administrator has to run, where the owner may not do that.
 */
export const prepareRoles = async (owner: Connection): Promise<void> => {
  await prepareRole(owner, asWebRole(owner));
  await prepareRole(owner, asAccessRole(owner));
};

/** The same for the role of the queue of jobs. */
export const prepareJobsRole = (owner: Connection): Promise<void> => prepareRole(owner, asJobsRole(owner));
