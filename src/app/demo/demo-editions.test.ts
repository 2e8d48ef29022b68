import { expect, it } from 'vitest';
import type { Passage } from '../../kernel/passages.ts';
import { readingLevel } from '../../platform/plain-english/reading-level.ts';
import { sentencesOf } from '../../platform/plain-english/sentences.ts';
import { afterFifth, beforeComing } from './demo-editions.ts';

const place = { heading: null, paragraph: 1 };

it.each([
  ['before the meeting to come', beforeComing],
  ['after the last one', afterFifth],
])('the page %s is read with ease at eleven', (_, { parts, closing }) => {
  const texts = [...Object.values(parts).flatMap((part) => Object.values(part)), closing];
  const passages = texts.map((text): Passage => ({ kind: 'paragraph', text, place }));
  const level = readingLevel(sentencesOf(passages), { sentenceAge: 13, sentenceWords: 20 });
  expect(level.readingAge).toBeLessThanOrEqual(11);
  expect(level.hard).toEqual([]);
});
