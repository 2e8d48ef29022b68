import type { ComponentChild } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Label, Labels } from '../rules/labels.ts';
import { isRightToLeft } from '../rules/translation.ts';

/** Says a label, with what is filled into it. */
export type Say = (label: Label, values?: Readonly<Record<string, ComponentChild>>) => ComponentChild;

/** How a page speaks. `marks` stand on what is in its language, `english` marks what is not; `day` takes a day as ISO. */
export type Tongue = {
  marks: { lang?: string; dir?: 'rtl' | 'ltr'; 'data-words'?: string };
  say: Say;
  english: (words: ComponentChild) => ComponentChild;
  day: (iso: string) => string;
};

const filled = (text: string, values: Readonly<Record<string, ComponentChild>>): ComponentChild =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? values[part] : part));

/** A page as the team wrote it. */
export const english: Tongue = {
  marks: {},
  say: (label, values = {}) => filled(label, values),
  english: (words) => words,
  day: dateWords,
};

/** A page in another language; a label that is not translated yet stays English and says so. */
export const tongueOf = (language: string, labels: Labels): Tongue => {
  const inEnglish = (words: ComponentChild): ComponentChild => (
    <span lang="en-GB" dir="ltr">
      {words}
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
      'data-words': JSON.stringify(labels),
    },
    say: (label, values = {}) => {
      const words = labels[label];
      return words === undefined ? inEnglish(filled(label, values)) : filled(words, values);
    },
    english: inEnglish,
    day: (iso) => days.format(new Date(iso)),
  };
};
