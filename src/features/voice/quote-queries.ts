import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { SpeakerAgreed } from './rules/quote.ts';
import { tables } from './store.ts';

/** Words of young people that the team wrote down. `consentId` null: several said them. `saidOn` is ISO. */
export type KeptQuote = {
  id: string;
  form: string;
  aboutId: string;
  words: string;
  saidOn: string;
  consentId: string | null;
};

const quotes = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('voice_quote as q')
    .select([
      'q.id',
      'q.form',
      'q.about_id as aboutId',
      'q.words',
      'q.said_on as saidOn',
      'q.consent_id as consentId',
    ])
    .where('q.authority_id', '=', authorityId)
    .orderBy('q.said_on')
    .orderBy('q.id');

/** What young people said of something, the oldest first; of one thing where `aboutId` is given. Zone public. */
export const quotesOf = (tx: Tx, scope: Scope, form: string, aboutId?: string): Promise<KeptQuote[]> => {
  const found = quotes(tx, scope).where('q.form', '=', form);
  return (aboutId === undefined ? found : found.where('q.about_id', '=', aboutId)).execute();
};

/** The same with who agreed, as the team knows them, how, and on which day (ISO). Zone voice. */
export type SpokenQuote = KeptQuote & { agreed: SpeakerAgreed | null };

const spokenQuotes = (tx: Tx, scope: Scope) =>
  quotes(tx, scope)
    .leftJoin('voice_speaker as s', (join) =>
      join.onRef('s.authority_id', '=', 'q.authority_id').onRef('s.consent_id', '=', 'q.consent_id'),
    )
    .leftJoin('consent as c', (join) =>
      join.onRef('c.authority_id', '=', 'q.authority_id').onRef('c.id', '=', 'q.consent_id'),
    )
    .select(['s.who', 's.how', 'c.given_on as on']);

const spoken = ({
  who,
  how,
  on,
  ...quote
}: Awaited<ReturnType<ReturnType<typeof spokenQuotes>['execute']>>[number]): SpokenQuote => ({
  ...quote,
  agreed: who === null || how === null || on === null ? null : { who, how, on },
});

/** Every quote that stands, the oldest first. Zone voice. */
export const listQuotes = async (tx: Tx, scope: Scope): Promise<SpokenQuote[]> =>
  (await spokenQuotes(tx, scope).execute()).map(spoken);

export const findQuote = async (tx: Tx, scope: Scope, id: string): Promise<SpokenQuote | null> => {
  const found = await spokenQuotes(tx, scope).where('q.id', '=', id).executeTakeFirst();
  return found ? spoken(found) : null;
};
