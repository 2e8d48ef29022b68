import { createHook } from 'node:async_hooks';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword, type TestAccess, testAccess } from '../../testing/access.ts';
import { newVisit } from '../../testing/new-visit.ts';
import { onClient } from '../database/connect.ts';
import { asSignIn } from './grounds.ts';
import { setPersonEnded } from './people.ts';
import { listSessions, sessionOf } from './sessions.ts';
import { type Visit, withCookies } from './visit.ts';
import {
  askForLink,
  deadCode,
  deadLink,
  withCode,
  withLink,
  withPassword,
  wrongCode,
  wrongPassword,
} from './ways-in.ts';

const robin = 'Robin.Ashdown@eastmere.example';

let home: TestAccess;
beforeEach(async () => {
  home = await testAccess();
});
afterEach(() => home.close());

/** How many password hashes are worked out while something is done. */
const hashesIn = async (work: () => Promise<unknown>): Promise<number> => {
  let hashes = 0;
  const watch = createHook({
    init: (_id, kind) => {
      if (kind === 'ARGON2REQUEST') hashes += 1;
    },
  }).enable();
  await work();
  watch.disable();
  return hashes;
};

const password = (given: { email?: string; password?: string; visit?: Visit } = {}) =>
  withPassword(home.access, given.visit ?? newVisit, {
    email: given.email ?? robin,
    password: given.password ?? goodPassword,
  });

/** The first step, which must succeed: the browser as it is after it, and the code that came by mail. */
const halfway = async (visit = newVisit): Promise<{ visit: Visit; code: string }> => {
  const before = await home.mails();
  const first = await password({ visit });
  if (!first.ok) throw new Error(first.reason);
  const mail = (await home.mails()).find(({ text }) => !before.some((one) => one.text === text));
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
  return { visit: withCookies(visit, first.value.cookies), code };
};

const wrongOf = (code: string): string => (code === '111111' ? '222222' : '111111');

const links = async (): Promise<string[]> => (await home.mails()).flatMap(({ link }) => link ?? []);

/** The secret of a new link. */
const linkFor = async (email: string): Promise<string> => {
  const known = await links();
  await askForLink(home.access, newVisit, email, '/today');
  const made = (await links()).find((link) => !known.includes(link));
  return made?.replace('/sign-in/link/', '').replace(/\?.*/, '') ?? 'none';
};

const signedIn = async (cookies: string[]): Promise<string | null> =>
  (await sessionOf(home.access, withCookies(newVisit, cookies)))?.personId ?? null;

