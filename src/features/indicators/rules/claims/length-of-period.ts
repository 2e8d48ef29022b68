import { daysBetween } from '../../../../kernel/days.ts';
import { findDates, isoDate } from '../../../../kernel/local-date.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';

const lengthAndDates = pattern(
  '‹u(\\d+)›(?: [a-z]+){0,2}?,? ?\\(?(?:from |of |between |running |covering |that ran ){1,2}(?:the )?{D} ?(?:to|and|until|-) {D}',
);
const beganAndEnded = pattern(
  '\\b(?:began|beginning|started|starting|from) (?:on |in )?{D}[^‹;.]{0,40}‹u(\\d+)›[^‹;.]{0,30}\\b(?:to|until|end(?:s|ed|ing)?|finish(?:es|ed|ing)?) (?:on |in )?{D}',
);
const datesAndLength = pattern(
  '{D}(?:[^‹;.]{0,20})\\b(?:to|until|ends?(?: on)?|ending(?: on)?) {D}(?:[^‹;.]|i\\.e\\.){0,20}(?:\\b(?:term|period|for|duration|total)(?: of)? |\\()‹u(\\d+)›',
);
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** The first day may leave its year to the last one. */
const datesOf = (from: Figure, until: Figure): [string, string] | null => {
  const [first, last] = [findDates(from.text)[0], findDates(until.text)[0]];
  if (!first || !last?.date) return null;
  const start = first.date ?? isoDate(last.year ?? 0, first.month, first.day);
  return start !== null && start < last.date ? [start, last.date] : null;
};

const judge = (length: Figure, from: Figure, until: Figure): Finding | null => {
  const unit = daysIn[length.unit];
  const dates = datesOf(from, until);
  if (!unit || !dates || length.hedge) return null;
  const days = daysBetween(...dates);
  const agrees = [days, days + 1].some((one) => Math.abs(one - length.value * unit) <= Math.max(1, unit / 4));
  const found = length.text;
  const units = Math.round(days / unit);
  const expected = agrees ? found : `${units} ${length.unit}${units === 1 ? '' : 's'}`;
  return { verdict: agrees ? 'agrees' : 'disagrees', found, expected };
};

/** "The six-month period from 1 July 2021 to 31 December 2021", to a quarter of the unit. */
export const lengthOfPeriod: Rule = {
  name: 'length of a period',
  reason: 'A period must be as long as the days between which it runs are apart.',
  judge: ({ shape, figures }) =>
    [lengthAndDates, beganAndEnded, datesAndLength]
      .flatMap((one) => [...shape.matchAll(one)])
      .flatMap((match) => {
        const told = match.slice(1).map((id) => figures[Number(id)]);
        const length = told.find((figure) => figure?.kind === 'u');
        const [from, until] = told.filter((figure) => figure?.kind === 'd');
        const finding = length && from && until ? judge(length, from, until) : null;
        return finding ? [finding] : [];
      }),
};
