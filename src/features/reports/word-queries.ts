import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { ownVocabulary, type Vocabulary, withWords } from '../../platform/plain-english/vocabulary.ts';
import type { ReportTables } from './tables.ts';

/** The words that a council added to Hearth's own. */
export const readerWords = (tx: Tx, scope: Scope): Promise<{ word: string; expansion: string | null }[]> =>
  tx
    .withTables<ReportTables>()
    .selectFrom('reader_word')
    .select(['word', 'expansion'])
    .where('authority_id', '=', scope.authorityId)
    .orderBy('word')
    .execute();

/** What the council's readers know, and how it spells out what they do not. */
export const vocabularyOf = async (tx: Tx, scope: Scope): Promise<Vocabulary> =>
  withWords(ownVocabulary, await readerWords(tx, scope));
