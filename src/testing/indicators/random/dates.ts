import fc from 'fast-check';
import { plusDays, plusMonths } from '../../../kernel/days.ts';
import { yearBegan } from '../days.ts';

/** The last day that an extract is asked for, often a day on which something turns. */
export const lastDays: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '2019-03-31',
    '2019-04-01',
    '2019-08-31',
    '2020-02-29',
    '2020-02-28',
    '2021-02-28',
    '2021-03-01',
    '2020-12-31',
    '2019-07-01',
    '2019-06-30',
  ),
  fc.integer({ min: 0, max: 1400 }).map((days) => plusDays('2017-06-01', days)),
);

const turning = (day: string): string[] => [
  day,
  ...[1, 2, 6, 12, 24, 30].flatMap((months) => [
    plusMonths(plusDays(day, 1), -months),
    plusMonths(day, -months),
  ]),
  ...[729, 730, 731].map((days) => plusDays(day, -days)),
  yearBegan(day),
  plusMonths(yearBegan(day), -12),
  plusDays(yearBegan(day), -30),
];

const feasts = [
  '2016-02-29',
  '2020-02-29',
  '2018-12-24',
  '2019-12-20',
  '2018-03-29',
  '2019-04-18',
  '2018-04-01',
];

/** Days around those on which a figure of the last day turns, and days of no importance. */
export const daysBefore = (day: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...turning(day)), fc.integer({ min: -2, max: 2 }))
        .map(([turn, off]) => plusDays(turn, off)),
    },
    { weight: 3, arbitrary: fc.integer({ min: -1500, max: 60 }).map((days) => plusDays(day, days)) },
    { weight: 1, arbitrary: fc.constantFrom(...feasts) },
  );

/** Births: those whose birthday turns a figure on or around the day, and children of 29 February. */
export const birthsBefore = (day: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(1, 4, 5, 10, 16, 17, 18, 19, 22, 26), fc.integer({ min: -2, max: 2 }))
      .map(([years, off]) => plusDays(plusMonths(day, -12 * years), off)),
    fc.integer({ min: 0, max: 27 * 365 }).map((days) => plusDays(day, -days)),
    fc.constantFrom('2004-02-29', '2000-02-29', '2016-02-29', '2012-02-29'),
  );

/** 17/09/2019, as returns write dates. */
export const british = (date: string): string => date.split('-').reverse().join('/');

/** How dates are written in a file: mostly right, seldom no date at all. */
export const written = (dates: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 80, arbitrary: dates.map(british) },
    { weight: 4, arbitrary: dates },
    {
      weight: 1,
      arbitrary: fc.constantFrom('31/02/2019', '29/02/2019', '01/05/18', 'soon', '2019-13-01', ''),
    },
  );

/** A date as written, or nothing. */
export const writtenOrNone = (dates: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: written(dates) }, { weight: 1, arbitrary: fc.constant('') });
