import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queueMail } from '../../src/platform/mail/queue-mail.ts';
import { follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let administrator: string;

beforeAll(async () => {
  house = await openHouse();
  administrator = (await house.home.as('administrator', null)).personId;
  await house.home.inScope((tx, scope) =>
    queueMail(tx, scope, {
      key: 'one',
      subject: 'Papers are out',
      paragraphs: ['Please read them.'],
      to: administrator,
    }),
  );
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const open = async (options: PageOptions): Promise<Page> => {
  const page = await house.openAs(browser, administrator, options);
  await visit(page, `${house.address}/administration`);
  return page;
};

describe.each([
  ['at a desk', { javaScript: true, width: 1280 }, '6'],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }, '9'],
])('an administrator %s', (_how, options, months) => {
  const picture = (page: Page, name: string) => screenshot(page, `administration-${name}-${options.width}`);

  it('looks who did what, what was sent, and what the clock does', async () => {
    const page = await open(options);
    await picture(page, 'start');
    await follow(page, 'link', 'Audit log');
    expect(await main(page)).toContain('person.added');
    await picture(page, 'audit');
    await visit(page, `${house.address}/administration`);
    await follow(page, 'link', 'Letters');
    await picture(page, 'letters');
    await follow(page, 'link', 'Papers are out');
    expect(await main(page)).toContain('Please read them.');
    await picture(page, 'letter');
    await visit(page, `${house.address}/administration/jobs`);
    await picture(page, 'jobs');
  });

  it('sets how long first names are kept', async () => {
    const page = await open(options);
    await follow(page, 'link', 'How long things are kept');
    await picture(page, 'kept');
    await page.getByLabel('How long to keep first names').fill('40');
    await follow(page, 'button', 'Save');
    expect(await main(page)).toContain('give whole months, from 1 to 12');
    await picture(page, 'kept-wrong');
    await page.getByLabel('How long to keep first names').fill(months);
    await follow(page, 'button', 'Save');
    expect(await main(page)).toContain('The periods are saved.');
    expect(await page.getByLabel('How long to keep first names').inputValue()).toBe(months);
  });
});
