import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { checkAccessibility } from './accessibility.ts';
import { findChromium } from './chromium.ts';
import { type PageOptions, returnPage, takePage } from './page-pool.ts';

export type { PageOptions };

/** Of our own choosing, not the package's list: that one holds --single-process, which dies with its first context. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A test leaves each page at once: compiling its scripts (and axe) better than they are first costs more than it saves.
  '--js-flags=--no-opt,--no-maglev',
];

let started: Promise<Browser> | null = null;

/**
 * The browser of this worker, which ends with it. The first file that asks starts it; the others find it warm, and its
 * emptied pages at hand.
 */
export const openBrowser = async (): Promise<Browser> => {
  const running = await started?.catch(() => null);
  if (running?.isConnected()) return running;
  started = findChromium().then((found) => chromium.launch({ ...found, headless: true, args: flags }));
  return started;
};

/** What happened on an open page that its test has to answer for. */
type Watch = { javaScript: boolean; unchecked: string | null; faults: string[] };
const watches = new WeakMap<Page, Watch>();

const watchOf = (page: Page): Watch => {
  const watch = watches.get(page);
  if (!watch) throw new Error('This page was not opened by openPage.');
  return watch;
};

/**
 * A page with its own cookies, for one test. The test fails when the page raised a script error, or when it showed a
 * document that nobody checked through `visit`, `follow` or `arrive`.
 */
export const openPage = async (browser: Browser, options: PageOptions = {}): Promise<Page> => {
  const page = await takePage(browser, options);
  const watch: Watch = { javaScript: options.javaScript ?? true, unchecked: null, faults: [] };
  watches.set(page, watch);
  page.on('pageerror', (error) => watch.faults.push(`${page.url()}: script error: ${error.message}`));
  page.on('domcontentloaded', () => {
    noteUnchecked(watch);
    watch.unchecked = page.url();
  });
  onTestFinished(async () => {
    const faults = takeFaults(page);
    await returnPage(browser, options, page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  return page;
};

const noteUnchecked = (watch: Watch): void => {
  if (watch.javaScript && watch.unchecked !== null) {
    watch.faults.push(`${watch.unchecked}: shown, but never checked (use visit, follow or arrive)`);
  }
  watch.unchecked = null;
};

/** What the page has to answer for so far. Whoever takes it has dealt with it: the test no longer fails of it. */
export const takeFaults = (page: Page): string[] => {
  const watch = watchOf(page);
  noteUnchecked(watch);
  return watch.faults.splice(0);
};

/** Opens an address, waits for it and checks it. Answers with the HTTP status. */
export const visit = async (page: Page, url: string): Promise<number> => {
  const response = await page.goto(url);
  await arrive(page);
  return response?.status() ?? 0;
};

/** Clicks a link or button by its accessible name, waits for the document it leads to and checks that. */
export const follow = (page: Page, role: 'link' | 'button', name: string): Promise<void> =>
  click(page, page.getByRole(role, { name, exact: true }));

/** Clicks what was found, waits for the document it leads to and checks that. */
export const click = async (page: Page, found: Locator): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), found.click()]);
  await arrive(page);
};

/** To be called wherever the test itself led to a new document (Enter on a focused link): waits and checks. */
export const arrive = async (page: Page): Promise<void> => {
  const watch = watchOf(page);
  await page.waitForLoadState('load');
  watch.unchecked = null;
  if (watch.javaScript) await checkAccessibility(page);
};
