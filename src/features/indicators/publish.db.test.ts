import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inThread } from '../../platform/apart/in-thread.ts';
import { openWorkApart } from '../../platform/apart/work-apart.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { keptSource } from '../../testing/furnish/indicators.ts';
import { publishedMonth, shownMonth, waitedFor } from '../../testing/indicators/published-month.ts';
import { wordsOf } from '../../testing/words-of.ts';

const at = '2026-02-28';

/** Searches that were begun; each waits until the test opens its gate. */
let gates: PromiseWithResolvers<void>[] = [];
let isGated = false;

const gated: typeof inThread = async (work, beside = {}) => {
  const gate = Promise.withResolvers<void>();
  gates.push(gate);
  beside.tell?.('nothing' as never);
  if (isGated) await gate.promise;
  return inThread(work, beside);
};

let home: TestApp;
let analyst: Awaited<ReturnType<TestApp['as']>>;
let number = 300;

const publicNumber = async (): Promise<string | undefined> =>
  /2026-02-28,.*cla_number.*/.exec((await home.visitor('GET', '/performance.csv')).body)?.[0];

/** Figures that nothing was worked out from before. */
const newFigures = async (): Promise<string> => {
  number += 1;
  await keptSource(home, String(number));
  return String(number);
};

const begun = async (): Promise<PromiseWithResolvers<void>> => {
  while (gates.length === 0) await setImmediate();
  const [gate] = gates;
  if (!gate) throw new Error('A search was begun.');
  return gate;
};

beforeAll(async () => {
  home = await testApp({ apart: openWorkApart(gated) });
  analyst = await home.as('analyst', null);
});
beforeEach(async () => {
  gates = [];
  isGated = false;
  await newFigures();
});
afterAll(() => home.close());

describe('while it is worked out what of a month may be public', () => {
  it('everything else is answered', async () => {
    isGated = true;
    const asked = analyst('GET', `/figures/publish/${at}`);
    const gate = await begun();
    for (const page of ['/figures', '/performance', '/figures/publish'])
      expect([page, (await analyst('GET', page)).statusCode]).toEqual([page, 200]);
    gate.resolve();
    expect(wordsOf(await waitedFor(analyst, await asked))).toContain('Make February 2026 public?');
  });

  it('a page says how far it is, asks again by itself and leads to what would be public', async () => {
    isGated = true;
    const redirected = await analyst('GET', `/figures/publish/${at}`);
    const address = redirected.headers.location ?? '';
    const page = await analyst('GET', address);
    expect([redirected.statusCode, page.headers.refresh]).toEqual([303, '5']);
    expect(wordsOf(page)).toMatch(
      /With everything Now Without how many came and went in each area To come Without teams and other areas To come/,
    );
    (await begun()).resolve();
    let shown: Got = page;
    while (shown.headers.refresh !== undefined) shown = await analyst('GET', address);
    expect(wordsOf(shown)).toMatch(/Make February 2026 public\?.*\d+ figures, \d+ of them hidden/);
  });

  it('a second click begins no second search', async () => {
    isGated = true;
    const clicks = [1, 2].map(() => analyst('GET', `/figures/publish/${at}`));
    (await begun()).resolve();
    for (const got of await Promise.all(clicks))
      expect(wordsOf(await waitedFor(analyst, got))).toContain('Make February 2026 public?');
    expect(gates).toHaveLength(1);
  });

  it('a fault of ours is said in plain words and logged, and it can be tried again', async () => {
    isGated = true;
    const asked = analyst('GET', `/figures/publish/${at}`);
    (await begun()).reject(new Error('Emily Smith'));
    const got = await waitedFor(analyst, await asked);
    expect([got.statusCode, wordsOf(got).includes('Something went wrong here')]).toEqual([422, true]);
    const logged = home.log.filter((line) => line.includes('working out what may be public'));
    expect([logged.length, logged.join().includes('Emily')]).toEqual([1, false]);
    isGated = false;
    const again = await waitedFor(analyst, await analyst('GET', `/figures/publish/${at}`));
    expect(wordsOf(again)).toContain('Make February 2026 public?');
  });
});

describe('a month that was looked at', () => {
  it('is made public as it was shown', async () => {
    const got = await publishedMonth(analyst, at);
    expect([got.headers.location, await publicNumber()]).toEqual([
      '/performance',
      expect.stringContaining(String(number)),
    ]);
  });

  it('is made public once, however often the button is pressed', async () => {
    const sent = await shownMonth(analyst, at);
    const events = async () =>
      (await home.database.client.query("SELECT 1 FROM audit_entry WHERE deed = 'figures.published'"))
        .rowCount ?? 0;
    const before = await events();
    const got = await Promise.all([1, 2].map(() => analyst('POST', '/figures/publish', sent)));
    expect(got.map(({ headers }) => headers.location)).toEqual(['/performance', '/performance']);
    expect((await events()) - before).toBe(1);
  });

  it('is not made public where its figures changed since', async () => {
    const sent = await shownMonth(analyst, at);
    const changed = await newFigures();
    const got = await analyst('POST', '/figures/publish', sent);
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toContain('The figures changed after you looked at them.');
    expect(await publicNumber()).not.toContain(changed);
  });

  it('is not made public where something else became public since', async () => {
    const sent = await shownMonth(analyst, at);
    await home.database.client.query('UPDATE published_figure SET value = NULL, hidden = true');
    expect((await analyst('POST', '/figures/publish', sent)).statusCode).toBe(422);
  });

  it('is worked out and asked again where Hearth was started anew meanwhile', async () => {
    const got = await analyst('POST', '/figures/publish', form({ at, seen: 'ab'.repeat(32) }));
    expect(got.headers.location).toBe(`/figures/publish/${at}`);
  });

  it('is asked for by a month that has figures', async () => {
    expect((await analyst('GET', '/figures/publish/2019-01-31')).statusCode).toBe(404);
    const got = await analyst('POST', '/figures/publish', form({ at: '2019-01-31' }));
    expect([got.statusCode, wordsOf(got).includes('Choose a month of which there are figures.')]).toEqual([
      422,
      true,
    ]);
  });

  it('is neither shown to nor made public by those who may not', async () => {
    const sent = await shownMonth(analyst, at);
    for (const role of ['chair', 'member', 'report author', 'observer'] as const) {
      const ask = await home.as(role);
      expect([role, (await ask('GET', `/figures/publish/${at}`)).statusCode]).toEqual([role, 403]);
      expect([role, (await ask('POST', '/figures/publish', sent)).statusCode]).toEqual([role, 403]);
    }
    expect((await home.visitor('GET', `/figures/publish/${at}`)).headers.location).toMatch(/^\/sign-in/);
    expect((await home.visitor('POST', '/figures/publish', sent)).statusCode).toBe(403);
  });
});
