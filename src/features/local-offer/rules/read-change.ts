import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';

const mostLetters = 2000;

/** Reads what an owner says has changed. */
export const readChange = (typed: Typed): Result<string> => {
  const words = textIn(typed, 'words');
  if (words === '') return refused('Say what changed.');
  return words.length > mostLetters ? refused(`Use ${mostLetters} letters at most.`) : ok(words);
};
