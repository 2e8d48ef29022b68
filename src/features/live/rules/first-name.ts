import { ok, type Result, refused } from '../../../kernel/result.ts';

const longest = 30;

/**
 * A first name as somebody wants to be called in the room, or null for none. Only one word: in the room nobody is known
 * by a whole name.
 */
export const readFirstName = (typed: string): Result<string | null> => {
  const name = typed.trim();
  if (name === '') return ok(null);
  if (name.length > longest) return refused(`Use ${longest} letters at most for your first name.`);
  if (/\s/.test(name)) return refused('Give your first name only. Nobody needs your last name here.');
  if (!/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(name)) return refused('Use letters for your first name.');
  return ok(name);
};
