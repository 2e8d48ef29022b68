import { Temporal } from 'temporal-polyfill';

/** When the demo board meets, as ISO dates. Five ordinary meetings are past, `coming` is about three weeks ahead. */
export type DemoDates = {
  first: string;
  second: string;
  /** The third meeting was planned for this day and moved to `third`, a week later. */
  thirdPlanned: string;
  third: string;
  fourth: string;
  fifth: string;
  coming: string;
  /** What the coming meeting announces. */
  afterComing: string;
  /** The young people's takeover in the most recent July that is over. */
  takeover: string;
};

const wednesday = 3;
const thursday = 4;

/** Nobody meets between Christmas Eve and New Year's Day: a week later instead. */
const awayFromChristmas = (day: Temporal.PlainDate): Temporal.PlainDate => {
  const isChristmas = (day.month === 12 && day.day >= 24) || (day.month === 1 && day.day === 1);
  return isChristmas ? awayFromChristmas(day.add({ days: 7 })) : day;
};

/** The first Wednesday that is no more than three days before `day` and no more than three after it. */
const wednesdayNear = (day: Temporal.PlainDate): Temporal.PlainDate => {
  const earliest = day.subtract({ days: 3 });
  return earliest.add({ days: (wednesday - earliest.dayOfWeek + 7) % 7 });
};

/** The Thursday of that July that leaves most days to the ordinary meetings around it. */
const takeoverIn = (year: number, ordinary: Temporal.PlainDate[]): Temporal.PlainDate => {
  const july = Array.from({ length: 31 }, (_, index) =>
    Temporal.PlainDate.from({ year, month: 7, day: index + 1 }),
  );
  const daysToNearest = (day: Temporal.PlainDate): number =>
    Math.min(...ordinary.map((other) => Math.abs(day.until(other).days)));
  return july
    .filter((day) => day.dayOfWeek === thursday)
    .reduce((best, day) => (daysToNearest(day) > daysToNearest(best) ? day : best));
};

/** The dates of the demo board's year, seen from `today` (ISO). */
export const demoDates = (today: string): DemoDates => {
  const now = Temporal.PlainDate.from(today);
  const ahead = wednesdayNear(now.add({ days: 21 }));
  const inMonths = (months: number) => awayFromChristmas(wednesdayNear(ahead.add({ months })));
  const thirdPlanned = inMonths(-6);
  const ordinary = {
    first: inMonths(-10),
    second: inMonths(-8),
    third: awayFromChristmas(thirdPlanned.add({ days: 7 })),
    fourth: inMonths(-4),
    fifth: inMonths(-2),
    coming: inMonths(0),
  };
  const takeover = takeoverIn(now.month > 7 ? now.year : now.year - 1, Object.values(ordinary));
  return {
    first: ordinary.first.toString(),
    second: ordinary.second.toString(),
    thirdPlanned: thirdPlanned.toString(),
    third: ordinary.third.toString(),
    fourth: ordinary.fourth.toString(),
    fifth: ordinary.fifth.toString(),
    coming: ordinary.coming.toString(),
    afterComing: inMonths(2).toString(),
    takeover: takeover.toString(),
  };
};
