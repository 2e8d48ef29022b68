import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const report = `<h1>Homes</h1>
<p>Of the 58 children, 49 (84%) were at home.</p>
<p>There was an increase of 222% from 767 to 1,705.</p>
<p>The homes are near the sea.</p>`;

const said = 'Figures in this paper: 1 does not agree, 1 agrees, 0 cannot be told (Homes)';

const bringIn = async (page: Page, date: string): Promise<void> => {
  const { id } = await recordedMeeting(house.home, { date });
  await visit(page, `${house.address}/clerk/meetings/${id}`);
  const file = { name: 'Homes.html', mimeType: 'text/html', buffer: Buffer.from(report) };
  await page.getByLabel('Add papers').setInputFiles(file);
  await follow(page, 'button', 'Add the papers');
};

describe.each<[string, PageOptions, string]>([
  ['at a desk', { javaScript: true, width: 1280 }, '2026-03-04'],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }, '2026-03-05'],
])('a clerk %s', (_how, options, date) => {
  it('brings a paper, and sees beside it which of its figures do not agree', async () => {
    const page = await house.openAs(browser, house.clerkId, options);
    await bringIn(page, date);
    expect(await main(page)).toContain('Figures in this paper: 1 does not agree');
    await screenshot(page, `paper-desk-${options.width}`);
    await follow(page, 'link', said);
    expect(await main(page)).toContain('It says 222%. It should be 122%');
    expect(await main(page)).toContain('The paper stays as it is.');
    await screenshot(page, `paper-figures-${options.width}`);
    await page.goBack();
    await arrive(page);
    await follow(page, 'button', 'Check the figures in the papers again');
    expect(await main(page)).toContain('Figures in this paper: 1 does not agree');
  });
});

it('the figures in a paper are read with the keyboard alone', async () => {
  const page = await house.openAs(browser, house.clerkId);
  await bringIn(page, '2026-03-06');
  await tabTo(page, 'link', said);
  await Promise.all([page.waitForURL('**/figures'), page.keyboard.press('Enter')]);
  await arrive(page);
  expect(await main(page)).toContain('under “Homes”, paragraph 2');
});
