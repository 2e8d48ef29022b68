import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { type Held, heldMeeting } from '../../testing/held-meeting.ts';
import { type Vote, votesOf } from './votes-queries.ts';

let home: TestApp;
let held: Held;
let item: string;
beforeAll(async () => {
  home = await testApp();
  held = await heldMeeting(home);
  item = held.items[0] ?? '';
});
afterAll(() => home.close());

type Fields = Record<string, string>;

const take = async (fields: Fields): Promise<Got & { id: string }> => {
  const id = newId();
  const typed = { voteId: id, question: 'Write the letter', way: 'show of hands', ...fields };
  return Object.assign(await held.post(`/items/${item}/votes`, typed), { id });
};
const press = (id: string, fields: Fields) => held.post(`/items/${item}/votes/${id}`, fields);
const vote = async (id: string): Promise<Vote | undefined> =>
  (await home.inScope((tx, scope) => votesOf(tx, scope, held.id))).find((one) => one.id === id);
const hands = (votesFor: number, against: number, abstained = 0): Fields => ({
  for: `${votesFor}`,
  against: `${against}`,
  abstained: `${abstained}`,
});

describe('a vote by show of hands', () => {
  it('is counted at once', async () => {
    const { id } = await take(hands(2, 1));
    expect(await vote(id)).toMatchObject({ state: 'counted', for: 2, against: 1, carried: true });
  });

  it('is one vote when its form is sent twice', async () => {
    const voteId = newId();
    await take({ ...hands(2, 1), voteId });
    await take({ ...hands(2, 1), voteId });
    const all = await home.inScope((tx, scope) => votesOf(tx, scope, held.id));
    expect(all.filter(({ id }) => id === voteId)).toHaveLength(1);
  });

  it.each([
    ['more hands than people who may vote', hands(3, 1), '4 votes, and 3 people here may vote'],
    ['no hands', hands(0, 0), 'Nobody voted'],
    ['words for numbers', { ...hands(1, 0), against: 'few' }, 'Give whole numbers'],
    ['nothing to vote on', { ...hands(1, 0), question: ' ' }, 'Type what is voted on'],
  ])('with %s is refused and shown again', async (_, fields, why) => {
    const got = await take(fields);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain(why);
    expect(await vote(got.id)).toBeUndefined();
  });
});

describe('the casting vote', () => {
  it('is refused while nobody is in the chair, and then is only theirs', async () => {
    const { id } = await take(hands(1, 1, 1));
    expect(await vote(id)).toMatchObject({ state: 'tied', carried: false });
    expect((await press(id, { deed: 'for' })).body).toContain('Nobody is in the chair');
    await held.post('/presiding', { attendee: (await held.person('County Councillor Birch')).id });
    expect((await press(id, { deed: 'for' })).statusCode).toBe(303);
    expect(await vote(id)).toMatchObject({
      state: 'counted',
      carried: true,
      casting: 'for',
      castingBy: 'County Councillor Birch',
    });
    expect((await press(id, { deed: 'against' })).statusCode).toBe(422);
    expect(await vote(id)).toMatchObject({ casting: 'for' });
  });

  it('is refused where the vote is not tied', async () => {
    const { id } = await take(hands(2, 1));
    expect((await press(id, { deed: 'against' })).body).toContain('not tied');
    expect(await vote(id)).toMatchObject({ carried: true, casting: null });
  });
});

describe('a vote by name', () => {
  it('is counted from who said what, of those who may vote', async () => {
    const { id } = await take({ way: 'by name' });
    const alder = await held.person('County Councillor Alder');
    const birch = await held.person('County Councillor Birch');
    const hollis = await held.person('Fern Hollis');
    await press(id, {
      deed: 'count',
      [`choice-${alder.id}`]: 'against',
      [`choice-${birch.id}`]: 'against',
      [`choice-${hollis.id}`]: 'for',
    });
    const counted = await vote(id);
    expect(counted).toMatchObject({ state: 'counted', for: 0, against: 2, carried: false });
    expect(counted?.voters).toContainEqual({ attendeeId: alder.id, choice: 'against' });
    expect(counted?.voters.map(({ attendeeId }) => attendeeId)).not.toContain(hollis.id);
  });
});

