import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';

let home: TestApp;
let meeting: string;
let code: string;

const room = (path = ''): string => `/board/meetings/${meeting}/room${path}`;
const run = (path: string, fields: Record<string, string | string[]> = {}): Promise<Got> =>
  home.clerk('POST', room(path), form(fields));

const rows = <Row extends Record<string, unknown>>(query: string): Promise<Row[]> =>
  onClient(home.database.owner, async (client) => (await client.query<Row>(query)).rows);

const lastId = async (table: 'poll' | 'wall' | 'idea' | 'question_asked'): Promise<string> =>
  (await rows<{ id: string }>(`SELECT id FROM ${table} ORDER BY xmin::text::int DESC LIMIT 1`))[0]?.id ?? '';

/** The cookie of somebody who came in by the code. */
const joined = async (firstName = ''): Promise<string> => {
  const got = await home.visitor('POST', '/join', form({ code, firstName }));
  return String(got.headers['set-cookie']).split(';')[0] ?? '';
};

/** Somebody who came in by the code, in a browser of today. */
const guest = async (firstName = ''): Promise<TestApp['visitor']> => {
  const cookie = await joined(firstName);
  const browser = { cookie, 'sec-fetch-site': 'same-origin' };
  return (method, url, sent = {}) =>
    home.visitor(method, url, { ...sent, headers: { ...sent.headers, ...browser } });
};

const newPoll = async (how: string[] = []): Promise<string> => {
  await run('/polls', { question: 'Which trip?', options: 'Sea\nHills', how });
  const id = await lastId('poll');
  await run(`/polls/${id}`, { state: 'open' });
  return id;
};

const newWall = async (how: string[] = []): Promise<string> => {
  await run('/walls', { prompt: 'What should change?', how });
  const id = await lastId('wall');
  await run(`/walls/${id}`, { state: 'open' });
  return id;
};

beforeAll(async () => {
  home = await testApp();
  meeting = (await recordedMeeting(home, { kind: 'takeover', date: '2026-07-15' })).id;
  await run('/open');
  code = (await rows<{ code: string }>('SELECT code FROM room'))[0]?.code ?? '';
});
afterAll(() => home.close());

