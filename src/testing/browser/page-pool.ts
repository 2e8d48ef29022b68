import type { Browser, Page } from 'playwright-core';

export type PageOptions = {
  /** Of the window, in CSS pixels; 1280 unless told. */
  width?: number;
  /** Off shows what a reader without JavaScript gets; axe cannot look at such a page. */
  javaScript?: boolean;
  reducedMotion?: boolean;
};

type Idle = { scripted: Page[]; plain: Page[] };

/** Pages whose tests are over. */
const idle = new WeakMap<Browser, Idle>();

const idleOf = (browser: Browser, { javaScript = true }: PageOptions): Page[] => {
  const kinds = idle.get(browser) ?? { scripted: [], plain: [] };
  idle.set(browser, kinds);
  return javaScript ? kinds.scripted : kinds.plain;
};

const newPage = async (browser: Browser, { javaScript = true }: PageOptions): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return context.newPage();
};

/** A page with nothing in it. One that was used before and emptied is at hand half a second sooner than a new one. */
export const takePage = async (browser: Browser, options: PageOptions): Promise<Page> => {
  const page = idleOf(browser, options).pop() ?? (await newPage(browser, options));
  await page.setViewportSize({ width: options.width ?? 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference' });
  return page;
};

/**
 * Leaves the document. The page goes by itself: sent away by us, it would end its process for nothing, and start another
 * one for the next site.
 */
const leave = async (page: Page): Promise<void> => {
  const left = page.waitForURL('about:blank');
  await page.evaluate("location.replace('about:blank')");
  await left;
};

/** Empties a page of all that its test left, and keeps it for the next one. */
export const returnPage = async (browser: Browser, options: PageOptions, page: Page): Promise<void> => {
  if (page.isClosed()) return;
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await leave(page);
  await context.clearCookies();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'local_storage' });
  await session.detach();
  idleOf(browser, options).push(page);
};
