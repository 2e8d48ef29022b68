import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, click, follow, openBrowser, openPage, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { type RunningSite, runningSite } from '../../src/testing/running-site.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  site = await runningSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await site.close();
});

const heading = (page: Page) => page.locator('h1').innerText();
const open = (page: Page, path: string) => visit(page, site.address + path);

/** Every kind of public page there is, found by following links from the first page. */
const publicPaths = async (): Promise<string[]> => {
  const all = (await (await fetch(`${site.address}/meetings.json`)).json()) as {
    meetings: { slug: string }[];
  };
  const paths = [
    '/',
    '/meetings',
    '/search',
    '/search?words=homes',
    '/search?words=zzzz',
    '/follow',
    '/help',
    '/nowhere',
  ];
  const [coming, , held] = all.meetings;
  for (const { slug } of [coming, held].filter((one) => one !== undefined)) {
    const meeting = `/meetings/${slug}`;
    const { meeting: shown } = (await (await fetch(`${site.address}${meeting}.json`)).json()) as {
      meeting: { date: string; items: { slug: string }[]; papers: { slug: string | null }[] };
    };
    const item = shown.items.at(3);
    const paper = shown.papers.find((one) => one.slug !== null);
    paths.push(meeting, `/years/${shown.date.slice(0, 4)}`);
    if (item) paths.push(`${meeting}/items/${item.slug}`);
    if (paper) paths.push(`${meeting}/papers/${paper.slug}`);
  }
  return [...new Set(paths)];
};

describe('the public site', () => {
  // 640 px is what a window of 1280 px shows at 200 % zoom.
  it.each([1280, 640, 375])('shows every kind of page without a fault at %i px', async (width) => {
    const page = await openPage(browser, { width, reducedMotion: true });
    for (const path of await publicPaths()) {
      expect(await open(page, path)).toBe(path === '/nowhere' ? 404 : 200);
      await screenshot(page, `public-${width}-${path.replaceAll(/\W+/g, '-')}`);
    }
  });

  it('leads from the next meeting to an item and along its thread', async () => {
    const page = await openPage(browser);
    await open(page, '/');
    await page.getByRole('heading', { name: /^Next meeting/ }).waitFor();
    await click(page, page.locator('.hearth-list a').first());
    expect(await heading(page)).toMatch(/^\w+day \d+ \w+ \d{4}, 6pm$/);
    await click(page, page.locator('.hearth-agenda a').nth(2));
    await page.getByRole('heading', { name: 'What was said' }).waitFor();
  });

  it('can be used by keyboard alone', async () => {
    const page = await openPage(browser);
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to main content');
    await tabTo(page, 'searchbox', 'Search agendas, minutes, decisions and papers');
    await page.keyboard.type('homes');
    const found = page.waitForURL(/\/search\?words=homes/);
    await page.keyboard.press('Enter');
    await found;
    await arrive(page);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    const first = await page.locator('.hearth-list a').first().innerText();
    await tabTo(page, 'link', first);
    const opened = page.waitForURL(/\/meetings\//);
    await page.keyboard.press('Enter');
    await opened;
    await arrive(page);
    expect(await heading(page)).not.toBe('Search');
  });

  it('works without JavaScript', async () => {
    const page = await openPage(browser, { javaScript: false, width: 375 });
    await open(page, '/');
    await page.getByRole('searchbox').fill('care leaver');
    await follow(page, 'button', 'Search');
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await click(page, page.locator('.hearth-list a').first());
    expect(await page.locator('main').innerText()).not.toBe('');
  });

  it('sets no cookie', async () => {
    const page = await openPage(browser);
    await open(page, '/');
    expect(await page.context().cookies()).toEqual([]);
  });

  it.each([1280, 375])('shows every building block at /design without a fault at %i px', async (width) => {
    const page = await openPage(browser, { width });
    expect(await open(page, '/design')).toBe(200);
    await screenshot(page, `design-${width}`);
  });
});
