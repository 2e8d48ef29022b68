import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let analyst: string;
let member: string;

beforeAll(async () => {
  house = await openHouse();
  analyst = (await house.home.as('analyst', null)).personId;
  member = (await house.home.as('member')).personId;
  browser = await openBrowser();
});
afterAll(async () => {
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const months = ['04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map(
  (day) => `2025-${day}`,
);

/** How many of sixty, month by month. */
const learning = [40, 41, 39, 42, 40, 43, 41, 40, 45];

const typeYear = async (page: Page): Promise<void> => {
  for (const [place, at] of months.entries()) {
    await page.locator(`#numerator-${at}`).fill(`${learning[place]}`);
    await page.locator(`#denominator-${at}`).fill('60');
  }
};

const typeSource = async (page: Page): Promise<void> => {
  await page.getByLabel('Where they come from').fill('Figures of the leaving care service');
  for (const [part, text] of Object.entries({ Day: '2', Month: '3', Year: '2026' }))
    await page.getByLabel(part, { exact: true }).fill(text);
};

describe.each<[string, PageOptions, string, string]>([
  [
    'at a desk',
    { javaScript: true, width: 1280 },
    'eet_18_20',
    'Care leavers aged 18 to 20 in education, employment or training',
  ],
  [
    'on a phone without JavaScript',
    { javaScript: false, width: 375 },
    'dental_check',
    'Dental check up to date',
  ],
])('an analyst %s', (_how, options, code, name) => {
  const picture = (page: Page, what: string) => screenshot(page, `entered-${what}-${options.width}`);
  const indicator = `/figures/${code}`;

  it('enters a year, is told what does not agree, and corrects a month later', async () => {
    const page = await house.openAs(browser, analyst, options);
    await visit(page, `${house.address}/figures`);
    await follow(page, 'link', 'Enter figures by hand');
    await picture(page, 'choose');
    await page.getByLabel('What the figures say').selectOption({ label: name });
    await follow(page, 'button', 'Go on');
    await typeYear(page);
    await page.locator('#value-2025-12-31').fill('57');
    await typeSource(page);
    await follow(page, 'button', 'Look at them');
    expect(await main(page)).toContain('December 2025: 45 out of 60 is 75.0%, not 57.');
    expect(await page.locator('#numerator-2025-04-30').inputValue()).toBe('40');
    await picture(page, 'wrong');
    await page.locator('#value-2025-12-31').fill('');
    await follow(page, 'button', 'Look at them');
    expect(await main(page)).toMatch(/December 2025\s+75\.0%\s+45\s+60/);
    await picture(page, 'source');
    await follow(page, 'button', 'Keep these figures');

    await visit(page, `${house.address}${indicator}`);
    await follow(page, 'link', 'Enter its figures');
    expect(await main(page)).toContain('Stands there now: 75.0% (45 of 60)');
    await picture(page, 'form');
    await page.locator('#numerator-2025-12-31').fill('42');
    await page.locator('#denominator-2025-12-31').fill('60');
    await typeSource(page);
    await follow(page, 'button', 'Look at them');
    await page.getByLabel('Why are they other ones now?').fill('Three were counted twice.');
    await picture(page, 'correction');
    await follow(page, 'button', 'Keep these figures');
    await visit(page, `${house.address}${indicator}`);
    expect(await main(page)).toMatch(
      /December 2025: it was 75\.0%; .* it is 70\.0%\. Three were counted twice\./,
    );
  });

  it('enters the parts of a month, and is told that they are more than all together', async () => {
    const page = await house.openAs(browser, analyst, options);
    await visit(page, `${house.address}/figures/enter`);
    await follow(page, 'link', 'Enter the parts of a month: by legal status, home or age');
    await page
      .getByLabel('What the figures say')
      .selectOption(options.javaScript ? 'cla_by_age' : 'care_leavers_number');
    await page.getByLabel('Month', { exact: true }).selectOption('February 2026');
    await picture(page, 'choose-parts');
    await follow(page, 'button', 'Go on');
    const parts = options.javaScript ? ['1-4', '5-9', '10-15'] : ['17-18', '19-21', '22-25'];
    for (const part of parts) await page.locator(`[id="value-${part}"]`).fill('40');
    await page.locator('#value-together').fill('100');
    await follow(page, 'button', 'Look at them');
    expect(await main(page)).toContain('Say where the figures come from.');
    expect(await page.locator(`[id="value-${parts[0]}"]`).inputValue()).toBe('40');
    await picture(page, 'parts');
    await typeSource(page);
    await follow(page, 'button', 'Look at them');
    expect(await main(page)).toMatch(/All together\s+100/);
    expect(await main(page)).toContain('120 against 100 in February 2026');
    await picture(page, 'parts-source');
  });

  it('enters what others have, and reads it beside the figures', async () => {
    const page = await house.openAs(browser, analyst, options);
    await visit(page, `${house.address}${indicator}`);
    await follow(page, 'link', 'Enter figures of elsewhere');
    await page.getByLabel('Region', { exact: true }).selectOption('Choose');
    await page.locator('#value-region').fill('64');
    await page.getByLabel('Neighbour 1', { exact: true }).fill('Westmere');
    await page.locator('#value-neighbour-1').fill('61.5');
    await page.getByLabel('Neighbour 2', { exact: true }).fill('North Fell');
    await page.locator('#value-neighbour-2').fill('c');
    await typeSource(page);
    await follow(page, 'button', 'Put them beside it');
    expect(await main(page)).toContain('Choose the region that the figure is of.');
    await picture(page, 'elsewhere');
    await page.getByLabel('Region', { exact: true }).selectOption('North West');
    await follow(page, 'button', 'Put them beside it');
    expect(await main(page)).toContain('1 neighbour together (median)');
    expect(await main(page)).toContain('hidden so that no child is known (c)');
    await picture(page, 'beside');
    await follow(page, 'button', 'Take back the figures of elsewhere for 31 March 2025');
    expect(await main(page)).toContain('The figures of elsewhere are taken back.');
    expect(await main(page)).not.toContain('Westmere');
    await follow(page, 'button', 'Put it back');
    expect(await main(page)).toContain('1 neighbour together (median)');
  });

  it('names who answers for it, who then asks the Board', async () => {
    const page = await house.openAs(browser, analyst, options);
    await visit(page, `${house.address}${indicator}`);
    await follow(page, 'link', 'Name who answers for it');
    await follow(page, 'button', 'Write it down');
    expect(await main(page)).toContain('Choose somebody from the list');
    await page.getByLabel('Somebody who reads the figures here').selectOption(member);
    await picture(page, 'owner');
    await follow(page, 'button', 'Write it down');
    expect(await main(page)).toContain('answers for it since 10 March 2026');

    const theirs = await house.openAs(browser, member, options);
    await visit(theirs, `${house.address}${indicator}`);
    await theirs.getByLabel('Add a question').fill('Who helps those who are not learning?');
    await follow(theirs, 'button', 'Add the question');
    expect(await main(theirs)).toContain('Who helps those who are not learning?');
    await follow(theirs, 'button', 'Take back “Who helps those who are not learning?”');
    expect(await main(theirs)).toContain('The question is taken back.');
    await picture(theirs, 'taken-back');
    await follow(theirs, 'button', 'Put it back');
    const written = 'Two colleges opened new courses: an increase of 50% from 4 to 8.';
    await theirs.getByLabel('Say what is behind the last figure').fill(written);
    await follow(theirs, 'button', 'Write it down');
    expect(await main(theirs)).toContain(written);
    expect(await main(theirs)).toContain('Look at the figures in it: not all of them agree.');
    expect(await main(theirs)).toContain('It should be 100%');
    await picture(theirs, 'written');
  });

  it('finds beside the figures what a meeting asked about them', async () => {
    const meeting = await recordedMeeting(house.home, {
      date: options.javaScript ? '2026-03-04' : '2026-03-05',
    });
    const clerk = await house.openAs(browser, house.clerkId, options);
    await visit(clerk, `${house.address}/board/meetings/${meeting.id}/questions/new`);
    await clerk.getByLabel('The question').fill('Which college helps most?');
    await clerk.getByLabel('Who asked').fill('Voices in Care');
    await clerk.getByLabel('Or somebody outside').fill('Head of the virtual school');
    await clerk.getByLabel('Which figures it is about').selectOption(code);
    await picture(clerk, 'ask');
    await follow(clerk, 'button', 'Write it down');
    await follow(clerk, 'link', name);
    expect(await main(clerk)).toContain('Which college helps most?');
    await picture(clerk, 'indicator');
    await follow(clerk, 'link', 'Tie an action to it');
    await follow(clerk, 'button', 'Tie it');
    expect(await main(clerk)).toContain('Choose an open action.');
    await picture(clerk, 'tie');
  });
});

/** Types the first figure of a form and where it comes from, and sends it, with the keyboard alone. */
const typeAndSend = async (page: Page, figure: string, source: string): Promise<void> => {
  await tabTo(page, 'textbox', 'Number');
  await page.keyboard.type(figure);
  await tabTo(page, 'textbox', 'Where they come from');
  await page.keyboard.type(source);
  for (const [part, text] of Object.entries({ Day: '2', Month: '3', Year: '2026' })) {
    await tabTo(page, 'textbox', part);
    await page.keyboard.type(text);
  }
  await tabTo(page, 'button', 'Look at them');
  await Promise.all([page.waitForURL('**/figures/sources/*'), page.keyboard.press('Enter')]);
  await arrive(page);
};

it('figures are entered with the keyboard alone', async () => {
  const page = await house.openAs(browser, analyst);
  await visit(page, `${house.address}/figures/enter?indicator=complaints`);
  await typeAndSend(page, '17', 'Yearly report on complaints');
  expect(await main(page)).toContain('Yearly report on complaints');
  expect(await main(page)).toMatch(
    /Complaints by children and young people, Whole council\s+Month\s+Figure\s+June 2025\s+17/,
  );
});

it('parts are entered with the keyboard alone', async () => {
  const page = await house.openAs(browser, analyst);
  await visit(page, `${house.address}/figures/enter/parts?indicator=cla_by_legal_status&at=2026-02-28`);
  await typeAndSend(page, '17', 'Count of the team');
  expect(await main(page)).toMatch(/Interim care order \(C1\)\s+17/);
});
