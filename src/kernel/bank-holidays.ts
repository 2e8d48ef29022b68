import { Temporal } from 'temporal-polyfill';

/** A day off in England and Wales, as ISO date, named as on gov.uk/bank-holidays. */
export type BankHoliday = { date: string; name: string };

type Day = Temporal.PlainDate;

const monday = 1;
const saturday = 6;

const day = (year: number, month: number, dayOfMonth: number): Day =>
  Temporal.PlainDate.from({ year, month, day: dayOfMonth });

const firstMonday = (year: number, month: number): Day => {
  const first = day(year, month, 1);
  return first.add({ days: (monday - first.dayOfWeek + 7) % 7 });
};

const lastMonday = (year: number, month: number): Day => {
  const last = day(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - monday });
};

/** Easter Sunday of the Gregorian calendar: the table of the Book of Common Prayer as an algorithm (Meeus, Jones, Butcher). */
const easterSunday = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const place = epact + toSunday - 7 * late + 114;
  return day(year, Math.floor(place / 31), (place % 31) + 1);
};

/** The next working day in the place of a holiday that falls on a weekend. `taken`: days that are off already. */
const offFor = (holiday: Day, taken: readonly Day[]): Day =>
  holiday.dayOfWeek >= saturday || taken.some((other) => other.equals(holiday))
    ? offFor(holiday.add({ days: 1 }), taken)
    : holiday;

const named = (date: Day, name: string): BankHoliday => ({ date: date.toString(), name });

const orSubstitute = (holiday: Day, off: Day, name: string): BankHoliday =>
  named(off, off.equals(holiday) ? name : `${name} (substitute day)`);

/**
 * Years that a royal proclamation changed (Banking and Financial Dealings Act 1971, section 1 and Schedule 1), as
 * gov.uk/bank-holidays lists them: days that were moved away, and days that came.
 */
const proclaimed: Record<number, { not: readonly string[]; and: readonly [date: string, name: string][] }> = {
  1995: { not: ['1995-05-01'], and: [['1995-05-08', 'Early May bank holiday (VE day)']] },
  1999: { not: [], and: [['1999-12-31', 'Millennium Eve']] },
  2002: {
    not: ['2002-05-27'],
    and: [
      ['2002-06-03', 'Queen’s Golden Jubilee'],
      ['2002-06-04', 'Spring bank holiday'],
    ],
  },
  2011: { not: [], and: [['2011-04-29', 'Royal wedding']] },
  2012: {
    not: ['2012-05-28'],
    and: [
      ['2012-06-04', 'Spring bank holiday'],
      ['2012-06-05', 'Queen’s Diamond Jubilee'],
    ],
  },
  2020: { not: ['2020-05-04'], and: [['2020-05-08', 'Early May bank holiday (VE day)']] },
  2022: {
    not: ['2022-05-30'],
    and: [
      ['2022-06-02', 'Spring bank holiday'],
      ['2022-06-03', 'Platinum Jubilee bank holiday'],
      ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ],
  },
  2023: { not: [], and: [['2023-05-08', 'Bank holiday for the coronation of King Charles III']] },
};

const byRule = (year: number): BankHoliday[] => {
  const newYear = day(year, 1, 1);
  const easter = easterSunday(year);
  const christmas = day(year, 12, 25);
  const boxing = day(year, 12, 26);
  // Boxing Day keeps its own day where it can: the substitute for a Christmas Sunday is the Tuesday.
  const boxingOff = offFor(boxing, offFor(christmas, []).equals(boxing) ? [] : [offFor(christmas, [])]);
  const christmasOff = offFor(christmas, [boxingOff]);
  return [
    orSubstitute(newYear, offFor(newYear, []), 'New Year’s Day'),
    named(easter.subtract({ days: 2 }), 'Good Friday'),
    named(easter.add({ days: 1 }), 'Easter Monday'),
    named(firstMonday(year, 5), 'Early May bank holiday'),
    named(lastMonday(year, 5), 'Spring bank holiday'),
    named(lastMonday(year, 8), 'Summer bank holiday'),
    orSubstitute(christmas, christmasOff, 'Christmas Day'),
    orSubstitute(boxing, boxingOff, 'Boxing Day'),
  ];
};

/**
 * The bank holidays of England and Wales of a year from 1978 on (when Early May began), in their order: the days that
 * are off, so a holiday on a weekend stands on its substitute day.
 */
export const bankHolidaysOf = (year: number): readonly BankHoliday[] => {
  const holidays = known.get(year) ?? withProclaimed(year);
  known.set(year, holidays);
  return holidays;
};

/** Counting days asks for the same year again and again. */
const known = new Map<number, readonly BankHoliday[]>();

const withProclaimed = (year: number): readonly BankHoliday[] => {
  const { not, and } = proclaimed[year] ?? { not: [], and: [] };
  return [
    ...byRule(year).filter(({ date }) => !not.includes(date)),
    ...and.map(([date, name]) => ({ date, name })),
  ].sort((one, other) => one.date.localeCompare(other.date));
};

/** The bank holiday on that day, or null. */
export const bankHolidayOn = (date: string): BankHoliday | null =>
  bankHolidaysOf(Number(date.slice(0, 4))).find((holiday) => holiday.date === date) ?? null;
