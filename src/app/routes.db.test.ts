import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedMeeting } from '../features/meetings/index.ts';
import type { Actor } from '../kernel/scope.ts';
import { onClient } from '../platform/database/connect.ts';
import { form, type Got, type Sent, type TestApp, testApp, upload } from '../testing/app.ts';
import {
  agendaText,
  bringIn,
  minutesText,
  publishedMeeting,
  recordedMeeting,
  textFile,
} from '../testing/builders.ts';
import { boardDeeds } from '../testing/furnish/board-deeds.ts';
import type { Deed, Deeds } from '../testing/furnish/deed.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { waitingFile } from '../testing/furnish/publishing.ts';
import { reportDeeds } from '../testing/furnish/reports.ts';
import { becauseWrong } from '../testing/public-site.ts';
import { generalRoutes } from '../web/general.routes.tsx';
import type { Route } from '../web/route.ts';
import { features } from './features.ts';

const routes = [...generalRoutes, ...features.flatMap((feature) => feature.routes)];
const named = (some: readonly Route[]) =>
  some.map((route) => [`${route.method} ${route.path}`, route] as const);
const gets = routes.filter((route) => route.method === 'GET');
const posts = routes.filter((route) => route.method === 'POST' && route.audit.writes);
/** Forms that ask: Modern.Gov's web service answers them as it answers an address. */
const askingForms = routes.filter((route) => route.method === 'POST' && !route.audit.writes);

const visitor: Actor = { kind: 'public' };
const mayAnyone = (route: Route): boolean => route.can(visitor).ok;

/** Everyone who is not the clerk. */
const strangersOf = async (home: TestApp): Promise<TestApp['clerk'][]> => [
  home.visitor,
  await home.as(null),
  await home.as('clerk', 'Another Board'),
];

