import { counted } from '../../../kernel/counted.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** Waiting to be read; shown to everybody; read by the team and kept to itself; left out as rubbish. */
export type PostState = 'waiting' | 'shown' | 'read' | 'left out';

/** The field that a person does not see, so whoever fills it in is a program. */
export const robotField = 'website';

const mostLetters = 2000;
const mostInName = 40;

/** What somebody wrote: their words, how they want to be called (may be nothing), and whether it may be shown. */
export type Post = { words: string; firstName: string; mayShow: boolean; fromRobot: boolean };

export const isFromRobot = (typed: Typed): boolean => textIn(typed, robotField) !== '';

/** A first name, or a word that somebody chose; of a whole name the rest is asked to be left out. */
export const readFirstName = (typed: Typed, field = 'firstName'): Result<string, Mistake> => {
  const firstName = textIn(typed, field);
  if (firstName.length > mostInName)
    return refused({ field, text: `Use ${mostInName} letters at most for your name.` });
  if (/[@\d]|:\/\//.test(firstName))
    return refused({ field, text: 'A first name has no numbers, and is no address.' });
  return ok(firstName);
};

/** Reads what was written into an open form: `words`, `firstName` and `mayShow`. */
export const readPost = (typed: Typed): Result<Post, Mistake> => {
  const words = textIn(typed, 'words');
  if (words === '') return refused({ field: 'words', text: 'Write something first.' });
  if (words.length > mostLetters)
    return refused({
      field: 'words',
      text: `You wrote ${counted(words.length, 'letter')}. Use ${mostLetters} at most, or send it in two parts.`,
    });
  const firstName = readFirstName(typed);
  if (!firstName.ok) return firstName;
  return ok({
    words,
    firstName: firstName.value,
    mayShow: textIn(typed, 'mayShow') !== '',
    fromRobot: isFromRobot(typed),
  });
};
