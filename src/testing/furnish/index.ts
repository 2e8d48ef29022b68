import type { TestApp } from '../app.ts';
import { furnishBoard } from './board.ts';
import type { Addresses, Furnish } from './furnishing.ts';
import { furnishLive } from './live.ts';
import { furnishPublishing } from './publishing.ts';
import { furnishReports } from './reports.ts';

/** Every feature that has pages says here what stands at their addresses. */
const furnishings: readonly Furnish[] = [furnishBoard, furnishReports, furnishLive, furnishPublishing];

/** Fills a house with something at every address. */
export const furnish = async (home: TestApp): Promise<Addresses> => {
  const addresses: Addresses = [];
  for (const one of furnishings) addresses.push(...(await one(home)));
  return addresses;
};