describe('a vote that does not count', () => {
  it('keeps its reason; without one it goes on counting', async () => {
    const { id } = await take(hands(2, 1));
    expect((await press(id, { deed: 'void' })).body).toContain('Say why it does not count');
    await press(id, { deed: 'void', [`reason-${id}`]: 'One hand was counted twice.' });
    expect(await vote(id)).toMatchObject({ state: 'void', voidReason: 'One hand was counted twice.' });
  });

  it('is replaced by the one taken again', async () => {
    const first = await take(hands(2, 1));
    const again = await take({ ...hands(1, 2), recountOf: first.id });
    expect(await vote(first.id)).toMatchObject({ state: 'void' });
    expect(await vote(again.id)).toMatchObject({ state: 'counted', recountOf: first.id, carried: false });
  });
});

describe('a ballot', () => {
  const ballot = (id: string) => `/board/meetings/${held.id}/ballots/${id}`;
  type Voter = Awaited<ReturnType<TestApp['as']>>;
  const seated = async (name: string): Promise<Voter> => {
    const voter = await home.as('member');
    const replaced = await held.person(name);
    await held.note('left', name);
    await held.post('/people/add', { name: 'x', person: voter.personId, replaces: replaced.id });
    return voter;
  };

  it('lets each who may vote once, secretly, and nobody else', async () => {
    const { id } = await take({ way: 'ballot', question: 'Who speaks at the conference' });
    const one = await seated('County Councillor Alder');
    const other = await seated('County Councillor Birch');
    const stranger = await home.as('member');
    const cast = (as: TestApp['clerk'], choice: string) => as('POST', ballot(id), form({ choice }));

    expect((await cast(one, 'against')).statusCode).toBe(303);
    expect((await cast(one, 'for')).body).toContain('You have voted already');
    expect((await cast(stranger, 'for')).body).toContain('Only members who are here may vote');
    expect((await cast(home.clerk, 'for')).statusCode).toBe(422);
    expect((await cast(other, 'perhaps')).body).toContain('Choose for, against or abstain');
    expect(await vote(id)).toMatchObject({ state: 'open', for: 0, against: 0, abstained: 0 });
    expect((await other('GET', ballot(id))).body).toContain('Who speaks at the conference');

    await Promise.all([cast(other, 'for'), cast(other, 'for'), cast(other, 'abstain')]);
    await press(id, { deed: 'count' });
    const counted = await vote(id);
    expect((counted?.for ?? 0) + (counted?.against ?? 0) + (counted?.abstained ?? 0)).toBe(2);
    expect(counted?.against).toBe(1);
    expect(counted?.voters.every(({ choice }) => choice === null)).toBe(true);
    expect((await cast(one, 'for')).body).toContain('This ballot is over');
  });

  it('is closed to members of another board', async () => {
    const { id } = await take({ way: 'ballot' });
    const elsewhere = await home.as('member', 'Another Board');
    expect((await elsewhere('GET', ballot(id))).statusCode).toBe(404);
    expect((await elsewhere('POST', ballot(id), form({ choice: 'for' }))).statusCode).toBe(404);
    expect((await press(id, { deed: 'count' })).body).toContain('Nobody has voted yet');
  });
});

describe('votes and the meeting', () => {
  it('keep it from being closed while one is open, and are refused while it is adjourned', async () => {
    expect((await held.post('/close', {})).body).toContain('still open');
    await held.post('/steps', { step: 'adjourned', reason: 'The fire bell rang.' });
    expect((await take(hands(1, 0))).body).toContain('The meeting is adjourned');
  });

  it('are for the clerk alone: the chair reads along', async () => {
    const chair = await home.as('chair');
    const address = `/board/meetings/${held.id}/sitting`;
    expect((await chair('GET', address)).statusCode).toBe(200);
    const fields = { voteId: newId(), question: 'x', way: 'ballot' };
    expect((await chair('POST', `${address}/items/${item}/votes`, form(fields))).statusCode).toBe(403);
  });
});