/** How a browser marks a form that another site made it send. */
const fromElsewhere: [string, Record<string, string>][] = [
  ['a cross-site form', { 'sec-fetch-site': 'cross-site' }],
  ['a form of a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ['a form of another origin', { origin: 'https://elsewhere.example.org' }],
  ['a form of another port', { origin: 'http://localhost:4000' }],
  ['a form of nowhere', { origin: 'null' }],
];

const alsoWith = (sent: Sent, more: Sent): Sent => ({
  ...sent,
  ...more,
  headers: { ...sent.headers, ...more.headers },
});

/** A page for people: no trace of how the house is built. */
const expectPlainWords = (got: Got): void => {
  expect(got.body).not.toMatch(/node_modules|\n\s+at |\.tsx?:\d|select "|FST_ERR/i);
  expect(got.body).toMatch(/<h1|"error":/);
};

const expectRefused = (got: Got, reason: string): void => {
  expect(got.statusCode).toBe(403);
  expect(got.body).toContain(reason);
  expectPlainWords(got);
};

/** Whoever has no business with a page sees it only if it is public, or a list of their own boards. */
const expectKept = (route: Route, got: Got): void => {
  const shown = mayAnyone(route) || (route.method === 'GET' && route.at === 'any board');
  expect(shown ? [200, 403] : [403, 404]).toContain(got.statusCode);
  if (got.statusCode !== 200) expectPlainWords(got);
};

const reasonOf = (route: Route): string => {
  const allowed = route.can(visitor);
  return allowed.ok ? '' : allowed.reason;
};

type Values = Record<string, string>;

const filled = (path: string, values: Values): string =>
  path.replace(/:([a-z]+)/gi, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Say in this test what :${name} of ${path} can be.`);
    return value;
  });

const everyName = (value: string): Values => new Proxy({}, { get: () => value });

const addressOf = (route: Route, addresses: Addresses): string =>
  filled(route.path, addresses.find(({ prefix }) => route.path.startsWith(prefix))?.values ?? {});

describe('reading', () => {
  let home: TestApp;
  let addresses: Addresses;
  let others: TestApp['clerk'][];
  let before: Record<string, string>;
  beforeAll(async () => {
    home = await testApp();
    addresses = await furnish(home);
    others = await strangersOf(home);
    before = await home.contents();
  });
  afterAll(() => home.close());

  it('lets the public read what is public, and nothing of the board', () => {
    expect(gets.filter(mayAnyone).map((route) => route.path)).toEqual(
      gets.filter((route) => route.zone === 'public').map((route) => route.path),
    );
  });

  it.each(named(gets))('%s opens for the clerk and writes nothing', async (_, route) => {
    const got = await home.clerk('GET', addressOf(route, addresses));
    expect(got.statusCode).toBe(200);
    expect(await home.contents()).toEqual(before);
  });

  it.each(named(gets))('%s is shown to strangers only where it is public', async (_, route) => {
    for (const other of others) expectKept(route, await other('GET', addressOf(route, addresses)));
    expect(await home.contents()).toEqual(before);
  });

  it.each(named(gets))(
    '%s answers the same with a slash behind it, and to HEAD without a body',
    async (_, route) => {
      const address = addressOf(route, addresses);
      expect((await home.clerk('GET', `${address}/`)).statusCode).toBe(200);
      const head = await home.clerk('HEAD', address);
      expect([head.statusCode, head.body]).toEqual([200, '']);
      expect((await home.visitor('HEAD', address)).statusCode).toBe(mayAnyone(route) ? 200 : 403);
    },
  );

  it.each(named(gets.filter((route) => route.path.includes(':'))))(
    '%s says plainly that a made-up address leads nowhere',
    async (_, route) => {
      const zero = '00000000-0000-4000-8000-000000000000';
      const madeUp = [
        'x',
        '0',
        '-5',
        zero,
        '99999999999',
        "x'; DROP TABLE meeting",
        '%00',
        '..%2F..%2Fetc',
        '%F0%9F',
      ];
      for (const value of [...madeUp, 'a'.repeat(5000)]) {
        const got = await home.clerk('GET', filled(route.path, everyName(value)));
        expect([400, 404, 414], `${route.path} with ${value.slice(0, 40)}`).toContain(got.statusCode);
        expectPlainWords(got);
      }
    },
  );

  const pagesWithoutData = ['/design', '/help', '/follow'];

  it.each(named(gets.filter(mayAnyone)))('%s has its data beside it under .json', async (_, route) => {
    const address = addressOf(route, addresses);
    const page = await home.visitor('GET', address);
    if (!String(page.headers['content-type']).startsWith('text/html')) return;
    const data = await home.visitor('GET', address === '/' ? '/index.json' : `${address}.json`);
    expect(data.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(data.statusCode).toBe(pagesWithoutData.includes(route.path) ? 404 : 200);
    expect(data.json()).toBeTypeOf('object');
  });

  it.each(named(gets.filter((route) => !mayAnyone(route))))(
    '%s keeps its data from the public too',
    async (_, route) => {
      const data = await home.visitor('GET', `${addressOf(route, addresses)}.json`);
      expectRefused(data, reasonOf(route));
      expect(data.json()).toHaveProperty('error');
    },
  );

  it('answers HEAD for data as it answers GET', async () => {
    expect((await home.visitor('HEAD', '/meetings.json')).statusCode).toBe(200);
    expect((await home.visitor('HEAD', '/nothing.json')).statusCode).toBe(404);
  });

  it.each([
    '/nothing',
    '/clerk/nothing',
    '/meetings/x/y/z/.json',
    '/assets/nothing.css',
    '/assets/..%2fpackage.json',
    '/.env',
  ])('says plainly that there is nothing at %s', async (address) => {
    const got = await home.clerk('GET', address);
    expect(got.statusCode).toBe(404);
    expectPlainWords(got);
  });

  it('does nothing for other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
      for (const route of routes) {
        const got = await home.app.inject({ method, url: filled(route.path, everyName('x')) });
        expect(got.statusCode).toBe(404);
      }
    }
    expect(await home.contents()).toEqual(before);
  });
});

describe('asking by a form', () => {
  it.each(named(askingForms))('%s answers strangers and writes nothing', async (_, route) => {
    const home = await testApp();
    try {
      const address = addressOf(route, await furnish(home));
      const others = await strangersOf(home);
      const before = await home.contents();
      for (const other of others) expect((await other('POST', address, form({}))).statusCode).toBe(200);
      expect(await home.contents()).toEqual(before);
    } finally {
      await home.close();
    }
  });
});

const uuidIn = (page: Got, before: string): string =>
  new RegExp(`${before}([0-9a-f-]{36})`).exec(page.body)?.[1] ?? '';

const withPaper = async (home: TestApp): Promise<{ id: string; paper: string }> => {
  const { id } = await recordedMeeting(home);
  await home.clerk('POST', `/clerk/meetings/${id}/papers`, await upload([textFile('homes.txt', 'A room.')]));
  return { id, paper: uuidIn(await home.clerk('GET', `/clerk/meetings/${id}`), '/papers/') };
};

/** For each route that writes: how to use it well, in a house that was just built. */
const deeds: Deeds = {
  ...boardDeeds,
  ...reportDeeds,
  '/clerk/import': async () => ({
    url: '/clerk/import',
    sent: await upload([textFile('new.txt', agendaText())]),
  }),
  '/clerk/imports/:id': async (home) => ({ url: `/clerk/imports/${await waitingFile(home)}` }),
  '/clerk/imports/:id/discard': async (home) => ({
    url: `/clerk/imports/${await waitingFile(home)}/discard`,
  }),
  '/clerk/meetings/:id/mend': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/mend`,
    sent: form({ venue: 'The Harbour Room' }),
  }),
  '/clerk/meetings/:id/details': async (home) => {
    const [meeting] = (await bringIn(home, [textFile('minutes.txt', minutesText())])).meetings;
    const page = await home.clerk('GET', `/clerk/meetings/${meeting?.id}`);
    return {
      url: `/clerk/meetings/${meeting?.id}/details`,
      sent: form({ decision: 'keep', which: uuidIn(page, 'name="which"[^>]* value="') }),
    };
  },
  '/clerk/meetings/:id/publish': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/publish`,
  }),
  '/clerk/meetings/:id/withdraw': async (home) => ({
    url: `/clerk/meetings/${(await publishedMeeting(home)).id}/withdraw`,
    sent: form(becauseWrong),
  }),
  '/clerk/meetings/:id/remove': async (home) => ({
    url: `/clerk/meetings/${(await publishedMeeting(home)).id}/remove`,
    sent: form({ ...becauseWrong, what: 'words', words: 'lanterns', seen: 'lanterns' }),
  }),
  '/clerk/meetings/:id/removals/:removal/put-back': async (home) => {
    const { id } = await publishedMeeting(home);
    const sent = form({ ...becauseWrong, what: 'words', words: 'lanterns', seen: 'lanterns' });
    await home.clerk('POST', `/clerk/meetings/${id}/remove`, sent);
    const page = await home.clerk('GET', `/clerk/meetings/${id}/remove`);
    return { url: `/clerk/meetings/${id}/removals/${uuidIn(page, '/removals/')}/put-back` };
  },
  '/clerk/meetings/:id/join': async (home) => {
    const minutes = await recordedMeeting(home);
    const agenda = await recordedMeeting(home, { date: null });
    return { url: `/clerk/meetings/${minutes.id}/join`, sent: form({ other: agenda.id }) };
  },
  '/clerk/meetings/:id/items/:item': async (home) => {
    const { id, items } = await recordedMeeting(home);
    return {
      url: `/clerk/meetings/${id}/items/${items[0]?.id}`,
      sent: form({ title: 'The Lantern Project' }),
    };
  },
  '/clerk/meetings/:id/papers': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/papers`,
    sent: await upload([textFile('homes.txt', 'A room.')]),
  }),
  '/clerk/meetings/:id/papers/:paper/remove': async (home) => {
    const { id, paper } = await withPaper(home);
    return { url: `/clerk/meetings/${id}/papers/${paper}/remove` };
  },
  '/clerk/meetings/:id/papers/:paper/restore': async (home) => {
    const { id, paper } = await withPaper(home);
    await home.clerk('POST', `/clerk/meetings/${id}/papers/${paper}/remove`);
    return { url: `/clerk/meetings/${id}/papers/${paper}/restore` };
  },
  '/clerk/meetings/:id/print': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/print`,
    sent: form({ what: 'minutes' }),
  }),
};

const deedOf = (route: Route, home: TestApp): Promise<Deed> => {
  const deed = deeds[route.path];
  if (!deed) throw new Error(`Say in this test how ${route.path} is used.`);
  return deed(home);
};

describe('writing', () => {
  const inNewHouse = async (work: (home: TestApp) => Promise<void>): Promise<void> => {
    const home = await testApp();
    try {
      await work(home);
    } finally {
      await home.close();
    }
  };

  it('is for the clerk alone, and always written down', () => {
    expect(posts.filter(mayAnyone).map((route) => route.path)).toEqual([]);
    expect(askingForms.filter((route) => route.zone !== 'public' || !mayAnyone(route))).toEqual([]);
    expect(gets.filter((route) => route.audit.writes).map((route) => route.path)).toEqual([]);
  });

  it.each(named(posts))(
    '%s refuses strangers and other sites, and leaves its trace when the clerk uses it',
    async (_, route) =>
      inNewHouse(async (home) => {
        const { url, sent = {}, by = home.clerk, answer = 303 } = await deedOf(route, home);
        const others = await strangersOf(home);
        const before = await home.contents();
        for (const other of others) expectKept(route, await other('POST', url, sent));
        for (const [, headers] of fromElsewhere) {
          const got = await by('POST', url, alsoWith(sent, { headers }));
          expectRefused(got, 'This form came from another site');
        }
        expect(await home.contents()).toEqual(before);

        const deedsBefore = await auditedDeeds(home);
        const done = await by('POST', url, alsoWith(sent, { headers: { 'sec-fetch-site': 'same-origin' } }));
        expect(done.statusCode).toBe(answer);
        const left = (await auditedDeeds(home)).slice(deedsBefore.length);
        expect(left.filter(({ deed }) => expectedEvents(route).includes(deed))).not.toEqual([]);
        expect(new Set(left.map(({ actor_kind }) => actor_kind))).toEqual(new Set(['person']));
      }),
  );
});

describe('writing at an address that was made up', () => {
  const zero = '00000000-0000-4000-8000-000000000000';
  const nonsense = form({ other: zero, decision: 'keep', what: 'pack', title: 'x', which: 'y' });
  let home: TestApp;
  let meeting: RecordedMeeting;
  let before: Record<string, string>;
  beforeAll(async () => {
    home = await testApp();
    meeting = await recordedMeeting(home);
    before = await home.contents();
  });
  afterAll(() => home.close());

  it.each(named(posts.filter((route) => route.path.includes(':'))))(
    '%s changes nothing and says so',
    async (_, route) => {
      // A thing that is not there, of a meeting that is.
      const ofMeeting = new Proxy<Values>(
        { id: meeting.id, meeting: meeting.id },
        { get: (known, name) => Reflect.get(known, name) ?? zero },
      );
      const inParts = route.path.replace(/:(id|meeting)\b/, '').includes(':') ? [ofMeeting] : [];
      const refusals = route.can(home.scope.actor).ok ? [400, 404] : [403];
      for (const values of [everyName('x'), everyName('%00'), everyName(zero), ...inParts]) {
        for (const sent of [form({}), nonsense]) {
          const got = await home.clerk('POST', filled(route.path, values), sent);
          expect(refusals).toContain(got.statusCode);
          expectPlainWords(got);
        }
      }
      expect(await home.contents()).toEqual(before);
    },
  );
});

type Entry = { deed: string; actor_kind: string };

const auditedDeeds = (home: TestApp): Promise<Entry[]> =>
  onClient(home.database.owner, async (client) => {
    const { rows } = await client.query<Entry>('SELECT deed, actor_kind FROM audit_entry ORDER BY at');
    return rows;
  });

const expectedEvents = ({ audit }: Route): readonly string[] => (audit.writes ? audit.events : []);
