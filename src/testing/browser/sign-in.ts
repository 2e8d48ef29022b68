import type { Page } from 'playwright-core';
import { follow, visit } from './page.ts';

/** Signs a browser in as somebody of the demo, by the role's name: "Clerk". */
export const signInAs = async (page: Page, address: string, role: string): Promise<void> => {
  await visit(page, `${address}/sign-in`);
  await follow(page, 'button', role);
};
