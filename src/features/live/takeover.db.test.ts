import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { takeoverMeeting } from '../../testing/takeover.ts';

let home: TestApp;
let meeting: string;
beforeAll(async () => {
  home = await testApp();
  meeting = await takeoverMeeting(home, '2026-07-15');
});
afterAll(() => home.close());

const room = (path = ''): string => `${meeting}/room${path}`;
const takeover = (path = ''): string => `${meeting}/takeover${path}`;

const rows = <Row extends Record<string, unknown>>(query: string): Promise<Row[]> =>
  onClient(home.database.owner, async (client) => (await client.query<Row>(query)).rows);

describe('a takeover meeting', () => {
  it('is run by a young person: plan, begin, and the flip chart as written', async () => {
    const lead = await home.as("young people's representative");
    await lead('POST', takeover('/activities'), form({ title: 'Lantern walk', ledBy: 'Zed', minutes: '20' }));
    await lead('POST', takeover('/activities'), form({ title: 'Pizza', ledBy: '', minutes: '' }));
    await lead('POST', takeover('/next'));
    const { body } = await lead('GET', takeover());
    expect(body).toContain('20 minutes left.');
    const id = /activities\/([0-9a-f-]{36})\/flip-chart/.exec(body)?.[1];
    const words = '  “We want   more lanterns”\n- Zed\n';
    await lead('POST', takeover(`/activities/${id}/flip-chart`), form({ seen: '0', text: words }));
    const [kept] = await rows<{ flip_chart: string }>(`SELECT flip_chart FROM activity WHERE id = '${id}'`);
    expect(kept?.flip_chart).toBe(words);

    const second = await lead(
      'POST',
      takeover(`/activities/${id}/flip-chart`),
      form({ seen: '0', text: 'Other words' }),
    );
    expect(second.statusCode).toBe(422);
    expect(second.body).toContain('more lanterns');
    expect(second.body).toContain('Other words');
    const joined = await lead(
      'POST',
      takeover(`/activities/${id}/flip-chart`),
      form({ seen: '1', text: 'Both' }),
    );
    expect(joined.statusCode).toBe(303);
  });

  it('has its room opened, led and closed by a young person of the board', async () => {
    const lead = await home.as("young people's representative");
    expect((await lead('GET', room())).statusCode).toBe(200);
    const deeds: [string, Record<string, string>][] = [
      ['/open', {}],
      ['/polls', { question: 'Which trip?', options: 'Sea\nHills' }],
      ['/walls', { prompt: 'What should change?' }],
      ['/close', {}],
    ];
    for (const [path, fields] of deeds)
      expect((await lead('POST', room(path), form(fields))).statusCode, path).toBe(303);
    expect((await lead('GET', room('/screen'))).body).toContain('The room is not open.');
  });

  it('is not there for a young person of another board', async () => {
    await home.clerk('POST', room('/open'));
    const stranger = await home.as("young people's representative", 'Another Board');
    for (const address of [takeover(), room(), room('/screen')])
      expect((await stranger('GET', address)).statusCode, address).toBe(404);
    expect((await stranger('POST', room('/close'), form({}))).statusCode).toBe(404);
    expect(await rows('SELECT open FROM room')).toEqual([{ open: true }]);
  });
});
