import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { boardWithSeats, type FurnishedBoard, smallPhoto } from '../../testing/furnish/board.ts';
import { setShowing } from './index.ts';
import { waitingAtBoards } from './waiting.ts';

let home: TestApp;
let at: FurnishedBoard;
let board: string;
beforeAll(async () => {
  home = await testApp();
  at = await boardWithSeats(home);
  board = `/boards/${at.board}`;
});
afterAll(() => home.close());

const day = (name: string, date: string): Record<string, string> => {
  const [year = '', month = '', of = ''] = date.split('-');
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
};

const post = (path: string, fields: Record<string, string | string[]>): Promise<Got> =>
  home.clerk('POST', `${board}${path}`, form(fields));

const person = async (parts: { name?: string; young?: boolean } = {}): Promise<string> => {
  const { personId: supporter } = await home.as(null);
  const { name = 'Bo Birch', young = false } = parts;
  const got = await post('/people/new', { name, ...(young && { young: 'yes', supporter }) });
  return /person=([0-9a-f-]{36})/.exec(String(got.headers.location))?.[1] ?? '';
};

const seat = async (name: string, capacity = 'member', speaksFor = ''): Promise<string> => {
  const got = await post('/seats/new', { name, capacity, speaksFor });
  return /seats\/([0-9a-f-]{36})/.exec(String(got.headers.location))?.[1] ?? '';
};

const appoint = (seatId: string, personId: string, from = '2026-01-01') =>
  post(`/seats/${seatId}`, { person: personId, appointedBy: 'the Leader', ...day('from', from) });

describe('a refused appointment', () => {
  it('shows the rule by name with its reason, and loses nothing typed', async () => {
    const personId = await person({ name: 'Di Dale' });
    await home.clerk(
      'POST',
      '/boards/cabinet',
      form({ person: personId, portfolio: 'Roads', ...day('from', '2025-01-01') }),
    );
    const got = await appoint(at.vacant, personId);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('No cabinet member may sit as a member: Di Dale is in the Cabinet');
    expect(got.body).toContain('<title>Error: Councillor of the second group');
    expect(got.body).toMatch(new RegExp(`value="${personId}"[^>]*selected|selected[^>]*value="${personId}"`));
    expect(got.body).toContain('value="2026"');
  });

  it.each<[string, Record<string, string>, string]>([
    ['nobody chosen', { appointedBy: 'the Leader', ...day('from', '2026-01-01') }, 'Choose who is appointed'],
    ['no first day', { appointedBy: 'the Leader' }, 'The first day is missing'],
    ['a day that does not exist', day('from', '2026-02-31'), 'There is no date 31 02 2026'],
  ])('says what is missing: %s', async (_, fields, words) => {
    const got = await post(`/seats/${at.vacant}`, fields);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain(words);
  });

  it('asks who made the appointment instead of assuming it', async () => {
    const got = await post(`/seats/${at.vacant}`, { person: await person(), ...day('from', '2026-01-01') });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Who appointed is recorded: Choose who made the appointment.');
  });
});

describe('a seat', () => {
  it('gives its role in Hearth for its days, and takes it away with them', async () => {
    const reader = await home.as(null);
    expect((await reader('GET', board)).statusCode).toBe(403);
    const seatId = await seat('Police', 'co-opted', 'Police');
    await appoint(seatId, reader.personId);
    const read = await reader('GET', board);
    expect(read.statusCode).toBe(200);
    expect(read.body).not.toContain('Change name or place');
    expect((await reader('GET', `${board}/seats`)).statusCode).toBe(403);
    const page = await home.clerk('GET', `${board}/seats/${seatId}`);
    const tenure = /tenures\/([0-9a-f-]{36})\/end/.exec(page.body)?.[1];
    const end = { because: 'resigned', ...day('to', '2026-03-09') };
    expect((await post(`/tenures/${tenure}/end`, end)).statusCode).toBe(303);
    expect((await reader('GET', board)).statusCode).toBe(403);
    expect((await home.clerk('GET', `${board}/seats`)).body).toContain('A replacement is being sought');
    expect((await post(`/tenures/${tenure}/undo`, {})).statusCode).toBe(303);
    expect((await reader('GET', board)).statusCode).toBe(200);
  });

  it('makes a young person their representative, shown by group until they choose', async () => {
    const zed = await person({ name: 'Zed', young: true });
    await appoint(await seat('Seat of LINX', 'member', 'LINX'), zed);
    const member = await home.as('member');
    const who = () => member('GET', `${board}/who`);
    expect((await who()).body).toContain('Representative of LINX');
    for (const path of ['/who', '/who.json', '/on/2026-03-10', '/on/2026-03-10.json', '', '.json'])
      expect((await member('GET', `${board}${path}`)).body).not.toMatch(/\bZed\b/);
    await home.inScope((tx, scope) => setShowing(tx, scope, zed, { shownAs: 'first name', photo: false }));
    expect((await who()).body).toMatch(/\bZed\b/);
  });

  it('says when a member has joined the Cabinet', async () => {
    await home.clerk(
      'POST',
      '/boards/cabinet',
      form({
        person: at.person,
        portfolio: 'Children',
        ...day('from', '2026-03-01'),
        ...day('to', '2026-03-31'),
      }),
    );
    expect((await home.clerk('GET', `${board}/seats`)).body).toContain('Ash Alder is in the Cabinet');
    expect((await home.clerk('GET', board)).body).toContain('may not sit as a member');
  });
});

