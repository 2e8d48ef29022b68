import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from './app.ts';
import { serveAxe } from './browser/axe-script.ts';
import { openPage, type PageOptions } from './browser/page.ts';
import { signIn } from './listening-home.ts';

/** A house that a real browser can visit, and pages on which somebody is signed in. */
export type OpenHouse = {
  home: TestApp;
  address: string;
  /** The id of the clerk of every board. */
  clerkId: string;
  /** A fresh page on which this person is signed in. */
  openAs(browser: Browser, personId: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
};

/** Opens a house on loopback, at the fixed moment of all tests. */
export const openHouse = async (): Promise<OpenHouse> => {
  const home = await testApp();
  serveAxe(home.app);
  const address = await home.app.listen({ port: 0, host: '127.0.0.1' });
  const { actor } = home.scope;
  if (actor.kind !== 'person') throw new Error('The clerk of a test is a person.');
  return {
    home,
    address,
    clerkId: actor.id,
    openAs: async (browser, personId, options = {}) => {
      const page = await openPage(browser, options);
      await signIn(page, home, personId);
      return page;
    },
    close: () => home.close(),
  };
};
