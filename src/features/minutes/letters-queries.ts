import type { Origin } from '../../kernel/origin.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LetterText } from './rules/letters.ts';
import { tables } from './store.ts';

/** A letter of the chair. Dates are ISO; `sentOn` null: it is still a draft. */
export type Letter = LetterText & {
  id: string;
  bodyId: string;
  origin: Origin;
  version: number;
  draftedOn: string;
  sentOn: string | null;
  sentBy: string | null;
};

const letters = (tx: Tx, scope: Scope) =>
  tables(tx).selectFrom('letter').selectAll().where('authority_id', '=', scope.authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number];

const letterOf = (row: Row): Letter => ({
  id: row.id,
  bodyId: row.body_id,
  origin: { kind: row.origin_kind, id: row.origin_id, label: row.origin_label },
  addressee: row.addressee,
  address: row.address,
  subject: row.subject,
  words: row.words,
  signed: row.signed,
  version: row.version,
  draftedOn: row.drafted_on,
  sentOn: row.sent_on,
  sentBy: row.sent_by,
});

/** The letters of a board, drafts first, then the newest. */
export const lettersOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<Letter[]> =>
  (
    await letters(tx, scope)
      .where('body_id', '=', bodyId)
      .orderBy('sent_on', (order) => order.desc().nullsFirst())
      .orderBy('drafted_on', 'desc')
      .orderBy('id')
      .execute()
  ).map(letterOf);

/** The letter of that id at that board, or null; nobody else changes it until the transaction ends where `hold` is set. */
export const findLetter = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  id: string,
  hold: 'hold' | 'look' = 'look',
): Promise<Letter | null> => {
  const row = await letters(tx, scope)
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .$if(hold === 'hold', (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? letterOf(row) : null;
};
