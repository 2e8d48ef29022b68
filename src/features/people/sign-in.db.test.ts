import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../../platform/access/accept-invitation.ts';
import { makeInvitation } from '../../platform/access/invitation.ts';
import { createPerson } from '../../platform/access/people.ts';
import { fixedClock, form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { newVisit } from '../../testing/new-visit.ts';

const robin = 'robin.ashdown@eastmere.example';
const password = 'lantern marble otter';

let home: TestApp;
let id: string;

const invitationOf = (personId: string): Promise<string> =>
  home.inScope(async (tx, scope) => (await makeInvitation(tx, scope, personId, fixedClock)).path);

beforeAll(async () => {
  home = await testApp();
  const person = { name: 'Robin Ashdown', title: null, young: false, supporterId: null, photoSha256: null };
  const added = await home.inScope((tx, scope) => createPerson(tx, scope, { ...person, email: robin }));
  if (!added.ok) throw new Error(added.reason);
  id = added.value;
  const path = await invitationOf(id);
  await acceptInvitation(home.access, newVisit, path.replace('/invitation/', ''), password);
});
afterAll(() => home.close());

const cookiesOf = (got: Got): string[] => [got.headers['set-cookie'] ?? []].flat();

const cookieFrom = (got: Got): string =>
  cookiesOf(got)
    .map((set) => set.split(';')[0])
    .filter((one) => !one?.endsWith('='))
    .join('; ');

const newestMail = (): Promise<{ text: string; link: string | null }> =>
  home.inScope(async (tx) => {
    const { rows } = await sql<{ text: string; link: string | null }>`SELECT paragraphs::text AS text, link
      FROM mail ORDER BY queued_at DESC LIMIT 1`.execute(tx);
    return rows[0] ?? { text: '', link: null };
  });

/** A browser that signs in with password and code, on the way to `next`. Answers the last page's answer. */
const signInOnTheWayTo = async (next: string): Promise<Got> => {
  const first = await home.visitor('POST', '/sign-in', form({ email: robin, password, next }));
  const code = /\b\d{6}\b/.exec((await newestMail()).text)?.[0] ?? '';
  const sent = form({
    code,
    next: new URLSearchParams(String(first.headers.location).split('?')[1]).get('next') ?? '',
  });
  return home.visitor('POST', '/sign-in/code', {
    ...sent,
    headers: { ...sent.headers, cookie: cookieFrom(first), 'sec-fetch-site': 'same-origin' },
  });
};

describe('somebody who is signed out', () => {
  it('is asked to sign in when they open a page of the board, and comes back to it', async () => {
    const got = await home.visitor('GET', '/clerk?done=saved');
    expect([got.statusCode, got.headers.location]).toEqual([303, '/sign-in?next=%2Fclerk%3Fdone%3Dsaved']);
    const done = await signInOnTheWayTo('/clerk?done=saved');
    expect([done.statusCode, done.headers.location]).toEqual([303, '/clerk?done=saved']);
  });

  it('is refused a form and data of the board', async () => {
    expect((await home.visitor('POST', '/clerk/import')).statusCode).toBe(403);
    expect((await home.visitor('GET', '/clerk.json')).statusCode).toBe(403);
  });

  it('gets no cookie, on public pages and on the way in', async () => {
    const pages = [
      '/',
      '/search',
      '/sign-in',
      '/sign-in/link',
      '/sign-in/link-sent',
      '/invitation/x',
      '/account',
    ];
    for (const page of pages) expect(cookiesOf(await home.visitor('GET', page)), page).toEqual([]);
    expect((await home.visitor('GET', '/')).body).toContain('This site sets no cookies');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'is never sent to another site: %s',
    async (next) => {
      const page = await home.visitor('GET', `/sign-in?next=${encodeURIComponent(next)}`);
      expect(page.body).not.toContain('evil.example');
      expect(page.body).not.toContain('javascript:');
      expect((await signInOnTheWayTo(next)).headers.location).toBe('/today');
    },
  );
});

describe('somebody who is signed in', () => {
  it('has a cookie that no script reads, and pages that are kept nowhere', async () => {
    const done = await signInOnTheWayTo('/account');
    const [cookie] = cookiesOf(done).filter((one) => one.startsWith('hearth.session_token='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const page = await home.visitor('GET', '/account', { headers: { cookie: cookieFrom(done) } });
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Robin Ashdown');
    expect(page.body).not.toContain('This site sets no cookies');
  });

  it.each([
    ['says nothing of where it comes from', {}],
    ['comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['comes from another origin', { origin: 'https://elsewhere.example.org' }],
    ['comes from nowhere', { origin: 'null' }],
  ])('is not signed out by a form that %s', async (_what, headers) => {
    const cookie = cookieFrom(await signInOnTheWayTo('/account'));
    const got = await home.visitor('POST', '/sign-out', { headers: { cookie, ...headers } });
    expect(got.statusCode).toBe(403);
    expect((await home.visitor('GET', '/account', { headers: { cookie } })).statusCode).toBe(200);
  });

  it('is signed out by a form of ours, for good', async () => {
    const cookie = cookieFrom(await signInOnTheWayTo('/account'));
    const got = await home.visitor('POST', '/sign-out', {
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect([got.statusCode, got.headers.location]).toEqual([303, '/']);
    expect((await home.visitor('GET', '/account', { headers: { cookie } })).statusCode).toBe(303);
  });

  it('changes the password, which signs out everywhere else', async () => {
    const here = cookieFrom(await signInOnTheWayTo('/account'));
    const there = cookieFrom(await signInOnTheWayTo('/account'));
    const change = async (current: string, wanted: string): Promise<Got> => {
      const sent = form({ current, password: wanted });
      const headers = { ...sent.headers, cookie: here, 'sec-fetch-site': 'same-origin' };
      return home.visitor('POST', '/account/password', { ...sent, headers });
    };
    expect((await change('not this one', 'copper meadow violin')).statusCode).toBe(422);
    expect((await change(password, 'short')).body).toContain('at least 12 characters');
    const done = await change(password, 'copper meadow violin');
    expect([done.statusCode, done.headers.location]).toEqual([303, '/account?done=password']);
    const still = { headers: { cookie: cookieFrom(done) } };
    expect((await home.visitor('GET', '/account', still)).statusCode).toBe(200);
    expect((await home.visitor('GET', '/account', { headers: { cookie: there } })).statusCode).toBe(303);
    const path = await invitationOf(id);
    await acceptInvitation(home.access, newVisit, path.replace('/invitation/', ''), password);
  });

  it('ends only sessions of their own', async () => {
    const member = await home.as('member');
    const { rows } = await sql<{ id: string }>`SELECT id FROM access.session WHERE login_id = ${id}`.execute(
      home.access.own,
    );
    const got = await member('POST', `/account/sessions/${rows[0]?.id}/end`);
    expect(got.statusCode).toBe(404);
  });

  it('gets a link for a new password, from their account', async () => {
    const member = await home.as('member');
    const got = await member('POST', '/account/password-link');
    expect(got.headers.location).toBe('/account?done=link');
    expect((await newestMail()).link).toMatch(/^\/invitation\/[\w-]{32}$/);
  });

  it('has an account without any role, too', async () => {
    const nobody = await home.as(null);
    const got = await nobody('GET', '/account');
    expect(got.statusCode).toBe(200);
    expect(got.body).toContain('Ask the clerk to give you a role');
  });
});

describe('a stranger who guesses', () => {
  const answers = async (ask: (email: string) => Promise<Got>): Promise<string[]> => {
    const said: string[] = [];
    for (const email of [robin, 'nobody.at.all@eastmere.example']) {
      const { statusCode, headers, body } = await ask(email);
      said.push(
        JSON.stringify([statusCode, headers.location, headers['set-cookie'], body]).replaceAll(email, '…'),
      );
    }
    return said;
  };

  it('gets the same page for a wrong password and for an address that nobody has', async () => {
    const [known, unknown] = await answers((email) =>
      home.visitor('POST', '/sign-in', form({ email, password: 'not this one at all' })),
    );
    expect(known).toContain('The e-mail address or the password is not right.');
    expect(known).toBe(unknown);
  });

  it('gets the same page whoever asks for a link', async () => {
    const [known, unknown] = await answers((email) => home.visitor('POST', '/sign-in/link', form({ email })));
    expect(known).toContain('/sign-in/link-sent');
    expect(known).toBe(unknown);
  });

  it('gets the same page for an invitation that is used, made up, or replaced', async () => {
    const member = await home.as('member');
    const replaced = await invitationOf(member.personId);
    const used = await invitationOf(member.personId);
    await acceptInvitation(home.access, newVisit, used.replace('/invitation/', ''), null);
    const pages = new Set<string>();
    for (const path of [replaced, used, '/invitation/made-up']) {
      const got = await home.visitor('GET', path);
      expect(got.statusCode).toBe(404);
      pages.add(got.body);
    }
    expect(pages.size).toBe(1);
  });
});

describe('looking around', () => {
  const atTheMachine = { host: 'localhost:3000' };

  it('is not offered in a council that was not made for show', async () => {
    const got = await home.visitor('GET', '/sign-in', { headers: atTheMachine });
    expect(got.body).not.toContain('Look around');
    const clerk = (await home.as('clerk')).personId;
    const tried = await home.visitor('POST', '/sign-in/look-around', {
      ...form({ person: clerk }),
      headers: { ...form({}).headers, ...atTheMachine },
    });
    expect([tried.statusCode, tried.headers['set-cookie']]).toEqual([404, undefined]);
  });
});
