import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/app.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { addressOf, isStream, routes } from '../testing/furnish/routes.ts';
import { readingOfPage } from '../testing/reading-age.ts';

const oldest = 11;
const publicPages = routes.filter(
  (route) => route.zone === 'public' && route.method === 'GET' && !isStream(route),
);

let home: TestApp;
let addresses: Addresses;

beforeAll(async () => {
  home = await testApp();
  addresses = await furnish(home);
});
afterAll(() => home.close());

it('every page in the frame for young people is read with ease at eleven', async () => {
  const young: string[] = [];
  const hard: Record<string, unknown> = {};
  for (const route of publicPages) {
    const got = await home.visitor('GET', addressOf(route, addresses));
    if (got.statusCode !== 200 || !got.body.includes('hearth-youth"')) continue;
    young.push(route.path);
    const reading = readingOfPage(got);
    if (reading.age > oldest)
      hard[route.path] = [reading.age, ...reading.hard.slice(0, 5).map(({ text }) => text)];
  }
  expect(hard).toEqual({});
  expect(young.length).toBeGreaterThan(30);
});
