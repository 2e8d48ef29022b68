import type { TestApp } from '../app.ts';
import { agendaDeeds, furnishAgenda } from './agenda.ts';
import { furnishBoard } from './board.ts';
import type { Deeds } from './deed.ts';
import type { Addresses, Furnish } from './furnishing.ts';
import { furnishLive } from './live.ts';
import { furnishPublishing } from './publishing.ts';
import { furnishSitting, sittingDeeds } from './sitting.ts';

/** Every feature that has pages says here what stands at their addresses. */
const furnishings: readonly Furnish[] = [
  furnishAgenda,
  furnishSitting,
  furnishBoard,
  furnishLive,
  furnishPublishing,
];

/** Fills a house with something at every address. */
export const furnish = async (home: TestApp): Promise<Addresses> => {
  const addresses: Addresses = [];
  for (const one of furnishings) addresses.push(...(await one(home)));
  return addresses;
};

/** How the forms of features are used that say so themselves. */
export const furnishedDeeds: Deeds = { ...agendaDeeds, ...sittingDeeds };
