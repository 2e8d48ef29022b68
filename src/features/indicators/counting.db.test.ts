import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixedClock, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { countExtract, openCounting } from './counting.ts';
import { noteCounting } from './counting-store.ts';

let home: TestApp;
let analyst: Awaited<ReturnType<TestApp['as']>>;

beforeAll(async () => {
  home = await testApp();
  analyst = await home.as('analyst', null);
});
afterAll(() => home.close());

const asked = { at: '2026-02-28', months: 13 };
const episodes = textFile(
  'Episodes.csv',
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/04/2025,S,C2,N1,U4,PR1,,,,,,\n',
);
const broken = textFile('Episodes.csv', 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nA,"01/04/2025,S,C2,U4,,\n');

const open = (clock = fixedClock): Promise<string> =>
  home.inScope((tx, scope) => openCounting(tx, scope, { ...asked, files: 2 }, clock));
const look = (id: string): Promise<Got> => analyst('GET', `/figures/counting/${id}`);
const beside = {
  inScope: <Value>(work: Parameters<TestApp['inScope']>[0]) => home.inScope(work) as Promise<Value>,
};

describe('an extract that is being counted', () => {
  it('says how far it is, on a page that asks again by itself', async () => {
    const id = await open();
    await home.inScope((tx, scope) =>
      noteCounting(tx, scope, id, { step: 'checking', heard_at: '2026-03-10T09:00:00Z' }),
    );
    const page = await look(id);
    expect(page.headers.refresh).toBe('5');
    expect(wordsOf(page)).toContain('2 files for 13 months up to February 2026.');
    expect(wordsOf(page)).toMatch(
      /Read the files Done .*team by team Done .*cannot be right Now .*Write the figures down To come/,
    );
  });

  it('leads on to its figures, which wait', async () => {
    const id = await open();
    const outcome = await countExtract(
      { ...beside, scope: home.scope, clock: fixedClock },
      id,
      [episodes],
      asked,
    );
    if (!('source' in outcome)) throw new Error(outcome.refusal);
    const page = await look(id);
    expect(page.headers.location).toBe(`/figures/sources/${outcome.source}`);
    expect(wordsOf(await analyst('GET', page.headers.location ?? ''))).toContain('These figures wait.');
  });

  it('that cannot be read says why, beside what was asked', async () => {
    const id = await open();
    await countExtract({ ...beside, scope: home.scope, clock: fixedClock }, id, [broken], asked);
    const page = await look(id);
    expect(page.statusCode).toBe(422);
    expect(wordsOf(page)).toContain('a quotation mark opens a field there and is never closed');
    expect(page.body).toContain('value="13"');
  });

  it('keeps nothing where the house fails before the end, and says so', async () => {
    const id = await open();
    const { figure_counting: _, ...before } = await home.contents();
    const failing = {
      scope: home.scope,
      clock: fixedClock,
      inScope: <Value>(work: Parameters<TestApp['inScope']>[0]) =>
        home.inScope(async (tx, scope) => {
          const answer = await work(tx, scope);
          if (answer !== undefined) throw new Error('The power is gone.');
          return answer;
        }) as Promise<Value>,
    };
    await expect(countExtract(failing, id, [episodes], asked)).rejects.toThrow('The power is gone.');
    const { figure_counting: noted, ...after } = await home.contents();
    expect(noted).toBeDefined();
    expect(after).toEqual(before);
    expect(wordsOf(await look(id))).toContain('Nothing of them was kept: send them again');
  });

  it('that fails when its sender waits no more is logged, without a word of the files', async () => {
    const { client } = home.database;
    await client.query('BEGIN');
    await client.query('LOCK TABLE figure_source');
    const sending = await upload([episodes], { day: '28', month: '2', year: '2026', months: '13' });
    const waiting = await analyst('POST', '/figures/add', sending);
    expect(waiting.headers.location).toMatch(/^\/figures\/counting\//);
    await client.query('ALTER TABLE figure_source RENAME TO moved_away');
    await client.query('COMMIT');
    const logged = await vi
      .waitUntil(() => home.log.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'work failed'), {
        timeout: 40_000,
      })
      .finally(() => client.query('ALTER TABLE moved_away RENAME TO figure_source'));
    expect(logged).toMatchObject({ what: 'counting an extract', error: { code: '42P01' } });
    expect(logged.reqId).toBe(waiting.headers['x-request-id']);
    expect(JSON.stringify(logged.error)).not.toMatch(/Episodes|01.04|A,/);
    const page = await look(`${waiting.headers.location}`.split('/').at(-1) ?? '');
    expect(wordsOf(page)).toContain('Nothing of them was kept: send them again');
  });

  it('of which nothing is heard any more is told to have stopped', async () => {
    const id = await open(() => fixedClock().subtract({ minutes: 2 }));
    expect(wordsOf(await look(id))).toContain(
      'Hearth was stopped while it counted. Nothing of the files was kept',
    );
  });

  it('is forgotten the day after', async () => {
    const id = await open(() => fixedClock().subtract({ hours: 25 }));
    await open();
    expect((await look(id)).statusCode).toBe(404);
  });
});
