import { findTimes } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import type { Presence } from './who-is-here.ts';

/** What the clerk notes of somebody. */
export const deeds = ['here', 'remote', 'left', 'apologies', 'absent', 'nothing yet'] as const;
export type Deed = (typeof deeds)[number];

/** Somebody whom the clerk adds by hand; `standsFor` is the attendee whose place they take. */
export type NewAttendee = {
  name: string;
  organisation: string | null;
  personId: string | null;
  standsFor: string | null;
  remote: boolean;
};

/** A time as typed ("6.10pm", "18:10"), or null: now. */
export const readTime = (typed: string): Result<string | null> => {
  if (typed.trim() === '') return ok(null);
  const [found] = findTimes(typed);
  return found ? ok(found.time) : refused(`“${typed.trim()}” is not a time. Write it like 6.10pm.`);
};

/** Whether somebody can have come or left at that moment: not later than now, and not before they came. */
export const checkMoment = (
  presences: readonly Presence[],
  deed: Deed,
  at: number,
  now: number,
  timeOf: (moment: number) => string,
): Result<true> => {
  if (deed !== 'here' && deed !== 'remote' && deed !== 'left') return ok(true);
  if (at > now) return refused(`${timeWords(timeOf(at))} is still to come. Give a time that has passed.`);
  const last = presences.at(-1);
  if (deed === 'left' && last?.left !== null) return refused('Only somebody who is here can leave.');
  const since = last ? (last.left ?? last.arrived) : null;
  if (since !== null && at < since)
    return refused(`That is before ${timeWords(timeOf(since))}, the last time noted. Give a later time.`);
  return ok(true);
};
