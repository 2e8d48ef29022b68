import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { publishedMonth } from '../../testing/indicators/published-month.ts';
import { type OpenedPdf, openPdf } from '../../typesetting/opened-pdf.ts';
import { computeIndicators } from './extract/compute.ts';
import { explainFigure, keepSource } from './keep.ts';
import { receiveExtract } from './receive.ts';
import { writeMadeUpExtract } from './synthetic/write-extract.ts';

const at = '2026-02-28';
const notice = 'For members of the board. Not for publication.';
const publicAddress = '/performance/reports/2026-02.pdf';

/** Milliseconds: an extract is counted, and two long documents are printed. */
const longStart = 180_000;

let home: TestApp;
let board: OpenedPdf;
let shown: OpenedPdf;

const bytesOf = (got: Got): Buffer => got.rawPayload;

/** The words of all pages, without the breaks of lines. */
const wordsOf = ({ pageTexts }: OpenedPdf): string => pageTexts.join(' ').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  home = await testApp();
  const folder = await mkdtemp(join(tmpdir(), 'hearth-report-'));
  await writeMadeUpExtract(folder, { children: 60, years: 3, seed: 12, at });
  const computed = await computeIndicators(folder, { at, months: 14, takenOn: '2026-03-02', problems: 0 });
  await home.inScope(async (tx, scope) => {
    const source = await receiveExtract(tx, scope, computed, fixedClock);
    await keepSource(tx, scope, source, '', fixedClock);
    const comment = { indicator: 'dental_check', at, words: 'Two practices opened.', today: '2026-03-05' };
    await explainFigure(tx, scope, comment);
  });
  await rm(folder, { recursive: true, force: true });
  expect((await home.visitor('GET', publicAddress)).statusCode).toBe(404);
  await publishedMonth(home.clerk, at);
  board = await openPdf(bytesOf(await (await home.as('chair'))('GET', '/figures/report.pdf')));
  shown = await openPdf(bytesOf(await home.visitor('GET', publicAddress)));
}, longStart);
afterAll(() => home.close());

describe('the report of a month', () => {
  it.each([
    ['for everybody', () => shown],
    ['for those at the table', () => board],
  ])('%s is an accessible document with bookmarks for its chapters and indicators', (_, read) => {
    const pdf = read();
    expect(pdf).toMatchObject({
      marked: true,
      universalAccess: '1',
      language: 'en-GB',
      title: 'How we are doing: February 2026, Eastmere County Council',
    });
    const titles = pdf.bookmarks.map(({ title, depth }) => `${depth} ${title}`);
    expect(titles).toEqual(
      expect.arrayContaining([
        '0 About this report',
        '1 What has changed',
        '0 In our care',
        '1 Children in our care',
        '0 Leaving care',
      ]),
    );
    expect(pdf.alts).toContainEqual(
      expect.stringMatching(/^Children in our care, by month\. A line from \d+ in/),
    );
    expect(wordsOf(pdf)).toContain('How many of us are in care?');
    expect(wordsOf(pdf)).toContain('60 children were in our care (February 2026).');
    expect(wordsOf(pdf)).toContain('Definition: cla_number, version 1, since');
  });

  it('shows those at the table every figure, says so on every page, and tells what its owners say', () => {
    expect(board.pageTexts.filter((text) => !text.includes(notice))).toEqual([]);
    expect(wordsOf(board)).not.toContain(' hidden ');
    expect(wordsOf(board)).toContain('Two practices opened. (Clerk, 5 March 2026)');
    expect(wordsOf(board)).toContain('Figures: Extract of 2 March 2026, taken on 2 March 2026');
  });

  it('shows everybody what is public, and nothing of what is kept for the board', async () => {
    const words = wordsOf(shown);
    expect(words).toContain('Made public on 10 March 2026');
    for (const kept of [notice, 'Two practices opened', 'Extract of', 'looks wrong'])
      expect(words).not.toContain(kept);
    const { figures } = (await home.visitor('GET', '/performance.json')).json<{
      figures: { indicator: string; area: string; value: number | null; hidden: boolean; at: string }[];
    }>();
    const months = figures.filter(
      ({ indicator, area }) => indicator === 'review_participation' && area === 'all',
    );
    const table =
      /Taking part in our reviews, by month Month .*?(?=Counted:|, by area and month)/.exec(words)?.[0] ?? '';
    const cells = months.map(({ value, hidden }) => (hidden ? 'hidden' : `${value?.toFixed(1)}%`)).reverse();
    expect(new Set(cells.map((cell) => cell === 'hidden'))).toEqual(new Set([true, false]));
    expect(table.match(/(?<=202\d )(hidden|[\d.]+%)/g)).toEqual(cells);
  });

  it('stands on the public page, and stays as it is when the month is published again', {
    timeout: longStart,
  }, async () => {
    expect((await home.visitor('GET', '/performance')).body).toContain(`href="${publicAddress}"`);
    const before = bytesOf(await home.visitor('GET', publicAddress));
    await publishedMonth(home.clerk, at);
    expect(bytesOf(await home.visitor('GET', publicAddress)).equals(before)).toBe(true);
  });

  it('with small counts is for those who read figures, and for nobody else', async () => {
    const address = '/figures/report.pdf?month=2026-02';
    expect((await home.visitor('GET', address)).headers.location).toMatch(/^\/sign-in/);
    for (const role of ['report author', 'observer', 'administrator'] as const)
      expect((await (await home.as(role))('GET', address)).statusCode, role).toBe(403);
    const got = await (await home.as('member'))('GET', address);
    expect([got.statusCode, got.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it.each([
    '/figures/report.pdf?month=2019-01',
    '/performance/reports/2019-01.pdf',
    '/performance/reports/2026-13.pdf',
    '/performance/reports/2026-02-28.pdf',
  ])('%s is no report', async (address) => {
    const got = await home.clerk('GET', address);
    expect([404, 422]).toContain(got.statusCode);
  });
});
