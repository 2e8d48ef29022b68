import { findDates, findTimes } from './local-date.ts';
import { ok, type Result, refused } from './result.ts';

/** A day as typed or picked: "2026-05-13", "13 May 2026", "13/5/2026". Nothing typed is no day. */
export const readDate = (typed: string): Result<string | null> => {
  if (typed.trim() === '') return ok(null);
  const found = findDates(typed.trim());
  const [first] = found;
  if (found.length !== 1 || !first)
    return refused(`"${typed.trim()}" is not a date. Write it like 13 May 2026.`);
  if (first.problem) return refused(first.problem);
  if (first.date === null) return refused(`Give the year of "${typed.trim()}".`);
  return ok(first.date);
};

/** A time as typed: "6pm", "1.30pm", "18:00". Nothing typed is no time. */
export const readTime = (typed: string): Result<string | null> => {
  if (typed.trim() === '') return ok(null);
  const [found] = findTimes(typed.trim());
  return found ? ok(found.time) : refused('Give the time like 6pm, 1.30pm or 18:00.');
};
