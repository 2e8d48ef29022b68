import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type KeptQuote, quoteBasis, quotesOf } from '../voice/index.ts';
import type { Step } from './rules/standing.ts';
import { tables } from './store.ts';

/** By these words the team knows what young people say of an ask. */
export const saidForm = 'What young people say of an ask';

type Row = Omit<Step, 'basis'>;

/** What young people said stands in the quote of its step, and goes with it. */
const stepWith = (step: Row, quote: KeptQuote | undefined): Step => ({
  ...step,
  words: quote?.words ?? step.words,
  basis: quote ? quoteBasis(quote) : null,
});

/** What happened to asks, by their ids, in its order; to one where `askId` is given. Zone public. */
export const stepsOf = async (
  tx: Tx,
  scope: Scope,
  askId: string | null,
): Promise<ReadonlyMap<string, Step[]>> => {
  const steps = tables(tx)
    .selectFrom('ask_step')
    .select(['ask_id as askId', 'id', 'kind', 'verdict', 'words', 'by_post as byPost', 'day'])
    .where('authority_id', '=', scope.authorityId)
    .orderBy('position');
  const found = await (askId === null ? steps : steps.where('ask_id', '=', askId)).execute();
  const byAsk = Map.groupBy(found, (step) => step.askId);
  const quotes = new Map((await quotesOf(tx, scope, saidForm)).map((quote) => [quote.aboutId, quote]));
  return new Map(
    [...byAsk].map(([id, own]) => [
      id,
      own.map(({ askId: _, ...step }) => stepWith(step, quotes.get(step.id))),
    ]),
  );
};
