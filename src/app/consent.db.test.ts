import { afterAll, beforeAll, expect, it } from 'vitest';
import { withdrawConsent } from '../features/voice/index.ts';
import { type TestApp, testApp } from '../testing/app.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { addressOf, isStream, routes } from '../testing/furnish/routes.ts';

const publicRoutes = routes.filter(
  (route) => route.zone === 'public' && route.method === 'GET' && !route.secret && !isStream(route),
);

let home: TestApp;
let addresses: Addresses;

beforeAll(async () => {
  home = await testApp();
  addresses = await furnish(home);
});
afterAll(() => home.close());

/** Each table whose rows stand on a consent, with what they say of somebody. */
const toldOnConsent = async (): Promise<Map<string, string[]>> => {
  const { client } = home.database;
  const tables = await client.query<{ name: string }>(
    `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
     WHERE contype = 'f' AND confrelid = 'consent_standing'::regclass`,
  );
  const told = new Map<string, string[]>();
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${name} t`,
    );
    const values = rows.flatMap(({ row }) =>
      ['words', 'first_name', 'name', 'says', 'picture_id'].map((column) => String(row[column] ?? '')),
    );
    told.set(
      name,
      [...new Set(values)].filter((value) => value.length > 3),
    );
  }
  return told;
};

/** All that everybody can read: each public address as page and as data, and what a search for the words finds. */
const readAll = async (words: readonly string[]): Promise<Map<string, string>> => {
  const read = new Map<string, string>();
  for (const route of publicRoutes) {
    const url = addressOf(route, addresses);
    for (const address of [url, `${url}.json`]) {
      const { statusCode, body } = await home.visitor('GET', address);
      read.set(address, statusCode === 200 ? body : '');
    }
  }
  for (const word of words) {
    const { body } = await home.visitor('GET', `/search.json?q=${encodeURIComponent(word)}`);
    read.set(`search for ${word}`, JSON.stringify(JSON.parse(body).hits));
  }
  return read;
};

it('whatever stands on a consent is gone from every public page and its data when it is taken back', async () => {
  const told = await toldOnConsent();
  const words = [...told.values()].flat();
  const before = await readAll(words);
  const seen = (read: Map<string, string>, word: string): string[] =>
    [...read].filter(([, body]) => body.includes(word)).map(([url]) => url);
  for (const [table, values] of told)
    expect(
      values.filter((value) => seen(before, value).length > 0),
      `public of ${table}`,
    ).not.toEqual([]);

  const { rows } = await home.database.client.query<{ id: string }>('SELECT id FROM consent_standing');
  await home.asSystem('voice', async (tx, scope) => {
    for (const { id } of rows) await withdrawConsent(tx, scope, id, '2026-03-10');
  });
  const after = await readAll(words);
  for (const word of words) expect(seen(after, word), word).toEqual([]);
});
