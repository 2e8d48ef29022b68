import { plusMonths } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { PermanenceLine } from './line.ts';

/** How far the discharge of a care order is, in the words of the tracker. */
export const dischargeStates = [
  'Filed with legal',
  'To file within one month',
  'To file within three months',
  'To file later',
  'Date passed, chased',
  'Date passed',
  'No date',
] as const;
export type DischargeState = (typeof dischargeStates)[number];

type Discharge = Pick<PermanenceLine, 'route' | 'filedOn' | 'fileBy' | 'chasedOn'>;

/** How far the discharge is on a day (ISO); null for a line of another route of which none is asked for. */
export const dischargeState = (line: Discharge, today: string): DischargeState | null => {
  const { route, filedOn, fileBy, chasedOn } = line;
  if (filedOn !== null) return 'Filed with legal';
  if (fileBy === null) return route === 'discharge' ? 'No date' : null;
  if (fileBy < today) return chasedOn !== null && chasedOn > fileBy ? 'Date passed, chased' : 'Date passed';
  if (fileBy <= plusMonths(today, 1)) return 'To file within one month';
  return fileBy <= plusMonths(today, 3) ? 'To file within three months' : 'To file later';
};

/** The same with its day. */
export const dischargeWords = (line: Discharge, today: string): string | null => {
  const state = dischargeState(line, today);
  if (state === null) return null;
  const { filedOn, fileBy, chasedOn } = line;
  const day = state === 'Filed with legal' ? filedOn : state === 'Date passed, chased' ? chasedOn : fileBy;
  return day === null ? state : `${state} (${dateWords(day)})`;
};
