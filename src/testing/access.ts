import { sql } from 'kysely';
import { acceptInvitation } from '../platform/access/accept-invitation.ts';
import { type Access, openAccess } from '../platform/access/access.ts';
import type { Directory } from '../platform/access/directory.ts';
import { asSignIn } from '../platform/access/grounds.ts';
import { makeInvitation } from '../platform/access/invitation.ts';
import { createPerson } from '../platform/access/people.ts';
import { createAuthority } from '../platform/authority/authority.ts';
import { fixedClock } from './app.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { newVisit } from './new-visit.ts';

/** A mail that was queued. */
export type Queued = { to: string; subject: string; text: string; link: string | null };

/** Sign-in of one council on a database of its own, without any page. `close` it when the test is done. */
export type TestAccess = {
  access: Access;
  database: FreshDatabase;
  /** A person who was invited: their id and the secret of the invitation. */
  invited(email: string): Promise<{ id: string; token: string }>;
  /** A person who signs in with this password, or with links where it is null. Answers the id. */
  signsIn(email: string, password: string | null): Promise<string>;
  mails(): Promise<Queued[]>;
  close(): Promise<void>;
};

const newPerson = { name: 'Robin Ashdown', title: null, young: false, supporterId: null, photoSha256: null };

/** Three words that nobody would guess. */
export const goodPassword = 'lantern marble otter';

export const testAccess = async (directory: Directory | null = null): Promise<TestAccess> => {
  const database = await freshDatabase();
  const { connected, owner } = database;
  const { id } = await createAuthority(connected, { name: 'Eastmere County Council', code: 'EME' });
  const access = await openAccess({
    owner,
    connected,
    authorityId: id,
    directory,
    lookAround: false,
    clock: fixedClock,
  });
  const invited: TestAccess['invited'] = (email) =>
    asSignIn(access, async (tx, scope) => {
      const added = await createPerson(tx, scope, { ...newPerson, email });
      if (!added.ok) throw new Error(added.reason);
      const { path } = await makeInvitation(tx, scope, added.value, fixedClock);
      return { id: added.value, token: path.replace('/invitation/', '') };
    });
  return {
    access,
    database,
    invited,
    signsIn: async (email, password) => {
      const person = await invited(email);
      const accepted = await acceptInvitation(access, newVisit, person.token, password);
      if (!accepted.ok) throw new Error(accepted.reason);
      return person.id;
    },
    mails: () =>
      asSignIn(access, async (tx) => {
        const { rows } = await sql<Queued>`SELECT to_person AS to, subject, link,
          paragraphs::text AS text FROM mail ORDER BY queued_at, id`.execute(tx);
        return rows;
      }),
    close: async () => {
      await access.close();
      await database.drop();
    },
  };
};
