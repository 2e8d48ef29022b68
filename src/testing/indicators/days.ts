import { plusDays, plusMonths } from '../../kernel/days.ts';

/** The 1 April on or before the day. */
export const yearBegan = (day: string): string => {
  const year = Number(day.slice(0, 4));
  const april = `${year}-04-01`;
  return april <= day ? april : `${year - 1}-04-01`;
};

/** The first day of the span of so many months that ends with the day. */
export const spanBegan = (day: string, months: number): string => plusMonths(plusDays(day, 1), -months);

/** Whole years on the day; null where the birth is not known. */
export const ageOn = (day: string, born: string | null): number | null => {
  if (born === null) return null;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
};

/** Between two ages, both included; nobody whose birth is not known is. */
export const agedBetween = (day: string, born: string | null, from: number, to: number): boolean => {
  const age = ageOn(day, born);
  return age !== null && age >= from && age <= to;
};

/** From 1 April to the day, both included. */
export const sinceApril = (date: string | null, day: string): boolean =>
  date !== null && date >= yearBegan(day) && date <= day;
