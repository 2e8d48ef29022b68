import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';
import { boardWithSeats } from '../../testing/furnish/board.ts';
import { comingMeeting, type Held, heldMeeting, inHand } from '../../testing/held-meeting.ts';
import { actionsFrom } from '../actions/index.ts';
import { substitutesAt } from '../board/index.ts';
import { plannedFor } from '../calendar/index.ts';
import { findMeeting, type RecordedMeeting, setNarrative } from '../meetings/index.ts';
import { linesOf } from './queries.ts';
import { sittingOf } from './sitting-of.ts';
import { waitingForMeeting } from './waiting.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

const recorded = async (id: string): Promise<RecordedMeeting> => {
  const meeting = await home.inScope((tx, scope) => findMeeting(tx, scope, id));
  if (!meeting) throw new Error('The meeting is gone.');
  return meeting;
};
const sitting = (id: string) => home.inScope((tx, scope) => sittingOf(tx, scope, id));
const lines = (id: string) => home.inScope((tx, scope) => linesOf(tx, scope, id));
const line = (held: Held, fields: Record<string, string>) =>
  held.post(`/items/${held.items[0]}`, { lineId: newId(), ...fields });

describe('before and at the opening', () => {
  it('takes apologies, then opens with who is expected', async () => {
    const held = inHand(home, await comingMeeting(home));
    await held.post('/steps', { step: 'prepared' });
    await held.note('apologies', 'County Councillor Cedar');
    expect((await held.post('/steps', { step: 'opened' })).statusCode).toBe(303);
    expect((await held.person('County Councillor Cedar')).said).toBe('apologies');
    expect(await sitting(held.id)).toMatchObject({ state: 'open' });
    expect((await recorded(held.id)).minutesState).toBe('being written');
    expect((await held.post('/steps', { step: 'opened' })).body).toContain('The meeting has been opened');
  });

  it('is refused for a meeting that was minuted elsewhere', async () => {
    const held = inHand(home, await recordedMeeting(home));
    expect((await held.post('/steps', { step: 'opened' })).body).toContain('has minutes already');
    expect(await sitting(held.id)).toBeNull();
  });
});

describe('a board with seats and terms of reference', () => {
  it('expects who has a seat, says who presides and whether there is a quorum, and follows its terms', async () => {
    const name = 'Seated Board';
    const { board, seat } = await boardWithSeats(home, name);
    const held = inHand(home, await comingMeeting(home, { body: name }));
    await held.post('/steps', { step: 'opened' });
    expect((await sitting(held.id))?.attendees).toMatchObject([
      { name: 'Ash Alder', seatId: seat, office: 'chair', votes: true },
    ]);
    await held.post('/people/add', { name: 'Robin Birch', replaces: (await held.person('Ash Alder')).id });
    // These terms give substitutes no vote.
    expect(await held.person('Robin Birch')).toMatchObject({ votes: false, capacity: 'member' });
    expect(await home.inScope((tx, scope) => substitutesAt(tx, scope, held.id))).toMatchObject([
      { name: 'Robin Birch', for: 'Ash Alder' },
    ]);
    await held.post('/people/remove', { attendee: (await held.person('Robin Birch')).id });
    expect(await home.inScope((tx, scope) => substitutesAt(tx, scope, held.id))).toEqual([]);
    await held.note('here', 'Ash Alder');
    const page = await home.clerk('GET', `/board/meetings/${held.id}/sitting`);
    expect(page.body).toContain('No quorum: 1 here, 3 needed');
    expect(page.body).toContain('In the chair: Ash Alder');
    expect((await recorded(held.id)).bodyId).toBe(board);
  });
});

describe('who is here', () => {
  it('comes, leaves and comes back, at the times that were typed', async () => {
    const held = await heldMeeting(home, { date: '2026-03-12' });
    const { id } = await held.person('Fern Hollis');
    await held.post('/people', { note: `remote:${id}`, time: '8.10am' });
    await held.post('/people', { note: `left:${id}`, time: '8.40am' });
    await held.post('/people', { note: `here:${id}`, time: '' });
    const { presences } = await held.person('Fern Hollis');
    expect(presences.map(({ remote, left }) => [remote, left === null])).toEqual([
      [true, false],
      [false, true],
    ]);
    const got = await held.post('/people', { note: `left:${id}`, time: '8.20am' });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('That is before');
  });

  it('takes a substitute, who cannot take the place of one who is here', async () => {
    const held = await heldMeeting(home, { date: '2026-03-13' });
    const cedar = await held.person('County Councillor Cedar');
    const add = () => held.post('/people/add', { name: 'County Councillor Damson', replaces: cedar.id });
    expect((await add()).body).toContain('County Councillor Cedar is here');
    await held.note('nothing yet', 'County Councillor Cedar');
    expect((await add()).statusCode).toBe(303);
    expect(await held.person('County Councillor Damson')).toMatchObject({ votes: true, standsFor: cedar.id });
    expect((await held.person('County Councillor Cedar')).said).toBe('apologies');
    await held.post('/people/remove', { attendee: (await held.person('County Councillor Damson')).id });
    expect((await sitting(held.id))?.attendees.map(({ name }) => name)).not.toContain(
      'County Councillor Damson',
    );
  });
});

