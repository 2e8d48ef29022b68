import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { CardAnswer } from './rules/card.ts';
import { tables } from './store.ts';

/** A card as the team sees it: what everybody whom it went to answered. */
export type SentCard = {
  id: string;
  words: string;
  sentOn: string;
  until: string;
  answers: (CardAnswer | null)[];
};

/** The cards of a request, the first first. */
export const cardsOf = async (tx: Tx, { authorityId }: Scope, requestId: string): Promise<SentCard[]> => {
  const cards = await tables(tx)
    .selectFrom('involvement_card')
    .select(['id', 'words', 'sent_on as sentOn', 'until_day as until'])
    .where('authority_id', '=', authorityId)
    .where('request_id', '=', requestId)
    .orderBy('sent_on')
    .orderBy('id')
    .execute();
  const given = await tables(tx)
    .selectFrom('card_answer as a')
    .innerJoin('involvement_card as c', (join) =>
      join.onRef('c.authority_id', '=', 'a.authority_id').onRef('c.id', '=', 'a.card_id'),
    )
    .select(['a.card_id as cardId', 'a.answer'])
    .where('a.authority_id', '=', authorityId)
    .where('c.request_id', '=', requestId)
    .execute();
  return cards.map((card) => ({
    ...card,
    answers: given.filter(({ cardId }) => cardId === card.id).map(({ answer }) => answer),
  }));
};

/** Who answered a request's cards, and what: the last answer of each counts. */
export const answersTo = async (
  tx: Tx,
  { authorityId }: Scope,
  requestId: string,
): Promise<Map<string, CardAnswer>> => {
  const rows = await tables(tx)
    .selectFrom('card_answer as a')
    .innerJoin('involvement_card as c', (join) =>
      join.onRef('c.authority_id', '=', 'a.authority_id').onRef('c.id', '=', 'a.card_id'),
    )
    .select(['a.person_id as personId', 'a.answer'])
    .where('a.authority_id', '=', authorityId)
    .where('c.request_id', '=', requestId)
    .orderBy('c.sent_on')
    .orderBy('a.answered_on')
    .execute();
  return new Map(
    rows.flatMap(({ personId, answer }) => (answer === null ? [] : [[personId, answer] as const])),
  );
};

/** A card as a young person sees it. */
export type MyCard = {
  id: string;
  requestId: string;
  personId: string;
  firstName: string;
  title: string;
  words: string;
  until: string;
  answer: CardAnswer | null;
};

/** Cards to those who are confirmed, while nobody has decided that it does not happen. */
const cardsToPeople = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('card_answer as a')
    .innerJoin('involvement_card as c', (join) =>
      join.onRef('c.authority_id', '=', 'a.authority_id').onRef('c.id', '=', 'a.card_id'),
    )
    .innerJoin('involvement_request as r', (join) =>
      join.onRef('r.authority_id', '=', 'c.authority_id').onRef('r.id', '=', 'c.request_id'),
    )
    .innerJoin('young_person as p', (join) =>
      join.onRef('p.authority_id', '=', 'a.authority_id').onRef('p.id', '=', 'a.person_id'),
    )
    .select([
      'c.id',
      'c.request_id as requestId',
      'a.person_id as personId',
      'p.first_name as firstName',
      'r.title',
      'c.words',
      'c.until_day as until',
      'a.answer',
    ])
    .where('a.authority_id', '=', authorityId)
    .where('p.state', '=', 'confirmed')
    .where('r.state', 'in', ['new', 'asked back', 'with the young people', 'agreed']);

/** The cards that somebody can still answer on a day (ISO), the most urgent first. */
export const openCardsOf = (tx: Tx, scope: Scope, personId: string, today: string): Promise<MyCard[]> =>
  cardsToPeople(tx, scope)
    .where('a.person_id', '=', personId)
    .where('c.until_day', '>=', today)
    .orderBy('c.until_day')
    .orderBy('c.id')
    .execute();

/** The card that a link from a letter opens. */
export const cardBySecret = (tx: Tx, scope: Scope, secret: string): Promise<MyCard | undefined> =>
  cardsToPeople(tx, scope).where('a.token_sha256', '=', sha256Of(secret)).executeTakeFirst();

/** Somebody's own card. */
export const cardFor = (
  tx: Tx,
  scope: Scope,
  { cardId, personId }: { cardId: string; personId: string },
): Promise<MyCard | undefined> =>
  cardsToPeople(tx, scope).where('a.person_id', '=', personId).where('c.id', '=', cardId).executeTakeFirst();
