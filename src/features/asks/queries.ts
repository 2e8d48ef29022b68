import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { shownOf } from '../voice/index.ts';
import { type Standing, type Step, standingOf } from './rules/standing.ts';
import type { Theme } from './rules/themes.ts';
import type { KeptTie, TieKind } from './rules/tie.ts';
import { stepsOf } from './step-queries.ts';
import { tables } from './store.ts';

/** By these words the team knows the open form. */
export const askForm = 'An ask';

/**
 * What young people ask. `own`: the words of whoever asked as they are shown, null where they are not (any more);
 * `ourWords`: the team's. Days are ISO. `isShown`: somebody may read what it asks, so everybody can see it.
 */
export type YoungAsk = {
  id: string;
  bodyId: string;
  title: string;
  theme: Theme;
  askedOn: string;
  postId: string | null;
  cameFrom: string;
  ourWords: string;
  own: { words: string; firstName: string } | null;
  isShown: boolean;
  supportWords: string;
  answerPost: string;
  answerDue: string | null;
  steps: Step[];
  standing: Standing;
};

const rows = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('ask')
    .select([
      'id',
      'body_id as bodyId',
      'title',
      'theme',
      'asked_on as askedOn',
      'post_id as postId',
      'came_from as cameFrom',
      'our_words as ourWords',
      'support_words as supportWords',
      'answer_post as answerPost',
      'answer_due as answerDue',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('asked_on')
    .orderBy('id');

type Found = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>;

const whole = async (
  tx: Tx,
  scope: Scope,
  found: Found,
  askId: string | null = null,
): Promise<YoungAsk[]> => {
  if (found.length === 0) return [];
  const shown = new Map((await shownOf(tx, scope, askForm)).map((one) => [one.postId, one]));
  const steps = await stepsOf(tx, scope, askId);
  return found.map((ask) => {
    const words = ask.postId === null ? undefined : shown.get(ask.postId);
    const own = words ? { words: words.words, firstName: words.firstName } : null;
    const ownSteps = steps.get(ask.id) ?? [];
    return {
      ...ask,
      own,
      isShown: own !== null || ask.ourWords !== '',
      steps: ownSteps,
      standing: standingOf(ownSteps),
    };
  });
};

/** Every ask, those that wait longest first; for the team also what is not shown. */
export const allAsks = async (tx: Tx, scope: Scope): Promise<YoungAsk[]> =>
  whole(tx, scope, await rows(tx, scope).execute());

/** The asks that everybody can see. Zone public. */
export const shownAsks = async (tx: Tx, scope: Scope): Promise<YoungAsk[]> =>
  (await allAsks(tx, scope)).filter(({ isShown }) => isShown);

export const findAsk = async (tx: Tx, scope: Scope, id: string): Promise<YoungAsk | null> =>
  (await whole(tx, scope, await rows(tx, scope).where('id', '=', id).execute(), id))[0] ?? null;

/** The board at which an ask is answered, or null. */
export const placeOfAsk = async (
  tx: Tx,
  { authorityId }: Scope,
  { ask }: { ask: string },
): Promise<string | null> =>
  (
    await tables(tx)
      .selectFrom('ask')
      .select('body_id as bodyId')
      .where('authority_id', '=', authorityId)
      .where('id', '=', ask)
      .executeTakeFirst()
  )?.bodyId ?? null;

/** The ask that was taken up from what somebody sent, or null. */
export const askOfPost = async (tx: Tx, scope: Scope, postId: string): Promise<YoungAsk | null> =>
  (await whole(tx, scope, await rows(tx, scope).where('post_id', '=', postId).execute()))[0] ?? null;

/** What somebody sent, by the secret of their link; null where that opens nothing. Zone voice. */
export const postOfAuthor = async (tx: Tx, { authorityId }: Scope, secret: string): Promise<string | null> =>
  (
    await tables(tx)
      .selectFrom('ask_author')
      .select('post_id as postId')
      .where('authority_id', '=', authorityId)
      .where('token_sha256', '=', sha256Of(secret))
      .executeTakeFirst()
  )?.postId ?? null;

/** What was taken up already: ids of what somebody sent, and of ideas on walls. */
export const takenUp = async (tx: Tx, { authorityId }: Scope): Promise<ReadonlySet<string>> => {
  const found = await tables(tx)
    .selectFrom('ask')
    .select(['post_id as postId', 'idea_id as ideaId'])
    .where('authority_id', '=', authorityId)
    .execute();
  return new Set(found.flatMap(({ postId, ideaId }) => [postId ?? [], ideaId ?? []].flat()));
};

/** Who has to answer which ask, and since when (ISO). Zone board. */
export const askOwners = async (
  tx: Tx,
  { authorityId }: Scope,
): Promise<ReadonlyMap<string, { personId: string; givenOn: string }>> => {
  const found = await tables(tx)
    .selectFrom('ask_owner')
    .select(['ask_id as askId', 'person_id as personId', 'given_on as givenOn'])
    .where('authority_id', '=', authorityId)
    .execute();
  return new Map(found.map(({ askId, ...owner }) => [askId, owner]));
};

/** Which action the team thinks of, for asks of which nobody has said yet, and since when (ISO). Zone board. */
export const suggestions = async (
  tx: Tx,
  { authorityId }: Scope,
): Promise<ReadonlyMap<string, { words: string; suggestedOn: string }>> => {
  const found = await tables(tx)
    .selectFrom('ask_suggestion')
    .select(['ask_id as askId', 'words', 'suggested_on as suggestedOn'])
    .where('authority_id', '=', authorityId)
    .execute();
  return new Map(found.map(({ askId, ...suggestion }) => [askId, suggestion]));
};

/** What an ask is tied to, in the order in which it was tied. */
export const tiesOf = (tx: Tx, { authorityId }: Scope, askId: string): Promise<KeptTie[]> =>
  tables(tx)
    .selectFrom('ask_tie')
    .select(['kind', 'about', 'label', 'tied_on as tiedOn'])
    .where('authority_id', '=', authorityId)
    .where('ask_id', '=', askId)
    .orderBy('tied_on')
    .orderBy('kind')
    .orderBy('about')
    .execute();

/** The asks that something is tied to and everybody can see. Of an item the ties of its resolutions count too. */
export const asksTiedTo = async (
  tx: Tx,
  scope: Scope,
  kinds: readonly TieKind[],
  about: string,
): Promise<YoungAsk[]> => {
  const tied = tables(tx)
    .selectFrom('ask_tie')
    .select('ask_id')
    .where('authority_id', '=', scope.authorityId)
    .where('kind', 'in', kinds)
    .where(sql<string>`split_part(about, '#', 1)`, '=', about);
  const found = await rows(tx, scope).where('id', 'in', tied).execute();
  return (await whole(tx, scope, found)).filter(({ isShown }) => isShown);
};
