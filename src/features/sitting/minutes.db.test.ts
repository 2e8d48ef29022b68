import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { type Held, heldMeeting } from '../../testing/held-meeting.ts';
import { findMinute, versionsOf } from './minutes-queries.ts';

let home: TestApp;
let held: Held;
let item: string;
beforeAll(async () => {
  home = await testApp();
  held = await heldMeeting(home);
  item = held.items[0] ?? '';
});
afterAll(() => home.close());

const standing = () => home.inScope((tx, scope) => findMinute(tx, scope, item));
const versions = () => home.inScope((tx, scope) => versionsOf(tx, scope, item));
const save = (text: string, base: number, saveId = newId()) =>
  held.post(`/items/${item}`, { text, base: `${base}`, save: saveId, by: 'script' });

describe('minutes that save themselves', () => {
  it('are acknowledged with their version and the time', async () => {
    const got = await save('The Board welcomed everyone.', 0);
    expect(got.statusCode).toBe(200);
    expect(got.json()).toMatchObject({ state: 'saved', version: 1, saved: '9am', by: 'Clerk' });
    expect(await standing()).toMatchObject({ version: 1, text: 'The Board welcomed everyone.' });
  });

  it('are one version when the same save is sent again because its answer was lost', async () => {
    const saveId = newId();
    await save('The Board welcomed everyone.\nIt talked.', 1, saveId);
    expect((await save('The Board welcomed everyone.\nIt talked.', 1, saveId)).json()).toMatchObject({
      state: 'saved',
      version: 2,
    });
    expect(await versions()).toHaveLength(2);
  });

  it('answer the late repetition of an earlier save with its own version, so that nothing newer is hidden', async () => {
    const saveId = newId();
    await save('Third.', 2, saveId);
    await save('Fourth.', 3);
    expect((await save('Third.', 2, saveId)).json()).toMatchObject({ state: 'saved', version: 3 });
    expect((await standing()).text).toBe('Fourth.');
    expect((await save('Third, and more.', 3)).json()).toMatchObject({
      state: 'conflict',
      theirs: 'Fourth.',
    });
  });

  it('treat a form that the browser went back to as something new', async () => {
    const saveId = newId();
    await save('Fifth.', 4, saveId);
    expect((await save('Fifth, mended.', 5, saveId)).json()).toMatchObject({ state: 'saved', version: 6 });
    expect((await standing()).text).toBe('Fifth, mended.');
  });
});

describe('two clerks who write the same minutes', () => {
  it('never overwrite each other: the second is told, with both texts', async () => {
    const { version } = await standing();
    await save('What the first wrote.', version);
    const got = await save('What the second wrote.', version);
    expect(got.statusCode).toBe(409);
    expect(got.json()).toMatchObject({
      state: 'conflict',
      version: version + 1,
      theirs: 'What the first wrote.',
      by: 'Clerk',
    });
    expect((await standing()).text).toBe('What the first wrote.');
  });

  it('get both texts on a page without a script, and can join them', async () => {
    const { version, text } = await standing();
    const got = await held.post(`/items/${item}`, { text: 'Mine.', base: `${version - 1}`, save: newId() });
    expect(got.statusCode).toBe(409);
    expect(got.body).toContain(`${text}\nMine.`);
    const joined = { text: `${text}\nMine.`, base: `${version}`, save: newId() };
    expect((await held.post(`/items/${item}`, joined)).statusCode).toBe(303);
    expect((await standing()).text).toBe(`${text}\nMine.`);
  });

  it('at the very same moment: one is saved, one is told, for every one of many', async () => {
    const { version } = await standing();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, clerk) => save(`Clerk ${clerk} wrote.`, version)),
    );
    const states = answers.map((got) => got.json().state as string);
    expect(states.filter((state) => state === 'saved')).toHaveLength(1);
    expect(states.filter((state) => state === 'conflict')).toHaveLength(7);
    expect((await standing()).version).toBe(version + 1);
  });

  it('do not disagree when they wrote the same', async () => {
    const { version, text } = await standing();
    expect((await save(text, version - 1)).json()).toMatchObject({ state: 'saved', version });
  });
});

describe('earlier texts', () => {
  it('are all kept and shown, newest first', async () => {
    const all = await versions();
    expect(all.map(({ version }) => version)).toEqual(all.map((_, place) => all.length - place));
    const page = await home.clerk('GET', `/board/meetings/${held.id}/sitting/items/${item}/versions`);
    expect(page.body).toContain('The Board welcomed everyone.');
  });
});

describe('minutes that cannot be saved', () => {
  it('of a meeting nobody opened, or an item of another meeting, say so and write nothing', async () => {
    const other = await heldMeeting(home, { date: '2026-03-11' });
    const before = await home.contents();
    const foreign = await held.post(`/items/${other.items[0]}`, { text: 'x', base: '0', save: newId() });
    expect(foreign.statusCode).toBe(404);
    expect(await home.contents()).toEqual(before);
  });

  it('of a closed meeting are refused, and shown again with what was typed', async () => {
    await held.post('/close', {});
    const { version } = await standing();
    const got = await held.post(`/items/${item}`, { text: 'Too late.', base: `${version}`, save: newId() });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('The meeting is closed');
    expect(got.body).toContain('Too late.');
    expect((await save('Too late.', version)).json()).toMatchObject({ state: 'refused' });
  });
});
