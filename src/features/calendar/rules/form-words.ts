import { ok, type Result, refused } from '../../../kernel/result.ts';

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
