import { brotliDecompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Got, type TestApp, testApp } from '../../testing/app.ts';
import { readingsOf } from '../../testing/reading-age.ts';
import { addDemoOffers } from './add-demo-offers.ts';

/** Bytes that a page may send over the wire, with all that it loads the first time. */
const most = 100_000;
const packed = { headers: { 'accept-encoding': 'br' } };

type Page = { status: number; bytes: number; body: string };

let home: TestApp;
const pages: Record<string, Page> = {};

const opened = async (address: string): Promise<Page> => {
  const got: Got = await home.visitor('GET', address, packed);
  const isPacked = got.headers['content-encoding'] === 'br';
  const body = isPacked ? brotliDecompressSync(got.rawPayload).toString() : got.body;
  return { status: got.statusCode, bytes: got.rawPayload.length, body };
};

const isOfOffer = (address: string): boolean => /^\/(offer|covenant)([/?]|$)/.test(address);

/** Where the links of a page lead, and its filters: every age with every situation, and every area. */
const waysOn = ({ body }: Page): string[] => {
  const { document } = parseHTML(body);
  const links = [...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? '');
  const choices = (name: string): string[] =>
    [...document.querySelectorAll(`form[action="/offer"] select[name="${name}"] option`)].map(
      (option) => option.getAttribute('value') ?? '',
    );
  const chosen = (what: Record<string, string>): string => `/offer?${new URLSearchParams(what)}`;
  return [
    ...links.map((link) => link.split('#')[0] ?? ''),
    ...choices('age').flatMap((age) => choices('situation').map((situation) => chosen({ age, situation }))),
    ...choices('area').map((area) => chosen({ area })),
  ].filter(isOfOffer);
};

beforeAll(async () => {
  home = await testApp();
  await home.asSystem('voice', (tx, scope) => addDemoOffers(tx, scope, '2026-03-10'));
  const found = new Set(['/offer']);
  for (const address of found) {
    const page = await opened(address);
    pages[address] = page;
    for (const next of waysOn(page)) found.add(next);
  }
});
afterAll(() => home.close());

it('is a page wherever a link or a choice of the local offer leads', () => {
  const ages = Object.keys(pages).filter((address) => /\?age=1[6-9]&situation=/.test(address));
  expect(ages).toHaveLength(4 * 6);
  expect(Object.keys(pages).length).toBeGreaterThan(200);
  expect(Object.entries(pages).filter(([, { status }]) => status !== 200)).toEqual([]);
});

it('is at most 100 kB over the wire, with all that it loads', async () => {
  const assets = new Map<string, number>();
  const bytesOf = async (asset: string): Promise<number> => {
    const known = assets.get(asset) ?? (await opened(asset)).bytes;
    assets.set(asset, known);
    return known;
  };
  const loadedByScripts = ['/assets/govuk-frontend.js', '/young-pages-worker.js'];
  for (const [address, { bytes, body }] of Object.entries(pages)) {
    const named = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset = '']) => asset);
    const sizes = await Promise.all([...new Set([...named, ...loadedByScripts])].map(bytesOf));
    expect(
      sizes.reduce((sum, size) => sum + size, bytes),
      address,
    ).toBeLessThanOrEqual(most);
  }
});

it('is read with ease at eleven', () => {
  const { tooHard, tooShort } = readingsOf(pages);
  expect(tooHard).toEqual({});
  // Lists of one or two things, and places of few words: read together above.
  expect(tooShort.length).toBeLessThan(20);
});
