import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { type NamedFile, textFile } from '../../testing/builders.ts';
import { countedSource } from '../../testing/indicators/counted-source.ts';
import { publishedMonth } from '../../testing/indicators/published-month.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { writeMadeUpExtract } from './synthetic/write-extract.ts';

/** Milliseconds: it is worked out what of a small council may be public. */
const searches = 180_000;

let home: TestApp;
let analyst: Awaited<ReturnType<TestApp['as']>>;

beforeAll(async () => {
  home = await testApp();
  analyst = await home.as('analyst', null);
});
afterAll(() => home.close());

const report = (number: string): NamedFile =>
  textFile(
    'report.txt',
    `### Number of CLA at the month end\n\nEastmere\tDec-25\tJan-26\tFeb-26\nNumber\t201\t207\t${number}\n`,
  );

const add = async (files: NamedFile[], fields: Record<string, string> = {}): Promise<Got> =>
  analyst('POST', '/figures/add', await upload(files, fields));

const sourceIn = (got: Got): string => got.headers.location?.split('/').at(-1) ?? '';

describe('figures of a published report', () => {
  it('count only when somebody has looked at them and keeps them', async () => {
    const source = sourceIn(await add([report('210')]));
    expect(wordsOf(await analyst('GET', '/figures'))).toContain('There are no figures yet.');
    expect(wordsOf(await analyst('GET', `/figures/sources/${source}`))).toContain('3 new figures');
    await analyst('POST', `/figures/sources/${source}/keep`, form({}));
    expect(wordsOf(await analyst('GET', '/figures'))).toContain(
      '210 children were in our care (February 2026).',
    );
  });

  it('are put right with a reason, and both stay readable', async () => {
    const source = sourceIn(await add([report('212')]));
    const refused = await analyst('POST', `/figures/sources/${source}/keep`, form({ reason: ' ' }));
    expect([refused.statusCode, wordsOf(refused).includes('Write why.')]).toEqual([422, true]);
    await analyst('POST', `/figures/sources/${source}/keep`, form({ reason: 'Two were entered late.' }));
    const page = wordsOf(await analyst('GET', '/figures/cla_number'));
    expect(page).toContain('212 children were in our care (February 2026).');
    expect(page).toMatch(
      /February 2026: it was 210; counted again on 10 March 2026 it is 212\. Two were entered late\./,
    );
  });

  it('that were put aside are gone', async () => {
    const source = sourceIn(await add([report('999')]));
    await analyst('POST', `/figures/sources/${source}/discard`);
    expect((await analyst('GET', `/figures/sources/${source}`)).statusCode).toBe(404);
    expect((await analyst('POST', `/figures/sources/${source}/keep`, form({ reason: 'x' }))).statusCode).toBe(
      404,
    );
  });
});

describe('statistics of the Department for Education', () => {
  const fixture = (name: string, change = (text: string): string => text): NamedFile =>
    textFile(name, change(readFileSync(new URL(`./readers/fixtures/${name}`, import.meta.url), 'utf8')));

  it('wait for the list that says which authority the council is', async () => {
    expect(wordsOf(await add([fixture('looked-after-tidy.csv')]))).toContain(
      'Add the list of statistical neighbours first',
    );
    expect(wordsOf(await add([fixture('neighbours.csv')]))).toContain(
      'no authority called Eastmere County Council',
    );
  });

  it('stand beside the council’s own figure', async () => {
    const named = fixture('neighbours.csv', (text) => text.replace('Authority 901', 'Eastmere'));
    expect((await add([named])).headers.location).toBe('/figures/sources?done=statistics');
    expect((await add([fixture('looked-after-tidy.csv')])).statusCode).toBe(303);
    const page = wordsOf(await analyst('GET', '/figures/cla_rate'));
    expect(page).toContain('England');
    expect(page).toContain('Department for Education, looked-after-tidy.csv');
  });
});

describe('an extract of children’s records', () => {
  let folder: string;
  let files: NamedFile[];
  const at = { day: '28', month: '2', year: '2026', months: '13' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearth-figures-'));
    await writeMadeUpExtract(join(folder, 'made'), { children: 60, years: 2, seed: 12, at: '2026-02-28' });
    const names = await readdir(join(folder, 'made'));
    files = await Promise.all(
      names.map(async (name) => ({ name, bytes: await readFile(join(folder, 'made', name)) })),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is counted, and no child of it is kept anywhere', async () => {
    const source = sourceIn(await countedSource(analyst, await add(files, at)));
    const kept = await analyst(
      'POST',
      `/figures/sources/${source}/keep`,
      form({ reason: 'Counted from records.' }),
    );
    expect(kept.statusCode).toBe(303);
    expect(wordsOf(await analyst('GET', '/figures/cla_number'))).toContain(
      '60 children were in our care (February 2026).',
    );
    for (const [table, rows] of Object.entries(await rowsOfEveryTable()))
      expect(rows.includes('C0000001'), table).toBe(false);
  });

  it('is refused for a day that ends no month, and for months that are none', async () => {
    expect(wordsOf(await add(files, { ...at, day: '27' }))).toContain('Give the last day of a month');
    expect(wordsOf(await add(files, { ...at, months: 'many' }))).toContain(
      'Give a number of months from 1 to 60.',
    );
  });

  it('is public without its small counts, also when it is published again', {
    timeout: searches,
  }, async () => {
    for (let round = 0; round < 2; round += 1) {
      expect((await publishedMonth(analyst, '2026-02-28')).headers.location).toBe('/performance');
      const csv = (await home.visitor('GET', '/performance.csv')).body;
      expect(csv).toContain(',c,');
      const small = csv.split('\r\n').filter((line) => /,(number|percentage),[^,]*,[1-5],[^,]*$/.test(line));
      expect(small).toEqual([]);
    }
    const metadata = await home.visitor('GET', '/csv-metadata.json');
    expect(metadata.json()).toMatchObject({ '@context': 'http://www.w3.org/ns/csvw' });
  });

  it('is told to young people from what is public, in pages that a slow telephone can load', {
    timeout: searches,
  }, async () => {
    await publishedMonth(analyst, '2026-02-28');
    const all = await home.visitor('GET', '/performance/young');
    expect(wordsOf(all)).toMatch(/Out of the \d+ of us, \d+ had our jabs \(February 2026\)\./);
    expect(wordsOf(all)).toContain('For February 2026 we do not say how many, so that nobody can be found.');
    const asSent = (url: string) =>
      home
        .visitor('GET', url, { headers: { 'accept-encoding': 'gzip' } })
        .then(({ rawPayload }) => rawPayload.length);
    const styles = [...all.body.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/g)];
    const weights = await Promise.all(
      ['/performance/young', ...styles.map(([, url]) => url ?? '')].map(asSent),
    );
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(100_000);
    const one = await home.visitor('GET', '/performance/young/dental_check');
    expect(wordsOf(one)).toContain('You can ask for an advocate.');
    expect(wordsOf(await home.visitor('GET', '/performance/dental_check'))).toContain(
      'More for young people',
    );
  });

  const rowsOfEveryTable = async (): Promise<Record<string, string>> => {
    const { rows } = await home.database.client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const all: Record<string, string> = {};
    for (const { name } of rows)
      all[name] = JSON.stringify((await home.database.client.query(`SELECT t::text FROM ${name} t`)).rows);
    return all;
  };
});