describe('lines beside the minutes', () => {
  it('are written with the minutes in one form, and nothing is lost where one of both is wrong', async () => {
    const held = await heldMeeting(home, { date: '2026-03-16' });
    const typed = { text: 'The Board talked.', base: '0', save: newId() };
    const wrong = { ...typed, kind: 'action', lineText: 'Write a letter', who: '', due: 'soon' };
    const got = await line(held, wrong);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Say who does it');
    expect(got.body).toContain('Write a letter');
    expect(got.body).toContain('The Board talked.');
    expect(got.body).toContain('Saved 9am');
  });

  it('can be changed, taken out and put back, and sent twice are one', async () => {
    const held = await heldMeeting(home, { date: '2026-03-17' });
    const lineId = newId();
    const resolution = { kind: 'resolution', lineText: 'That the report be noted.', lineId };
    await line(held, resolution);
    await line(held, resolution);
    expect(await lines(held.id)).toHaveLength(1);
    const press = (fields: Record<string, string>) =>
      held.post(`/items/${held.items[0]}/lines/${lineId}`, fields);
    await press({ deed: 'change', [`text-${lineId}`]: 'That the report be welcomed.' });
    await press({ deed: 'remove' });
    expect(await lines(held.id)).toMatchObject([{ text: 'That the report be welcomed.', removed: true }]);
    await press({ deed: 'restore' });
    expect(await lines(held.id)).toMatchObject([{ removed: false }]);
  });

  it('write something new though the browser went back to an old form', async () => {
    const held = await heldMeeting(home, { date: '2026-03-18' });
    const lineId = newId();
    await line(held, { kind: 'resolution', lineText: 'First.', lineId });
    await line(held, { kind: 'resolution', lineText: 'Second.', lineId });
    expect((await lines(held.id)).map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });
});

describe('the clock of the items', () => {
  it('runs for one item at a time, and stops with the meeting', async () => {
    const held = await heldMeeting(home, { date: '2026-03-19' });
    const [one = '', other = ''] = held.items;
    await held.post(`/items/${one}/clock`, { deed: 'start' });
    await held.post(`/items/${other}/clock`, { deed: 'start' });
    expect(await sitting(held.id)).toMatchObject({ currentItem: other });
    await held.post('/steps', { step: 'adjourned', reason: 'The fire bell rang.' });
    const got = await held.post(`/items/${one}/clock`, { deed: 'start' });
    expect(got.body).toContain('The meeting is adjourned');
  });
});

describe('on Today', () => {
  it('a meeting that was opened waits for its clerk until it is closed, and for nobody else', async () => {
    const held = await heldMeeting(home, { date: '2026-03-20' });
    const waiting = (scope: Scope) =>
      home.inScope(async (tx) =>
        (await waitingForMeeting(tx, scope, '2026-03-11')).filter(({ href }) => href.includes(held.id)),
      );
    const member: Scope = { ...home.scope, actor: { kind: 'person', id: newId(), name: 'M', holdings: [] } };
    expect(await waiting(home.scope)).toMatchObject([{ since: '2026-03-10', verb: 'Go to the meeting' }]);
    expect(await waiting(member)).toEqual([]);
    await held.post('/close', {});
    expect(await waiting(home.scope)).toEqual([]);
  });
});

describe('closing', () => {
  const everything = async (held: Held): Promise<void> => {
    const item = held.items[0];
    await held.post(`/items/${item}`, { text: 'The Board talked.', base: '0', save: newId() });
    await line(held, { kind: 'resolution', lineText: 'That the report be noted.' });
    await line(held, { kind: 'action', lineText: 'Write a letter', who: 'County Councillor Alder' });
    await line(held, { kind: 'promise', lineText: 'Show us the homes', who: 'Fern Hollis' });
    await line(held, { kind: 'declaration', lineText: 'fosters a child', who: 'Alder', leftRoom: 'yes' });
    await line(held, { kind: 'feedback', lineText: 'More clubs\nBus passes', who: 'Table 1' });
    await held.post(`/items/${held.items[1]}`, {
      lineId: newId(),
      kind: 'deferral',
      lineText: 'The presenter was ill.',
    });
    const hands = { question: 'Note it', way: 'show of hands', for: '2', against: '1' };
    await held.post(`/items/${item}/votes`, { voteId: newId(), ...hands });
  };

  it('writes everything into the record, once however often it is closed', async () => {
    const held = await heldMeeting(home, { date: '2026-03-23' });
    const next = await comingMeeting(home, { date: '2026-03-25', items: [] });
    await everything(held);
    const page = await home.clerk('GET', `/board/meetings/${held.id}/sitting/close`);
    expect(page.body).toContain('Nothing is noted of Fern Hollis');
    expect((await held.post('/close', {})).statusCode).toBe(303);
    const meeting = await recorded(held.id);
    expect(meeting.minutesState).toBe('draft');
    expect(meeting.items[0]?.narrative.split('\n')).toEqual([
      'Alder declared an interest: fosters a child. They left the room for this item.',
      'The Board talked.',
      'Table 1 fed back:',
      '- More clubs',
      '- Bus passes',
      'Vote on “Note it”. For 2, against 1, abstained 0: carried.',
    ]);
    expect(meeting.items[0]?.resolutions).toEqual(['That the report be noted.']);
    expect(meeting.items[1]?.narrative).toBe('This item was deferred: The presenter was ill.');
    expect(meeting.attendance.present.map(({ name }) => name)).toEqual([
      'County Councillor Alder',
      'County Councillor Birch',
      'County Councillor Cedar',
    ]);
    expect((await held.person('Fern Hollis')).said).toBe('absent');
    const became = (await lines(held.id)).map(({ becameId }) => becameId);
    expect(became.filter((one) => one !== null)).toHaveLength(3);
    const owed = async () => {
      const actions = await home.inScope((tx, scope) => actionsFrom(tx, scope, 'agenda item', held.items));
      return actions.map(({ kind, what, ownerName }) => `${kind}: ${what} (${ownerName})`).sort();
    };
    expect(await owed()).toEqual([
      'action: Write a letter (County Councillor Alder)',
      'promise: Show us the homes (Fern Hollis)',
    ]);
    const putOff = async () => {
      const entries = await home.inScope((tx, scope) => plannedFor(tx, scope, next.id));
      return entries.map(({ title, deferrals }) => `${title}: ${deferrals.map(({ reason }) => reason)}`);
    };
    expect(await putOff()).toEqual(['Lasting Homes: The presenter was ill.']);

    expect((await held.post('/steps', { step: 'reopened', reason: '' })).body).toContain('Say why');
    await held.post('/steps', { step: 'reopened', reason: 'A name was wrong.' });
    await held.post('/close', {});
    expect((await recorded(held.id)).items).toEqual(meeting.items);
    expect((await lines(held.id)).map(({ becameId }) => becameId)).toEqual(became);
    expect(await owed()).toHaveLength(2);
    expect(await putOff()).toHaveLength(1);
  });

  it('is not undone once its draft was corrected, which would lose the corrections', async () => {
    const held = await heldMeeting(home, { date: '2026-03-25' });
    await held.post('/close', {});
    const [item = ''] = held.items;
    await home.inScope((tx, scope) => setNarrative(tx, scope, item, 'As the presenter put it right.'));
    const got = await held.post('/steps', { step: 'reopened', reason: 'A name was wrong.' });
    expect([got.statusCode, got.body]).toEqual([422, expect.stringContaining('would lose the corrections')]);
    expect((await recorded(held.id)).items[0]?.narrative).toBe('As the presenter put it right.');
    expect(await sitting(held.id)).toMatchObject({ state: 'closed' });
  });

  it('is for the clerk of that board alone', async () => {
    const held = await heldMeeting(home, { date: '2026-03-24' });
    const address = `/board/meetings/${held.id}/sitting`;
    const before = await home.contents();
    for (const role of ['chair', 'lead officer', 'member', 'observer'] as const) {
      const other = await home.as(role);
      const contents = await home.contents();
      expect((await other('POST', `${address}/close`, form({}))).statusCode).toBe(403);
      expect(await home.contents()).toEqual(contents);
    }
    const elsewhere = await home.as('clerk', 'Another Board');
    expect((await elsewhere('GET', address)).statusCode).toBe(404);
    expect((await elsewhere('POST', `${address}/close`, form({}))).statusCode).toBe(404);
    expect((await home.contents()).sitting).toBe(before.sitting);
  });
});
