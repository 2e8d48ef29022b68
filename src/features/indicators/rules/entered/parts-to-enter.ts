import { firstOfMonth, plusDays } from '../../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Family, familyOf } from '../families.ts';
import { monthEnds } from '../month-ends.ts';
import { readArea } from './what-to-enter.ts';

/** Which parts are to be entered, as it is chosen: `at` is the last day of their month. */
export type PartsChoice = { indicator: string; area: string; team: string; at: string };

/** Which parts are to be entered: of which family, whose, and of which month. */
export type PartsToEnter = { family: Family; area: string; at: string };

/** What is wrong with a choice, and in which field it is mended. */
export type WrongPartsChoice = { field: keyof PartsChoice; text: string };

const monthsOffered = 60;

/** The last days of the months that can be chosen, the last one that is over first. */
export const monthsToEnter = (today: string): string[] =>
  monthEnds(plusDays(firstOfMonth(today), -1), monthsOffered).reverse();

/** Reads what was chosen. */
export const readPartsChoice = (
  choice: PartsChoice,
  today: string,
): Result<PartsToEnter, WrongPartsChoice> => {
  const family = familyOf(choice.indicator);
  if (!family) return refused({ field: 'indicator', text: 'Choose what the figures say.' });
  const area = readArea(choice);
  if (!area.ok) return area;
  return monthsToEnter(today).includes(choice.at)
    ? ok({ family, area: area.value, at: choice.at })
    : refused({ field: 'at', text: 'Choose a month.' });
};
