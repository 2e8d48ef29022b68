import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findMeeting } from '../../src/features/meetings/index.ts';
import type { TestApp } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import {
  arrive,
  follow,
  openBrowser,
  openPage,
  type PageOptions,
  visit,
} from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { minutesState } from '../../src/testing/browser/sitting-pages.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { comingMeeting, heldMeeting } from '../../src/testing/held-meeting.ts';

import { screenAddress, send } from '../../src/testing/kills/clerk-at-work.ts';
import { startMeetingServer } from '../../src/testing/kills/meeting-server.ts';
import { carryCookies } from '../../src/testing/listening-home.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let home: TestApp;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  house = await openHouse();
  ({ home, address } = house);
});
afterAll(async () => {
  await house.close();
});

const asClerk = (options: PageOptions = {}): Promise<Page> => house.openAs(browser, house.clerkId, options);
const agendaOf = (meetingId: string) => `${address}/board/meetings/${meetingId}/agenda`;
const sittingOf = (meetingId: string) => `${address}/board/meetings/${meetingId}/sitting`;
const main = (page: Page): Promise<string> => page.locator('main').innerText();
const titles = (page: Page): Promise<string[]> => page.locator('[data-item] h2').allInnerTexts();
const recorded = (id: string) => home.inScope((tx, scope) => findMeeting(tx, scope, id));

/** Milliseconds for a journey through many pages, each of them looked through by axe. */
const longJourney = { timeout: 300_000 };

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the clerk %s', longJourney, (name, javaScript) => {
  it('starts an agenda, puts it in order, adds and takes off, and publishes it', async () => {
    const { id } = await recordedMeeting(home, { items: [], date: javaScript ? '2026-04-14' : '2026-04-15' });
    const page = await asClerk({ javaScript });
    await visit(page, agendaOf(id));
    await follow(page, 'button', 'Start the agenda');
    await page.getByLabel('Title').fill('Lasting homes');
    await page.getByLabel('Minutes').fill('20');
    await follow(page, 'button', 'Add the item');
    await follow(page, 'button', 'Up Lasting homes');
    await follow(page, 'button', 'Take off Declarations of interest');
    expect(await titles(page)).toEqual([
      'Introductions and apologies',
      'Notes of the last meeting and matters arising',
      'Any other business',
      'Lasting homes',
      'Date and time of the next meeting',
    ]);
    await page.locator('summary', { hasText: 'Move to… Lasting homes' }).click();
    await page.locator('details[open] select').selectOption({ label: 'First' });
    await page.locator('details[open]').getByRole('button').click();
    await arrive(page);
    expect((await titles(page))[0]).toBe('Lasting homes');
    await screenshot(page, `agenda-${name}`);

    await follow(page, 'link', 'Lasting homes');
    await page.getByRole('radio', { name: 'Not the public' }).check();
    await follow(page, 'button', 'Save the item');
    expect(await main(page)).toContain('Choose the paragraph of Schedule 12A');
    await page.getByLabel('the paragraph that allows it').selectOption('3');
    await page.getByLabel('Why keeping it private').fill('A seller would learn what we can pay.');
    await page.getByLabel('Of these, for questions').fill('5');
    await follow(page, 'button', 'Save the item');
    expect(await main(page)).toContain('Not public');
    await follow(page, 'button', 'Put back Declarations of interest');
    await follow(page, 'button', 'Publish the agenda');
    await visit(page, agendaOf(id));
    expect(await main(page)).toContain('The agenda was published on 10 March 2026');
  });

  it('runs a meeting: who is here, minutes, an action, a tied vote, and closes it', async () => {
    const { id } = await comingMeeting(home, { date: javaScript ? '2026-04-16' : '2026-04-17' });
    const page = await asClerk({ javaScript });
    await visit(page, sittingOf(id));
    await follow(page, 'button', 'Open the meeting');
    for (const member of ['Alder', 'Birch']) await follow(page, 'button', `Here County Councillor ${member}`);
    await follow(page, 'button', 'Apologies County Councillor Cedar');
    await follow(page, 'button', 'Remote Fern Hollis');
    await follow(page, 'button', 'Start this item');

    await page.getByLabel('Minutes', { exact: true }).fill('The Board was shown the lanterns.');
    await page.getByLabel('Kind').selectOption('Action');
    await page.getByLabel('What', { exact: true }).fill('Write to the lantern makers');
    await page.getByLabel('Who, or which table').fill('County Councillor Alder');
    await page.getByLabel('By when').fill('26 July');
    await follow(page, 'button', 'Write it down');
    expect(await main(page)).toContain(
      'County Councillor Alder: Write to the lantern makers, by 26 July 2026',
    );
    expect(await page.getByLabel('Minutes', { exact: true }).inputValue()).toContain('shown the lanterns');

    await page.getByLabel('What is voted on').fill('Write the letter');
    await page.getByLabel('For', { exact: true }).fill('1');
    await page.getByLabel('Against').fill('1');
    await follow(page, 'button', 'Take the vote');
    expect(await main(page)).toContain('tied, so it is not carried');
    await page.locator('summary', { hasText: 'Change who is in the chair' }).click();
    await page.getByLabel('In the chair').selectOption({ label: 'County Councillor Birch' });
    await follow(page, 'button', 'Say so');
    await follow(page, 'button', 'For “Write the letter”');
    expect(await main(page)).toContain('carried by the casting vote of County Councillor Birch');
    await screenshot(page, `sitting-${name}`);

    await follow(page, 'link', 'Close the meeting');
    expect(await main(page)).toContain('1 item has no minutes: Lasting Homes');
    await follow(page, 'button', 'Close the meeting');
    expect(await main(page)).toContain('The meeting is closed');
    const meeting = await recorded(id);
    expect(meeting?.items[0]?.narrative).toContain('The Board was shown the lanterns.');
    expect(meeting?.attendance).toMatchObject({
      apologies: [{ name: 'County Councillor Cedar' }],
      remote: ['Fern Hollis'],
    });
  });
});

