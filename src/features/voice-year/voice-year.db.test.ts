import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Got, type TestApp, testApp } from '../../testing/app.ts';
import { askOfGroup } from '../../testing/furnish/asks.ts';
import { requestForm } from '../../testing/furnish/participation.ts';
import { ensureBody } from '../board/index.ts';
import {
  decide,
  keepTookPlace,
  type Request,
  sayChanged,
  sendRequest,
  showChanged,
} from '../participation/index.ts';

let home: TestApp;
let board: string;

/** Staff asked for something that took place with so many young people, half an hour each. Answers its id. */
const tookPlace = (day: string, people: number): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const sent = await sendRequest(tx, scope, requestForm as unknown as Request, {
      key: newId(),
      today: day,
    });
    const id = sent.ok ? sent.value.id : '';
    await decide(tx, scope, id, { agreed: true, words: '', today: day });
    const part = { personId: null, groupId: null, name: '', quarters: 2 };
    await keepTookPlace(tx, scope, id, {
      tookPlaceOn: day,
      parts: Array.from({ length: people }, () => part),
    });
    return id;
  });

beforeAll(async () => {
  home = await testApp();
  board = (await home.inScope((tx, scope) => ensureBody(tx, scope, 'Corporate Parenting Board'))).id;
  await askOfGroup(home);
  await tookPlace('2025-05-06', 12);
  await tookPlace('2025-08-05', 3);
  const id = await tookPlace('2026-02-03', 9);
  await home.asSystem('voice', async (tx, scope) => {
    await sayChanged(tx, scope, id, { did: false, words: 'No money.', today: '2026-02-20' });
    await showChanged(tx, scope, id, {
      title: 'A leaflet',
      words: 'There was no money for it.',
      today: '2026-02-21',
    });
  });
});
afterAll(() => home.close());

const words = ({ body }: Got): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the board’s page of voice', () => {
  it('tells a quarter when it is over, hides a small count, and no year that goes on', async () => {
    const member = await home.as('member');
    const { young, requests } = (await member('GET', `/boards/${board}/voice.json`)).json();
    expect(requests).toEqual({ came: 3, tookPlace: 3, answered: 1 });
    const told = young.quarters.map(
      ({
        from,
        counts,
        quarters,
      }: {
        from: string;
        counts: { places: number | null };
        quarters: number | null;
      }) => [from, counts.places, quarters],
    );
    expect(told).toEqual([
      ['2025-04-01', 12, 24],
      ['2025-07-01', null, null],
      ['2025-10-01', 0, 0],
    ]);
    expect(young.year).toBeNull();
  });

  it('says why nothing changed, how asks stand, and leads to where each number stands', async () => {
    const got = await (await home.as('member'))('GET', `/boards/${board}/voice`);
    expect(words(got)).toContain('Nothing changed, because: There was no money for it.');
    expect(words(got)).toMatch(/1 ask waits for an answer/);
    for (const door of ['/you-said#said', '/you-said#changed', '/whats-on', '/awards', '/grants'])
      expect(got.body).toContain(`href="${door}"`);
    expect(words(await home.visitor('GET', '/you-said'))).toContain('There was no money for it.');
  });

  it('is reached from the board’s page, and is for whoever holds a role there', async () => {
    expect((await home.clerk('GET', `/boards/${board}`)).body).toContain(`href="/boards/${board}/voice"`);
    const elsewhere = await home.as('member', 'Another board');
    expect((await elsewhere('GET', `/boards/${board}/voice`)).statusCode).toBe(404);
  });
});
