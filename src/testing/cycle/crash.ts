import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow } from '../browser/page.ts';
import { minutesState } from '../browser/sitting-pages.ts';
import type { HouseInTime } from '../kills/house-in-time.ts';

/** What stands in the minutes after the crash. */
export const wholeText = 'The Board was shown three homes. It asked who lives there.';

/** The server is killed in mid-sentence and comes back at that moment; the clerk only types on. */
export const typeOnThroughCrash = async (page: Page, house: HouseInTime, back: string): Promise<void> => {
  const minutes = page.locator('#minutes');
  await minutes.pressSequentially('The Board was shown three homes.');
  await minutesState(page, /^Saved \d/);
  await house.crash();
  await minutes.press('End');
  await minutes.pressSequentially(' It asked who');
  await minutesState(page, 'the server cannot be reached');
  await house.goTo(back);
  await minutes.pressSequentially(' lives there.');
  await minutesState(page, /^Saved \d/);
};

/** The same without JavaScript: what was typed cannot be saved, and the browser's Back shows it again. */
export const saveAfterCrash = async (page: Page, house: HouseInTime, back: string): Promise<void> => {
  const minutes = page.locator('#minutes');
  await minutes.fill('The Board was shown three homes.');
  await follow(page, 'button', 'Save');
  await house.crash();
  await minutes.fill(wholeText);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL('chrome-error://**');
  await house.goTo(back);
  await page.goBack();
  expect(await minutes.inputValue()).toBe(wholeText);
  await follow(page, 'button', 'Save');
};
