import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { NationalAskForm } from './rules/national-ask.ts';
import { tables } from './store.ts';

/** What young people of the country ask, and what is said to it here. `answeredOn` (ISO): null until somebody answers. */
export type NationalAsk = NationalAskForm & { id: string; answeredOn: string | null };

const asks = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('national_ask')
    .select([
      'id',
      'words',
      'source',
      'link',
      'said_on as saidOn',
      'answer',
      'answer_post as answerPost',
      'answered_on as answeredOn',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('said_on', 'desc')
    .orderBy('id');

/** All of them, the newest first. Zone public. */
export const nationalAsks = (tx: Tx, scope: Scope): Promise<NationalAsk[]> => asks(tx, scope).execute();

export const findNationalAsk = async (tx: Tx, scope: Scope, id: string): Promise<NationalAsk | null> =>
  (await asks(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;
