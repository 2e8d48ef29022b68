/** Young people of this age read the page at the first go. */
const oldest = 11;
/** Nobody mends more at once. */
const mostNamed = 8;

type Words = {
  acronyms: readonly { acronym: string; expansion: string | null }[];
  jargon: readonly { term: string; say: string }[];
  level: { readingAge: number | null; hard: readonly { text: string; words: number; hardWords: string[] }[] };
};

/** How a page reads: its age in years, null while there are too few words to tell; what to mend, a line each. */
export type Reading = { age: number | null; isEasy: boolean; mend: string[] };

const sentenceLine = ({ text, words, hardWords }: Words['level']['hard'][number]): string =>
  hardWords.length === 0
    ? `“${text}” has ${words} words. Make two sentences of it.`
    : `“${text}” is hard to read. Find easier words for ${hardWords
        .slice(0, 4)
        .map((word) => `“${word}”`)
        .join(', ')}.`;

/** What the check found, in words for the writer. */
export const readingOf = ({ acronyms, jargon, level }: Words): Reading => ({
  age: level.readingAge,
  isEasy: level.readingAge === null || level.readingAge <= oldest,
  mend: [
    ...acronyms.map(
      ({ acronym, expansion }) => `“${acronym}” is not spelt out${expansion ? `: say “${expansion}”` : ''}.`,
    ),
    ...jargon.map(({ term, say }) => `“${term}”: say “${say}”.`),
    ...level.hard.slice(0, mostNamed).map(sentenceLine),
  ],
});

/** "Reads at age 9." */
export const ageWords = ({ age, isEasy }: Reading): string => {
  if (age === null) return 'There are too few words yet to tell how it reads.';
  return isEasy ? `Reads at age ${age}.` : `Reads at age ${age}. Aim at ${oldest} or younger.`;
};
