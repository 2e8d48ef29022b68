import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, openBrowser, openPage, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let manager: string;
let member: string;

beforeAll(async () => {
  house = await openHouse();
  manager = (await house.home.as('project manager')).personId;
  member = (await house.home.as('member')).personId;
  await recordedMeeting(house.home);
  browser = await openBrowser();
});
afterAll(async () => {
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const fill = async (page: Page, fields: Record<string, string>): Promise<void> => {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
};

describe.each<[string, PageOptions, string]>([
  ['at a desk', { javaScript: true, width: 1280 }, 'Delivery plan 2026'],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }, 'Plan of the east'],
])('a plan %s', (_how, options, name) => {
  const picture = (page: Page, what: string) => screenshot(page, `plan-${what}-${options.width}`);
  let plan = '';
  let entry = '';

  it('is begun, and filled', async () => {
    const page = await house.openAs(browser, manager, options);
    await visit(page, `${house.address}/plans`);
    await picture(page, 'list-empty');
    await follow(page, 'link', 'Begin a plan of the Corporate Parenting Board');
    await page.getByLabel('What kind of plan it is').selectOption('delivery plan');
    await fill(page, { 'First month (optional)': 'soon' });
    await follow(page, 'button', 'Begin the plan');
    expect(await main(page)).toContain('Give the plan a name.');
    await fill(page, {
      'Its name': name,
      'First month (optional)': 'April 2025',
      'Last month (optional)': 'March 2027',
      'Priorities (optional)': 'The right home\nHealth',
    });
    await picture(page, 'begin');
    await follow(page, 'button', 'Begin the plan');
    expect(await main(page)).toContain('April 2025 to March 2027');
    await picture(page, 'empty');
    plan = new URL(page.url()).pathname;

    await follow(page, 'link', 'Add an objective');
    await fill(page, {
      Number: '3',
      Title: 'Health',
      'What we want': 'Every child is well and knows whom to ask.',
    });
    await page.getByText('Outcome measures').click();
    await page.getByLabel('What is measured').fill('Dental checks up to date');
    await page.getByLabel('The indicator that says it').selectOption('dental_check');
    await page.getByLabel('Target', { exact: true }).fill('90');
    await picture(page, 'objective-form');
    await follow(page, 'button', 'Add the objective');
    expect(await main(page)).toContain('Nothing stands under this objective yet.');
    await follow(page, 'link', 'Tie a decision or an action of a meeting');
    await follow(page, 'button', 'Tie it to the objective');
    expect(await main(page)).toContain('Choose a decision or an action.');
    await fill(page, { Words: 'hub' });
    await follow(page, 'button', 'Look for these');
    expect(await main(page)).toContain('Nothing that can be tied says all of these words.');
    await picture(page, 'tie-none');
    await fill(page, { Words: 'lantern makers' });
    await follow(page, 'button', 'Look for these');
    await page.getByLabel('That the Chair write a letter to the lantern makers.').check();
    await picture(page, 'tie');
    await follow(page, 'button', 'Tie it to the objective');
    expect(await main(page)).toMatch(/lantern makers\.\s+Decided\. Corporate Parenting Board, 14 May 2025/);
    await picture(page, 'objective-tied');
    await follow(page, 'button', 'Untie “That the Chair write a letter to the lantern makers.”');
    expect(await main(page)).toContain('To undo that, tie it again.');
    await follow(page, 'link', 'Add to it: action');
    await fill(page, {
      Reference: '3a',
      'What is to be done': 'Hold a dental morning in every locality',
      'Responsible services': 'Health\nParticipation, East',
      When: '28 February 2026',
    });
    await page.getByLabel('Stage 1: what it is').fill('Dates agreed with the dentists');
    await page.getByLabel('When stage 1 is due').fill('February 2026');
    await picture(page, 'entry-form');
    await follow(page, 'button', 'Add it to the plan');
    entry = new URL(page.url()).pathname;
    await picture(page, 'entry');
    expect(await main(page)).toContain('It was due on 28 February 2026, 10 days ago.');
  });

  it('is rated, and says why where the facts say otherwise', async () => {
    const page = await house.openAs(browser, manager, options);
    await visit(page, `${house.address}${entry}`);
    await follow(page, 'link', 'Say how it goes, rate it, show evidence');
    expect(await page.getByLabel('Or a decision of the board').innerText()).toContain(
      'Decision of 14 May 2025: That the Chair write',
    );
    await picture(page, 'update');
    await page.getByLabel('What has happened since?').fill('Two of three mornings were held.');
    await page.getByLabel('G – Green').check();
    await follow(page, 'button', 'Save');
    expect(await main(page)).toContain('What is known suggests amber');
    expect(await page.getByLabel('What has happened since?').inputValue()).toContain('Two of three');
    await picture(page, 'update-why');
    await page
      .getByLabel('Why, if the dates and figures suggest another rating')
      .fill('The last one is on 14 March.');
    await follow(page, 'button', 'Save');
    expect(await main(page)).toContain('Why: The last one is on 14 March.');
    await follow(page, 'link', 'Say how it goes, rate it, show evidence');
    await page.getByLabel('B – Blue').check();
    await follow(page, 'button', 'Save');
    expect(await main(page)).toContain('Blue closes this. Add what shows that it is done');
  });

  it('keeps what two people write at once', async () => {
    const [first, second] = [
      await house.openAs(browser, manager, options),
      await house.openAs(browser, manager, options),
    ];
    await visit(first, `${house.address}${entry}/edit`);
    await visit(second, `${house.address}${entry}/edit`);
    await first.getByLabel('When', { exact: true }).fill('31 March 2026');
    await follow(first, 'button', 'Save the changes');
    await second.getByLabel('When', { exact: true }).fill('April 2026');
    await second.getByLabel('Next').fill('Ask the young people how it was.');
    await follow(second, 'button', 'Save the changes');
    expect(await main(second)).toContain('changed “When” while you wrote');
    await picture(second, 'clash');
    await follow(second, 'button', 'Save the changes');
    expect(await main(second)).toContain('Choose what is to stand there.');
    await second.getByLabel('What stands there now').check();
    await follow(second, 'button', 'Save the changes');
    expect(await main(second)).toMatch(/When\s+31 March 2026/);
    expect(await main(second)).toMatch(/Next\s+Ask the young people how it was\./);
    await second.getByText('Everything that happened').click();
    expect(await main(second)).toContain('Changed “When” from “28 February 2026” to “31 March 2026”.');
    await picture(second, 'history');
  });

  it('is narrowed, kept as a view, and read by a member', async () => {
    const page = await house.openAs(browser, member, options);
    await visit(page, `${house.address}${plan}`);
    await picture(page, 'whole');
    await page.getByText('Order or narrow what is shown').click();
    await page.getByLabel('Order').selectOption('service');
    await page.getByLabel('Words').fill('dental morning');
    await follow(page, 'button', 'Show these');
    expect(await main(page)).toMatch(/Health \(1\)[\s\S]*Participation, East \(1\)/);
    await page.getByText('My views').click();
    await page.getByLabel('Keep what you see now under a name').fill('Dentists');
    await follow(page, 'button', 'Keep this view');
    await page.getByText('My views').click();
    await picture(page, 'views');
    await follow(page, 'link', 'Dentists');
    expect(page.url()).toContain('by=service');
    await visit(page, `${house.address}${plan}?words=nothing+like+this`);
    expect(await main(page)).toContain('Nothing in the plan is like that.');
    expect(await page.getByText('Add an objective').count()).toBe(0);
  });

  it('is seen by what changed, and on a line of time', async () => {
    const page = await house.openAs(browser, member, options);
    await visit(page, `${house.address}${plan}/changes`);
    expect(await main(page)).toContain('1 entry changed since 13 January 2026.');
    await picture(page, 'changes');
    await visit(page, `${house.address}${plan}/changes?since=2026-03-10`);
    expect(await main(page)).toContain('Nothing changed since 10 March 2026.');
    await visit(page, `${house.address}${plan}/timeline`);
    await picture(page, 'timeline');
    expect(await main(page)).toMatch(/3a Hold a dental morning in every locality\s+31 March 2026/);
    await visit(page, `${house.address}${plan}?asOf=2026-03-09`);
    expect(await main(page)).toContain('This is the plan as it was at the end of 9 March 2026.');
  });

  it('is published without names, and read by anybody', async () => {
    const page = await house.openAs(browser, manager, options);
    await visit(page, `${house.address}${plan}`);
    await follow(page, 'link', 'Publish the plan');
    expect(await main(page)).not.toContain('Two of three mornings');
    await picture(page, 'publish');
    await follow(page, 'button', 'Publish it');
    const outside = await openPage(browser, options);
    await visit(outside, `${house.address}/our-plans`);
    await follow(outside, 'link', name);
    expect(await main(outside)).toContain('This is how it stood on 10 March 2026.');
    expect(await main(outside)).not.toContain('Two of three mornings');
    await picture(outside, 'public');
    await follow(outside, 'link', 'What we promised, for young people');
    expect(await main(outside)).toContain('We are doing 1 thing for this. 1 is going well.');
    await picture(outside, 'promises');
    await visit(page, `${house.address}${plan}/publish`);
    await follow(page, 'button', 'Take it off the public pages');
    expect(await main(page)).toContain('It is no longer public.');
    expect(await visit(outside, `${house.address}/our-${plan.slice(1)}`)).toBe(404);
  });

  it('takes an entry out, and puts it back', async () => {
    const page = await house.openAs(browser, manager, options);
    await visit(page, `${house.address}${entry}`);
    await follow(page, 'link', 'Take it out of the plan');
    await follow(page, 'button', 'Take it out of the plan');
    expect(await main(page)).toContain('Say why.');
    await page.getByLabel('Why').fill('The health plan has it.');
    await picture(page, 'remove');
    await follow(page, 'button', 'Take it out of the plan');
    await visit(page, `${house.address}${plan}?state=removed`);
    await follow(page, 'link', 'Hold a dental morning in every locality');
    await picture(page, 'removed');
    await follow(page, 'button', 'Put it back into the plan');
    expect(await main(page)).toContain('It stands in the plan again.');
    await visit(page, `${house.address}${plan}/end`);
    await follow(page, 'button', 'Close the plan');
    expect(await main(page)).toContain('This plan was closed on 10 March 2026.');
    await visit(page, `${house.address}${entry}/edit`);
    expect(await main(page)).toContain('This plan is closed.');
  });
});
