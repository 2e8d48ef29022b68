import { findDates, findTimes } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

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

/** Minutes as typed: a whole number up to a whole day. Nothing typed is not known. */
export const readMinutes = (typed: string): Result<number | null> => {
  if (typed.trim() === '') return ok(null);
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : 0;
  return minutes > 0 ? ok(minutes) : refused('Give the minutes as a whole number, such as 20.');
};

/** An address to join from elsewhere: https only. Nothing typed is no link. */
export const readLink = (typed: string): Result<string | null> => {
  if (typed.trim() === '') return ok(null);
  return /^https:\/\/[^\s"<>]{3,1000}$/i.test(typed.trim())
    ? ok(typed.trim())
    : refused('A link begins with https:// and has no spaces. Copy it whole from the invitation.');
};
