import { PgBoss } from 'pg-boss';
import { onClient } from '../database/connect.ts';
import { asJobsRole, type Connection, jobsRole } from '../database/connection.ts';
import { prepareJobsRole } from '../database/roles.ts';

const queueLock = 4_811_003;
const schema = 'jobs';

/** What the role of the queue may do: read and write the queue's own rows. It makes and changes no table. */
const rights = `
  GRANT USAGE ON SCHEMA ${schema} TO ${jobsRole};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${jobsRole};`;

const ready = async (owner: Connection): Promise<void> => {
  const boss = new PgBoss({ ...partsOf(owner), schema, max: 1, supervise: false, schedule: false });
  // Without a listener an error would end the process; what goes wrong in start is thrown by it too.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
};

/** pg-boss knows no value that is there and empty. */
const partsOf = ({ host, port, user, password, database, ssl }: Connection) => ({
  ...(host !== undefined && { host }),
  ...(port !== undefined && { port }),
  ...(user !== undefined && { user }),
  ...(typeof password === 'string' && { password }),
  ...(database !== undefined && { database }),
  ...(ssl !== undefined && { ssl }),
});

/**
 * Makes the tables of the queue, or brings them up to date, as the owner. They stand in a schema of their own, belong
 * to no council, and hold nothing but which job is due when: a backup leaves them out.
 */
export const prepareQueue = async (owner: Connection): Promise<void> => {
  await prepareJobsRole(owner);
  await onClient(owner, async (client) => {
    // Held until the connection closes: processes that start at the same time make the tables one after the other.
    await client.query('SELECT pg_advisory_lock($1)', [queueLock]);
    await ready(owner);
    await client.query(rights);
  });
};

/** The queue as its own role, which can neither make nor change a table. The caller starts and stops it. */
export const openQueue = (owner: Connection): PgBoss =>
  new PgBoss({
    ...partsOf(asJobsRole(owner)),
    schema,
    max: 3,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    application_name: 'hearth jobs',
  });
