import { type FoundDate, findDates, isoDate, months, weekdayOf } from '../../../../kernel/local-date.ts';
import type { Finding, Rule } from './claim.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';

/** A year with 29 February, for dates without a year. */
const leapYear = 2020;

const dayOf = (date: FoundDate): Finding[] => {
  if (date.day > 31 && date.weekday === null) return [];
  const exists = date.year === null ? isoDate(leapYear, date.month, date.day) !== null : date.date !== null;
  if (!exists) return [{ verdict: 'disagrees', found: date.text, expected: null }];
  if (date.weekday === null || date.date === null) return [];
  const right = weekdayOf(date.date);
  const agrees = right === date.weekday;
  return [
    { verdict: agrees ? 'agrees' : 'disagrees', found: date.text, expected: agrees ? date.text : right },
  ];
};

/** "31/04/19": a day, a month and two digits of a year that cannot be together. */
const shortDates = (text: string): Finding[] =>
  [...text.matchAll(/(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/g)]
    .filter(([, day, month, year]) => isoDate(2000 + Number(year), Number(month), Number(day)) === null)
    .map(([found]) => ({ verdict: 'disagrees', found, expected: null }));

const spans = pattern(
  '\\b(?:from|between|period(?: of)?|during|covers|covering)(?: the)?(?: period)?:? ?{D} ?(?:to|and|-|until)(?: the)? {D}',
);
const dayNumber = (text: string): number => Number(/^\d{1,2}/.exec(text)?.[0] ?? 0);

/** "From 31 March 2019 to 1 April 2018". */
const backwards = ({ shape, figures }: Context): Finding[] =>
  [...shape.matchAll(spans)].flatMap((match) => {
    const [from, until] = [figures[Number(match[1])], figures[Number(match[2])]];
    if (!from || !until || from.order === null || until.order === null) return [];
    const sameMonth =
      from.order === until.order &&
      months.some((month) => from.text.includes(month) && until.text.includes(month));
    if (
      from.order < until.order ||
      (from.order === until.order && !(sameMonth && dayNumber(from.text) > dayNumber(until.text)))
    )
      return [];
    return [
      {
        verdict: 'disagrees',
        found: `${from.text} to ${until.text}`,
        expected: `${until.text} to ${from.text}`,
      },
    ];
  });

const backwardYears = (text: string): Finding[] =>
  [...text.matchAll(/\b20(\d\d)\/(?:20)?(\d\d)\b(?!\/)/g)]
    .filter(([, first, second]) => Number(second) < Number(first) && Number(second) > 0)
    .map(([found]) => ({ verdict: 'disagrees', found, expected: null }));

/** Days that do not exist, weekdays that do not fit, periods that run backwards. */
export const dates: Rule = {
  name: 'date',
  reason: 'A date must exist and fall on the weekday named; a period must end after it begins.',
  judge: (context) => {
    const { text } = context.sentence;
    return [
      ...findDates(text).flatMap(dayOf),
      ...shortDates(text),
      ...backwards(context),
      ...backwardYears(text),
    ];
  },
};
