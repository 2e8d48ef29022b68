import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../src/testing/browser/accessibility.ts';
import { arrive, follow, openBrowser, openPage, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import { takeoverMeeting, youngHost } from '../../src/testing/takeover.ts';

let browser: Browser;
let house: OpenHouse;
let willow: string;

beforeAll(async () => {
  browser = await openBrowser();
  house = await openHouse();
  willow = await youngHost(house.home);
});
afterAll(async () => {
  await house.close();
});

const main = (page: Page): Promise<string> => page.locator('main').innerText();

/** Milliseconds for a journey through many pages on two phones, each of them looked through by axe. */
const longJourney = { timeout: 300_000 };

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a takeover meeting on a phone %s', longJourney, (name, javaScript) => {
  const phone = { width: 375, javaScript };
  const pictured = (page: Page, what: string) => screenshot(page, `takeover-${what}-${name}`);

  /** Waits until the page has told of something new by itself; without JavaScript it is asked for. */
  const seesNew = async (page: Page, words: string): Promise<void> => {
    if (javaScript) {
      await page.locator('main', { hasText: words }).waitFor();
      await checkAccessibility(page);
    } else await follow(page, 'link', 'Look for something new');
    expect(await main(page)).toContain(words);
  };

  /** The room was closed: the page says so by itself; without JavaScript when it is asked anew. */
  const ends = async (page: Page): Promise<void> => {
    if (javaScript) await page.waitForURL(/\/join/).then(() => arrive(page));
    else await follow(page, 'link', 'Look for something new');
    expect(await main(page)).toContain('This meeting is over');
  };

  it('is planned and led by the young people, one activity after the other', async () => {
    const meeting = await takeoverMeeting(house.home, javaScript ? '2026-03-10' : '2026-03-11');
    const host = await house.openAs(browser, willow, phone);
    await visit(host, `${house.address}${meeting}/takeover`);
    expect(await main(host)).toContain('Rowan is beside you.');
    for (const [title, ledBy, minutes] of [
      ['Pizza', '', ''],
      ['Lantern walk', 'Zed', '20'],
    ] as const) {
      await host.getByLabel('What will you do?').fill(title);
      await host.getByLabel('Who leads it?').fill(ledBy);
      await host.getByLabel('How many minutes?').fill(minutes);
      await follow(host, 'button', 'Add it');
    }
    await pictured(host, 'planned');
    await follow(host, 'button', 'Earlier Lantern walk');
    await follow(host, 'button', 'Start: Lantern walk');
    expect(await main(host)).toContain('20 minutes left.');
    const words = '“We want   MORE lanterns”\n  - and dogs\n';
    await host.getByLabel('What the flip chart says: Lantern walk').fill(words);
    await follow(host, 'button', 'Keep the flip chart');
    expect(await host.getByLabel('What the flip chart says: Lantern walk').inputValue()).toBe(words);
    await pictured(host, 'running');
    await follow(host, 'button', 'Start: Pizza');
    await follow(host, 'button', 'We are done');
    expect(await host.getByLabel('What the flip chart says: Lantern walk').inputValue()).toBe(words);
    expect(await main(host)).not.toContain('Start:');
    await pictured(host, 'done');
  });

  it('asks everybody in the room, shows what they say, and ends', async () => {
    const meeting = await takeoverMeeting(house.home, javaScript ? '2026-03-12' : '2026-03-13');
    const host = await house.openAs(browser, willow, phone);
    await visit(host, `${house.address}${meeting}/room`);
    await pictured(host, 'room-closed');
    await follow(host, 'button', 'Open the room');
    const code = await host.locator('.hearth-code').innerText();
    await pictured(host, 'room-open');

    const guest = await openPage(browser, phone);
    await visit(guest, `${house.address}/join`);
    await guest.getByLabel('The code on the screen').fill(code.toLowerCase());
    await guest.getByLabel('Your first name').fill('Zed Alder');
    await follow(guest, 'button', 'Join');
    expect(await main(guest)).toContain('Give your first name only.');
    await pictured(guest, 'join-error');
    await guest.getByLabel('Your first name').fill('Zed');
    await follow(guest, 'button', 'Join');
    expect(await main(guest)).toContain('Hello Zed');
    await pictured(guest, 'guest-waits');

    await host.getByLabel('Question', { exact: true }).fill('Which trip?');
    await host.getByLabel('Answers to choose from').fill('Sea\nHills');
    await follow(host, 'button', 'Prepare the question');
    await follow(host, 'button', 'Open this question Which trip?');
    await host.getByLabel('What do you want ideas about?').fill('What should change?');
    await follow(host, 'button', 'Prepare the wall');
    await follow(host, 'button', 'Open this wall What should change?');

    await seesNew(guest, 'What should change?');
    await pictured(guest, 'guest-asked');
    await guest.getByLabel('Sea').check();
    await follow(guest, 'button', 'Send my answer');
    expect(await main(guest)).toContain('We have your answer.');
    await pictured(guest, 'guest-answered');
    await guest.getByRole('textbox', { name: 'What should change?' }).fill('Let us   choose the food');
    await follow(guest, 'button', 'Post my idea');
    await guest.getByLabel('Ask a question').fill('Who pays for the bus?');
    await follow(guest, 'button', 'Ask my question');
    expect(await main(guest)).toContain('Your question is in.');
    await pictured(guest, 'guest-posted');

    await seesNew(host, 'Who pays for the bus?');
    expect(await main(host)).toContain('1 (100%)');
    await pictured(host, 'room-asked');
    await follow(host, 'button', 'Show Let us choose the food');
    await follow(host, 'button', 'Answered Who pays for the bus?');
    await follow(host, 'button', 'Close this question Which trip?');
    await seesNew(guest, '1 (100%)');
    expect(await main(guest)).toContain('choose the food – Zed');
    await pictured(guest, 'guest-results');

    await follow(host, 'button', 'Close the room');
    await ends(guest);
    await pictured(guest, 'guest-over');
    await pictured(host, 'room-ended');
  });
});
