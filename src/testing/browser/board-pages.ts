import type { Page } from 'playwright-core';
import { click, follow } from './page.ts';

/** A day as it is typed into three fields. */
export type TypedDay = [day: string, month: string, year: string];

/** Follows one of the ways on that every page of a board has. */
export const openTab = (page: Page, name: string): Promise<void> =>
  click(page, page.getByRole('navigation', { name: 'This board' }).getByRole('link', { name, exact: true }));

/** Types a day into the three fields under that legend. */
export const fillDate = async (page: Page, legend: string, [day, month, year]: TypedDay): Promise<void> => {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
};

/** Adds a seat from any page of the board, and comes to the form that appoints somebody to it. */
export const addSeat = async (
  page: Page,
  name: string,
  capacity: string,
  speaksFor: string,
): Promise<void> => {
  await openTab(page, 'Seats');
  await follow(page, 'button', 'Add a seat');
  await page.getByLabel('Name of the seat').fill(name);
  await page.getByLabel(capacity, { exact: true }).check();
  await page.getByLabel('Whom it speaks for').fill(speaksFor);
  await follow(page, 'button', 'Add the seat');
};

/** Appoints whoever is chosen on the form of a seat, from that day on. */
export const appoint = async (page: Page, by: string, from: TypedDay): Promise<void> => {
  await fillDate(page, 'First day', from);
  await page.getByLabel(by, { exact: true }).check();
  await follow(page, 'button', 'Appoint to this seat');
};