describe('two clerks at one item', longJourney, () => {
  it('see both texts and join them, with JavaScript', async () => {
    const held = await heldMeeting(home, { date: '2026-04-20' });
    const one = await asClerk();
    const other = await asClerk();
    for (const page of [one, other]) await visit(page, sittingOf(held.id));
    await one.locator('#minutes').pressSequentially('What the first wrote.');
    await minutesState(one, 'Saved 9am');
    await other.locator('#minutes').pressSequentially('What the second wrote.');
    await minutesState(other, 'two of you wrote');
    expect(await main(other)).toContain('What the first wrote.');
    await screenshot(other, 'sitting-conflict');
    await other.getByRole('button', { name: 'Join both' }).click();
    await minutesState(other, 'Saved 9am');
    await visit(one, sittingOf(held.id));
    expect(await one.locator('#minutes').inputValue()).toBe('What the first wrote.\nWhat the second wrote.');
  });

  it('see both texts and choose, without JavaScript', async () => {
    const held = await heldMeeting(home, { date: '2026-04-21' });
    const one = await asClerk({ javaScript: false });
    const other = await asClerk({ javaScript: false });
    for (const page of [one, other]) await visit(page, sittingOf(held.id));
    await one.locator('#minutes').fill('What the first wrote.');
    await follow(one, 'button', 'Save');
    await other.locator('#minutes').fill('What the second wrote.');
    await follow(other, 'button', 'Save');
    const both = await main(other);
    expect(both).toContain('What the first wrote.');
    expect(both).toContain('What the second wrote.');
    await screenshot(other, 'sitting-conflict-page');
    await follow(other, 'button', 'Let mine stand');
    expect(await other.locator('#minutes').inputValue()).toBe('What the second wrote.');
    await follow(other, 'link', 'Earlier texts');
    await follow(other, 'button', 'Put this text back from 9am');
    expect(await other.locator('#minutes').inputValue()).toBe('What the first wrote.');
  });
});

describe('a lost connection', longJourney, () => {
  it('loses nothing: the text is sent again, and offered after a reload', async () => {
    const held = await heldMeeting(home, { date: '2026-04-22' });
    const page = await asClerk();
    await visit(page, sittingOf(held.id));
    const posts = '**/sitting/items/*';
    await page.route(posts, (route) => route.abort());
    await page.locator('#minutes').pressSequentially('The line goes dead in mid-sent');
    await minutesState(page, 'the server cannot be reached');
    await page.unroute(posts);
    await minutesState(page, 'Saved 9am');

    await page.route(posts, (route) => route.abort());
    await page.locator('#minutes').pressSequentially('ence.');
    await minutesState(page, 'the server cannot be reached');
    await visit(page, sittingOf(held.id));
    expect(await page.locator('#minutes').inputValue()).toBe('The line goes dead in mid-sent');
    expect(await main(page)).toContain('You typed this and it was not saved:');
    await page.unroute(posts);
    await page.getByRole('button', { name: 'Use this text' }).click();
    await minutesState(page, 'Saved 9am');
    await visit(page, sittingOf(held.id));
    expect(await page.locator('#minutes').inputValue()).toBe('The line goes dead in mid-sentence.');
    expect(await main(page)).not.toContain('was not saved');
  });
});

