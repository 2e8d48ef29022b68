import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Got, type TestApp, testApp } from '../testing/app.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

/** Keeps the process from doing anything else for so many milliseconds. */
const holdUp = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

it('makes everybody wait whose turn is slow to come, and sends nobody away', async () => {
  const asked: Promise<Got>[] = [];
  for (let turns = 0; turns < 5; turns += 1) {
    holdUp(1200);
    asked.push(home.visitor('GET', '/'));
    await turn();
  }
  expect((await Promise.all(asked)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
});
