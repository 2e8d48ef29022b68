import { ok, type Result, refused } from '../../../kernel/result.ts';

const longest = 500;

/** An idea or a question as it is posted: as written, without the space around it. */
export const readPosted = (typed: string, what: 'idea' | 'question'): Result<string> => {
  const text = typed.trim();
  if (text === '') return refused(`Write your ${what} first.`);
  if (text.length > longest)
    return refused(
      `Your ${what} has ${text.length} letters. Use ${longest} at most, or post it in two parts.`,
    );
  return ok(text);
};
