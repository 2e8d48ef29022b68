import { Temporal } from 'temporal-polyfill';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import type { ReportState } from '../rules/states.ts';

const inEngland = (moment: Date) =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/London');

/** "6.42pm" */
export const clockWords = (moment: Date): string =>
  timeWords(inEngland(moment).toPlainTime().toString({ smallestUnit: 'minute' }));

/** "17 September 2019 at 6.42pm" */
export const momentWords = (moment: Date): string =>
  `${dateWords(inEngland(moment).toPlainDate().toString())} at ${clockWords(moment)}`;

const colours: Record<ReportState, string> = {
  'asked for': 'govuk-tag--grey',
  'being written': 'govuk-tag--light-blue',
  'handed in': 'govuk-tag--yellow',
  'sent back': 'govuk-tag--orange',
  cleared: 'govuk-tag--green',
  withdrawn: 'govuk-tag--grey',
};

/** The colour of a state, which its words tell as well. */
export const stateColour = (state: ReportState): string => colours[state];

/** "Handed in" */
export const stateWords = (state: ReportState): string => `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
