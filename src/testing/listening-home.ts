import type { Page } from 'playwright-core';
import type { TestApp } from './app.ts';

/** From now on the page's browser sends these cookies ("name=value; …") and no others. */
export const carryCookies = async (page: Page, header: string): Promise<void> => {
  const cookies = header.split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), domain: '127.0.0.1', path: '/' };
  });
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
};

/** Signs that person in on the page's browser. */
export const signIn = async (page: Page, home: TestApp, personId: string): Promise<void> =>
  carryCookies(page, await home.cookieOf(personId));
