import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { personHeader, type TestApp, testApp } from './app.ts';
import { openPage, type PageOptions } from './browser/page.ts';

/** A house that a real browser can visit, and pages on which somebody is signed in. */
export type OpenHouse = {
  home: TestApp;
  address: string;
  /** A fresh page on which this person is signed in. */
  openAs(browser: Browser, personId: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
};

/** Opens a house on loopback, at the fixed moment of all tests. */
export const openHouse = async (): Promise<OpenHouse> => {
  const home = await testApp();
  await home.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = home.app.server.address() as AddressInfo;
  return {
    home,
    address: `http://127.0.0.1:${port}`,
    openAs: async (browser, personId, options = {}) => {
      const page = await openPage(browser, options);
      await page.setExtraHTTPHeaders({ [personHeader]: personId });
      return page;
    },
    close: () => home.close(),
  };
};
