import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCounting } from '../../src/features/indicators/counting.ts';
import { writeMadeUpExtract } from '../../src/features/indicators/index.ts';
import { fixedClock } from '../../src/testing/app.ts';
import {
  arrive,
  follow,
  openBrowser,
  type PageOptions,
  takeFaults,
  visit,
} from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let analyst: string;
let folder: string;
let extract: string[];

beforeAll(async () => {
  house = await openHouse();
  analyst = (await house.home.as('analyst', null)).personId;
  folder = await mkdtemp(join(tmpdir(), 'hearth-story-'));
  const made = join(folder, 'extract');
  await writeMadeUpExtract(made, { children: 160, years: 3, seed: 3, at: '2026-02-28' });
  extract = (await readdir(made)).map((name) => join(made, name));
  browser = await openBrowser();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const report = (dental: string): string =>
  [
    '### Percentage of CLA with an up to date health assessment',
    '',
    'Eastmere\tNov-25\tDec-25\tJan-26\tFeb-26',
    'Percentage\t86.7 %\t88.7 %\t85.6 %\t84.0 %',
    '',
    '### Percentage of CLA with an up to date dental assessment',
    '',
    'Eastmere\tNov-25\tDec-25\tJan-26\tFeb-26',
    `Percentage\t66.4 %\t${dental} %\t61.8 %\t63.0 %`,
    '',
  ].join('\n');

const open = async (options: PageOptions): Promise<Page> => {
  const page = await house.openAs(browser, analyst, options);
  await visit(page, `${house.address}/figures`);
  return page;
};

const sendFiles = async (page: Page, files: string[]): Promise<void> => {
  await follow(page, 'button', 'Add figures');
  await page.getByLabel('Files', { exact: true }).setInputFiles(files);
};

/**
 * Has the files of an extract counted. A slow machine shows on the way how far it is; that page loads itself anew, so it
 * is looked at for itself, below.
 */
const haveCounted = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Read the files' }).click();
  await page.waitForURL(/\/figures\/sources\//, { timeout: 120_000 });
  await arrive(page);
  expect(takeFaults(page).filter((fault) => !fault.includes('/figures/counting/'))).toEqual([]);
};

/** Has it worked out what may be public: on the way a page loads itself anew until that is there. */
const haveSearched = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show what would be public' }).click();
  await page.getByRole('button', { name: 'Make it public' }).waitFor({ timeout: 120_000 });
  await arrive(page);
  expect(takeFaults(page).filter((fault) => !fault.includes('/figures/publish/'))).toEqual([]);
};

/** The page of a count that is going on, kept from loading itself anew while it is looked at. */
const visitCounting = async (page: Page): Promise<void> => {
  const id = await house.home.inScope((tx, scope) =>
    openCounting(tx, scope, { files: 9, at: '2026-02-28', months: 60 }, fixedClock),
  );
  await page.route('**/figures/counting/*', async (request) => {
    const response = await request.fetch();
    const { refresh: _, ...headers } = response.headers();
    await request.fulfill({ response, headers });
  });
  await visit(page, `${house.address}/figures/counting/${id}`);
};

describe.each<[string, PageOptions]>([
  ['at a desk', { javaScript: true, width: 1280 }],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }],
])('an analyst %s', (_how, options) => {
  const picture = (page: Page, name: string) => screenshot(page, `figures-${name}-${options.width}`);

  it('has an extract counted, looks at it, keeps it and reads what it says', async () => {
    const page = await open(options);
    await picture(page, 'start');
    await sendFiles(page, extract);
    await picture(page, 'add');
    await haveCounted(page);
    expect(await main(page)).toContain('These figures wait.');
    await picture(page, 'source');
    const again = await page.getByLabel('Why are they other ones now?').count();
    if (again > 0) await page.getByLabel('Why are they other ones now?').fill('Counted anew.');
    await follow(page, 'button', 'Keep these figures');
    expect(await main(page)).toContain('The figures are kept.');
    await visit(page, `${house.address}/figures`);
    expect(await main(page)).toMatch(/160 children were in our care \(February 2026\)/);
    await picture(page, 'list');
    await follow(page, 'link', 'Dental check up to date');
    expect(await main(page)).toMatch(/Of every 100 children, \d+ saw a dentist in the last year/);
    expect(await main(page)).toContain('Teams by their size');
    await picture(page, 'indicator');
    await follow(page, 'button', 'Write it down');
    expect(await main(page)).toContain('Write what is behind the figure.');
    await page.getByLabel('Say what is behind the last figure').fill('Two practices opened their lists.');
    await follow(page, 'button', 'Write it down');
    expect(await main(page)).toContain('Two practices opened their lists.');
    await visit(page, `${house.address}/figures/cla_by_placement`);
    expect(await main(page)).toContain('Foster home, long term');
    await picture(page, 'parts');
  });

  it('sees how far a long count is', async () => {
    const page = await open(options);
    await visitCounting(page);
    expect(await main(page)).toMatch(/9 files for 60 months up to February 2026/);
    await picture(page, 'counting');
  });

  it('is told which figure of a published report looks wrong, and puts it aside', async () => {
    const file = join(folder, `report ${options.width}.txt`);
    await writeFile(file, report('88.7'));
    const page = await open(options);
    await sendFiles(page, [file]);
    await follow(page, 'button', 'Read the files');
    expect(await main(page)).toContain('88.7 % in December 2025 is exactly the figure of');
    await picture(page, 'report');
    await follow(page, 'button', 'Put them aside');
    expect(await main(page)).toContain('They are put aside.');
    await picture(page, 'sources');
  });

  it('is told what is wrong with a file, and loses nothing', async () => {
    const file = join(folder, 'Episodes.csv');
    await writeFile(file, 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nA,"01/04/2025,S,C2,U4,,\n');
    const page = await open(options);
    await sendFiles(page, [file]);
    await page.getByLabel('How many months of an extract').fill('7');
    await follow(page, 'button', 'Read the files');
    expect(await main(page)).toContain('a quotation mark opens a field there and is never closed');
    expect(await page.getByLabel('How many months of an extract').inputValue()).toBe('7');
    await picture(page, 'wrong');
  });

  it('makes a month public, and everybody reads it without the small counts', async () => {
    const page = await open(options);
    await follow(page, 'link', 'Make a month public');
    await picture(page, 'publish');
    await haveSearched(page);
    expect(await main(page)).toMatch(/figures, \d+ of them hidden/);
    await picture(page, 'publish-ask');
    await follow(page, 'button', 'Make it public');
    expect(await main(page)).toContain('How we are doing');
    await picture(page, 'public');
    await follow(page, 'link', 'Dental check up to date');
    expect(await main(page)).toContain('In our words');
    await picture(page, 'public-indicator');
    await follow(page, 'link', 'More for young people');
    expect(await main(page)).toContain('If this is not right for you');
    await picture(page, 'young-indicator');
    await follow(page, 'link', 'How are we doing?');
    expect(await main(page)).toMatch(/Out of every 100 of us, \d+ saw a dentist in the last year/);
    await picture(page, 'young');
    const csv = await (await fetch(`${house.address}/performance.csv`)).text();
    expect(csv).toContain('2026-02-28,Month end,Local authority');
    const small = csv.split('\r\n').filter((line) => /,number,[1-5],/.test(line));
    expect(small).toEqual([]);
  });
});
