import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LetterText } from './rules/letters.ts';
import { tables } from './store.ts';
import type { MinutesTables } from './tables.ts';

type NewLetter = Omit<MinutesTables['letter'], 'authority_id' | 'version' | 'sent_on' | 'sent_by'>;

export const insertLetter = (tx: Tx, scope: Scope, letter: NewLetter) =>
  tables(tx)
    .insertInto('letter')
    .values({ authority_id: scope.authorityId, ...letter, version: 1 })
    .execute();

type Changed = LetterText & { version: number };

export const updateLetter = (tx: Tx, scope: Scope, id: string, changed: Changed) =>
  tables(tx)
    .updateTable('letter')
    .set(changed)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

export const setLetterSent = (tx: Tx, scope: Scope, id: string, sent: { sent_on: string; sent_by: string }) =>
  tables(tx)
    .updateTable('letter')
    .set(sent)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
