import { ok, type Result, refused } from '../../../kernel/result.ts';

/** As the National Cyber Security Centre and NIST SP 800-63B ask: long, nothing guessable, no rules of composition. */
const shortest = 12;
const longest = 200;

const guessable = ['password', 'passw0rd', 'qwerty', 'letmein', 'welcome', 'iloveyou', 'admin', 'hearth'];

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What remains of a password when everything is taken out that anybody would guess. */
const withoutGuessable = (password: string, about: readonly string[]): string => {
  const words = [...guessable, ...about.flatMap((text) => text.split(/[\s@.]+/)).map(lettersOf)];
  return words
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replaceAll(word, ''), lettersOf(password));
};

/** Whether a new password will do for somebody of whom `about` (name, e-mail address) is known. */
export const checkNewPassword = (password: string, about: readonly string[]): Result<string> => {
  const length = [...password].length;
  if (length < shortest)
    return refused(
      `Make the password longer: at least ${shortest} characters. Three words are easy to remember.`,
    );
  if (length > longest) return refused(`Make the password shorter: at most ${longest} characters.`);
  const rest = withoutGuessable(password, about);
  const differentLetters = new Set(rest.match(/\p{L}/gu)).size;
  if (rest.length < 6 || differentLetters < 5)
    return refused(
      'This password is easy to guess. Three words that have nothing to do with each other are hard to.',
    );
  return ok(password);
};
