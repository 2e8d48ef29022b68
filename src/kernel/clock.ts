import type { Temporal } from 'temporal-polyfill';

/** The only way anything learns what time it is: passed in, so that a test can fix it. */
export type Clock = () => Temporal.Instant;

/** The day it is in England, as "2019-09-17". */
export const todayIn = (clock: Clock): string =>
  clock().toZonedDateTimeISO('Europe/London').toPlainDate().toString();
