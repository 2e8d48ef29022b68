import { dateWords, longDateWords, timeWords } from '../../../kernel/words-of-time.ts';
import type { Deadline } from './deadlines.ts';

/** What is arranged for a meeting beside its date, time and place. `agendaSetting` is the one with the young people. */
export type Arrangement = {
  /** The address to join from elsewhere. */
  link: string | null;
  room: string | null;
  refreshments: string | null;
  accessNeeds: string | null;
  agendaSetting: { on: string | null; time: string | null; place: string | null };
  /** `by`: who decided it, in the clerk's words. */
  cancelled: { on: string; by: string; reason: string } | null;
  /** How often what a calendar shows has changed. */
  sequence: number;
};

export const nothingArranged: Arrangement = {
  link: null,
  room: null,
  refreshments: null,
  accessNeeds: null,
  agendaSetting: { on: null, time: null, place: null },
  cancelled: null,
  sequence: 0,
};

/** When and where a meeting is. */
export type Place = { date: string; time: string | null; venue: string | null };

/** A meeting that was moved: from where to where, who decided it and why; `on` is the day it was written down. */
export type Move = { from: Place | null; to: Place; decidedBy: string; why: string; on: string };

/** "Wednesday 13 May 2026 at 6pm, Committee Room 1". */
export const placeWords = ({ date, time, venue }: Place): string =>
  `${longDateWords(date)}${time ? ` at ${timeWords(time)}` : ''}${venue ? `, ${venue}` : ''}`;

const changedWords = ({ from, to }: Move): string => {
  if (from === null) return `Moved to ${placeWords(to)}`;
  if (from.date !== to.date) return `Moved from ${dateWords(from.date)} to ${dateWords(to.date)}`;
  if (from.time !== to.time && to.time)
    return `The time changed from ${from.time ? timeWords(from.time) : 'not known'} to ${timeWords(to.time)}`;
  return `The place changed from ${from.venue ?? 'not known'} to ${to.venue ?? 'not known'}`;
};

/** A move in one sentence: what changed, by whom and why. */
export const moveWords = (move: Move): string =>
  `${changedWords(move)}, decided by ${move.decidedBy}: ${move.why}`;

const minutesWords: Record<string, string> = {
  'being written': 'The minutes are being written.',
  draft: 'The minutes are in draft.',
  agreed: 'The minutes are agreed.',
};

const agendaWords = (agenda: Deadline | undefined): string | null => {
  if (!agenda) return null;
  if (agenda.metOn) return `The agenda was published on ${dateWords(agenda.metOn)}.`;
  return agenda.state === 'late'
    ? `The agenda should have been published by ${dateWords(agenda.due)}.`
    : `The agenda is to be published by ${dateWords(agenda.due)}.`;
};

/** The state of a meeting in sentences, the most important first. */
export const stateWords = (meeting: {
  date: string;
  today: string;
  cancelled: Arrangement['cancelled'];
  lastMove: Move | null;
  deadlines: readonly Deadline[];
  minutesState: string;
}): string[] => {
  const { date, today, cancelled, lastMove, deadlines } = meeting;
  if (cancelled)
    return [`Cancelled on ${dateWords(cancelled.on)}, decided by ${cancelled.by}: ${cancelled.reason}`];
  const moved = lastMove ? [moveWords(lastMove)] : [];
  if (date < today) return ['This meeting is over.', ...words(minutesWords[meeting.minutesState]), ...moved];
  const late = deadlines.filter(({ state }) => state === 'late');
  const lateWords =
    late.length === 0 ? null : `Late: ${late.map(({ label }) => label.toLowerCase()).join(', ')}.`;
  return [
    ...words(date === today ? 'This meeting is today.' : null),
    ...words(agendaWords(deadlines.find(({ kind }) => kind === 'agenda'))),
    ...words(lateWords),
    ...moved,
  ];
};

const words = (sentence: string | null | undefined): string[] => (sentence ? [sentence] : []);
