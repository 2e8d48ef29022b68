import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readDate, readTime } from '../../../kernel/typed-line.ts';
import type { Place } from './arrangement.ts';

/** When and where a meeting is to be, and who decided it and why; as typed. */
export type MoveForm = { date: string; time: string; venue: string; decidedBy: string; why: string };

export type MoveErrors = Partial<Record<keyof MoveForm, string>>;

export type ReadMove = { to: Place; decidedBy: string; why: string };

/** Who can decide it, offered for the field; other words may be typed. */
export const deciders = ['the Board, by resolution', 'the Chair with the lead officer', 'the Chair'] as const;

export const moveFormOf = ({ date, time, venue }: Place): MoveForm => ({
  date,
  time: time ?? '',
  venue: venue ?? '',
  decidedBy: '',
  why: '',
});

/** A decision needs both who made it and why. */
export const decisionErrors = (form: Pick<MoveForm, 'decidedBy' | 'why'>): MoveErrors => ({
  ...(form.decidedBy.trim() === '' && { decidedBy: 'Say who decided it.' }),
  ...(form.why.trim() === '' && { why: 'Give the reason. Everybody on the board will read it.' }),
});

/** Reads the form, or says what cannot be used. */
export const readMoveForm = (form: MoveForm, today: string): Result<ReadMove, MoveErrors> => {
  const date = readDate(form.date);
  const time = readTime(form.time);
  const isPast = date.ok && date.value !== null && date.value < today;
  const errors: MoveErrors = {
    ...(!date.ok && { date: date.reason }),
    ...(date.ok && date.value === null && { date: 'Give the new date.' }),
    ...(isPast && { date: 'That day is over. Give a day from today on.' }),
    ...(!time.ok && { time: time.reason }),
    ...decisionErrors(form),
  };
  if (!date.ok || date.value === null || !time.ok || Object.keys(errors).length > 0) return refused(errors);
  return ok({
    to: { date: date.value, time: time.value, venue: form.venue.trim() || null },
    decidedBy: form.decidedBy.trim(),
    why: form.why.trim(),
  });
};
