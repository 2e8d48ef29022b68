import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { asAccessRole, type Connection, types } from '../database/connection.ts';
import type { Connected, NoTables } from '../database/transaction.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Directory } from './directory.ts';
import { minutesOfProof } from './durations.ts';
import { type AccessGrounds, asSignIn } from './grounds.ts';
import { openLimits } from './limits.ts';
import { type SignInLibrary, signInLibrary } from './sign-in-library.ts';
import type { Visit } from './visit.ts';

type Tables = {
  signing_secret: { authority_id: string; secret: string };
  login: { id: string; email: string };
};

/** What opens sign-in: the owner's connection tells where the database is, `connected` is the pages'. */
export type AccessChoice = {
  owner: Connection;
  connected: Connected;
  authorityId: string;
  directory: Directory | null;
  /** Whether whoever sits at the machine may look around as any person of a council that is made for show. */
  lookAround: boolean;
  clock: Clock;
};

/** Sign-in of one council, open. */
export type Access = AccessGrounds & { close(): Promise<void> };

/** The secret of the council's cookies; the first process that starts makes it, all others find it. */
const secretOf = async (own: Kysely<NoTables>, authorityId: string): Promise<string> => {
  const tables = own.withTables<Tables>().withSchema('access');
  await tables
    .insertInto('signing_secret')
    .values({ authority_id: authorityId, secret: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { secret } = await tables.selectFrom('signing_secret').select('secret').executeTakeFirstOrThrow();
  return secret;
};

const mailLink = async (
  grounds: AccessGrounds,
  email: string,
  token: string,
  next: string,
): Promise<void> => {
  const login = await grounds.own
    .withTables<Tables>()
    .withSchema('access')
    .selectFrom('login')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (!login) return;
  await asSignIn(grounds, (tx, scope) =>
    queueMail(tx, scope, {
      to: login.id,
      key: `sign-in link ${newId()}`,
      secret: true,
      subject: 'Your link to sign in',
      paragraphs: [
        `Open this link to sign in. It works once, for ${minutesOfProof} minutes.`,
        'If you did not ask for it, do nothing: without the link nobody gets in.',
      ],
      link: `/sign-in/link/${token}?next=${encodeURIComponent(next)}`,
    }),
  );
};

const mailCode = (grounds: AccessGrounds, personId: string, code: string): Promise<void> =>
  asSignIn(grounds, (tx, scope) =>
    queueMail(tx, scope, {
      to: personId,
      key: `sign-in code ${newId()}`,
      secret: true,
      subject: 'Your code to sign in',
      paragraphs: [
        `Your code is ${code}. Type it on the page where you signed in. It works once, for ${minutesOfProof} minutes.`,
        'If you did not sign in just now, somebody knows your password: choose a new one under My account.',
      ],
    }),
  );

/** As many addresses of the site as are kept ready; a council has one or two. */
const mostLibraries = 8;

/** One library for each address under which the site is asked for: it makes its cookies and return addresses of it. */
const libraries = (make: (origin: string) => SignInLibrary) => {
  const ready = new Map<string, SignInLibrary>();
  return ({ origin }: Visit): SignInLibrary => {
    const found = ready.get(origin);
    if (found) return found;
    if (ready.size >= mostLibraries) ready.clear();
    const made = make(origin);
    ready.set(origin, made);
    return made;
  };
};

/** Opens sign-in for one council, as the role that alone may read its tables. The caller closes it. */
export const openAccess = async (choice: AccessChoice): Promise<Access> => {
  const { owner, connected, authorityId, directory, lookAround, clock } = choice;
  const pool = new pg.Pool({
    ...asAccessRole(owner),
    options: `-c search_path=public -c hearth.authority=${authorityId}`,
    types,
    max: 5,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const own = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const secret = await secretOf(own, authorityId);
    const grounds: AccessGrounds = {
      authorityId,
      connected,
      own,
      clock,
      lookAround,
      limits: openLimits(pool, authorityId, secret),
      directoryName: directory?.name ?? null,
      library: libraries((origin) =>
        signInLibrary(
          {
            db: own,
            secret,
            directory,
            sendLink: (email, token, next) => mailLink(grounds, email, token, next),
            sendCode: (personId, code) => mailCode(grounds, personId, code),
          },
          origin,
        ),
      ),
    };
    return { ...grounds, close: () => own.destroy() };
  } catch (error) {
    await own.destroy();
    throw error;
  }
};
