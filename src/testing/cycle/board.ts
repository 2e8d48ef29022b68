import type { Page } from 'playwright-core';
import { addSeat, appoint, fillDate, openTab, type TypedDay } from '../browser/board-pages.ts';
import { follow } from '../browser/page.ts';

/** Who signs in, with the role they hold at every board; a seat brings the others theirs. */
export const people = {
  Clerk: 'clerk',
  'Report author': 'report author',
  'Lead officer': 'lead officer',
  'County Councillor Alder': null,
  'County Councillor Birch': null,
  'County Councillor Cedar': null,
  'Head of Housing': null,
} as const;
export const board = 'Corporate Parenting Board';
export const chair = 'County Councillor Alder';

const firstDay: TypedDay = ['1', '2', '2026'];

/** Makes the board on the clerk's pages: its constitution, three members and one co-opted, and the chair. */
export const foundBoard = async (page: Page): Promise<void> => {
  await follow(page, 'link', 'Boards');
  await follow(page, 'button', 'Add a board');
  await page.getByLabel('Name', { exact: true }).fill(board);
  await follow(page, 'button', 'Add the board');
  await follow(page, 'link', 'Write the constitution');
  await fillDate(page, 'When does it take force?', firstDay);
  await page.getByLabel('Who agreed it, and when').fill('Full Council on 29 January 2026');
  await page.getByLabel('What the board is for').fill('To speak up for children in our care.');
  await page.getByLabel('Quorum').fill('3');
  await page.getByLabel('Who stands in for a member at a meeting may vote').check();
  await follow(page, 'button', 'Save this version');
  for (const name of ['Alder', 'Birch', 'Cedar']) {
    await addSeat(page, `Seat of ${name}`, 'Member', 'Eastmere County Council');
    await page.getByLabel('Who', { exact: true }).selectOption({ label: `County Councillor ${name}` });
    await appoint(page, 'The Leader', firstDay);
  }
  await addSeat(page, 'Housing', 'Co-opted representative', 'Housing Service');
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Head of Housing' });
  await appoint(page, 'The Board itself', firstDay);
  await openTab(page, 'About');
  await follow(page, 'link', 'Appoint the chair');
  await page.getByLabel('Chair', { exact: true }).check();
  await page.getByLabel('Who', { exact: true }).selectOption({ label: chair });
  await fillDate(page, 'First day', firstDay);
  await page.getByLabel('Full Council', { exact: true }).check();
  await follow(page, 'button', 'Give the office');
};
