import { parseHTML } from 'linkedom';
import type { HardSentence } from '../platform/plain-english/reading-level.ts';
import { readingLevel } from '../platform/plain-english/reading-level.ts';
import { sentencesOf } from '../platform/plain-english/sentences.ts';
import type { Got } from './app.ts';

/** What a reader meets in the page itself, a text each; links without a sentence around them are no sentence. */
const textsOf = ({ body }: Pick<Got, 'body'>): string[] =>
  [...parseHTML(body).document.querySelectorAll('main :is(p, li, label, .govuk-hint)')]
    .filter((part) => part.querySelector('p, li, label') === null)
    .map((part) => (part.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

/** The age at which a page is read with ease, in years (too little text: 0), and the sentences that are hardest. */
export const readingOfPage = (got: Pick<Got, 'body'>): { age: number; hard: HardSentence[] } => {
  const place = { heading: null, paragraph: 0 };
  const passages = textsOf(got).map((text) => ({ kind: 'paragraph' as const, text, place }));
  const { readingAge, hard } = readingLevel(sentencesOf(passages), { sentenceAge: 13, sentenceWords: 25 });
  return { age: readingAge ?? 0, hard };
};
