import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';
import type { MinutesTables } from './tables.ts';

type NewQuestion = Omit<
  MinutesTables['question'],
  'authority_id' | 'answer' | 'answered_on' | 'answered_by' | 'circulated_on'
>;

export const insertQuestion = (tx: Tx, scope: Scope, question: NewQuestion) =>
  tables(tx)
    .insertInto('question')
    .values({ authority_id: scope.authorityId, ...question })
    .execute();

type Changed = Partial<
  Pick<MinutesTables['question'], 'answer' | 'answered_on' | 'answered_by' | 'circulated_on' | 'indicator'>
>;

export const updateQuestion = (tx: Tx, scope: Scope, id: string, changed: Changed) =>
  tables(tx)
    .updateTable('question')
    .set(changed)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

/** Keeps a question from being changed by anybody else until this transaction ends. */
export const lockQuestion = (tx: Tx, scope: Scope, id: string) =>
  tables(tx)
    .selectFrom('question')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
