import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the whole page in the folder named by HEARTH_SCREENSHOTS; does nothing when it is unset. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.HEARTH_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
