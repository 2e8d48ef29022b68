import { passagesOf } from '../../kernel/passages.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { plainEnglish } from '../../platform/plain-english/plain-english.ts';
import { vocabularyOf } from '../reports/index.ts';
import { blocksOf, type Content, type Kind } from './rules/edition.ts';
import { type Reading, readingOf } from './rules/reading.ts';

/** How the page reads, by the check that reports go through. */
export const readingOfPage = async (tx: Tx, scope: Scope, kind: Kind, content: Content): Promise<Reading> =>
  readingOf(plainEnglish(passagesOf(blocksOf(kind, content)), await vocabularyOf(tx, scope)));
