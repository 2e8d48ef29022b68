import type { Page } from 'playwright-core';

/** Bytes a second and milliseconds there and back, as on a slow 3G line. */
const slow3g = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** Lets a page load as over a slow line, until its test is over. */
export const slowLine = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow3g });
};