describe('joining', () => {
  it('needs the code and nothing else, and sets one cookie that scripts cannot read', async () => {
    const got = await home.visitor('POST', '/join', form({ code: code.toLowerCase(), firstName: '' }));
    expect([got.statusCode, got.headers.location]).toEqual([303, '/room']);
    expect(got.headers['set-cookie']).toMatch(/^hearth_room=[\w-]{32}; .*HttpOnly; SameSite=Lax$/);
  });

  it.each([
    [{ code: 'BBBBBB', firstName: 'Zed' }, 'We do not know that code'],
    [{ code: '', firstName: '' }, 'We do not know that code'],
    [{ code: 'right', firstName: 'Zed Alder' }, 'first name only'],
  ])('with %j says what is wrong and keeps what was typed', async (typed, words) => {
    const sent = { ...typed, code: typed.code === 'right' ? code : typed.code };
    const got = await home.visitor('POST', '/join', form(sent));
    expect(got.statusCode).toBe(422);
    expect(got.headers).not.toHaveProperty('set-cookie');
    expect(got.body).toContain(words);
    if (typed.firstName) expect(got.body).toContain(`value="${typed.firstName}"`);
  });

  it('keeps the digest of the token only', async () => {
    const got = await home.visitor('POST', '/join', form({ code, firstName: '' }));
    const token = /hearth_room=([\w-]+)/.exec(String(got.headers['set-cookie']))?.[1] ?? 'none';
    const kept = await rows('SELECT to_json(g)::text AS row FROM room_guest g');
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('a guest', () => {
  it('reaches the room, and nothing of the board', async () => {
    const zed = await guest('Zed');
    expect((await zed('GET', '/room')).body).toContain('Hello Zed');
    for (const address of [room(), `/board/meetings/${meeting}/here`, '/clerk', room('/screen')])
      expect((await zed('GET', address)).statusCode, address).toBe(403);
    expect((await zed('POST', room('/close'), form({}))).statusCode).toBe(403);
  });

  it('is nobody without the cookie, or with a made-up one', async () => {
    expect((await home.visitor('GET', '/room')).headers.location).toBe('/join');
    const cookie = `hearth_room=${'x'.repeat(32)}`;
    const got = await home.visitor('GET', '/room', { headers: { cookie } });
    expect([got.statusCode, got.headers.location]).toEqual([303, '/join']);
  });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another origin', { origin: 'https://elsewhere.example.org' }],
    ['that does not say where it comes from', {}],
  ])('asks nothing by a form %s', async (_what, headers) => {
    const sent = form({ text: 'Who lights the lanterns?', key: newId() });
    const cookie = await joined();
    const got = await home.visitor('POST', '/room/questions', {
      ...sent,
      headers: { ...sent.headers, cookie, ...headers },
    });
    expect(got.statusCode).toBe(403);
    expect(await rows('SELECT FROM question_asked')).toEqual([]);
  });

  it('finds no poll, wall or idea of another meeting', async () => {
    const zed = await guest();
    const { id } = await recordedMeeting(home, { date: '2026-09-16' });
    await home.clerk('POST', `/board/meetings/${id}/room/open`);
    await home.clerk(
      'POST',
      `/board/meetings/${id}/room/polls`,
      form({ question: 'Which cake?', options: 'A\nB' }),
    );
    const poll = await lastId('poll');
    await home.clerk('POST', `/board/meetings/${id}/room/polls/${poll}`, form({ state: 'open' }));
    expect((await zed('GET', '/room')).body).not.toContain('Which cake?');
    expect((await zed('POST', `/room/polls/${poll}`, form({ choice: '0' }))).statusCode).toBe(422);
    expect(await rows(`SELECT FROM poll_answer WHERE poll_id = '${poll}'`)).toEqual([]);
  });
});

describe('a poll', () => {
  it('counts each guest once, whoever sends at the same time and however often; the last answer counts', async () => {
    const poll = await newPoll();
    const guests = await Promise.all(Array.from({ length: 12 }, () => guest()));
    const sends = guests.flatMap((one) => [1, 1, 1].map(() => one));
    const got = await Promise.all(
      sends.map((one) => one('POST', `/room/polls/${poll}`, form({ choice: '0' }))),
    );
    expect(got.every(({ statusCode }) => statusCode === 303)).toBe(true);
    await guests[0]?.('POST', `/room/polls/${poll}`, form({ choice: '1' }));
    await run(`/polls/${poll}`, { state: 'closed' });
    const { body } = await (await guest())('GET', '/room');
    expect(body).toContain('12 people answered.');
    expect(body).toContain('11 (92%)');
    expect(body).toContain('1 (8%)');
  });

  it('takes no answer once it is closed, and says so', async () => {
    const poll = await newPoll();
    const zed = await guest();
    await run(`/polls/${poll}`, { state: 'closed' });
    const got = await zed('POST', `/room/polls/${poll}`, form({ choice: '0' }));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('This question is closed.');
  });

  it('that is anonymous forgets who was who when it closes, and stays closed', async () => {
    const poll = await newPoll(['anonymous']);
    await (await guest())('POST', `/room/polls/${poll}`, form({ choice: '1' }));
    await run(`/polls/${poll}`, { state: 'closed' });
    expect(await rows(`SELECT salt FROM poll WHERE id = '${poll}'`)).toEqual([{ salt: null }]);
    const named = await rows(
      `SELECT FROM poll_answer a JOIN room_guest g ON a.voter = g.id::text WHERE poll_id = '${poll}'`,
    );
    expect(named).toEqual([]);
    expect((await run(`/polls/${poll}`, { state: 'open' })).statusCode).toBe(404);
  });

  it('is not asked with what cannot be asked; what was typed stays', async () => {
    const got = await run('/polls', { question: 'Which trip?', options: 'Sea' });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Give at least two answers');
    expect(got.body).toContain('value="Which trip?"');
    expect(got.body).toContain('>Sea</textarea>');
  });
});

describe('an idea', () => {
  const key = '11111111-1111-4111-8111-111111111111';

  it('is posted once however often it is sent, and shown once somebody has looked at it', async () => {
    const wall = await newWall();
    const zed = await guest('Zed');
    const sent = form({ key, text: 'More trips to the sea' });
    const got = await Promise.all([1, 2, 3, 4].map(() => zed('POST', `/room/walls/${wall}`, sent)));
    expect(got.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303]);
    expect(await rows(`SELECT FROM idea WHERE wall_id = '${wall}'`)).toHaveLength(1);
    expect((await zed('GET', '/room')).body).not.toContain('More trips to the sea');
    await run(`/ideas/${await lastId('idea')}`, { state: 'shown' });
    expect((await zed('GET', '/room')).body).toContain('More trips to the sea');
    expect((await zed('GET', '/room')).body).toContain('– Zed');
    await run(`/ideas/${await lastId('idea')}`, { state: 'hidden' });
    expect((await zed('GET', '/room')).body).not.toContain('More trips to the sea');
  });

  it('carries no name where the wall is without names, or its writer leaves it out', async () => {
    const quiet = await newWall(['anonymous']);
    const open = await newWall();
    const zed = await guest('Zed');
    await zed('POST', `/room/walls/${quiet}`, form({ key, text: 'Quiet' }));
    await zed('POST', `/room/walls/${open}`, form({ key, text: 'Left out', withoutName: 'yes' }));
    const kept = await rows(`SELECT first_name FROM idea WHERE wall_id IN ('${quiet}', '${open}')`);
    expect(kept).toEqual([{ first_name: null }, { first_name: null }]);
  });

  it('that is too long is given back whole', async () => {
    const wall = await newWall();
    const text = `${'sea '.repeat(130)}end`;
    const got = await (await guest())('POST', `/room/walls/${wall}`, form({ key, text }));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain(text);
  });
});

describe('a question to the meeting', () => {
  it('waits on top for who runs the room, however many were asked before', async () => {
    await onClient(home.database.owner, (client) =>
      client.query(`INSERT INTO question_asked (authority_id, id, meeting_id, key, text, state, asked_at)
        SELECT authority_id, gen_random_uuid(), meeting_id, gen_random_uuid(), 'Earlier', 'hidden', '2026-03-09'
        FROM room CROSS JOIN generate_series(1, 250) WHERE meeting_id = '${meeting}'`),
    );
    const key = '22222222-2222-4222-8222-222222222222';
    await (await guest())('POST', '/room/questions', form({ key, text: 'Who pays for the bus?' }));
    const { body } = await home.clerk('GET', room());
    const waiting = body.indexOf('Who pays for the bus?');
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(body.indexOf('Earlier'));
  });
});

describe('everything that happens in the room', () => {
  it('leaves its trace, without a word of it', async () => {
    const deeds = await rows<{ deed: string }>('SELECT DISTINCT deed FROM audit_entry');
    expect(deeds.map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(['room.joined', 'poll.answered', 'idea.posted', 'idea.moderated', 'poll.set']),
    );
    const log = JSON.stringify(await rows('SELECT * FROM audit_entry'));
    expect(log).not.toMatch(/Zed|trips|Which/);
  });

  it('is over for guests once the room is closed, and goes on where it is opened again', async () => {
    const zed = await guest('Zed');
    await run('/close');
    expect((await zed('GET', '/room')).headers.location).toBe('/join');
    expect((await zed('GET', '/join')).body).toContain('This meeting is over');
    expect((await home.visitor('GET', '/join')).body).not.toContain('This meeting is over');
    expect((await home.visitor('POST', '/join', form({ code, firstName: '' }))).statusCode).toBe(422);
    await run('/open');
    expect((await zed('GET', '/room')).body).toContain('Hello Zed');
    expect((await zed('GET', '/join')).body).not.toContain('This meeting is over');
  });
});

describe('a member', () => {
  it('answers on their own screen, and keeps notes that nobody else reads', async () => {
    const poll = await newPoll();
    const member = await home.as('member');
    const other = await home.as('member');
    const here = `/board/meetings/${meeting}/here`;
    expect((await member('POST', `${here}/polls/${poll}`, form({ choice: '0' }))).statusCode).toBe(303);
    const [item] = await rows<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = '${meeting}'`);
    await member('POST', `${here}/notes/${item?.id}`, form({ text: 'Ask about the lanterns' }));
    expect((await member('GET', here)).body).toContain('Ask about the lanterns');
    expect((await other('GET', here)).body).not.toContain('Ask about the lanterns');
    expect((await home.clerk('GET', here)).body).not.toContain('Ask about the lanterns');
  });

  it('sees anew by itself once the room is opened', async () => {
    const { id } = await recordedMeeting(home, { date: '2026-09-23' });
    const { body } = await (await home.as('member'))('GET', `/board/meetings/${id}/here`);
    expect(body).toContain(`data-live="/board/meetings/${id}/here/events"`);
  });

  it('of another board finds no such meeting', async () => {
    const stranger = await home.as('member', 'Another Board');
    expect((await stranger('GET', `/board/meetings/${meeting}/here`)).statusCode).toBe(404);
  });

  it('runs no room', async () => {
    expect((await (await home.as('member'))('GET', room())).statusCode).toBe(403);
  });
});

describe('the line that tells of changes', () => {
  it('tells who is in the room when something is opened, in whichever process', async () => {
    const told: string[] = [];
    await home.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = home.app.server.address() as { port: number };
    const join = await home.visitor('POST', '/join', form({ code, firstName: '' }));
    const cookie = String(join.headers['set-cookie']).split(';')[0] ?? '';
    const stop = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${port}/room/events`, {
      headers: { cookie },
      signal: stop.signal,
    });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = answer.body?.getReader();
    await reader?.read();
    await newPoll();
    told.push(new TextDecoder().decode((await reader?.read())?.value));
    expect(told.join('')).toContain('event: changed');
    stop.abort();
  });
});
