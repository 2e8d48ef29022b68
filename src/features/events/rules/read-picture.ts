import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import type { Pictured } from './pictured.ts';

const mostPeople = 30;
const mostLetters = 200;

const readCount = (typed: Typed, field: string): Result<number, Mistake> => {
  const text = textIn(typed, field);
  return /^\d{1,2}$/.test(text) && Number(text) <= mostPeople
    ? ok(Number(text))
    : refused({ field, text: `Give a number from 0 to ${mostPeople}.` });
};

/** Reads what is said of a picture: what is on it, how many people, and that all of them agreed. */
export const readPicture = (typed: Typed): Result<Pictured & { says: string }, Mistake> => {
  const says = textIn(typed, 'says');
  if (says === '' || says.length > mostLetters)
    return refused({ field: 'says', text: `Say what is on it, in ${mostLetters} letters at most.` });
  const older = readCount(typed, 'older');
  if (!older.ok) return older;
  const younger = readCount(typed, 'younger');
  if (!younger.ok) return younger;
  if (older.value + younger.value > 0 && textIn(typed, 'agreed') === '')
    return refused({ field: 'agreed', text: 'Ask everybody on it first. Then tick that they agreed.' });
  return ok({ says, older: older.value, younger: younger.value });
};
