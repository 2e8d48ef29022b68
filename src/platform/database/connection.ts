import { createHmac } from 'node:crypto';
import pg from 'pg';

/** How to reach a database as one role. Passed to `pg` as it is. */
export type Connection = Pick<
  pg.ClientConfig,
  'host' | 'port' | 'user' | 'password' | 'database' | 'ssl' | 'options'
>;

/** The role of the web process: it owns nothing and cannot bypass row-level security. */
export const webRole = 'hearth_web';

/** The role of the queue of jobs: it reaches the schema of the queue and no row of any council. */
export const jobsRole = 'hearth_jobs';

/** The role of sign-in: the only one that reads passwords' hashes and sessions, and it reads nothing else. */
const accessRole = 'hearth_access';

const dateType = 1082;

/** Dates stay "2019-05-22": PostgreSQL's date has no time zone, so it must never become a JavaScript Date. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    oid === dateType
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** Reads a postgres:// address, `sslmode` included. */
export const connectionOf = (url: string): Connection => {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const ssl = searchParams.get('sslmode');
  return {
    host: searchParams.get('host') ?? decodeURIComponent(hostname),
    port: port === '' ? 5432 : Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    ...(ssl !== null && ssl !== 'disable' && { ssl: { rejectUnauthorized: ssl.startsWith('verify') } }),
  };
};

/**
 * The same database as another role. Its password follows from the owner's, so that any number of processes
 * agree on it and no second secret has to be kept.
 */
const asRole = (owner: Connection, user: string, purpose: string): Connection => ({
  ...owner,
  user,
  password: createHmac('sha256', String(owner.password ?? ''))
    .update(purpose)
    .digest('hex'),
});

export const asWebRole = (owner: Connection): Connection => asRole(owner, webRole, 'hearth web role');
export const asAccessRole = (owner: Connection): Connection =>
  asRole(owner, accessRole, 'hearth access role');
export const asJobsRole = (owner: Connection): Connection => asRole(owner, jobsRole, 'hearth jobs role');
