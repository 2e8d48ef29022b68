import { Temporal } from 'temporal-polyfill';
import { months, weekdays } from './local-date.ts';

/** "2019-09-17" as "17 September 2019". */
export const dateWords = (iso: string): string => {
  const { day, month, year } = Temporal.PlainDate.from(iso);
  return `${day} ${months[month - 1]} ${year}`;
};

/** "2019-03-31" as "March 2019". */
export const monthWords = (iso: string): string => {
  const { month, year } = Temporal.PlainDate.from(iso);
  return `${months[month - 1]} ${year}`;
};

/** "2019-09-17" as "Tuesday 17 September 2019". */
export const longDateWords = (iso: string): string =>
  `${weekdays[Temporal.PlainDate.from(iso).dayOfWeek - 1]} ${dateWords(iso)}`;

/** "18:00" as "6pm", "13:30" as "1.30pm", "12:00" as "noon". */
export const timeWords = (time: string): string => {
  const { hour, minute } = Temporal.PlainTime.from(time);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};

/** A moment as "10 March 2026 at 9.05am", in the time of England. */
export const momentWords = (at: Date): string => {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London');
  const time = timeWords(here.toPlainTime().toString({ smallestUnit: 'minute' }));
  return `${dateWords(here.toPlainDate().toString())} at ${time}`;
};

/** How far a day is from today, where it is near: "today", "tomorrow", "in 3 days"; null for a past or distant day. */
export const nearWords = (iso: string, today: string): string | null => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(iso)).days;
  if (days < 0 || days > 14) return null;
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
};