describe('a crash of the server', longJourney, () => {
  it('in mid-sentence loses nothing, and the clerk only types on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-crash-'));
    const server = await startMeetingServer(join(folder, 'data'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await send(server, '/steps', { step: 'opened' });
    const page = await openPage(browser);
    await carryCookies(page, server.cookie);
    await visit(page, screenAddress(server));
    await page.locator('#minutes').pressSequentially('The Board was shown the lanterns.');
    await minutesState(page, /^Saved \d/);
    await page.locator('#minutes').press('End');
    await server.kill();
    await page.locator('#minutes').pressSequentially(' It asked who lights them');
    await minutesState(page, 'the server cannot be reached');
    const again = await startMeetingServer(join(folder, 'data'), Number(new URL(server.address).port));
    onTestFinished(() => again.stop());
    await page.locator('#minutes').pressSequentially(' on Sundays.');
    await minutesState(page, /^Saved \d/);
    await visit(page, screenAddress(again));
    expect(await page.locator('#minutes').inputValue()).toBe(
      'The Board was shown the lanterns. It asked who lights them on Sundays.',
    );
  });
});

describe('the keyboard alone', longJourney, () => {
  it('puts an agenda in order', async () => {
    const { id } = await comingMeeting(home, { date: '2026-04-23' });
    const page = await asClerk();
    await visit(page, agendaOf(id));
    await tabTo(page, 'button', 'Drag Lasting Homes, or press Space and move it with the arrow keys');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.locator('[data-agenda-said]', { hasText: 'Lasting Homes is number 1 of 2' }).waitFor();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Space')]);
    await arrive(page);
    expect(await titles(page)).toEqual(['Lasting Homes', 'Lantern Project Update']);
  });

  it('drags an item with the mouse too', async () => {
    const { id } = await comingMeeting(home, { date: '2026-04-24' });
    const page = await asClerk();
    await visit(page, agendaOf(id));
    const handle = page.getByRole('button', { name: /^Drag Lasting Homes/ });
    await Promise.all([
      page.waitForEvent('load'),
      handle.dragTo(page.locator('[data-item]').first(), { targetPosition: { x: 40, y: 3 } }),
    ]);
    await arrive(page);
    expect(await titles(page)).toEqual(['Lasting Homes', 'Lantern Project Update']);
  });

  it('types minutes, writes a resolution and goes to the next item by single keys', async () => {
    const held = await heldMeeting(home, { date: '2026-04-27' });
    const page = await asClerk();
    await visit(page, sittingOf(held.id));
    await page.keyboard.press('m');
    await page.keyboard.type('The Board talked.');
    await minutesState(page, 'Saved 9am');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.keyboard.type('That the report be noted.');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Control+Enter')]);
    await arrive(page);
    expect(await main(page)).toContain('Resolved: That the report be noted.');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('j')]);
    await arrive(page);
    expect(await page.locator('[data-minutes]').getAttribute('data-minutes')).toBe(held.items[1]);
    await page.keyboard.press('?');
    expect(await main(page)).toContain('start or stop the clock of the item');
    await page.getByLabel('Use these keys').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('m');
    expect(await page.evaluate('document.activeElement.id')).not.toBe('minutes');
  });
});

describe('small windows', longJourney, () => {
  it.each([
    ['a phone', 375],
    ['a window at 200 %', 640],
  ])('the agenda and the meeting fit %s', async (name, width) => {
    const held = await heldMeeting(home, { date: width === 375 ? '2026-04-28' : '2026-04-29' });
    const page = await asClerk({ width });
    await visit(page, agendaOf(held.id));
    await screenshot(page, `agenda-${name}`);
    await visit(page, sittingOf(held.id));
    await screenshot(page, `sitting-${name}`);
  });
});
