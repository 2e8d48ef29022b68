import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  click,
  follow,
  openBrowser,
  openPage,
  type PageOptions,
  visit,
} from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { signInAs } from '../../src/testing/browser/sign-in.ts';
import { type RunningSite, runningSite } from '../../src/testing/running-site.ts';

let browser: Browser;
let site: RunningSite;
let folder: string;

beforeAll(async () => {
  site = await runningSite();
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'hearth-clerk-'));
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Minutes that do not say their date, with a young person in the list and in the text. */
const minutes = (title: string): string => `Exampleshire County Council

Corporate Parenting Board

Minutes of the Meeting held at 6.00 pm in Room 4, Shire Hall

Present: Members

Councillor Ada Example	- Exampleshire County Council
Quill	- Children in Care Council Representative

1. Introductions and Apologies

Apologies were received from Bo Sample and Cy Specimen.

2. ${title}

Quill told the Board about the new bicycles. Please ring 01234 567890 for one.

Resolved: That the Board thanked the young people.

3. Date and Time of Next Meeting

To be confirmed.
`;

/** A browser of the clerk's. */
const openDesk = async (options: PageOptions = {}): Promise<Page> => {
  const page = await openPage(browser, options);
  await signInAs(page, site.address, 'Clerk');
  return page;
};

const sendFile = async (page: Page, name: string, text: string): Promise<void> => {
  const path = join(folder, name);
  await writeFile(path, text);
  await visit(page, `${site.address}/clerk/import`);
  await page.getByLabel('Files').setInputFiles(path);
  await follow(page, 'button', 'Read the files');
};

const done = (page: Page) => page.locator('.govuk-notification-banner').innerText();

describe.each([
  ['with JavaScript', { javaScript: true, width: 1280 }, 'Bicycles for everyone', 7],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }, 'Bicycles again', 8],
])("the clerk's desk %s", (_how, options, title, month) => {
  it('brings a file in, mends it, masks it, publishes it and takes it back', async () => {
    const page = await openDesk(options);
    await sendFile(page, `minutes-${month}.txt`, minutes(title));
    expect(await page.locator('main').innerText()).toContain('The date of the meeting is missing');
    await screenshot(page, `clerk-preview-${options.width}`);

    await page.getByLabel('Day').fill('31');
    await page.getByLabel('Month').fill('2');
    await page.getByLabel('Year').fill('2025');
    await follow(page, 'button', 'Save what was read');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('There is no date 31 2 2025');
    expect(await page.getByLabel('Day').inputValue()).toBe('31');

    await page.getByLabel('Day').fill('9');
    await page.getByLabel('Month').fill(String(month));
    await follow(page, 'button', 'Save what was read');
    expect(await page.locator('main').innerText()).toContain('Not public');
    expect(await page.getByLabel('01234 567890').isChecked()).toBe(false);
    await screenshot(page, `clerk-meeting-${options.width}`);

    await follow(page, 'button', 'Publish this meeting');
    expect(await done(page)).toContain('The meeting is public');
    const clerkPage = page.url().replace(/\?.*/, '');

    const publicPage = `${site.address}/meetings/corporate-parenting-board-2025-0${month}-09`;
    await visit(page, publicPage);
    expect(await page.locator('main').innerText()).toContain('Children in Care Council representative');
    await follow(page, 'link', title);
    const said = await page.locator('main').innerText();
    expect(said).toContain('[telephone number withheld]');
    expect(said).not.toContain('Quill');

    await visit(page, clerkPage);
    await page.getByLabel('01234 567890').check();
    await follow(page, 'button', 'Show the ticked ones');
    await visit(page, `${publicPage}/items/${title.toLowerCase().replaceAll(' ', '-')}`);
    expect(await page.locator('main').innerText()).toContain('01234 567890');

    await visit(page, clerkPage);
    await follow(page, 'link', 'Take it off the public site');
    await follow(page, 'button', 'Take it off');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Choose the reason');
    await page.getByLabel('Published by mistake').check();
    await page.getByLabel('Why, in a few words').fill('The wrong version.');
    await follow(page, 'button', 'Take it off');
    expect(await done(page)).toContain('off the public site');
    expect(await visit(page, publicPage)).toBe(410);
    expect(await page.locator('main').innerText()).toContain('published by mistake');
  });
});

describe('papers and packs', () => {
  it('adds papers, makes the pack, and puts a later paper into a supplement', async () => {
    const page = await openDesk();
    await visit(page, `${site.address}/clerk`);
    await click(page, page.locator('.hearth-list a').last());
    await follow(page, 'button', 'Make the pack');
    const add = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      await page.getByLabel('Add papers').setInputFiles(join(folder, name));
      await follow(page, 'button', 'Add the papers');
    };
    await add('Homes report.html', '<h1>Homes</h1><p>Nine in ten are settled.</p>');
    expect(await done(page)).toContain('The papers were added');
    await follow(page, 'button', 'Make the pack');
    expect(await page.locator('main').innerText()).toContain('Supplement 1');
    await screenshot(page, 'clerk-printed');

    await follow(page, 'button', 'Take away Homes report');
    expect(await done(page)).toContain('You can put it back');
    await follow(page, 'button', 'Put back Homes report');
    expect(await done(page)).toContain('put back');
  });

  it('says which file could not be read and why, and keeps nothing', async () => {
    const page = await openDesk();
    await sendFile(page, 'broken.xml', '<meeting><meetingid>1</meetingid>');
    const said = await page.locator('.govuk-error-summary').innerText();
    expect(said).toContain('broken.xml');
    await visit(page, `${site.address}/clerk`);
    expect(await page.locator('main').innerText()).not.toContain('broken.xml');
  });

  it('mends an agenda item', async () => {
    const page = await openDesk();
    await visit(page, `${site.address}/clerk`);
    await click(page, page.locator('.hearth-list a').last());
    await click(page, page.locator('.hearth-agenda a').first());
    await page.getByLabel('Title').fill('');
    await follow(page, 'button', 'Save this item');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Give the item a title');
    await page.getByLabel('Title').fill('Welcome to all');
    await follow(page, 'button', 'Save this item');
    expect(await page.locator('main').innerText()).toContain('Welcome to all');
  });
});
