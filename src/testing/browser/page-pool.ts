import type { Browser, Page } from 'playwright-core';

export type PageOptions = {
  /** Of the window, in CSS pixels; 1280 unless told. */
  width?: number;
  /** Off shows what a reader without JavaScript gets; axe cannot look at such a page. */
  javaScript?: boolean;
  reducedMotion?: boolean;
};

/** Pages whose tests are over, by what they were opened with. */
const idle = new WeakMap<Browser, Map<string, Page[]>>();

const idleOf = (browser: Browser, options: PageOptions): Page[] => {
  const kinds = idle.get(browser) ?? new Map<string, Page[]>();
  idle.set(browser, kinds);
  const kind = JSON.stringify([options.width, options.javaScript, options.reducedMotion]);
  const pages = kinds.get(kind) ?? [];
  kinds.set(kind, pages);
  return pages;
};

const viewportOf = ({ width = 1280 }: PageOptions) => ({ width, height: 900 });

const newPage = async (browser: Browser, options: PageOptions): Promise<Page> => {
  const context = await browser.newContext({
    viewport: viewportOf(options),
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return context.newPage();
};

/** A page with nothing in it. One that was used before and emptied is at hand half a second sooner than a new one. */
export const takePage = async (browser: Browser, options: PageOptions): Promise<Page> =>
  idleOf(browser, options).pop() ?? newPage(browser, options);

/** Empties a page of all that its test left, and keeps it for the next one. */
export const returnPage = async (browser: Browser, options: PageOptions, page: Page): Promise<void> => {
  if (page.isClosed()) return;
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await page.goto('about:blank');
  await context.clearCookies();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'local_storage' });
  await session.detach();
  await page.setViewportSize(viewportOf(options));
  idleOf(browser, options).push(page);
};
