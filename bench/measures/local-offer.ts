import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../src/testing/browser/page.ts';
import { withFolder } from '../folder.ts';
import type { Measure, Row } from '../row.ts';
import { hearth, startSite } from '../site.ts';
import { openSlowLine, slow3g } from '../slow-line.ts';
import { median } from '../timing.ts';

const runs = 5;
const phone = { width: 360, height: 740 };
const pages = [
  { name: 'all offers', path: '/offer' },
  { name: 'one offer', path: '/offer/no-council-tax-until-we-are-25' },
  { name: 'a search', path: '/offer/search?q=counsil+tacks' },
  { name: 'the checklist', path: '/offer/checklist' },
  { name: 'the covenant', path: '/covenant' },
];

/** Milliseconds from the tap to the first words on the screen. */
const readableAfter = async (page: Page, url: string): Promise<number> => {
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  return painted;
};

/** Until the phone keeps the page: the worker is there and has taken it in. */
const untilKept = (page: Page, path: string): Promise<void> =>
  page.evaluate(async (kept) => {
    await navigator.serviceWorker.ready;
    while ((await caches.match(kept)) === undefined) await new Promise((next) => setTimeout(next, 100));
  }, path);

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

const inNewPhone = async <Value>(
  browser: Browser,
  options: Options,
  work: (page: Page, context: BrowserContext) => Promise<Value>,
): Promise<Value> => {
  const context = await browser.newContext({ viewport: phone, ...options });
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
};

type Visits = { first: number; second: number };

const visitTwice = (browser: Browser, site: string, path: string, options: Options): Promise<Visits> =>
  inNewPhone(browser, options, async (page) => {
    const line = await openSlowLine(site, slow3g);
    try {
      const first = await readableAfter(page, line.address + path);
      if (options.serviceWorkers !== 'block' && !path.includes('?')) await untilKept(page, path);
      await page.goto('about:blank');
      return { first, second: await readableAfter(page, line.address + path) };
    } finally {
      await line.stop();
    }
  });

const medianVisits = async (
  browser: Browser,
  site: string,
  path: string,
  options: Options,
): Promise<Visits> => {
  const visits: Visits[] = [];
  for (let run = 0; run < runs; run += 1) visits.push(await visitTwice(browser, site, path, options));
  return {
    first: median(visits.map(({ first }) => first)),
    second: median(visits.map(({ second }) => second)),
  };
};

/** Bytes of a page with all that it loads the first time; `encoding` as a browser would ask for it. */
const bytesOf = (browser: Browser, url: string, options: Options): Promise<number> =>
  inNewPhone(browser, { serviceWorkers: 'block', ...options }, async (page, context) => {
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(url, { waitUntil: 'networkidle' });
    return bytes;
  });

const uncompressed: Options = { extraHTTPHeaders: { 'accept-encoding': 'identity' } };
const withoutWorker: Options = { serviceWorkers: 'block' };

/** Fails unless the phone shows the page when the line is gone. */
const checkOffline = (browser: Browser, site: string, path: string): Promise<void> =>
  inNewPhone(browser, {}, async (page) => {
    const line = await openSlowLine(site, slow3g);
    await page.goto(line.address + path);
    await untilKept(page, path);
    const heading = await page.locator('h1').textContent();
    await line.stop();
    await page.goto(line.address + path);
    if ((await page.locator('h1').textContent()) !== heading)
      throw new Error(`${path} is not there offline.`);
  });

const rowsOf = async (
  browser: Browser,
  site: string,
  { name, path }: (typeof pages)[number],
): Promise<Row[]> => {
  const url = site + path;
  const bytes = await bytesOf(browser, url, {});
  const plainBytes = await bytesOf(browser, url, uncompressed);
  const visits = await medianVisits(browser, site, path, {});
  const plain = await medianVisits(browser, site, path, { ...uncompressed, ...withoutWorker });
  if (!path.includes('?')) await checkOffline(browser, site, path);
  return [
    {
      name: `Local offer, ${name}: page and all it loads`,
      figure: bytes / 1000,
      unit: 'kB',
      baseline: { name: 'the same, not compressed', figure: plainBytes / 1000 },
    },
    {
      name: `Local offer, ${name}: readable, first visit, slow 3G`,
      figure: visits.first,
      unit: 'ms',
      baseline: { name: 'the same, not compressed', figure: plain.first },
    },
    {
      name: `Local offer, ${name}: readable, second visit, slow 3G`,
      figure: visits.second,
      unit: 'ms',
      baseline: { name: 'not compressed, no service worker', figure: plain.second },
    },
  ];
};

/** The pages of the demo's local offer on a phone over slow 3G; each must open again when the line is gone. */
export const localOffer: Measure = () =>
  withFolder(async (folder) => {
    const site = await startSite(hearth(folder, ['start', '--demo']));
    const browser = await openBrowser();
    try {
      const rows: Row[] = [];
      for (const one of pages) rows.push(...(await rowsOf(browser, site.address, one)));
      return rows;
    } finally {
      await browser.close();
      await site.stop();
    }
  });
