import { Temporal } from 'temporal-polyfill';
import { counted } from './counted.ts';

/** "18:00" and 90 minutes are "19:30"; past midnight it begins anew. */
export const minutesLater = (time: string, minutes: number): string =>
  Temporal.PlainTime.from(time).add({ minutes }).toString({ smallestUnit: 'minute' });

/** The time of day in England at a moment in milliseconds since 1970: "18:42". */
export const timeOfDay = (moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO('Europe/London')
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** The moment of a time of day in England on a date, in milliseconds since 1970. */
export const momentAt = (date: string, time: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'Europe/London', plainTime: time })
    .epochMilliseconds;

/** 90 as "1 hour 30 minutes", 45 as "45 minutes". */
export const durationWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return counted(rest, 'minute');
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
};

/** The day in England at a moment in milliseconds since 1970: "2026-03-10". */
export const dayOf = (moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