describe('a photo', () => {
  const path = () => `${board}/who/${at.person}/photo`;

  it('is judged by its content, served as what it is, and hidden where it is not wished', async () => {
    const wrong = await upload([{ name: 'face.png', bytes: Buffer.from('<script>alert(1)</script>') }]);
    const refused = await home.clerk('POST', path(), wrong);
    expect([refused.statusCode, refused.body]).toEqual([
      422,
      expect.stringContaining('not a PNG, JPEG or WebP'),
    ]);
    expect((await home.clerk('POST', path(), await upload([]))).body).toContain('Choose a photo first');
    const sent = await upload([{ name: 'face.html', bytes: smallPhoto() }]);
    expect((await home.clerk('POST', path(), sent)).statusCode).toBe(303);
    const got = await home.clerk('GET', path());
    expect([got.headers['content-type'], got.headers['x-content-type-options']]).toEqual([
      'image/png',
      'nosniff',
    ]);
    expect(got.rawPayload).toEqual(smallPhoto());
    await post(`/who/${at.person}/shown`, {});
    expect((await home.clerk('GET', path())).statusCode).toBe(404);
    expect((await home.clerk('GET', `${board}/who`)).body).not.toContain('<img');
    await post(`/who/${at.person}/shown`, { photo: 'yes' });
    expect((await home.clerk('GET', `${board}/who`)).body).toContain('<img');
    await post(`/who/${at.person}/photo/remove`, {});
    expect((await home.clerk('GET', path())).statusCode).toBe(404);
  });

  it('is changed by its owner and the clerk, and nobody else', async () => {
    const member = await home.as('member');
    const sent = () => upload([{ name: 'face.png', bytes: smallPhoto() }]);
    expect((await member('POST', path(), await sent())).statusCode).toBe(404);
    expect((await member('GET', `${board}/who/${at.person}`)).statusCode).toBe(404);
    const seatId = await seat('Nurse', 'co-opted', 'Health');
    await appoint(seatId, member.personId);
    const own = `${board}/who/${member.personId}`;
    expect((await member('POST', `${own}/photo`, await sent())).statusCode).toBe(303);
    expect((await member('GET', own)).statusCode).toBe(200);
  });
});

describe('a new member', () => {
  it('is asked to read the induction page until that is ticked', async () => {
    const reader = await home.as(null);
    await appoint(await seat('Jobcentre', 'co-opted', 'Jobcentre'), reader.personId, '2026-02-01');
    const waits = () =>
      home.inScope((tx, scope) =>
        waitingAtBoards(
          tx,
          { ...scope, actor: { kind: 'person', id: reader.personId, name: 'New', holdings: [] } },
          '2026-03-10',
        ),
      );
    expect(await waits()).toEqual([
      {
        since: '2026-02-01',
        text: 'You are new on the Corporate Parenting Board',
        href: `${board}/induction`,
        verb: 'Read your induction page',
      },
    ]);
    const page = await reader('GET', `${board}/induction`);
    expect(page.body).toContain('Your first month');
    const ticked = await reader('POST', `${board}/induction`, form({ steps: ['read', 'visit', 'nonsense'] }));
    expect(ticked.statusCode).toBe(303);
    expect((await reader('GET', `${board}/induction`)).body).toContain('2 steps done of 8');
    expect(await waits()).toEqual([]);
    await reader('POST', `${board}/induction`, form({}));
    expect(await waits()).toHaveLength(1);
  });

  it('has no list of steps without a seat, and reads the tips that the young people wrote', async () => {
    await post('/induction/tips', { tips: 'Say hello first.\n\nBring biscuits.' });
    expect((await post('/induction/tips', { tips: ' \n' })).statusCode).toBe(422);
    const observer = await home.as('observer');
    const page = await observer('GET', `${board}/induction`);
    expect(page.body).toContain('Bring biscuits.');
    expect(page.body).not.toContain('Your first month');
    expect((await observer('POST', `${board}/induction`, form({ steps: 'read' }))).statusCode).toBe(404);
  });
});

