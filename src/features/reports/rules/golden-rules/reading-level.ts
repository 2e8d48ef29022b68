import { placeWords } from '../../../../kernel/passages.ts';
import { slugOf } from '../../../../kernel/slug.ts';
import { type Found, type GoldenRule, type Look, ofTheWhole } from './look.ts';

/** Nobody mends fifty sentences at once: these are named, the others counted. */
const mostNamed = 8;
/** A text of this age is read by most young people of the board. */
const oldestText = 14;

const hardWordsIn = (hardWords: string[]): string =>
  hardWords.length === 0
    ? 'Make two or three sentences of it.'
    : `Shorten it, and find easier words for ${hardWords
        .slice(0, 5)
        .map((word) => `“${word}”`)
        .join(', ')}.`;

const sentence = ({
  text,
  place,
  words,
  readingAge,
  hardWords,
}: Look['words']['level']['hard'][number]): Found => ({
  // Many sentences begin alike: their end and length tell them apart.
  key: `${slugOf(text)} ${slugOf(text.slice(-20))} ${text.length}`,
  message:
    hardWords.length === 0
      ? `This sentence has ${words} words.`
      : `This sentence has ${words} words and reads at age ${readingAge > 25 ? 'over 25' : readingAge}.`,
  mend: hardWordsIn(hardWords),
  place: placeWords(place),
  quote: text,
});

export const readingLevel: GoldenRule = {
  name: 'reading level',
  title: 'Words that a young person can read',
  check: ({ words: { level } }) => {
    const whole =
      level.readingAge !== null && level.readingAge > oldestText
        ? [
            ofTheWhole(
              'whole',
              `The report as a whole reads at age ${level.readingAge}${
                level.hard.length > mostNamed
                  ? `. ${level.hard.length} sentences are hard; the hardest ${mostNamed} follow`
                  : ''
              }.`,
              `Aim at age ${oldestText} or younger: short sentences, everyday words.`,
            ),
          ]
        : [];
    return [...whole, ...level.hard.slice(0, mostNamed).map(sentence)];
  },
};
