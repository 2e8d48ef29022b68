import { laterDay, plusDays, plusMonths, weekdayNumber } from '../../../kernel/days.ts';

export const carerSorts = {
  foster: 'Foster carer',
  connected: 'Connected carer: a relative or friend',
} as const;

export const reviewReasons = {
  first: 'First review after the approval',
  yearly: 'Yearly review',
  allegation: 'After an allegation',
  other: 'Another reason',
} as const;

export const cameWords = {
  carer: 'The foster carer',
  connected: 'The connected carer',
  worker: 'The fostering worker',
} as const;

/** How many reviews a day and a week take, and a day that is kept for those after an allegation. */
export type Ceilings = { day: number; week: number; allegations: number };

export const usualCeilings: Ceilings = { day: 6, week: 12, allegations: 6 };

/** A review as it is booked: its day (ISO) and why it is held. */
export type Booked = { day: string; why: string };

/** The Monday of a day's week; weeks run to Sunday. */
const mondayOf = (day: string): string => plusDays(day, 1 - weekdayNumber(day));

/** The Monday of the week that an address names by any of its days, or of today's. */
export const weekIn = (typed: string, today: string): string => {
  const asked = /^20\d\d-\d\d-\d\d$/.test(typed) ? typed : today;
  try {
    return mondayOf(asked);
  } catch {
    return mondayOf(today);
  }
};

const onDay = (booked: readonly Booked[], day: string): number =>
  booked.filter((one) => one.day === day).length;

const inWeek = (booked: readonly Booked[], kept: readonly string[], day: string): number =>
  booked.filter((one) => mondayOf(one.day) === mondayOf(day) && !kept.includes(one.day)).length;

/**
 * What is against booking a review, or null. `others` are the reviews that are booked already, `kept` the days kept for
 * reviews after an allegation: they stand beside the week's ceiling.
 */
export const againstBooking = (
  { day, why }: Booked,
  others: readonly Booked[],
  kept: readonly string[],
  ceilings: Ceilings,
): string | null => {
  const there = onDay(others, day);
  if (kept.includes(day)) {
    if (why !== 'allegation') return 'This day is kept for reviews after an allegation. Choose another day.';
    return there >= ceilings.allegations
      ? `This day has ${there} reviews after an allegation, as many as it takes. Choose another day.`
      : null;
  }
  if (there >= ceilings.day) return `This day has ${there} reviews, as many as it takes. Choose another day.`;
  const week = inWeek(others, kept, day);
  return week >= ceilings.week
    ? `This week, Monday to Sunday, has ${week} reviews, as many as it takes. Choose a day of another week.`
    : null;
};

/** A day of the calendar: how many reviews it has, and how many more it takes. */
export type CalendarDay = { day: string; isKept: boolean; booked: number; free: number };

/** A week from Monday, with what is booked and free. The free ones of a day are never more than those of its week. */
export const weekCalendar = (
  monday: string,
  booked: readonly Booked[],
  kept: readonly string[],
  ceilings: Ceilings,
): { days: CalendarDay[]; booked: number; free: number } => {
  const ofWeek = inWeek(booked, kept, monday);
  const free = Math.max(0, ceilings.week - ofWeek);
  const days = Array.from({ length: 7 }, (_, place) => {
    const day = plusDays(monday, place);
    const there = onDay(booked, day);
    const isKept = kept.includes(day);
    const left = isKept ? ceilings.allegations - there : Math.min(free, ceilings.day - there);
    return { day, isKept, booked: there, free: Math.max(0, left) };
  });
  return { days, booked: ofWeek, free };
};

/** A carer as the law looks at them: days are ISO, `held` those of their reviews. */
export type Carer = {
  approvedOn: string;
  allegationOn: string | null;
  endedOn: string | null;
  held: readonly string[];
};

/**
 * The last day for the next review: within twelve months of the approval, then of the last review (Fostering Services
 * (England) Regulations 2011, regulation 28). After an allegation there is no such day: `soon`, as soon as possible.
 */
export const nextReview = ({ approvedOn, allegationOn, held }: Carer): { due: string; soon: boolean } => {
  const last = held.reduce((latest, day) => laterDay(latest, day), approvedOn);
  return {
    due: plusMonths(last, 12),
    soon: allegationOn !== null && !held.some((day) => day >= allegationOn),
  };
};

/** Whether a review that was held on a day came after its last day. */
export const wasLate = (carer: Carer, heldOn: string): boolean =>
  nextReview({ ...carer, held: carer.held.filter((day) => day < heldOn) }).due < heldOn;
