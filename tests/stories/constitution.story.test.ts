import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../../src/testing/app.ts';
import { addSeat, appoint, fillDate, openTab, type TypedDay } from '../../src/testing/browser/board-pages.ts';

import { tabTo } from '../../src/testing/browser/keyboard.ts';
import {
  arrive,
  click,
  follow,
  openBrowser,
  type PageOptions,
  visit,
} from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { smallPhoto } from '../../src/testing/furnish/board.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let home: TestApp;
let site: string;
let folder: string;

beforeAll(async () => {
  house = await openHouse();
  ({ home, address: site } = house);
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'hearth-constitution-'));
});

afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const openAs = (personId: string, options: PageOptions): Promise<Page> =>
  house.openAs(browser, personId, options);

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const problems = (page: Page): Promise<string> => page.locator('.govuk-error-summary').innerText();

const addPerson = async (page: Page, name: string, title: string): Promise<void> => {
  await follow(page, 'link', 'Somebody who is not in the list');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Job title or role').fill(title);
};

const firstDay: TypedDay = ['1', '2', '2026'];

describe.each([
  ['with JavaScript', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
])('a board and its constitution, %s', (how, options) => {
  const shot = (page: Page, name: string) =>
    screenshot(page, `constitution-${name}-${options.width}${options.javaScript ? '' : '-plain'}`);

  const openBoard = async (personId = house.clerkId): Promise<Page> => {
    const page = await openAs(personId, options);
    await visit(page, `${site}/boards`);
    await follow(page, 'link', `Board ${how}`);
    return page;
  };

  it('is added by the clerk and given a constitution', async () => {
    const page = await openAs(house.clerkId, options);
    await visit(page, `${site}/boards`);
    await follow(page, 'button', 'Add a board');
    await follow(page, 'button', 'Add the board');
    expect(await problems(page)).toContain('Give the board a name');
    await page.getByLabel('Name', { exact: true }).fill(`Board ${how}`);
    await follow(page, 'button', 'Add the board');
    await shot(page, 'new-board');

    await follow(page, 'link', 'Write the constitution');
    await fillDate(page, 'When does it take force?', ['22', '5', '2025']);
    await page.getByLabel('Who agreed it, and when').fill('Full Council on 22 May 2025');
    await page.getByLabel('Aims').fill('Listen to children in our care\nAsk what changed');
    await page.getByLabel('What comes back every year').fill('Health: Smarch');
    await follow(page, 'button', 'Save this version');
    expect(await problems(page)).toContain('Say what the board is for');
    expect(await problems(page)).toContain('“Smarch” is not a month');
    expect(await page.getByLabel('Aims').inputValue()).toBe(
      'Listen to children in our care\nAsk what changed',
    );
    await shot(page, 'terms-wrong');
    await page.getByLabel('What the board is for').fill('To speak up for children in our care.');
    await page.getByLabel('What comes back every year').fill('Health: March, September');
    await follow(page, 'button', 'Save this version');
    expect(await main(page)).toContain('Health (March and September)');
  });

  it('gets a new version from the words of the last one', async () => {
    const page = await openBoard();
    await openTab(page, 'Constitution');
    await follow(page, 'button', 'Write a new version');
    await fillDate(page, 'When does it take force?', ['21', '5', '2026']);
    await page.getByLabel('Who agreed it, and when').fill('Full Council on 21 May 2026');
    await page
      .getByLabel('Aims')
      .fill('Listen to children in our care and care leavers\nAsk what changed\nVisit homes');
    await page.getByLabel('Quorum').fill('3');
    await follow(page, 'button', 'Save this version');
    expect(await main(page)).toContain('Not in force yet');
    expect(await main(page)).toContain('From 22 May 2025');
    await shot(page, 'constitution');
    await follow(page, 'button', 'Show what changed');
    expect(await main(page)).toContain('The quorum was none, now it is 3.');
    expect(await main(page)).toContain('Aim (c) is new: “Visit homes”');
    await shot(page, 'compare');
  });

  it('gets a seat, and somebody who sits in it', async () => {
    const page = await openBoard();
    await addSeat(page, 'Councillor of the largest group', 'Member', 'Largest group');
    await addPerson(page, `Ash ${how}`, 'Councillor');
    await follow(page, 'button', 'Add this person');
    await appoint(page, 'The Leader', firstDay);
    expect(await main(page)).toContain('Sits since 1 February 2026. Appointed by the Leader.');
    await shot(page, 'seat');
  });

  it('gets a chair, who has to be a voting member', async () => {
    const page = await openBoard();
    await openTab(page, 'Seats');
    await follow(page, 'link', 'Give somebody an office');
    await page.getByLabel('Chair', { exact: true }).check();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Clerk' });
    await page.getByLabel('Full Council', { exact: true }).check();
    await follow(page, 'button', 'Give the office');
    expect(await problems(page)).toContain('The chair is a voting member: Clerk holds no seat with a vote');
    await page.getByLabel('Who', { exact: true }).selectOption({ label: `Ash ${how}, Councillor` });
    await follow(page, 'button', 'Give the office');
    expect(await main(page)).toContain('Chair');
  });

  it('gives a young person a seat beside a named supporter', async () => {
    const page = await openBoard();
    await addSeat(page, 'Seat of Voices in Care', 'Member', 'Voices in Care');
    await addPerson(page, `Zed ${how}`, '');
    await page.getByLabel('A young person in our care, or one who has left our care').check();
    await follow(page, 'button', 'Add this person');
    expect(await problems(page)).toContain("A young people's representative has a named supporter");
    await page.getByLabel('Their supporter').selectOption({ label: 'Clerk' });
    await follow(page, 'button', 'Add this person');
    await appoint(page, 'The Leader', firstDay);

    await addSeat(page, 'Police', 'Co-opted representative', 'Police');
    await openTab(page, 'Seats');
    expect(await main(page)).toContain('A replacement is being sought');
    await shot(page, 'seats');
  });

  it('shows who sits, with faces, and who sat on a day in the past', async () => {
    const page = await openBoard();
    await openTab(page, 'Who’s Who');
    expect(await main(page)).toContain('Representative of Voices in Care');
    expect(await main(page)).not.toContain('Zed');
    expect(await main(page)).toContain('Police: a replacement is being sought');
    await follow(page, 'link', `Change photo of Ash ${how}`);
    const path = join(folder, 'face.png');
    await writeFile(path, '<svg/>');
    await page.getByLabel('Photo', { exact: true }).setInputFiles(path);
    await follow(page, 'button', 'Use this photo');
    expect(await problems(page)).toContain('not a PNG, JPEG or WebP');
    await writeFile(path, smallPhoto());
    await page.getByLabel('Photo', { exact: true }).setInputFiles(path);
    await follow(page, 'button', 'Use this photo');
    await shot(page, 'person');
    await openTab(page, 'Who’s Who');
    expect(await page.getByRole('img', { name: `Ash ${how}` }).count()).toBe(1);
    await shot(page, 'who');
    await openTab(page, 'History');
    await fillDate(page, 'Show another day', ['31', '1', '2026']);
    await follow(page, 'button', 'Show that day');
    expect(await main(page)).toContain('Nobody is known to have sat');
    await fillDate(page, 'Show another day', ['1', '2', '2026']);
    await follow(page, 'button', 'Show that day');
    expect(await main(page)).toContain(`Ash ${how}`);
    await shot(page, 'history');
  });

  it('ends a seat when asked, and takes it back', async () => {
    const page = await openBoard();
    await openTab(page, 'Seats');
    await follow(page, 'link', 'Councillor of the largest group');
    await follow(page, 'link', `End Ash ${how}’s time in this seat`);
    await follow(page, 'button', 'End it');
    expect(await problems(page)).toContain('Choose why it ends');
    await page.getByLabel('Resigned').check();
    await fillDate(page, 'Last day', ['31', '3', '2026']);
    await shot(page, 'end');
    await follow(page, 'button', 'End it');
    expect(await main(page)).toContain('Ended: resigned');
    await follow(page, 'button', `Undo: Ash ${how} sits as before`);
    expect(await main(page)).toContain('Sits since 1 February 2026');
    await openTab(page, 'About');
    expect(await main(page)).toContain(`Chair: Ash ${how}`);
    await shot(page, 'about');
  });

  it('welcomes a new member, who ticks what is done', async () => {
    const { personId } = await home.as('member', `Board ${how}`);
    const clerk = await openBoard();
    await openTab(clerk, 'Seats');
    await follow(clerk, 'link', 'Police');
    await clerk.getByLabel('Who', { exact: true }).selectOption(personId);
    await appoint(clerk, 'The Board itself', firstDay);

    const page = await openBoard(personId);
    expect(await main(page)).not.toContain('What to do next');
    await openTab(page, 'New members');
    await page.getByLabel('Read this page and the terms of reference').check();
    await follow(page, 'button', 'Save my list');
    expect(await main(page)).toContain('1 step done of 8');
    await shot(page, 'induction');
  });
});

describe('a phone', () => {
  it('shows every page of a board without scrolling sideways', async () => {
    const page = await openAs(house.clerkId, { width: 375 });
    await visit(page, `${site}/boards`);
    await follow(page, 'link', 'Board with JavaScript');
    const board = page.url();
    for (const path of [
      '/seats',
      '/who',
      '/induction',
      '/constitution/compare',
      '/on/2026-02-01',
      '/priorities',
    ])
      expect(await visit(page, `${board}${path}`)).toBe(200);
  });
});

describe('the keyboard alone', () => {
  it('comes from the boards to Who’s Who', async () => {
    const page = await openAs(house.clerkId, {});
    await visit(page, `${site}/boards`);
    await tabTo(page, 'link', 'Board with JavaScript');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/boards/*-*');
    await arrive(page);
    await tabTo(page, 'link', 'Who’s Who');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/who');
    await arrive(page);
    expect(await page.locator('h1').innerText()).toContain('Who’s Who');
    await click(page, page.getByRole('link', { name: 'Boards', exact: true }).first());
  });
});
