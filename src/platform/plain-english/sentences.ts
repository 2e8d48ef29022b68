import type { Passage, Place } from '../../kernel/passages.ts';

/** A sentence with its place. */
export type Sentence = { text: string; place: Place };

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop after these does not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|no|nos|para|paras|p|pp|approx|dr|mr|mrs|ms|prof|rev|cllr|st|jan|feb|aug|sept|oct|nov|dec|[a-z])\.$/i;

/** Parts a text into sentences. An abbreviation or an initial does not end one; a line break does. */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (abbreviation.test(open.trimEnd())) continue;
    if (open.trim() !== '') sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
};

/** The sentences of running text: paragraphs and entries of lists, not headings and tables. */
export const sentencesOf = (passages: readonly Passage[]): Sentence[] =>
  passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'entry')
    .flatMap(({ text, place }) => splitSentences(text).map((sentence) => ({ text: sentence, place })));

const longestQuote = 220;

/** As much of a text around a place in it as one line can quote. */
export const quoteAround = (text: string, at: number): string => {
  let from = 0;
  for (const sentence of splitSentences(text)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (at >= start && at < from) return shortened(sentence, at - start);
  }
  return shortened(text, at);
};

const shortened = (sentence: string, at: number): string => {
  if (sentence.length <= longestQuote) return sentence;
  const start = Math.max(0, Math.min(at - longestQuote / 2, sentence.length - longestQuote));
  const cut = sentence.slice(start, start + longestQuote).trim();
  return `${start > 0 ? '…' : ''}${cut}${start + longestQuote < sentence.length ? '…' : ''}`;
};