describe('a password', () => {
  it('needs the code that comes by mail, once', async () => {
    const id = await home.signsIn(robin, goodPassword);
    const { visit, code } = await halfway();
    expect(await sessionOf(home.access, visit)).toBeNull();
    expect(await withCode(home.access, visit, wrongOf(code))).toEqual({ ok: false, reason: wrongCode });
    const done = await withCode(home.access, visit, code);
    expect(done.ok && (await signedIn(done.value.cookies))).toBe(id);
    expect(await withCode(home.access, visit, code)).toEqual({ ok: false, reason: deadCode });
  });

  it('is asked for again after three wrong codes, the right one included', async () => {
    await home.signsIn(robin, goodPassword);
    const { visit, code } = await halfway();
    for (let time = 0; time < 3; time += 1) await withCode(home.access, visit, wrongOf(code));
    expect(await withCode(home.access, visit, code)).toEqual({ ok: false, reason: deadCode });
  });

  it('sends a code that another browser cannot use', async () => {
    await home.signsIn(robin, goodPassword);
    const { code } = await halfway();
    expect(await withCode(home.access, newVisit, code)).toEqual({ ok: false, reason: deadCode });
  });

  it('is kept as a hash of argon2id', async () => {
    await home.signsIn(robin, goodPassword);
    const kept = await onClient(home.database.owner, (client) =>
      client.query<{ password: string }>('SELECT password FROM access.credential'),
    );
    expect(kept.rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('whether anybody has an e-mail address', () => {
  it('is not told by what is said of a wrong password', async () => {
    await home.signsIn(robin, goodPassword);
    await home.signsIn('links.only@eastmere.example', null);
    await home.invited('only.invited@eastmere.example');
    const emails = [
      robin,
      'links.only@eastmere.example',
      'only.invited@eastmere.example',
      'nobody@eastmere.example',
    ];
    for (const email of emails) {
      expect(await password({ email, password: 'not this one at all' }), email).toEqual({
        ok: false,
        reason: wrongPassword,
      });
    }
    expect(await home.mails()).toEqual([]);
  });

  it('is not told by the work that is done: one hash, known or not', async () => {
    await home.signsIn(robin, goodPassword);
    for (const email of [robin, 'nobody@eastmere.example']) {
      const hashes = await hashesIn(() => password({ email, password: 'not this one at all' }));
      expect(hashes, email).toBe(1);
    }
  });

  it('is not told by asking for a link', async () => {
    await home.signsIn(robin, goodPassword);
    expect(await askForLink(home.access, newVisit, 'nobody@eastmere.example', '/today')).toEqual({
      ok: true,
      value: true,
    });
    expect(await home.mails()).toEqual([]);
    expect(await askForLink(home.access, newVisit, robin.toUpperCase(), '/today')).toEqual({
      ok: true,
      value: true,
    });
    expect(await home.mails()).toHaveLength(1);
  });

  it('is not told by being locked out', async () => {
    await home.signsIn(robin, goodPassword);
    const reasons = new Set<string>();
    for (const email of [robin, 'nobody@eastmere.example']) {
      for (let time = 0; time < 10; time += 1) await password({ email, password: 'wrong' });
      const locked = await password({ email });
      reasons.add(locked.ok ? 'let in' : locked.reason);
    }
    expect([...reasons]).toEqual([
      'There were too many tries for this e-mail address. Wait 15 minutes, or ask for a link by mail instead.',
    ]);
  });
});

describe('too many tries', () => {
  it('lock an address out of which they come, with other words', async () => {
    const { take } = home.access.limits;
    const results = await Promise.all(Array.from({ length: 201 }, () => take('address', newVisit.address)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(200);
    expect(await password()).toEqual({
      ok: false,
      reason: 'There were too many tries from where you are. Wait 15 minutes and try again.',
    });
    expect(await password({ visit: { ...newVisit, address: '198.51.100.8' } })).toEqual({
      ok: false,
      reason: wrongPassword,
    });
  });

  it('are forgotten once somebody has shown who they are', async () => {
    await home.signsIn(robin, goodPassword);
    for (let round = 0; round < 3; round += 1) {
      for (let time = 0; time < 6; time += 1) await password({ password: 'wrong' });
      const { visit, code } = await halfway();
      expect((await withCode(home.access, visit, code)).ok).toBe(true);
    }
  });

  it('leave the link by mail as a way in, five times an hour', async () => {
    const id = await home.signsIn(robin, goodPassword);
    for (let time = 0; time < 11; time += 1) await password({ password: 'wrong' });
    const done = await withLink(home.access, newVisit, await linkFor(robin));
    expect(done.ok && (await signedIn(done.value.cookies))).toBe(id);
    for (let time = 0; time < 4; time += 1) await askForLink(home.access, newVisit, robin, '/today');
    const sixth = await askForLink(home.access, newVisit, robin, '/today');
    expect(sixth.ok ? '' : sixth.reason).toContain('Several links were asked for');
    expect(await links()).toHaveLength(5);
  });

  it('are counted without anybody’s address in the database', async () => {
    await password({ password: 'wrong' });
    const { rows } = await sql<{ key: string }>`SELECT key FROM access.attempt`.execute(home.access.own);
    expect(rows.length).toBe(2);
    expect(JSON.stringify(rows)).not.toMatch(/robin|198\.51/i);
  });
});

describe('a link by mail', () => {
  it('signs in once', async () => {
    const id = await home.signsIn(robin, null);
    const token = await linkFor(robin);
    const done = await withLink(home.access, newVisit, token);
    expect(done.ok && (await signedIn(done.value.cookies))).toBe(id);
    expect(await withLink(home.access, newVisit, token)).toEqual({ ok: false, reason: deadLink });
  });

  it('is kept as a digest, so that who reads the database cannot follow it', async () => {
    await home.signsIn(robin, null);
    const token = await linkFor(robin);
    const { rows } = await sql`SELECT * FROM access.proof`.execute(home.access.own);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is worth nothing when it is too old', async () => {
    await home.signsIn(robin, null);
    const token = await linkFor(robin);
    await sql`UPDATE access.proof SET expires_at = now() - interval '1 second'`.execute(home.access.own);
    expect(await withLink(home.access, newVisit, token)).toEqual({ ok: false, reason: deadLink });
  });

  it.each(['', 'x', "'; DROP TABLE access.login; --"])(
    'that was made up opens nothing: %j',
    async (token) => {
      expect(await withLink(home.access, newVisit, token)).toEqual({ ok: false, reason: deadLink });
    },
  );
});

describe('a session', () => {
  it('is a new one at each sign-in, and the browser’s old one ends', async () => {
    const id = await home.signsIn(robin, null);
    const first = await withLink(home.access, newVisit, await linkFor(robin));
    if (!first.ok) throw new Error(first.reason);
    const before = withCookies(newVisit, first.value.cookies);
    const known = (await listSessions(home.access, id)).map((one) => one.id);
    const second = await withLink(home.access, before, await linkFor(robin));
    if (!second.ok) throw new Error(second.reason);
    expect(await sessionOf(home.access, before)).toBeNull();
    const now = await sessionOf(home.access, withCookies(newVisit, second.value.cookies));
    expect(now?.personId).toBe(id);
    expect(known).not.toContain(now?.sessionId);
  });

  it.each([
    ['made up', 'hearth.session_token=abc.def'],
    [
      'signed with another secret',
      `hearth.session_token=${'a'.repeat(32)}.${encodeURIComponent(Buffer.alloc(32).toString('base64'))}`,
    ],
    ['empty', 'hearth.session_token='],
    ['another one', 'other=1'],
  ])('is nobody’s when its cookie is %s', async (_what, cookie) => {
    expect(await sessionOf(home.access, { ...newVisit, cookie })).toBeNull();
  });

  it('set by a stranger before is not the one that signing in gives', async () => {
    await home.signsIn(robin, goodPassword);
    const planted = { ...newVisit, cookie: 'hearth.session_token=planted.signature' };
    const { visit, code } = await halfway(planted);
    const done = await withCode(home.access, visit, code);
    expect(done.ok && done.value.cookies.join()).not.toContain('planted');
  });

  it('ends at its time', async () => {
    await home.signsIn(robin, null);
    const done = await withLink(home.access, newVisit, await linkFor(robin));
    if (!done.ok) throw new Error(done.reason);
    expect(await signedIn(done.value.cookies)).not.toBeNull();
    await sql`UPDATE access.session SET expires_at = now() - interval '1 second'`.execute(home.access.own);
    expect(await signedIn(done.value.cookies)).toBeNull();
  });

  it('ends at once with the login, which then nothing opens', async () => {
    const id = await home.signsIn(robin, goodPassword);
    const token = await linkFor(robin);
    const done = await withLink(home.access, newVisit, token);
    await asSignIn(home.access, (tx, scope) => setPersonEnded(tx, scope, id, new Date()));
    expect(done.ok && (await signedIn(done.value.cookies))).toBeNull();
    expect(await password()).toEqual({ ok: false, reason: wrongPassword });
    const mails = (await home.mails()).length;
    await askForLink(home.access, newVisit, robin, '/today');
    expect(await home.mails()).toHaveLength(mails);
  });

  it.each([
    ['http://localhost:3000', /^hearth\.session_token=/, false],
    ['https://board.example.org', /^__Secure-hearth\.session_token=/, true],
  ])('at %s has a cookie that no script reads and no other site sends', async (origin, name, secure) => {
    await home.signsIn(robin, null);
    const done = await withLink(home.access, { ...newVisit, origin }, await linkFor(robin));
    const cookie = done.ok ? done.value.cookies.find((one) => name.test(one)) : undefined;
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(/; Secure/.test(cookie ?? '')).toBe(secure);
  });
});
