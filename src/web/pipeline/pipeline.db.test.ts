import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { publishedMeeting, recordedMeeting } from '../../testing/builders.ts';

const asOwner = (home: TestApp, statement: string): Promise<unknown> =>
  onClient(home.database.owner, (client) => client.query(statement));

const expectPage = (got: Got, status: number, words: string): void => {
  expect(got.statusCode).toBe(status);
  expect(got.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(got.body).toContain(words);
  expect(got.body).not.toMatch(/node_modules|\n\s+at |\.tsx?:\d|permission denied|FST_ERR/);
};

describe('an answer', () => {
  let home: TestApp;
  let page: string;
  beforeAll(async () => {
    home = await testApp();
    page = `/meetings/${(await publishedMeeting(home)).slug}`;
  });
  afterAll(() => home.close());

  const everyKind = [
    '/',
    '/design',
    '/search?words=lantern',
    '/feed.atom',
    '/calendar.ics',
    '/nothing',
    '/assets/hearth.css',
    '/health',
  ];

  it.each([...everyKind, '/clerk'])(
    'sets no cookie and comes with the headers that protect it: %s',
    async (address) => {
      const { headers } = await home.clerk('GET', address);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'SAMEORIGIN',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('brings no script and no style within the page, which its policy would stop', async () => {
    for (const address of ['/', page, '/design', '/search?words=lantern', '/clerk']) {
      const { body } = await home.clerk('GET', address);
      expect(body).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle="|\son[a-z]+="|javascript:/);
    }
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is made smaller with %s where the browser can take it', async (encoding, unpack) => {
    const plain = await home.visitor('GET', page);
    const packed = await home.visitor('GET', page, { headers: { 'accept-encoding': encoding } });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(String(packed.headers.vary)).toContain('accept-encoding');
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
  });

  it('is not sent again to who has it, until it changes', async () => {
    const first = await home.visitor('GET', page);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"/);
    const again = await home.visitor('GET', page, { headers: { 'if-none-match': etag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const meeting = await publishedMeeting(home, { date: '2025-07-09' });
    const changed = await home.visitor('GET', page, { headers: { 'if-none-match': etag } });
    expect(changed.statusCode).toBe(200);
    expect(changed.body).toContain(`/meetings/${meeting.slug}`);
  });

  it('keeps versioned assets for ever and pages for no time', async () => {
    const { body, headers } = await home.visitor('GET', '/');
    expect(headers['cache-control']).toBe('no-cache');
    const stylesheet = /href="(\/assets\/hearth\.css\?v=[0-9a-f]{8})"/.exec(body)?.[1] ?? '';
    const asset = await home.visitor('GET', stylesheet);
    expect(asset.statusCode).toBe(200);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('what goes wrong', () => {
  let home: TestApp;
  let id: string;
  beforeAll(async () => {
    home = await testApp();
    ({ id } = await recordedMeeting(home));
  });
  afterAll(() => home.close());

  it('says 404 in plain words, and to programs as data', async () => {
    expectPage(await home.visitor('GET', '/nothing'), 404, 'Page not found');
    const data = await home.visitor('GET', '/nothing.json');
    expect(data.statusCode).toBe(404);
    expect(data.json()).toMatchObject({ error: 'Page not found' });
  });

  it('says 400 with what is wrong with each field', async () => {
    const got = await home.clerk('POST', `/clerk/meetings/${id}/print`, form({ what: 'tea' }));
    expectPage(got, 400, 'what: Choose what to make.');
    const search = await home.visitor('GET', `/search.json?words=${'x'.repeat(301)}`);
    expect(search.json().lines).toEqual(['words: Search for 300 characters at most.']);
  });

  it('says 413 to a form that is larger than any pack', async () => {
    const got = await home.clerk('POST', `/clerk/meetings/${id}/mend`, {
      ...form({ venue: 'x' }),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '104857601' },
    });
    expectPage(
      got,
      413,
      'A file may have 100 MB at most, and all files of a form 200 MB. Nothing was saved.',
    );
  });

  it('says 413 to a file that is too large, and keeps nothing of it', async () => {
    const before = await home.contents();
    const large = { name: 'large.txt', bytes: Buffer.alloc(100 * 1024 * 1024 + 1, 'a') };
    const got = await home.clerk('POST', '/clerk/import', await upload([large]));
    expectPage(got, 413, 'The file is too large');
    expect(await home.contents()).toEqual(before);
  });

  it('says 415 to a form in a shape that no browser sends', async () => {
    const got = await home.clerk('POST', `/clerk/meetings/${id}/mend`, {
      headers: { 'content-type': 'application/xml' },
      payload: '<venue/>',
    });
    expectPage(got, 415, 'We could not use what was sent');
  });

  const boundary = { 'content-type': 'multipart/form-data; boundary=edge' };
  it.each([
    [
      'cut off in the middle',
      boundary,
      '--edge\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf',
    ],
    ['without a boundary', { 'content-type': 'multipart/form-data' }, '--edge--'],
    ['that is nothing of the kind', boundary, 'not a form'],
    ['with a broken head', boundary, '--edge\r\nContent-Disposition: nonsense\r\n\r\nx\r\n--edge--\r\n'],
  ])('answers plainly to a multipart form %s, and keeps nothing of it', async (_, headers, payload) => {
    const before = await home.contents();
    const got = await home.clerk('POST', '/clerk/import', { headers, payload });
    expect([400, 406, 415, 422]).toContain(got.statusCode);
    expectPage(got, got.statusCode, '<h1');
    expect(await home.contents()).toEqual(before);
  });

  it.each([
    ['a null byte', '/search?words=a%00b'],
    ['a null byte in a path', '/meetings/a%00b'],
    ['a broken percent sign', '/meetings/%E0%A4%A'],
    ['a broken percent sign in a query', '/search?words=%E0%A4%A'],
    ['half a letter', '/search?words=%ED%A0%80'],
    ['a field twice', '/search?words=a&words=b'],
    ["a field named like the language's own", '/search?__proto__=x&constructor=y&words=a'],
    ['ten thousand letters', `/search?words=${'a'.repeat(10_000)}`],
    [
      'ten thousand signs of the search language',
      `/search?words=${encodeURIComponent('"-(|&!<->:*\\'.repeat(27))}`,
    ],
    ['a page that is no number', '/search?words=a&page=NaN'],
  ])('never fails at %s', async (_, address) => {
    const got = await home.visitor('GET', address);
    expect(got.statusCode).toBeLessThan(500);
    expectPage(got, got.statusCode, '<h1');
  });

  it('shows what was typed as text, never as markup', async () => {
    const got = await home.visitor(
      'GET',
      `/search?words=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(got.body).not.toContain('<script>alert');
    expect(got.body).toContain('&lt;script');
  });
});

describe('a failure of our own', () => {
  let home: TestApp;
  beforeEach(async () => {
    home = await testApp();
  });
  afterEach(() => home.close());

  it('says 500 with a number to tell the clerk, and logs the same number with the reason', async () => {
    await asOwner(home, 'REVOKE SELECT ON publication FROM hearth_web');
    const got = await home.visitor('GET', '/');
    expectPage(got, 500, 'Something went wrong on our side');
    const number = /give this number: ([0-9a-f-]{36})\./.exec(got.body)?.[1];
    expect(got.headers['x-request-id']).toBe(number);
    const logged = home.log.map((line) => JSON.parse(line)).find((line) => line.msg === 'request failed');
    expect(logged.reqId).toBe(number);
    expect(logged.error).toMatchObject({
      code: '42501',
      at: expect.arrayContaining([expect.stringContaining('home.page.tsx')]),
    });
  });

  it('undoes the half of a change that was written before it', async () => {
    const meeting = await recordedMeeting(home);
    await asOwner(home, 'REVOKE INSERT ON outbox FROM hearth_web');
    const before = await home.contents();
    expectPage(
      await home.clerk('POST', `/clerk/meetings/${meeting.id}/publish`),
      500,
      'Nothing was changed.',
    );
    expect(await home.contents()).toEqual(before);
  });

  it('logs no words of a record that the database refuses', async () => {
    const meeting = await recordedMeeting(home);
    await asOwner(home, `ALTER TABLE meeting ADD CHECK (venue NOT LIKE 'Zebedee%')`);
    const got = await home.clerk(
      'POST',
      `/clerk/meetings/${meeting.id}/mend`,
      form({ venue: 'Zebedee House' }),
    );
    expect(got.statusCode).toBe(500);
    expect(home.log.join('')).toContain('"code":"23514"');
    expect(home.log.join('')).not.toContain('Zebedee');
  });

  it('answers in plain words while the database is gone, says so at /ready, and recovers by itself', async () => {
    const { name, owner } = home.database;
    const server = { ...owner, database: 'postgres' };
    const gone = (is: boolean) =>
      onClient(server, async (client) => {
        await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${!is}`);
        await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
          name,
        ]);
      });
    expect((await home.visitor('GET', '/ready')).json()).toEqual({ status: 'ready' });

    await gone(true);
    const ready = await home.visitor('GET', '/ready');
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'the database does not answer' }]);
    expect((await home.visitor('GET', '/health')).statusCode).toBe(200);
    for (const address of ['/', '/clerk', '/nothing']) {
      const got = await home.clerk('GET', address);
      expect(address === '/nothing' ? [404, 500, 503] : [500, 503]).toContain(got.statusCode);
      expectPage(got, got.statusCode, '<h1');
      expect(got.body).not.toContain(name);
    }

    await gone(false);
    expect((await home.visitor('GET', '/ready')).statusCode).toBe(200);
    expect((await home.visitor('GET', '/')).statusCode).toBe(200);
  });
});

describe('the log', () => {
  it('has a line for each request, and never who asked, for what address or in which words', async () => {
    const home = await testApp();
    const meeting = await recordedMeeting(home, { body: 'Zebedee Panel' });
    const personal = {
      'user-agent': 'Zebedee/1.0',
      referer: 'https://zebedee.example.org/',
      cookie: 'zebedee=1',
      'x-forwarded-for': '203.0.113.9',
    };
    const addresses = [
      '/search?words=Zebedee',
      '/meetings/zebedee-panel',
      '/zebedee',
      '/search?words=a&page=zebedee',
    ];
    for (const address of addresses) await home.visitor('GET', address, { headers: personal });
    await home.clerk(
      'POST',
      `/clerk/meetings/${meeting.id}/mend`,
      form({ body: 'Zebedee Board', day: 'Zebedee' }),
    );
    const file = { name: 'zebedee.xml', bytes: Buffer.from('<zebedee>') };
    await home.clerk('POST', '/clerk/import', await upload([file]));
    const lines = home.log.map((line) => JSON.parse(line));
    await home.close();

    const answered = lines.filter((line) => line.msg === 'answered');
    expect(answered).toHaveLength(addresses.length + 2);
    expect(answered[0]).toMatchObject({ method: 'GET', route: '/search', status: 200 });
    expect(answered.every((line) => typeof line.reqId === 'string')).toBe(true);
    const written = home.log.join('').toLowerCase();
    expect(written).not.toContain('zebedee');
    expect(written).not.toContain(personal['x-forwarded-for']);
    expect(written).not.toContain(meeting.id);
  });
});

describe('a server that is told to stop', () => {
  it('ends the request that is running, takes no new one, and then is gone', async () => {
    const home = await testApp();
    await home.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = home.app.server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/`;

    let running: Promise<Response> | undefined;
    let closing: Promise<void> | undefined;
    await onClient(home.database.owner, async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE publication IN ACCESS EXCLUSIVE MODE');
      running = fetch(address);
      await waitFor(async () => {
        const { rows } = await client.query(
          "SELECT FROM pg_locks WHERE NOT granted AND relation = 'publication'::regclass",
        );
        return rows.length > 0;
      });
      closing = home.app.close();
      await waitFor(() => refused(port));
      await client.query('COMMIT');
    });
    const answer = await running;
    expect(answer?.status).toBe(200);
    expect(await answer?.text()).toContain('No meeting has been published yet.');
    await closing;
    expect(home.app.server.listening).toBe(false);
    await home.close();
  }, 20_000);

  it('does not wait for a connection on which nothing was ever asked', async () => {
    const home = await testApp();
    await home.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = home.app.server.address() as AddressInfo;
    const accepted = once(home.app.server, 'connection');
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    await accepted;
    await Promise.all([home.close(), once(socket, 'close')]);
    expect(home.app.server.listening).toBe(false);
  }, 20_000);
});

const refused = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(false)).on('error', () => resolve(true));
    socket.on('connect', () => socket.destroy());
  });

const waitFor = async (met: () => Promise<boolean>): Promise<void> => {
  while (!(await met())) await new Promise((resolve) => setTimeout(resolve, 10));
};
