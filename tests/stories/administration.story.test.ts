import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removePast } from '../../src/features/administration/retention.ts';
import { queueMail } from '../../src/platform/mail/queue-mail.ts';
import { form } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import { furnishedRoom } from '../../src/testing/takeover.ts';

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
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

/** A meeting of some months ago that one guest joined by first name. */
const oldMeetingWithGuest = async (date: string): Promise<void> => {
  const { home } = house;
  const { id } = await recordedMeeting(home, { kind: 'takeover', date });
  const code = await furnishedRoom(home, `/board/meetings/${id}`);
  await home.visitor('POST', '/join', form({ code, firstName: 'Zed' }));
};

const open = async (options: PageOptions): Promise<Page> => {
  const page = await house.openAs(browser, administrator, options);
  await visit(page, `${house.address}/administration`);
  return page;
};

describe.each([
  ['at a desk', { javaScript: true, width: 1280 }, '6', '2025-12-20'],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }, '9', '2025-12-22'],
])('an administrator %s', (_how, options, months, date) => {
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

  it('is asked before more goes, and goes on by keyboard', async () => {
    await oldMeetingWithGuest(date);
    const page = await open(options);
    await follow(page, 'link', 'How long things are kept');
    await page.getByLabel('How long to keep first names').fill('2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Not saved yet: this removes things for good' }).waitFor();
    await arrive(page);
    expect(await main(page)).toContain('1 first name');
    await picture(page, 'kept-asked');
    await tabTo(page, 'button', 'Save and remove them');
    await page.keyboard.press('Enter');
    await page.getByText('The periods are saved.').waitFor();
    await arrive(page);
    expect(await main(page)).toContain('1 first name past their time.');
    await house.home.inScope((tx, scope) => removePast(tx, scope, '2026-03-10'));
    await visit(page, `${house.address}/administration/retention`);
    expect(await main(page)).toContain('10 March 2026');
    await picture(page, 'kept-gone');
  });
});
