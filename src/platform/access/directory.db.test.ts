import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword, type TestAccess, testAccess } from '../../testing/access.ts';
import { startDirectory, type TestDirectory } from '../../testing/directory.ts';
import { newVisit } from '../../testing/new-visit.ts';
import { sessionOf } from './sessions.ts';
import { type Visit, withCookies } from './visit.ts';
import { fromDirectory, notInDirectory, toDirectory } from './ways-in.ts';

const robin = 'robin.ashdown@eastmere.example';

let home: TestAccess;
let council: TestDirectory;
let id: string;

beforeAll(async () => {
  const accounts = {
    robin: { email: robin, verified: true },
    'looks like robin': { email: robin, verified: false },
    stranger: { email: 'stranger@eastmere.example', verified: true },
    'only invited': { email: 'only.invited@eastmere.example', verified: true },
  };
  council = await startDirectory(accounts, 'http://localhost:3000/sign-in/callback/directory');
  home = await testAccess(council.directory);
  id = await home.signsIn(robin, goodPassword);
  await home.invited('only.invited@eastmere.example');
});
afterAll(async () => {
  await council.close();
  await home.close();
});

const leave = async (next = '/today'): Promise<{ visit: Visit; to: string }> => {
  const left = await toDirectory(home.access, newVisit, next);
  if (!left.ok) throw new Error(left.reason);
  return { visit: withCookies(newVisit, left.value.cookies), to: left.value.to };
};

const queryOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams);

const signInAs = async (account: string, next?: string) => {
  const { visit, to } = await leave(next);
  return fromDirectory(home.access, visit, queryOf(await council.signIn(to, account)));
};

describe('the council’s directory', () => {
  it('lets in whom the clerk has invited by that e-mail address, again and again', async () => {
    for (let time = 0; time < 2; time += 1) {
      const back = await signInAs('robin', '/boards/1');
      if (!back.ok) throw new Error(back.reason);
      expect(back.value.next).toBe('/boards/1');
      expect((await sessionOf(home.access, withCookies(newVisit, back.value.cookies)))?.personId).toBe(id);
    }
  });

  it.each([
    ['whose e-mail address the directory has not verified', 'looks like robin'],
    ['whom nobody invited', 'stranger'],
    ['who has not accepted the invitation', 'only invited'],
  ])('does not let in somebody %s', async (_who, account) => {
    expect(await signInAs(account)).toEqual({ ok: false, reason: notInDirectory });
  });

  it('is asked with PKCE, a state and a nonce', async () => {
    const { to } = await leave();
    await council.signIn(to, 'robin');
    const asked = council.asked.at(-1);
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(asked?.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(asked?.get('state')).toBeTruthy();
    expect(asked?.get('nonce')).toBeTruthy();
  });

  it('opens nothing for an answer that this browser did not ask for', async () => {
    const { to } = await leave();
    const back = queryOf(await council.signIn(to, 'robin'));
    expect((await fromDirectory(home.access, newVisit, back)).ok).toBe(false);
    const other = await leave();
    expect((await fromDirectory(home.access, other.visit, back)).ok).toBe(false);
  });

  it('opens nothing twice for one answer, nor for an answer that was made up', async () => {
    const { visit, to } = await leave();
    const back = queryOf(await council.signIn(to, 'robin'));
    expect((await fromDirectory(home.access, visit, back)).ok).toBe(true);
    expect((await fromDirectory(home.access, visit, back)).ok).toBe(false);
    for (const query of [{}, { error: 'access_denied' }, { state: 'x', code: 'y' }])
      expect((await fromDirectory(home.access, (await leave()).visit, query)).ok).toBe(false);
  });

  it('leaves no token of its own with us', async () => {
    await signInAs('robin');
    const { rows } = await sql<{ tokens: string | null }>`SELECT
      coalesce(access_token, refresh_token, id_token) AS tokens FROM access.credential
      WHERE provider = 'directory'`.execute(home.access.own);
    expect(rows).toEqual([{ tokens: null }]);
  });
});
