import { isoDate } from '../../kernel/local-date.ts';
import { WrongUsage } from '../command.ts';

/** The day (ISO) that an option names. */
export const dayIn = (words: string | undefined, option: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words ?? '') ?? [];
  const date = day ? isoDate(Number(year), Number(month), Number(day)) : null;
  if (!date) throw new WrongUsage(`--${option} takes a day as 2019-08-31.`);
  return date;
};

/** The whole number that an option names, from the least to the most. */
export const numberIn = (words: string, option: string, least: number, most: number): number => {
  const number = Number(words);
  if (!/^\d+$/.test(words) || number < least || number > most)
    throw new WrongUsage(`--${option} takes a whole number from ${least} to ${most}.`);
  return number;
};
