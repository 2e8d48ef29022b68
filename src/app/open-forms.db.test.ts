import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type TestApp, testApp } from '../testing/app.ts';
import { nominationFields } from '../testing/furnish/awards.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { requestForm } from '../testing/furnish/participation.ts';
import { entryFields } from '../testing/furnish/rewards.ts';
import { addressOf, isStream, routes } from '../testing/furnish/routes.ts';

/** Ways in, and the web service of another system: no forms in which somebody tells something. */
const isOtherwise = (path: string): boolean => /^\/(join$|mgWebService)/i.test(path);

/** What anybody may send without an account, and without a link that lets them in. */
const openForms = routes
  .filter(
    ({ zone, method, secret, path }) =>
      zone === 'public' && method === 'POST' && !secret && !isOtherwise(path),
  )
  .map((route) => [route.path, route] as const);

/** What everybody can open. */
const publicPages = routes.filter(
  (route) => route.zone === 'public' && route.method === 'GET' && !route.secret && !isStream(route),
);

let home: TestApp;
let addresses: Addresses;

beforeAll(async () => {
  home = await testApp();
  addresses = await furnish(home);
});
afterAll(() => home.close());

/** More than a school sends in a quarter of an hour. */
const flood = 61;

const unread = 'A zebra by the lighthouse';
const whoever = { firstName: 'Zebedee', mayShow: 'yes' };

describe('what somebody sends', () => {
  it.each<[string, Record<string, string | string[]>]>([
    ['/you-said/new', { ...whoever, words: unread }],
    ['/whats-on/:slug/question', { ...whoever, words: unread }],
    ['/awards/nominate', { ...nominationFields, whom: 'Zebedee', words: unread }],
    ['/awards/rewards/enter', { ...entryFields, firstName: 'Zebedee', words: unread }],
    ['/involve', { ...requestForm, why: unread }],
  ])('by %s is public nowhere before the team has read it', async (path, fields) => {
    const [, route] = openForms.find(([one]) => one === path) ?? [];
    if (!route) throw new Error(`${path} is no open form.`);
    const url = addressOf({ ...route, method: 'GET' }, addresses);
    const category = /name="category"[^>]*value="([^"]+)"/.exec((await home.visitor('GET', url)).body)?.[1];
    const sent = await home.visitor('POST', url, form({ ...fields, ...(category && { category }) }));
    expect(sent.body).toContain('Thank you');
    for (const page of publicPages)
      for (const address of [addressOf(page, addresses), `${addressOf(page, addresses)}.json`]) {
        const { body } = await home.visitor('GET', address);
        expect(body.includes(unread) || body.includes('Zebedee'), address).toBe(false);
      }
  });
});

describe('a form that anybody may send', () => {
  it('is there many times', () => {
    expect(openForms.length).toBeGreaterThan(9);
  });

  it.each(openForms)(
    '%s is told to wait when it is sent without end, and others are not',
    async (_, route) => {
      const url = addressOf({ ...route, method: 'GET' }, addresses);
      const before = await home.contents();
      let last = await home.visitor('POST', url, form({}));
      for (let count = 1; count < flood; count += 1) last = await home.visitor('POST', url, form({}));
      expect(last.statusCode).toBe(429);
      expect(last.body).toContain('Nothing is lost');
      const elsewhere = await home.visitor('POST', url, { ...form({}), remoteAddress: '203.0.113.7' });
      expect(elsewhere.statusCode).not.toBe(429);
      const after = await home.contents();
      for (const table of ['voice_post', 'mail', 'consent'])
        expect(after[table], table).toEqual(before[table]);
    },
  );

  it.each(openForms.filter(([path]) => path !== '/you-said/:ask/support'))(
    '%s says who will see it, when it is read and where to get help, and needs no script',
    async (_, route) => {
      const { body, statusCode } = await home.visitor(
        'GET',
        addressOf({ ...route, method: 'GET' }, addresses),
      );
      expect(statusCode).toBe(200);
      for (const words of ['Who will see this?', 'name="website"', 'name="key"', 'method="post"'])
        expect(body).toContain(words);
    },
  );
});
