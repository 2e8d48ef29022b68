import { Temporal } from 'temporal-polyfill';

/** "2019-09-17" as Modern.Gov writes it: "17/09/2019". */
export const slashedDate = (date: string): string => date.split('-').reverse().join('/');

/** "18:00" as Modern.Gov writes it: "6.00 pm"; nothing where the time is not known. */
export const dottedTime = (time: string | null): string => {
  if (time === null) return '';
  const { hour, minute } = Temporal.PlainTime.from(time);
  return `${hour % 12 || 12}.${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
};

/** The day of a moment in England, as Modern.Gov writes it. */
export const slashedDay = (moment: Date): string =>
  slashedDate(
    Temporal.Instant.fromEpochMilliseconds(moment.getTime())
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate()
      .toString(),
  );

/** Counts are written with a blank before them, as Modern.Gov does. */
export const spacedCount = (count: number): string => ` ${count}`;

export const trueOrFalse = (value: boolean): string => (value ? 'True' : 'False');

/** How a meeting stands, in the words of Modern.Gov. */
export const statusWords = (cancelled: boolean): string => (cancelled ? 'Cancelled' : 'Confirmed');
