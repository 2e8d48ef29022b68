import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';
import { comingMeeting, heldMeeting } from '../../testing/held-meeting.ts';
import { openAction } from '../actions/index.ts';
import { planEntry } from '../calendar/index.ts';
import { type Agenda, agendaOf } from './queries.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

const post = (meetingId: string, path: string, fields: Record<string, string> = {}): Promise<Got> =>
  home.clerk('POST', `/board/meetings/${meetingId}/agenda${path}`, form(fields));
const page = (meetingId: string): Promise<Got> => home.clerk('GET', `/board/meetings/${meetingId}/agenda`);
const agenda = async (meetingId: string): Promise<Agenda> => {
  const found = await home.inScope((tx, scope) => agendaOf(tx, scope, meetingId));
  if (!found) throw new Error('There is no such meeting.');
  return found;
};
const order = async (meetingId: string): Promise<string[]> =>
  (await agenda(meetingId)).items.map(({ number, title }) => `${number} ${title}`);

describe('starting an agenda', () => {
  it('proposes the standing items in their order with one press, and only once', async () => {
    const { id } = await recordedMeeting(home, { date: '2026-05-05', items: [] });
    expect((await page(id)).body).toContain('Start the agenda');
    expect((await post(id, '/start')).statusCode).toBe(303);
    expect(await order(id)).toEqual([
      '1 Introductions and apologies',
      '2 Declarations of interest',
      '3 Notes of the last meeting and matters arising',
      '4 Any other business',
      '5 Date and time of the next meeting',
    ]);
    expect((await post(id, '/start')).body).toContain('The agenda has been started');
    expect(await order(id)).toHaveLength(5);
  });

  it('asks for nothing formal where young people take over', async () => {
    const { id } = await recordedMeeting(home, { date: '2026-07-07', kind: 'takeover', items: [] });
    await post(id, '/start');
    expect(await order(id)).toEqual([]);
    expect((await page(id)).body).toContain('needs no formal items');
  });

  it('follows what the board has set to stand on every agenda', async () => {
    const { id, bodyId } = await recordedMeeting(home, { body: 'Small Board', items: [] });
    const address = `/boards/${bodyId}/standing-items`;
    const wrong = await home.clerk('POST', address, form({ 'title-0': 'Hello', 'order-0': 'x' }));
    expect([wrong.statusCode, wrong.body.includes('whole number')]).toEqual([422, true]);
    const rows = { 'title-0': 'Goodbye', 'order-0': '2', 'title-1': 'Hello', 'order-1': '1' };
    await home.clerk('POST', address, form({ ...rows, 'place-1': 'first', 'minutes-1': '5' }));
    await post(id, '/start');
    expect(await order(id)).toEqual(['1 Hello', '2 Goodbye']);
  });
});

describe('the forward plan', () => {
  const plan = (meetingId: string, bodyId: string, title: string): Promise<string> =>
    home.inScope((tx, scope) =>
      planEntry(tx, scope, {
        bodyId,
        meetingId,
        title,
        presenter: 'Fern Hollis',
        service: 'Housing Service',
        minutes: 20,
        origin: { kind: 'member', id: bodyId, label: 'Asked by a member' },
      }),
    );

  it('sends its entries between the standing items, and a late one by its own button, once', async () => {
    const { id, bodyId } = await recordedMeeting(home, { date: '2026-05-14', items: [] });
    await plan(id, bodyId, 'Bus passes');
    await post(id, '/start');
    expect((await order(id))[3]).toBe('4 Bus passes');
    expect((await agenda(id)).items[3]).toMatchObject({
      minutesAllotted: 20,
      presenters: [{ name: 'Fern Hollis', service: 'Housing Service' }],
      origin: { kind: 'forward-plan entry' },
    });
    const late = await plan(id, bodyId, 'School uniforms');
    expect((await page(id)).body).toContain('School uniforms');
    await post(id, '/planned', { entry: late });
    await post(id, '/planned', { entry: late });
    expect((await order(id)).filter((title) => title.includes('School uniforms'))).toHaveLength(1);
  });

  it('says how many actions are open, and by when the agenda had to be published', async () => {
    const { id, bodyId } = await recordedMeeting(home, {
      body: 'Board That Owes',
      date: '2026-05-19',
      items: [],
    });
    const action = { bodyId, what: 'Write a letter', ownerId: null, ownerName: 'Alder', due: null };
    const origin = { kind: 'agenda item', id: bodyId, label: 'Lanterns' };
    await home.inScope((tx, scope) => openAction(tx, scope, { ...action, origin }));
    await post(id, '/start');
    expect((await page(id)).body).toContain('go through 1 open action');
    expect((await page(id)).body).toContain('It has to be published by');
    await home.clerk('POST', `/clerk/meetings/${id}/publish`);
    expect((await page(id)).body).toContain('on time: it was due by');
  });
});

