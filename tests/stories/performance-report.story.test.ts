import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMadeUpExtract } from '../../src/features/indicators/index.ts';
import { form, upload } from '../../src/testing/app.ts';
import { follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type NamedFile, recordedMeeting } from '../../src/testing/builders.ts';
import { countedSource } from '../../src/testing/indicators/counted-source.ts';
import { publishedMonth } from '../../src/testing/indicators/published-month.ts';
import { goodReport, handedIn } from '../../src/testing/reports.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import { openPdf } from '../../src/typesetting/opened-pdf.ts';

/** Milliseconds: an extract is counted, and three long documents are printed. */
const longStory = 300_000;

let browser: Browser;
let house: OpenHouse;

const madeUpFiles = async (): Promise<NamedFile[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-story-'));
  await writeMadeUpExtract(folder, { children: 160, years: 3, seed: 3, at: '2026-02-28' });
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
  await rm(folder, { recursive: true, force: true });
  return files;
};

beforeAll(async () => {
  house = await openHouse();
  const analyst = await house.home.as('analyst', null);
  const when = { day: '28', month: '2', year: '2026', months: '25' };
  const added = await analyst('POST', '/figures/add', await upload(await madeUpFiles(), when));
  const source = await countedSource(analyst, added);
  await analyst('POST', `${source.headers.location}/keep`, form({}));
  await publishedMonth(analyst, '2026-02-28');
  browser = await openBrowser();
}, longStory);

afterAll(async () => {
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

/** What a link or a button gives to be kept. */
const downloaded = async (page: Page, start: () => Promise<void>): Promise<Uint8Array> => {
  const waiting = page.waitForEvent('download');
  await start();
  const chunks: Uint8Array[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

/** Keeps a PDF beside the screenshots, for eyes. */
const kept = async (name: string, pdf: Uint8Array): Promise<void> => {
  const folder = process.env.HEARTH_SCREENSHOTS;
  if (folder) await writeFile(join(folder, name), pdf);
};

/** How many sheets of the printed page lie across: those of tables with too many months for an upright one. */
const sheetsAcross = async (page: Page): Promise<number> => {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = await Promise.all(
    Array.from({ length: paper.numPages }, async (_, number) => (await paper.getPage(number + 1)).view),
  );
  return sheets.filter(([left = 0, bottom = 0, right = 0, top = 0]) => right - left > top - bottom).length;
};

describe.each<[string, PageOptions]>([
  ['at a desk', { javaScript: true, width: 1280 }],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }],
])('the performance report of a month, %s', (_how, options) => {
  const picture = (page: Page, name: string) => screenshot(page, `report-${name}-${options.width}`);

  it(
    'is taken by the lead officer with small counts, and by everybody without',
    async () => {
      const lead = await house.home.as('lead officer');
      const page = await house.openAs(browser, lead.personId, options);
      await visit(page, `${house.address}/figures`);
      await picture(page, 'figures');
      const board = await downloaded(page, () =>
        page.getByRole('button', { name: 'Get the report' }).click(),
      );
      await kept('board.pdf', board);
      expect((await openPdf(board)).pageTexts[0]).toContain('For members of the board. Not for publication.');

      await visit(page, `${house.address}/performance`);
      await picture(page, 'public');
      const shown = await downloaded(page, () =>
        page.getByRole('link', { name: 'February 2026 (PDF)' }).click(),
      );
      await kept('public.pdf', shown);
      const words = (await openPdf(shown)).pageTexts.join(' ');
      expect(words).toContain('160 children were in our care (February 2026).');
      expect(words).not.toContain('Not for publication');

      await visit(page, `${house.address}/performance/cla_number`);
      expect(await sheetsAcross(page)).toBe(1);
    },
    longStory,
  );

  it(
    'is put on the agenda by the clerk, who sees the checks, and stands in the pack',
    async () => {
      const meeting = await recordedMeeting(house.home, {
        date: `2026-04-${options.width === 375 ? 21 : 28}`,
      });
      const page = await house.openAs(browser, house.clerkId, options);
      await visit(page, `${house.address}/board/meetings/${meeting.id}/reports`);
      await follow(page, 'link', 'Put the performance report of a month on the agenda');
      await follow(page, 'button', 'Check the figures');
      expect(await main(page)).toContain('Choose the agenda item that the report is for.');
      await picture(page, 'choose');
      await page.getByLabel('Agenda item').selectOption({ label: '2. Lasting Homes' });
      await follow(page, 'button', 'Check the figures');
      expect(await main(page)).toContain('What the checks say');
      await picture(page, 'checks');
      await follow(page, 'button', 'Put the report on the agenda');
      expect(await main(page)).toContain('The performance report stands on the agenda.');
      await picture(page, 'added');
      await house.home.clerk('POST', `/clerk/meetings/${meeting.id}/print`, form({ what: 'pack' }));
      const pack = await house.home.clerk('GET', `/clerk/meetings/${meeting.id}/printed/pack.pdf`);
      await kept('pack.pdf', pack.rawPayload);
      expect((await openPdf(pack.rawPayload)).bookmarks.map(({ title }) => title)).toContain(
        'Item 2: Performance report, February 2026',
      );
      await house.home.clerk('POST', `/clerk/meetings/${meeting.id}/publish`);
      await visit(page, `${house.address}/meetings/${meeting.slug}`);
      await follow(page, 'link', 'Performance report, February 2026');
      expect(await main(page)).toContain('160 children were in our care (February 2026).');
    },
    longStory,
  );

  it('has a written report beside it, whose figures are worked out before it is cleared', async () => {
    const detail = `There was an increase of 222% from 767 to 1,705. Of the 58 children, 49 (84%) were at home.`;
    const report = await handedIn(house.home, { ...goodReport, detail });
    const page = await house.openAs(browser, report.lead.personId, options);
    await visit(page, `${house.address}${report.path}`);
    expect(await main(page)).toContain('It should be 122%');
    await picture(page, 'claims');
  });
});
