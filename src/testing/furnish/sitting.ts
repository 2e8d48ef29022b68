import { newId } from '../../kernel/ids.ts';
import { form, type TestApp } from '../app.ts';
import { comingMeeting, type Held, heldMeeting, inHand } from '../held-meeting.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

/** A line beside the minutes of the first item. */
const lineAt = async (held: Held): Promise<string> => {
  const lineId = newId();
  await held.post(`/items/${held.items[0]}`, { lineId, kind: 'resolution', lineText: 'That it be noted.' });
  return lineId;
};

/** A ballot at the first item, in which the clerk may vote, sitting in the place of a member. */
const ballotAt = async (home: TestApp, held: Held): Promise<string> => {
  const { actor } = home.scope;
  const replaced = await held.person('County Councillor Cedar');
  await held.note('left', replaced.name);
  const person = actor.kind === 'person' ? actor.id : '';
  await held.post('/people/add', { name: 'x', person, replaces: replaced.id });
  const voteId = newId();
  const asked = { voteId, question: 'Write the letter', way: 'ballot' };
  await home.clerk('POST', `/board/meetings/${held.id}/sitting/items/${held.items[0]}/votes`, form(asked));
  return voteId;
};

/** A meeting that is open, with a line and a ballot. */
export const furnishSitting: Furnish = async (home) => {
  const held = await heldMeeting(home);
  const values = { meeting: held.id, item: held.items[0] ?? '', line: await lineAt(held) };
  const vote = await ballotAt(home, held);
  return [
    { prefix: '/board/meetings/:meeting/sitting', values: { ...values, vote } },
    { prefix: '/board/meetings/:meeting/ballots', values: { ...values, vote } },
  ];
};

const sittingPath = '/board/meetings/:meeting/sitting';
const screen = (held: Held): string => `/board/meetings/${held.id}/sitting`;

const atItem =
  (path: string, fields: Record<string, string>) =>
  async (home: TestApp): Promise<Deed> => {
    const held = await heldMeeting(home);
    return { url: `${screen(held)}/items/${held.items[0]}${path}`, sent: form(fields) };
  };

/** How the forms of the clerk's screen and of the ballot paper are used. */
export const sittingDeeds: Deeds = {
  [`${sittingPath}/steps`]: async (home) => ({
    url: `${screen(inHand(home, await comingMeeting(home)))}/steps`,
    sent: form({ step: 'opened' }),
  }),
  [`${sittingPath}/close`]: async (home) => ({ url: `${screen(await heldMeeting(home))}/close` }),
  [`${sittingPath}/presiding`]: async (home) => {
    const held = await heldMeeting(home);
    const attendee = (await held.person('County Councillor Alder')).id;
    return { url: `${screen(held)}/presiding`, sent: form({ attendee }) };
  },
  [`${sittingPath}/people`]: async (home) => {
    const held = await heldMeeting(home);
    const { id } = await held.person('Fern Hollis');
    return { url: `${screen(held)}/people`, sent: form({ note: `remote:${id}` }) };
  },
  [`${sittingPath}/people/add`]: async (home) => ({
    url: `${screen(await heldMeeting(home))}/people/add`,
    sent: form({ name: 'Gina Porter' }),
  }),
  [`${sittingPath}/people/remove`]: async (home) => {
    const held = await heldMeeting(home);
    await held.post('/people/add', { name: 'Gina Porter' });
    const attendee = (await held.person('Gina Porter')).id;
    return { url: `${screen(held)}/people/remove`, sent: form({ attendee }) };
  },
  [`${sittingPath}/items/:item`]: atItem('', { text: 'The Board talked.', base: '0', save: newId() }),
  [`${sittingPath}/items/:item/clock`]: atItem('/clock', { deed: 'start' }),
  [`${sittingPath}/items/:item/votes`]: atItem('/votes', {
    voteId: newId(),
    question: 'Write the letter',
    way: 'ballot',
  }),
  [`${sittingPath}/items/:item/lines/:line`]: async (home) => {
    const held = await heldMeeting(home);
    const url = `${screen(held)}/items/${held.items[0]}/lines/${await lineAt(held)}`;
    return { url, sent: form({ deed: 'remove' }) };
  },
  [`${sittingPath}/items/:item/votes/:vote`]: async (home) => {
    const held = await heldMeeting(home);
    const vote = await ballotAt(home, held);
    const url = `${screen(held)}/items/${held.items[0]}/votes/${vote}`;
    return { url, sent: form({ deed: 'void', [`reason-${vote}`]: 'It was a mistake.' }) };
  },
  '/board/meetings/:meeting/ballots/:vote': async (home) => {
    const held = await heldMeeting(home);
    const vote = await ballotAt(home, held);
    return { url: `/board/meetings/${held.id}/ballots/${vote}`, sent: form({ choice: 'for' }) };
  },
};
