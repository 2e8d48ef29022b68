import type { Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

/** Past its last stop the keyboard leaves the document; after the second time it has been everywhere. */
const rounds = 2;
/** More stops than any of our pages has: ends the search on a page that traps the keyboard. */
const enough = 500;

/** Presses Tab until the element of this role and exact accessible name has the focus. Throws when it never gets it. */
export const tabTo = async (page: Page, role: Role, name: string): Promise<void> => {
  const focused = page.locator(':focus');
  const wanted = page.getByRole(role, { name, exact: true }).and(focused);
  let left = 0;
  for (let presses = 0; presses < enough && left < rounds; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.count()) > 0) return;
    if ((await focused.count()) === 0) left += 1;
  }
  throw new Error(`${page.url()}: the keyboard never reaches the ${role} "${name}"`);
};
