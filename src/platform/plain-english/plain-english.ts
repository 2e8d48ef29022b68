import type { Passage } from '../../kernel/passages.ts';
import { type UnexpandedAcronym, unexpandedAcronyms } from './acronyms.ts';
import { type FoundJargon, jargonIn } from './jargon.ts';
import { type ReadingLevel, readingLevel } from './reading-level.ts';
import { sentencesOf } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands between a text and its reader. */
export type PlainEnglish = { acronyms: UnexpandedAcronym[]; jargon: FoundJargon[]; level: ReadingLevel };

/** Reads a text as a young person would: where would they stop? */
export const plainEnglish = (passages: readonly Passage[], vocabulary: Vocabulary): PlainEnglish => ({
  acronyms: unexpandedAcronyms(passages, vocabulary),
  jargon: jargonIn(passages),
  level: readingLevel(sentencesOf(passages)),
});
