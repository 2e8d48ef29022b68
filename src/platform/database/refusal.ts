import type { Connection } from './connection.ts';
import { DatabaseUnavailable } from './embedded/unavailable.ts';

const silent = ({ host, port }: Connection): string =>
  `No PostgreSQL answers at ${host}, port ${port}. Check DATABASE_URL, and that the server runs.`;

const notLetIn = ({ host, user }: Connection): string =>
  `PostgreSQL at ${host} does not let the role "${user}" in. Check user and password in DATABASE_URL, and pg_hba.conf on the server.`;

const byCode: Record<string, (connection: Connection) => string> = {
  ECONNREFUSED: silent,
  ECONNRESET: silent,
  EHOSTUNREACH: silent,
  ENETUNREACH: silent,
  ENOENT: silent,
  ENOTFOUND: silent,
  EAI_AGAIN: silent,
  ETIMEDOUT: silent,
  '28000': notLetIn,
  '28P01': notLetIn,
  '3D000': ({ host, database, user }) =>
    `PostgreSQL at ${host} has no database "${database}". Make it there: CREATE DATABASE "${database}" OWNER "${user}"`,
  '53300': ({ host }) => `PostgreSQL at ${host} has no connection left to give. Raise max_connections there.`,
  '57P03': ({ host }) => `PostgreSQL at ${host} is starting or stopping. Try again in a moment.`,
};

/** Puts into plain words why a server did not let a role in; what has no words here stays as it is. */
export const inWords = (error: unknown, connection: Connection): unknown => {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const words = byCode[String(error.code)];
  return words ? new DatabaseUnavailable(`${words(connection)} (${error.message})`, { cause: error }) : error;
};
