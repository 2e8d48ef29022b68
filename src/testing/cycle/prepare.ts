import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow } from '../browser/page.ts';
import { answerPoint, chooseFileIn, reportFile } from '../browser/report-pages.ts';
import { wordReport } from '../word-report.ts';
import { board } from './board.ts';

/** Puts a year of meetings into the board's calendar, from March on. */
export const acceptYear = async (page: Page): Promise<void> => {
  await follow(page, 'link', 'Calendar');
  await follow(page, 'link', `The whole calendar of the ${board}`);
  await follow(page, 'button', 'Propose a year of meetings');
  await page.getByLabel('From').fill('2026-03-01');
  await follow(page, 'button', 'Propose again');
  await follow(page, 'button', 'Accept these meetings');
};

/** Adds something to the forward plan, for the first of the meetings to come. */
export const addToPlan = async (page: Page, title: string, minutes: string): Promise<void> => {
  await follow(page, 'button', 'Add to the plan');
  await page.getByLabel('What it is about').fill(title);
  await page.getByLabel('How many minutes it needs').fill(minutes);
  await page.getByLabel('For which meeting').selectOption({ index: 1 });
  await follow(page, 'button', 'Add it to the plan');
};

/** Uploads the Word report, answers the five points that the Golden Rules have, and mends what was promised. */
export const uploadAndAnswer = async (author: Page): Promise<void> => {
  await chooseFileIn(author, reportFile, 'Homes.docx', wordReport);
  await follow(author, 'button', 'Upload the report');
  await follow(author, 'link', 'Check it against the Golden Rules');
  expect(await author.locator('main').textContent()).toContain('5 points to look at');
  await answerPoint(author, 1, 'I changed it', 'There will be a poll');
  await answerPoint(author, 2, 'I changed it', '');
  await answerPoint(author, 3, 'I keep it', 'the young people use it');
  await answerPoint(author, 4, 'I keep it', 'it is what the letter said');
  await answerPoint(author, 5, 'I keep it', 'the figures are shown at the meeting');
  await follow(author, 'button', 'Save the answers');
  await follow(author, 'link', 'Write');
  await author.getByLabel('How will people take part?').fill('A poll: what makes a home?');
  await author.getByLabel('How many minutes will you speak?').fill('8');
  await follow(author, 'button', 'Save the report');
  await follow(author, 'link', 'Check it against the Golden Rules');
};
