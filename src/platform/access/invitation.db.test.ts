import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword, type TestAccess, testAccess } from '../../testing/access.ts';
import { fixedClock } from '../../testing/app.ts';
import { newVisit } from '../../testing/new-visit.ts';
import { onClient } from '../database/connect.ts';
import { acceptInvitation, deadInvitation, findInvited } from './accept-invitation.ts';
import { asSignIn } from './grounds.ts';
import { makeInvitation, standings } from './invitation.ts';
import { setPersonEnded } from './people.ts';
import { sessionOf } from './sessions.ts';
import { withCookies } from './visit.ts';
import { withPassword } from './ways-in.ts';

const robin = 'Robin.Ashdown@eastmere.example';
const refusal = { ok: false, reason: deadInvitation };

let home: TestAccess;
beforeEach(async () => {
  home = await testAccess();
});
afterEach(() => home.close());

const accept = (token: string, password: string | null = goodPassword) =>
  acceptInvitation(home.access, newVisit, token, password);

const standing = () => asSignIn(home.access, standings);

const asOwner = (statement: string, ...values: unknown[]) =>
  onClient(home.database.owner, (client) => client.query(statement, values));

describe('an invitation', () => {
  it('is accepted once, and signs in', async () => {
    const { id, token } = await home.invited(robin);
    expect((await findInvited(home.access, token))?.id).toBe(id);
    const done = await accept(token);
    if (!done.ok) throw new Error(done.reason);
    expect((await sessionOf(home.access, withCookies(newVisit, done.value.cookies)))?.personId).toBe(id);
    expect(await accept(token)).toEqual(refusal);
    expect(await findInvited(home.access, token)).toBeNull();
  });

  it('is accepted once where two try at the same time', async () => {
    const { token } = await home.invited(robin);
    const both = await Promise.all([accept(token), accept(token, null)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is kept as a digest only', async () => {
    const { token } = await home.invited(robin);
    const { rows } = await asOwner('SELECT * FROM access.invitation');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('dies after a week', async () => {
    const { token } = await home.invited(robin);
    await asOwner('UPDATE access.invitation SET expires_at = $1', new Date('2026-03-10T08:59:59Z'));
    expect(await accept(token)).toEqual(refusal);
    expect(await findInvited(home.access, token)).toBeNull();
  });

  it('lasts for exactly a week', async () => {
    await home.invited(robin);
    const { rows } = await asOwner('SELECT expires_at FROM access.invitation');
    expect(rows).toEqual([{ expires_at: new Date('2026-03-17T09:00:00Z') }]);
  });

  it('dies when a newer one is made', async () => {
    const { id, token } = await home.invited(robin);
    const newer = await asSignIn(home.access, (tx, scope) => makeInvitation(tx, scope, id, fixedClock));
    expect(await accept(token)).toEqual(refusal);
    expect((await accept(newer.path.replace('/invitation/', ''))).ok).toBe(true);
  });

  it('dies when it was sent to an address that is no longer the person’s', async () => {
    const { id, token } = await home.invited(robin);
    await asOwner("UPDATE person SET email = 'another@eastmere.example' WHERE id = $1", id);
    expect(await accept(token)).toEqual(refusal);
  });

  it.each(['', 'x', 'a'.repeat(5000), "'; DROP TABLE access.login; --"])(
    'that was made up opens nothing: %j',
    async (token) => {
      expect(await accept(token)).toEqual(refusal);
    },
  );

  it('that is accepted anew replaces the password and ends what was open', async () => {
    const id = await home.signsIn(robin, goodPassword);
    const { path } = await asSignIn(home.access, (tx, scope) => makeInvitation(tx, scope, id, fixedClock));
    const done = await accept(path.replace('/invitation/', ''), 'copper meadow violin');
    expect(done.ok).toBe(true);
    const { rows } = await sql`SELECT FROM access.session`.execute(home.access.own);
    expect(rows).toHaveLength(1);
    const given = { email: robin, password: goodPassword };
    expect((await withPassword(home.access, newVisit, given)).ok).toBe(false);
    expect(
      (await withPassword(home.access, newVisit, { ...given, password: 'copper meadow violin' })).ok,
    ).toBe(true);
  });
});

describe('a login', () => {
  it('follows the e-mail address of the person', async () => {
    const id = await home.signsIn(robin, goodPassword);
    await asOwner("UPDATE person SET email = 'new.name@eastmere.example' WHERE id = $1", id);
    const given = { email: robin, password: goodPassword };
    expect((await withPassword(home.access, newVisit, given)).ok).toBe(false);
    const anew = { ...given, email: 'new.name@eastmere.example' };
    expect((await withPassword(home.access, newVisit, anew)).ok).toBe(true);
  });

  it('is gone with the e-mail address', async () => {
    const id = await home.signsIn(robin, goodPassword);
    await asOwner('UPDATE person SET email = NULL WHERE id = $1', id);
    expect(await standing()).toEqual([]);
  });

  it('is closed and opened again, with the same password', async () => {
    const id = await home.signsIn(robin, goodPassword);
    expect(await standing()).toMatchObject([{ personId: id, state: 'signs in' }]);
    await asSignIn(home.access, (tx, scope) => setPersonEnded(tx, scope, id, new Date()));
    expect(await standing()).toMatchObject([{ personId: id, state: 'closed' }]);
    await asSignIn(home.access, (tx, scope) => setPersonEnded(tx, scope, id, null));
    const given = { email: robin, password: goodPassword };
    expect((await withPassword(home.access, newVisit, given)).ok).toBe(true);
  });

  it('is not there before the invitation is accepted', async () => {
    const { id } = await home.invited(robin);
    expect(await standing()).toEqual([
      { personId: id, state: 'invited', invitedUntil: new Date('2026-03-17T09:00:00Z') },
    ]);
  });
});
