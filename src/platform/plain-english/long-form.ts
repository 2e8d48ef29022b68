const isLetter = (character: string | undefined): boolean => /[\p{L}\d]/u.test(character ?? '');

/** As many words as the long form of so many letters can have: Schwartz and Hearst's own bound. */
const mostWords = (letters: number): number => Math.min(letters + 5, letters * 2);

/**
 * Whether a text ends with words that the letters stand for. Each letter is found from the right, the first one at
 * the beginning of a word.
 * @see A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions" (2003)
 */
export const endsWithLongForm = (text: string, letters: string): boolean => {
  const short = letters.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const window = lastWords(text, mostWords(short.length)).toLowerCase();
  let at = window.length;
  for (let index = short.length - 1; index >= 0; index -= 1) {
    do at -= 1;
    while (at >= 0 && !(window[at] === short[index] && (index > 0 || !isLetter(window[at - 1]))));
    if (at < 0) return false;
  }
  // A long form is more than the letters themselves, and its first word begins it.
  return window.slice(at).replace(/[^\p{L}\d]/gu, '').length > short.length;
};

/** Whether a text begins with words that the letters stand for, however many of its first words they are. */
export const beginsWithLongForm = (text: string, letters: string): boolean => {
  const words = wordsOf(text).slice(0, mostWords(letters.length));
  if (words[0]?.toLowerCase() === 'the') words.shift();
  if (words[0]?.[0]?.toLowerCase() !== letters[0]?.toLowerCase()) return false;
  return words.some((_, index) => endsWithLongForm(words.slice(0, index + 1).join(' '), letters));
};

const wordsOf = (text: string): string[] => text.trim().split(/[\s-]+/);

const lastWords = (text: string, count: number): string => wordsOf(text).slice(-count).join(' ');
