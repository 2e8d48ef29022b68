import { parseHTML } from 'linkedom';
import { readingLevel } from '../platform/plain-english/reading-level.ts';
import { sentencesOf } from '../platform/plain-english/sentences.ts';
import type { Got } from './app.ts';

type Page = Pick<Got, 'body'>;

/** Who is this old, in years, reads every page for young people with ease. */
const oldest = 11;

/** Of fewer whole sentences one odd one would speak for the page. */
const fewestSentences = 3;

/** What a reader meets in the page itself, a text each; links without a sentence around them are no sentence. */
const textsOf = ({ body }: Page): string[] =>
  [...parseHTML(body).document.querySelectorAll('main :is(p, li, label, .govuk-hint)')]
    .filter((part) => part.querySelector('p, li, label') === null)
    .flatMap((part) => {
      for (const end of part.querySelectorAll('br')) end.replaceWith('\u2028');
      return (part.textContent ?? '').split('\u2028');
    })
    .map((text) => text.replaceAll(/\s+/g, ' ').trim());

const levelOf = (texts: readonly string[]) => {
  const place = { heading: null, paragraph: 0 };
  const passages = texts.map((text) => ({ kind: 'paragraph' as const, text, place }));
  return readingLevel(sentencesOf(passages), { sentenceAge: 13, sentenceWords: 25 });
};

/** How pages read, by their addresses. */
export type Readings = {
  /** Those that are harder than at eleven: the age at which they are read with ease, and their hardest sentences. */
  tooHard: Record<string, unknown[]>;
  /** Those with too few whole sentences to tell. Their texts are read together, as one page more. */
  tooShort: string[];
};

/** Reads pages as somebody of eleven does. */
export const readingsOf = (pages: Readonly<Record<string, Page>>): Readings => {
  const texts = Object.entries(pages).map(([address, page]) => [address, textsOf(page)] as const);
  const short = texts.filter(([, some]) => levelOf(some).sentences < fewestSentences);
  const tooShort = short.map(([address]) => address);
  const together = [
    `together: ${tooShort.join(' ')}`,
    [...new Set(short.flatMap(([, some]) => some))],
  ] as const;
  const long = texts.filter((page) => !short.includes(page));
  const tooHard = [...long, together].flatMap(([address, some]) => {
    const { readingAge, hard } = levelOf(some);
    const sentences = hard.slice(0, 5).map(({ text }) => text);
    return readingAge !== null && readingAge > oldest ? [[address, [readingAge, ...sentences]]] : [];
  });
  return { tooHard: Object.fromEntries(tooHard), tooShort };
};
