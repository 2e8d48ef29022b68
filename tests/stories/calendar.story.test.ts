import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBody } from '../../src/features/board/index.ts';
import type { TestApp } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let home: TestApp;
let address: string;

beforeAll(async () => {
  house = await openHouse();
  ({ home, address } = house);
  browser = await openBrowser();
});

afterAll(async () => {
  await house.close();
});

const boardNamed = (name: string): Promise<string> =>
  home.inScope(async (tx, scope) => (await ensureBody(tx, scope, name)).id);

const openAs = (personId: string, options: PageOptions): Promise<Page> =>
  house.openAs(browser, personId, options);

const main = (page: Page) => page.locator('main').innerText();

const press = async (page: Page, name: string, nth = 0): Promise<void> => {
  const found = page.getByRole('button', { name });
  await Promise.all([page.waitForEvent('load'), found.nth(nth).click()]);
  await arrive(page);
};

describe.each([
  ['with JavaScript', { javaScript: true, width: 1280 }, 'Calendar Board'],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }, 'Phone Board'],
])('a year of a board %s', (_how, options, name) => {
  it('is proposed around the holidays and accepted', async () => {
    const board = await boardNamed(name);
    const page = await openAs(house.clerkId, options);

    await visit(page, `${address}/boards/${board}/calendar/closed`);
    await page.getByLabel('Days').fill('Easter holiday: 30 March 2026 to 10 April');
    await press(page, 'Add these days');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Line 1: give the year');
    await page.getByLabel('Days').fill('Easter holiday: 30 March 2026 to 10 April 2026');
    await press(page, 'Add these days');
    await screenshot(page, `calendar-closed-${options.width}`);

    await visit(page, `${address}/boards/${board}/calendar`);
    await follow(page, 'button', 'Propose a year of meetings');
    expect(await main(page)).toContain('Moved: 8 April is Easter holiday');
    await screenshot(page, `calendar-propose-${options.width}`);
    await page.getByLabel('Day', { exact: true }).first().fill('2026-04-03');
    await press(page, 'Accept these meetings');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain(
      'Friday 3 April 2026: Good Friday',
    );
    await page.getByLabel('Day', { exact: true }).first().fill('2026-04-22');
    await press(page, 'Accept these meetings');
    expect(await main(page)).toContain('meetings put into the calendar');
    expect(await main(page)).toContain('Takeover');
    await screenshot(page, `calendar-year-${options.width}`);
  });

  it('shows a meeting with its deadlines and what young people asked for', async () => {
    const page = await openAs(house.clerkId, options);
    await visit(page, `${address}/boards/${await boardNamed(name)}/calendar`);
    await follow(page, 'link', 'Wednesday 22 April 2026');
    expect(await main(page)).toContain('The agenda is to be published by 14 April 2026.');
    await press(page, 'Write down what young people asked for');
    await page.getByLabel('What they asked for').fill('Free bus passes\nA pets policy');
    await press(page, 'Put it into the plan');
    expect(await main(page)).toContain(
      'Asked by young people at the agenda-setting meeting of 10 March 2026',
    );
    await press(page, 'Mark as done Items in');
    expect(await page.getByRole('button', { name: 'Take back Items in' }).count()).toBe(1);
    await screenshot(page, `calendar-meeting-${options.width}`);
  });

  it('moves a meeting, cancels it and takes that back', async () => {
    const page = await openAs(house.clerkId, options);
    await visit(page, `${address}/boards/${await boardNamed(name)}/calendar`);
    await follow(page, 'link', 'Wednesday 22 April 2026');
    await follow(page, 'link', 'Move it');
    await page.getByLabel('New day').fill('2026-04-29');
    await press(page, 'Move the meeting');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Say who decided it');
    expect(await page.getByLabel('New day').inputValue()).toBe('2026-04-29');
    await page.getByLabel('Who decided it').fill('the Board, by resolution');
    await page.getByLabel('Why').fill('The hall is being painted.');
    await press(page, 'Move the meeting');
    expect(await main(page)).toContain('Moved from 22 April 2026 to 29 April 2026, decided by the Board');
    expect(await main(page)).toContain('15 April 2026');

    await follow(page, 'link', 'Cancel it');
    await page.getByLabel('Who decided it').fill('the Chair');
    await page.getByLabel('Why').fill('The heating failed.');
    await screenshot(page, `calendar-cancel-${options.width}`);
    await press(page, 'Cancel the meeting');
    expect(await main(page)).toContain(
      'Cancelled on 10 March 2026, decided by the Chair: The heating failed.',
    );
    await press(page, 'Let it take place after all');
    expect(await main(page)).toContain('Free bus passes');
  });

  it('has a forward plan whose entries move, are put off and come back', async () => {
    const board = await boardNamed(name);
    const page = await openAs(house.clerkId, options);
    await visit(page, `${address}/boards/${board}/plan/duties`);
    await press(page, 'Take over the duties of the terms');
    await screenshot(page, `calendar-duties-${options.width}`);

    await visit(page, `${address}/boards/${board}/plan`);
    await screenshot(page, `calendar-plan-${options.width}`);
    await press(page, 'Later Free bus passes');
    await follow(page, 'link', 'Put off A pets policy');
    await press(page, 'Put it off');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Give the reason');
    await page.getByLabel('Why it is put off').fill('The vet could not come.');
    await press(page, 'Put it off');
    expect(await main(page)).toContain('Deferred once: The vet could not come.');

    await press(page, 'Drop A pets policy');
    await page.locator('summary', { hasText: 'dropped' }).click();
    await press(page, 'Take it back A pets policy');
    expect(await main(page)).toContain('It is back in the plan');
  });

  it('takes a proposal of a young people’s representative and a visit', async () => {
    const board = await boardNamed(name);
    const young = await home.as("young people's representative", name);
    const page = await openAs(young.personId, options);
    await visit(page, `${address}/boards/${board}/plan`);
    expect(await page.getByRole('button', { name: 'Drop' }).count()).toBe(0);
    await follow(page, 'button', 'Propose something to talk about');
    await page.getByLabel('What it is about').fill('Wi-Fi in every home');
    await press(page, 'Propose it');
    expect(await main(page)).toContain('Asked by young people');

    await visit(page, `${address}/boards/${board}/visits`);
    await follow(page, 'button', 'Plan a visit');
    await page.getByLabel('Where the visit goes').fill('Oak House');
    await press(page, 'Plan this visit');
    await follow(page, 'link', 'Oak House');
    await page.getByLabel('Made on').fill('2026-03-09');
    await page.getByLabel('What was learnt').fill('Everybody wants a garden.');
    await screenshot(page, `calendar-visit-${options.width}`);
    await press(page, 'Save this visit');
    expect(await main(page)).toContain('Fed back, not told to the Board yet');
    await screenshot(page, `calendar-visits-${options.width}`);

    const clerk = await openAs(house.clerkId, options);
    await visit(clerk, `${address}/boards/${board}/plan`);
    await press(clerk, 'Take it into the plan Wi-Fi in every home');
    expect(await clerk.getByRole('heading', { name: 'Proposed' }).count()).toBe(0);
  });

  it('shows somebody their own calendar address once, and ends it', async () => {
    const member = await home.as('member', name);
    const page = await openAs(member.personId, options);
    await visit(page, `${address}/account/calendar`);
    await press(page, 'Make an address');
    const made = await page.locator('code').first().innerText();
    await screenshot(page, `calendar-own-${options.width}`);
    const feed = await home.visitor('GET', new URL(made).pathname);
    expect(feed.body).toContain('BEGIN:VCALENDAR');
    await press(page, 'End the address');
    expect(await main(page)).toContain('The address has ended');
    expect((await home.visitor('GET', new URL(made).pathname)).statusCode).toBe(404);
  });
});

describe('by keyboard alone', () => {
  it('moves an entry of the plan and sets the usual day', async () => {
    const board = await boardNamed('Calendar Board');
    const page = await openAs(house.clerkId, { javaScript: true, width: 1280 });
    await visit(page, `${address}/boards/${board}/plan`);
    await tabTo(page, 'button', 'Earlier Free bus passes');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await arrive(page);
    await visit(page, `${address}/boards/${board}/calendar/settings`);
    await tabTo(page, 'textbox', 'Place');
    await page.keyboard.type('Committee Room 1');
    await tabTo(page, 'button', 'Save these settings');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await arrive(page);
    expect(await main(page)).toContain('the second Wednesday of the month');
    await visit(page, `${address}/boards/${board}/calendar/settings`);
    await screenshot(page, 'calendar-settings-1280');
    await visit(page, `${address}/calendar`);
    await screenshot(page, 'calendar-mine-1280');
  });
});
