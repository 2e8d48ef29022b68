import type { Page } from 'playwright-core';
import { follow } from './page.ts';

/** Waits until the page says this of the minutes that are typed: "Saved 9am". */
export const minutesState = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('#minutes-state', { hasText: words }).waitFor();

/** Writes a line beside the minutes: what, and for an action by whom and by when. */
export const writeLine = async (
  page: Page,
  kind: string,
  what: string,
  { who = '', due = '' } = {},
): Promise<void> => {
  const line = page.getByRole('group', { name: 'Write a line' });
  await line.getByLabel('Kind').selectOption(kind);
  await line.getByLabel('What', { exact: true }).fill(what);
  if (who !== '') await line.getByLabel('Who, or which table').fill(who);
  if (due !== '') await line.getByLabel('By when').fill(due);
  await follow(page, 'button', 'Write it down');
};

type Hands = { for: string; against: string; abstained: string };

/** Takes a vote by show of hands. */
export const takeVote = async (page: Page, question: string, hands: Hands): Promise<void> => {
  await page.getByLabel('What is voted on').fill(question);
  await page.getByLabel('For', { exact: true }).fill(hands.for);
  await page.getByLabel('Against').fill(hands.against);
  await page.getByLabel('Abstained').fill(hands.abstained);
  await follow(page, 'button', 'Take the vote');
};
