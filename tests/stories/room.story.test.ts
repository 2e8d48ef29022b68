import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upload } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, openPage, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting, textFile } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import { askRoom, furnishedRoom, takeoverMeeting, youngHost } from '../../src/testing/takeover.ts';

let browser: Browser;
let house: OpenHouse;
let willow: string;
let member: string;

beforeAll(async () => {
  browser = await openBrowser();
  house = await openHouse();
  willow = await youngHost(house.home);
  member = (await house.home.as('member')).personId;
});
afterAll(async () => {
  await house.close();
});

const main = (page: Page): Promise<string> => page.locator('main').innerText();

const press = async (page: Page, key: string): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  await arrive(page);
};

describe.each([
  ['a desk', 1280],
  ['a phone', 375],
])('at %s', (name, width) => {
  it('a guest joins by the code, answers, posts and asks', async () => {
    const meeting = await takeoverMeeting(house.home, width === 375 ? '2026-04-01' : '2026-04-02');
    const code = await furnishedRoom(house.home, meeting);
    const guest = await openPage(browser, { width });
    await visit(guest, `${house.address}/join`);
    await screenshot(guest, `join-${name}`);
    await guest.getByLabel('The code on the screen').fill(code);
    await follow(guest, 'button', 'Join');
    expect(await guest.locator('h1').innerText()).toBe('Hello');
    await follow(guest, 'button', 'Send my answer');
    expect(await main(guest)).toContain('Choose an answer.');
    await guest.getByRole('link', { name: 'Choose an answer.' }).click();
    expect(await guest.locator(':focus').getAttribute('type')).toBe('radio');
    await screenshot(guest, `room-${name}`);
  });

  it('the host has the room, the big screen and the takeover', async () => {
    const meeting = await takeoverMeeting(house.home, width === 375 ? '2026-04-08' : '2026-04-09');
    await furnishedRoom(house.home, meeting);
    const host = await house.openAs(browser, willow, { width });
    await visit(host, `${house.address}${meeting}/room`);
    await host.getByText('Write a new question').click();
    await host.getByLabel('Question', { exact: true }).fill('Which cake?');
    await follow(host, 'button', 'Prepare the question');
    expect(await main(host)).toContain('Give at least two answers');
    await screenshot(host, `host-${name}`);
    await visit(host, `${house.address}${meeting}/room/screen`);
    expect(await main(host)).toContain('What should change?');
    await screenshot(host, `screen-${name}`);
    await visit(host, `${house.address}${meeting}/takeover`);
    expect(await main(host)).toContain('This is your meeting.');
  });

  it('a member has the meeting on their own screen, and it tells when the room opens', async () => {
    const date = width === 375 ? '2026-04-15' : '2026-04-16';
    const { id } = await recordedMeeting(house.home, { date });
    const here = await house.openAs(browser, member, { width });
    await visit(here, `${house.address}/board/meetings/${id}/here`);
    await furnishedRoom(house.home, `/board/meetings/${id}`);
    await here.getByRole('radio', { name: 'Sea' }).waitFor();
    await here.getByRole('radio', { name: 'Sea' }).check();
    await follow(here, 'button', 'Send my answer');
    await here.getByText('My notes on Lasting Homes').click();
    await here.locator('details[open] textarea').fill('Ask about the lanterns');
    await follow(here, 'button', 'Keep my notes');
    expect(await main(here)).toContain('Your notes are kept.');
    await screenshot(here, `here-${name}`);
  });
});

describe('a paper on one’s own screen', () => {
  it.each([
    ['by keyboard alone', { width: 1280 }],
    ['on a phone without JavaScript', { width: 375, javaScript: false }],
  ])('is read %s, and leads back to the agenda', async (how, options) => {
    const date = options.width === 375 ? '2026-04-28' : '2026-04-29';
    const { id } = await recordedMeeting(house.home, { date });
    const report = textFile('Homes report.txt', 'Nine in ten of us are settled.');
    await house.home.clerk('POST', `/clerk/meetings/${id}/papers`, await upload([report]));
    const page = await house.openAs(browser, member, options);
    await visit(page, `${house.address}/board/meetings/${id}/here`);
    await tabTo(page, 'link', 'Homes report');
    await press(page, 'Enter');
    expect(await main(page)).toContain('Nine in ten of us are settled.');
    await screenshot(page, `here-paper-${how}`);
    await tabTo(page, 'link', 'Back to the agenda and papers');
    await press(page, 'Enter');
    expect(await main(page)).toContain('Agenda and papers');
  });
});

describe('by keyboard alone', () => {
  it('a guest joins, answers and posts, and something new takes nothing out of their hands', async () => {
    const meeting = await takeoverMeeting(house.home, '2026-04-22');
    const code = await furnishedRoom(house.home, meeting);
    const guest = await openPage(browser, { width: 375 });
    await visit(guest, `${house.address}/join`);
    await tabTo(guest, 'textbox', 'The code on the screen');
    await guest.keyboard.type(code);
    await tabTo(guest, 'textbox', 'Your first name');
    await guest.keyboard.type('Zed');
    await press(guest, 'Enter');
    await tabTo(guest, 'radio', 'Sea');
    await guest.keyboard.press('ArrowDown');
    await tabTo(guest, 'button', 'Send my answer');
    await press(guest, 'Enter');
    expect(await guest.getByRole('radio', { name: 'Hills' }).isChecked()).toBe(true);

    await tabTo(guest, 'textbox', 'What should change?');
    await guest.keyboard.type('More dogs');
    await askRoom(house.home, meeting, 'Which cake?');
    await guest.getByRole('button', { name: 'There is something new. Show it' }).waitFor();
    expect(await guest.getByRole('textbox', { name: 'What should change?' }).inputValue()).toBe('More dogs');
    await screenshot(guest, 'room-something-new');
    await tabTo(guest, 'button', 'There is something new. Show it');
    await guest.keyboard.press('Enter');
    await guest.getByRole('group', { name: 'Which cake?' }).waitFor();
    await tabTo(guest, 'textbox', 'What should change?');
    await guest.keyboard.type(' and cats');
    await tabTo(guest, 'button', 'Post my idea');
    await press(guest, 'Enter');
    expect(await main(guest)).toContain('Your idea is in.');
    const { body } = await house.home.clerk('GET', `${meeting}/room`);
    expect(body).toContain('More dogs and cats');
  });
});
