import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBody } from '../../src/features/board/index.ts';
import { addItem, createMeeting } from '../../src/features/meetings/index.ts';
import { openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { itemOf } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;
let member: string;
let nobody: string;

beforeAll(async () => {
  house = await openHouse();
  const { home } = house;
  member = (await home.as('member')).personId;
  nobody = (await home.as(null)).personId;
  await home.as('member', 'Another Board');
  browser = await openBrowser();
});
afterAll(async () => {
  await house.close();
});

const openToday = async (personId: string, options: PageOptions = {}): Promise<Page> => {
  const page = await house.openAs(browser, personId, options);
  await visit(page, `${house.address}/today`);
  return page;
};

const meet = (board: string, date: string): Promise<void> =>
  house.home.inScope(async (tx, scope) => {
    const { id } = await ensureBody(tx, scope, board);
    const made = await createMeeting(tx, scope, {
      bodyId: id,
      date,
      time: '18:00',
      venue: 'Lantern Room',
      kind: 'ordinary',
    });
    const { pages: _pages, resolutions: _resolutions, ...item } = itemOf({ title: 'Lasting homes' });
    await addItem(tx, scope, made, { ...item, exempt: null });
  });

describe('Today', () => {
  it('says so where nothing is next and nothing waits', async () => {
    const page = await openToday(member);
    const text = await page.locator('main').innerText();
    expect(text).toContain('No meeting has a date yet.');
    expect(text).toContain('Nothing waits for you.');
    expect(text).toContain('Nothing at your boards.');
  });

  it('tells somebody without a role what to do', async () => {
    const page = await openToday(nobody);
    expect(await page.locator('main').innerText()).toContain('Ask the clerk to add you');
  });

  it('tells of meetings as they are made', async () => {
    await meet('Corporate Parenting Board', '2026-03-11');
    await meet('Corporate Parenting Board', '2026-05-13');
    await meet('Another Board', '2026-03-10');
    const page = await openToday(member);
    expect(await page.locator('h1').innerText()).toBe('Today');
  });

  it.each([
    ['a phone', { width: 375 }],
    ['a phone without JavaScript', { width: 375, javaScript: false }],
    ['a desk', { width: 1280 }],
  ])('shows a member on %s the next meeting and what is new at their own board', async (name, options) => {
    const page = await openToday(member, options);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Your next meeting is Wednesday 11 March 2026 at 6pm, Lantern Room');
    expect(text).toContain('tomorrow – the agenda is not published yet');
    expect(text).toContain('Corporate Parenting Board, 13 May 2026');
    expect(text).toContain('1 item was added');
    expect(text).not.toContain('Another Board');
    await screenshot(page, `today-${name.replaceAll(' ', '-')}`);
  });
});