describe('who may read', () => {
  let other: string;
  beforeAll(async () => {
    other = (await boardWithSeats(home, 'Board of Another Place')).board;
  });

  it.each([
    'clerk',
    'chair',
    'lead officer',
    'member',
    'co-opted',
    "young people's representative",
    'observer',
    'administrator',
  ] as const)('the %s reads about their board and of no other', async (role) => {
    const reader = await home.as(role);
    for (const path of ['', '/constitution', '/who', '/on/2026-03-10', '/induction']) {
      expect((await reader('GET', `${board}${path}`)).statusCode).toBe(200);
      expect((await reader('GET', `/boards/${other}${path}`)).statusCode).toBe(404);
    }
    const list = await reader('GET', '/boards');
    expect(list.body).toContain('Corporate Parenting Board');
    expect(list.body).not.toContain('Board of Another Place');
  });

  it.each([
    [
      'chair',
      [
        'grants',
        'voice',
        'calendar',
        'plan',
        'visits',
        'attendance',
        'questions',
        'recommendations',
        'letters',
      ],
    ],
    [
      'member',
      ['grants', 'voice', 'calendar', 'plan', 'visits', 'attendance', 'questions', 'recommendations'],
    ],
    ['observer', ['grants', 'voice', 'calendar', 'plan', 'visits']],
  ] as const)('the %s is led to what they may open of it, and to nothing else', async (role, pages) => {
    const reader = await home.as(role);
    const { body } = await reader('GET', board);
    const ways = body.slice(body.indexOf('What this board does'));
    const shown = [...ways.slice(0, ways.indexOf('</nav>')).matchAll(/href="([^"]+)"/g)].map(
      ([, way]) => way,
    );
    expect(shown).toEqual(['/covenant/progress', ...pages.map((one) => `${board}/${one}`)]);
    for (const way of shown) expect((await reader('GET', way ?? '')).statusCode).toBe(200);
  });

  it('nobody without a role, and no report author', async () => {
    for (const role of [null, 'report author'] as const)
      expect((await (await home.as(role))('GET', board)).statusCode).toBe(403);
  });
});

describe('history and versions', () => {
  it('leads from the field of a day to its page, and says what is wrong with it', async () => {
    const found = await home.clerk('GET', `${board}/on?date-day=24&date-month=12&date-year=2025`);
    expect(found.headers.location).toBe(`${board}/on/2025-12-24`);
    expect((await home.clerk('GET', `${board}/on/2025-12-24`)).body).toContain('Ash Alder');
    expect((await home.clerk('GET', `${board}/on/2025-05-31`)).body).not.toContain('Ash Alder');
    const wrong = await home.clerk('GET', `${board}/on?date-day=31&date-month=2&date-year=2025`);
    expect([wrong.statusCode, wrong.body]).toEqual([
      422,
      expect.stringContaining('There is no date 31 2 2025'),
    ]);
    for (const date of ['2025-2-1', '2025-02-31', 'today'])
      expect((await home.clerk('GET', `${board}/on/${date}`)).statusCode).toBe(404);
  });

  it('keeps every word of a version that cannot be saved', async () => {
    const typed = { aims: 'Listen\nAct', purpose: '', agreedBy: 'Full Council', everyMonths: 'two' };
    const got = await post('/constitution/new', { ...typed, ...day('inForceFrom', '2026-05-21') });
    expect(got.statusCode).toBe(422);
    for (const words of ['Say what the board is for', 'from 1 to 12', 'Listen\nAct', 'value="two"'])
      expect(got.body).toContain(words);
    const sameDay = await post('/constitution/new', {
      ...typed,
      purpose: 'To listen',
      appointers: ['the Leader'],
      everyMonths: '2',
      noticeDays: '5',
      meetingMinutes: '90',
      ...day('inForceFrom', '2025-05-22'),
    });
    expect(sameDay.body).toContain('One version a day: Another version takes force on 22 May 2025.');
  });

  it('is not taken back once it was in force', async () => {
    const got = await post(`/constitution/${at.version}/withdraw`, {});
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('A version that was in force stays');
  });
});
