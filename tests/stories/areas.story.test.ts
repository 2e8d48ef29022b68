import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let analyst: string;
let member: string;

const months = ['2025-12-31', '2026-01-31', '2026-02-28'];

/** Dental checks of three months: how many of the area’s children, out of how many. The council is typed last, as a sum. */
const dental = {
  'Harbour team': [40, 42, 41, 60],
  'Hill team': [44, 43, 47, 60],
  'Moor team': [36, 36, 38, 60],
  all: [120, 121, 126, 180],
};

const typeFigures = async (act: Awaited<ReturnType<OpenHouse['home']['as']>>): Promise<void> => {
  for (const [area, [first, second, third, all]] of Object.entries(dental)) {
    const counts = [first, second, third].flatMap((numerator, place) => [
      [`numerator-${months[place]}`, `${numerator}`],
      [`denominator-${months[place]}`, `${all}`],
    ]);
    const source = { source: 'Dental service', day: '2', month: '3', year: '2026' };
    const fields = { indicator: 'dental_check', area, begins: '2025', ...source };
    const got = await act('POST', '/figures/enter', form({ ...fields, ...Object.fromEntries(counts) }));
    await act('POST', `${got.headers.location}/keep`, form({ reason: 'Counted again.' }));
  }
};

beforeAll(async () => {
  house = await openHouse();
  const act = await house.home.as('analyst', null);
  analyst = act.personId;
  member = (await house.home.as('member')).personId;
  await typeFigures(act);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const typeDay = async (page: Page, day: string, month: string, year: string): Promise<void> => {
  for (const [part, text] of Object.entries({ Day: day, Month: month, Year: year }))
    await page.getByLabel(part, { exact: true }).fill(text);
};

const lines = [
  'AREA,KIND,WITHIN,FROM,TO',
  'East,district,,1/4/2020,',
  'West,district,,1/4/2020,',
  'Harbour team,team,East,1/4/2020,',
  'Hill team,team,East,1/4/2020,',
  'Moor team,team,West,1/4/2020,',
].join('\n');

describe.each<[string, PageOptions]>([
  ['at a desk', { javaScript: true, width: 1280 }],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }],
])('an analyst %s', (_how, options) => {
  const picture = (page: Page, what: string) => screenshot(page, `areas-${what}-${options.width}`);

  it('is told who is not placed, places an area, and takes it back', async () => {
    const act = await house.home.as('analyst', null);
    await act('POST', '/figures/areas/bring-in', form({ text: `AREA,KIND,FROM\nEast,district,1/4/2020` }));
    const page = await house.openAs(browser, analyst, options);
    await visit(page, `${house.address}/figures`);
    await follow(page, 'link', 'Areas');
    expect(await main(page)).toMatch(/Place them[\s\S]*Harbour team, with figures up to February 2026/);
    await picture(page, 'to-place');
    await follow(page, 'link', 'Harbour team');
    expect(await page.getByLabel('Name').inputValue()).toBe('Harbour team');
    await page.getByLabel('Lies in').selectOption('East');
    await follow(page, 'button', 'Put it there');
    expect(await main(page)).toContain('Say from which day on it belongs there.');
    await picture(page, 'wrong-day');
    await typeDay(page, '1', '4', '2020');
    await follow(page, 'button', 'Put it there');
    expect(await main(page)).toContain('Harbour team in East from 1 April 2020.');
    await follow(page, 'button', 'Take it back');
    expect(await main(page)).toContain('Taken back: Harbour team in East from 1 April 2020.');
  });

  it('brings all in at once, is told what is wrong by line, and moves a team from a day on', async () => {
    const page = await house.openAs(browser, analyst, options);
    await visit(page, `${house.address}/figures/areas`);
    await follow(page, 'link', 'Bring in all at once');
    await page
      .getByLabel('Or paste the lines')
      .fill(lines.replace('Hill team,team,East', 'Hill team,team,North'));
    await follow(page, 'button', 'Bring them in');
    expect(await main(page)).toContain('Line 5, WITHIN: There is no area “North”. Add it as an area first.');
    await picture(page, 'wrong-lines');
    await page.getByLabel('Or paste the lines').fill(lines);
    await follow(page, 'button', 'Bring them in');
    await follow(page, 'link', 'Move Hill team');
    await page.getByLabel('Lies in').selectOption('West');
    await typeDay(page, '1', '2', '2026');
    await picture(page, 'move');
    await follow(page, 'button', 'Put it there');
    await picture(page, 'hierarchy');
    await typeDay(page, '31', '1', '2026');
    await follow(page, 'button', 'Show that day');
    expect(await main(page)).toMatch(/Areas on 31 January 2026[\s\S]*East[\s\S]*Hill team\s+, team in East/);
    await follow(page, 'link', 'End Moor team');
    await typeDay(page, '31', '3', '2026');
    await picture(page, 'end');
    await follow(page, 'button', 'End it');
    expect(await main(page)).toContain('team, there until 31 March 2026');
    await follow(page, 'button', 'Take it back');
  });

  it('and the Board read each area under its larger one', async () => {
    const page = await house.openAs(browser, member, options);
    await visit(page, `${house.address}/figures/dental_check`);
    const table = page.getByRole('table', { name: 'Dental check up to date, by area and month' });
    const cells = await table.getByRole('row').locator('th, td').allTextContents();
    // January: 42 + 43 of 120 in East; February: 41 of 60 there, 47 + 38 of 120 in West.
    expect(cells.slice(4)).toEqual([
      'East, district',
      '70.0%',
      '70.8%',
      '68.3%',
      'Harbour team, team in East',
      '66.7%',
      '70.0%',
      '68.3%',
      'West, district',
      '60.0%',
      '60.0%',
      '70.8%',
      'Hill team, team in West',
      '73.3%',
      '71.7%',
      '78.3%',
      'Moor team, team in West',
      '60.0%',
      '60.0%',
      '63.3%',
    ]);
    await picture(page, 'indicator');
  });
});

it('a team is placed with the keyboard alone', async () => {
  const page = await house.openAs(browser, analyst);
  await visit(page, `${house.address}/figures/areas/place?area=Fell+team`);
  await tabTo(page, 'combobox', 'Lies in');
  await page.keyboard.type('West');
  for (const [part, text] of Object.entries({ Day: '1', Month: '4', Year: '2020' })) {
    await tabTo(page, 'textbox', part);
    await page.keyboard.type(text);
  }
  await tabTo(page, 'button', 'Put it there');
  await Promise.all([page.waitForURL('**/figures/areas?done=placed'), page.keyboard.press('Enter')]);
  await arrive(page);
  expect(await main(page)).toContain('Fell team in West from 1 April 2020.');
});
