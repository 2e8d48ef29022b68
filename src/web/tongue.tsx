import type { ComponentChild } from 'preact';
import { dateWords } from '../kernel/words-of-time.ts';

/** Words in another language, by their English; what is not here is not translated yet. */
type Words = Readonly<Record<string, string>>;

/** Says words of a page, with what is filled into their braces. */
export type Say<Word extends string> = (
  words: Word,
  values?: Readonly<Record<string, ComponentChild>>,
) => ComponentChild;

/** How a page speaks, whose words are known by their English. */
export type Tongue<Word extends string> = {
  /** Stand on the page: its language, and what its scripts say in it. */
  marks: { lang: string; dir?: 'rtl' | 'ltr'; 'data-words'?: string };
  say: Say<Word>;
  /** The same for a place that holds nothing but letters: the title, an attribute. */
  plain: (words: Word) => string;
  /** Marks what stays English. */
  english: (words: ComponentChild) => ComponentChild;
  /** A day (ISO) in the language in which the sentence around it is said. */
  day: (iso: string, sentence: Word) => string;
};

const filled = (text: string, values: Readonly<Record<string, ComponentChild>>): ComponentChild =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? values[part] : part));

/** A page as the team wrote it. */
export const english: Tongue<string> = {
  marks: { lang: 'en-GB' },
  say: (words, values = {}) => filled(words, values),
  plain: (words) => words,
  english: (words) => words,
  day: dateWords,
};

const scriptsFromTheRight = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** Whether a language is written from right to left, in the script that it is mostly written in. */
const isRightToLeft = (language: string): boolean =>
  scriptsFromTheRight.includes(new Intl.Locale(language).maximize().script ?? '');

/** A page in another language; words that are not translated yet stay English and say so. */
export const tongueOf = (language: string, words: Words): Tongue<string> => {
  const inEnglish = (some: ComponentChild): ComponentChild => (
    <span lang="en-GB" dir="ltr">
      {some}
    </span>
  );
  const days = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return {
    marks: {
      lang: language,
      dir: isRightToLeft(language) ? 'rtl' : 'ltr',
      'data-words': JSON.stringify(words),
    },
    say: (some, values = {}) => {
      const translated = words[some];
      return translated === undefined ? inEnglish(filled(some, values)) : filled(translated, values);
    },
    plain: (some) => words[some] ?? some,
    english: inEnglish,
    day: (iso, sentence) => (words[sentence] === undefined ? dateWords(iso) : days.format(new Date(iso))),
  };
};