describe('the order of an agenda', () => {
  it('follows the buttons, and the numbers follow the order', async () => {
    const { id, items } = await comingMeeting(home);
    const [one = '', two = ''] = items.map((item) => item.id);
    await post(id, `/items/${one}/move`, { to: 'down' });
    expect(await order(id)).toEqual(['1 Lasting Homes', '2 Lantern Project Update']);
    await post(id, `/items/${one}/move`, { to: 'first' });
    expect(await order(id)).toEqual(['1 Lantern Project Update', '2 Lasting Homes']);
    await post(id, `/items/${one}/move`, { to: two });
    expect(await order(id)).toEqual(['1 Lasting Homes', '2 Lantern Project Update']);
    expect((await post(id, `/items/${one}/move`, { to: 'sideways' })).statusCode).toBe(400);
  });
});

describe('the items of an agenda', () => {
  it('keep everything that was typed, and say on the page who may not see them', async () => {
    const { id, items } = await comingMeeting(home, { date: '2026-03-25' });
    const item = items[0]?.id ?? '';
    const typed = {
      title: 'A price for two homes',
      presenters: 'Fern Hollis, Housing Service\nLINX',
      purpose: 'To agree the price.',
      minutes: '20',
      questions: '5',
      verbal: 'yes',
      access: 'exempt',
      paragraph: '3',
    };
    const refused = await post(id, `/items/${item}`, typed);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('more in the public interest');
    expect(refused.body).toContain('A price for two homes');
    await post(id, `/items/${item}`, { ...typed, reason: 'A seller would learn what we can pay.' });
    const [changed] = (await agenda(id)).items;
    expect(changed).toMatchObject({
      title: 'A price for two homes',
      presenters: [
        { name: 'Fern Hollis', service: 'Housing Service' },
        { name: 'LINX', service: null },
      ],
      minutesAllotted: 20,
      questions: 5,
      verbal: true,
      exempt: { paragraph: 3, reason: 'A seller would learn what we can pay.' },
    });
    const shown = (await page(id)).body;
    expect(shown).toContain('Not public');
    expect(shown).toContain('Verbal');
    expect(shown).toContain('6.20pm');
  });

  it('are added, refused without a title, taken off and put back where they were', async () => {
    const { id, items } = await comingMeeting(home, { date: '2026-03-26' });
    expect((await post(id, '/items', { title: ' ', minutes: 'ten' })).body).toContain(
      'Give the item a title',
    );
    await post(id, '/items', { title: 'Bus passes', minutes: '15' });
    await post(id, `/items/${items[0]?.id}/remove`);
    expect(await order(id)).toEqual(['1 Lasting Homes', '2 Bus passes']);
    const [removed] = (await agenda(id)).removed;
    await post(id, '/restore', { removed: removed?.id ?? '' });
    expect(await order(id)).toEqual(['1 Lantern Project Update', '2 Lasting Homes', '3 Bus passes']);
    expect((await agenda(id)).items[0]).toMatchObject({ minutesAllotted: 10, purpose: items[0]?.purpose });
    expect((await agenda(id)).removed).toEqual([]);
  });

  it('stay once the meeting has begun', async () => {
    const held = await heldMeeting(home, { date: '2026-03-27' });
    const got = await post(held.id, `/items/${held.items[0]}/remove`);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Defer the item in the meeting');
    expect((await agenda(held.id)).items).toHaveLength(2);
  });
});

describe('publishing an agenda', () => {
  it('is noted with the day, once', async () => {
    const { id } = await recordedMeeting(home, { date: '2026-05-06', items: [] });
    await post(id, '/start');
    expect((await home.inScope((tx, scope) => agendaOf(tx, scope, id)))?.published).toBeNull();
    await home.clerk('POST', `/clerk/meetings/${id}/publish`);
    expect((await home.inScope((tx, scope) => agendaOf(tx, scope, id)))?.published).toEqual(
      expect.any(Number),
    );
    expect((await page(id)).body).toContain('The agenda was published on 10 March 2026');
  });

  it('shows the public nothing of an exempt item', async () => {
    const { id, slug, items } = await comingMeeting(home, { date: '2026-05-07' });
    const exempt = { access: 'exempt', paragraph: '3', reason: 'A seller would learn it.' };
    await post(id, `/items/${items[0]?.id}`, { title: 'Secret Orchard', purpose: 'To buy it.', ...exempt });
    await home.clerk('POST', `/clerk/meetings/${id}/publish`);
    const seen = await home.visitor('GET', `/meetings/${slug}`);
    expect(seen.statusCode).toBe(200);
    expect(seen.body).toContain('Lasting Homes');
    expect(seen.body).not.toContain('To buy it.');
  });
});

describe('who may', () => {
  it.each(['chair', 'lead officer'] as const)('the %s reads along and changes nothing', async (role) => {
    const { id } = await comingMeeting(home, { date: role === 'chair' ? '2026-05-11' : '2026-05-12' });
    const other = await home.as(role);
    expect((await other('GET', `/board/meetings/${id}/agenda`)).statusCode).toBe(200);
    const got = await other('POST', `/board/meetings/${id}/agenda/items`, form({ title: 'x' }));
    expect(got.statusCode).toBe(403);
  });

  it('members and other boards see no agenda in the making', async () => {
    const { id } = await comingMeeting(home, { date: '2026-05-13' });
    const member = await home.as('member');
    expect((await member('GET', `/board/meetings/${id}/agenda`)).statusCode).toBe(403);
    const elsewhere = await home.as('clerk', 'Another Board');
    expect((await elsewhere('GET', `/board/meetings/${id}/agenda`)).statusCode).toBe(404);
  });
});
