import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { TestApp } from './app.ts';

/** Lets a test's app listen on loopback for a real browser. Answers its address. */
export const listen = async ({ app }: TestApp): Promise<string> => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
};

/** From now on the page asks as that person. */
export const signIn = (page: Page, personId: string): Promise<void> =>
  page.setExtraHTTPHeaders({ 'x-test-person': personId });
