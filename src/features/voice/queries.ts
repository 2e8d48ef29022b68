import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { PostState } from './rules/post.ts';
import { tables } from './store.ts';
import type { ConsentKind } from './tables.ts';

/** A consent as its giver sees it. Days are ISO. */
export type Consent = {
  id: string;
  kind: ConsentKind;
  about: string;
  givenBy: string;
  givenOn: string;
  withdrawnOn: string | null;
};

const consents = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('consent')
    .select([
      'id',
      'kind',
      'about',
      'given_by as givenBy',
      'given_on as givenOn',
      'withdrawn_on as withdrawnOn',
    ])
    .where('authority_id', '=', authorityId);

export const findConsent = (tx: Tx, scope: Scope, id: string): Promise<Consent | undefined> =>
  consents(tx, scope).where('id', '=', id).executeTakeFirst();

/** The consent that a link is for. */
export const consentBySecret = (tx: Tx, scope: Scope, secret: string): Promise<Consent | undefined> =>
  consents(tx, scope).where('token_sha256', '=', sha256Of(secret)).executeTakeFirst();

/** What came in by an open form. `agreed`: whether it may be shown, as things are now. */
export type PostCame = {
  id: string;
  form: string;
  aboutId: string | null;
  words: string;
  firstName: string;
  cameAt: Date;
  worries: string[];
  fromRobot: boolean;
  consentId: string | null;
  state: PostState;
  agreed: boolean;
};

const posts = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('voice_post as p')
    .leftJoin('consent_standing as s', (join) =>
      join.onRef('s.authority_id', '=', 'p.authority_id').onRef('s.id', '=', 'p.consent_id'),
    )
    .select(({ eb }) => [
      'p.id',
      'p.form',
      'p.about_id as aboutId',
      'p.words',
      'p.first_name as firstName',
      'p.came_at as cameAt',
      'p.worries',
      'p.from_robot as fromRobot',
      'p.consent_id as consentId',
      'p.state',
      eb('s.id', 'is not', null).$castTo<boolean>().as('agreed'),
    ])
    .where('p.authority_id', '=', authorityId);

export const findPost = (tx: Tx, scope: Scope, id: string): Promise<PostCame | undefined> =>
  posts(tx, scope).where('p.id', '=', id).executeTakeFirst();

/** Those of some posts that are there, by their ids. */
export const postsOf = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PostCame>> => {
  const found = ids.length === 0 ? [] : await posts(tx, scope).where('p.id', 'in', ids).execute();
  return new Map(found.map((post) => [post.id, post]));
};

/** How many messages stand on a page. */
export const postsAPage = 200;

/** A page of what came in (from 1), the worrying first, then the oldest; and how many there are in all. */
export const listPosts = async (
  tx: Tx,
  scope: Scope,
  state: PostState,
  page = 1,
): Promise<{ listed: PostCame[]; all: number }> => {
  const listed = await posts(tx, scope)
    .where('p.state', '=', state)
    .orderBy(({ eb, fn }) => eb(fn<number>('cardinality', ['p.worries']), '=', 0), 'asc')
    .orderBy('p.from_robot', 'asc')
    .orderBy('p.came_at', 'asc')
    .orderBy('p.id', 'asc')
    .limit(postsAPage)
    .offset((page - 1) * postsAPage)
    .execute();
  return { listed, all: await countPosts(tx, scope, state) };
};

const countPosts = async (
  tx: Tx,
  { authorityId }: Scope,
  state: PostState,
  form?: string,
): Promise<number> => {
  let counting = tables(tx)
    .selectFrom('voice_post')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('authority_id', '=', authorityId)
    .where('state', '=', state);
  if (form !== undefined) counting = counting.where('form', '=', form);
  return Number((await counting.executeTakeFirstOrThrow()).count);
};

/** How many of a form wait to be read. */
export const waitingOf = (tx: Tx, scope: Scope, form: string): Promise<number> =>
  countPosts(tx, scope, 'waiting', form);

/** How many wait to be read in all, and how many of them are worrying. */
export const countWaiting = async (
  tx: Tx,
  { authorityId }: Scope,
): Promise<{ all: number; worrying: number }> => {
  const { all, worrying } = await tables(tx)
    .selectFrom('voice_post')
    .select(({ eb, fn }) => [
      fn.countAll<string>().as('all'),
      fn
        .countAll<string>()
        .filterWhere(eb(fn<number>('cardinality', ['worries']), '>', 0))
        .as('worrying'),
    ])
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return { all: Number(all), worrying: Number(worrying) };
};

/** Somebody's words as everybody may read them. */
export type Shown = {
  postId: string;
  aboutId: string | null;
  words: string;
  firstName: string;
  shownOn: string;
};

/** What of a form is shown to everybody, the oldest first; of one thing where `aboutId` is given. Zone public. */
export const shownOf = (tx: Tx, { authorityId }: Scope, form: string, aboutId?: string): Promise<Shown[]> => {
  const shown = tables(tx)
    .selectFrom('voice_shown')
    .select([
      'post_id as postId',
      'about_id as aboutId',
      'words',
      'first_name as firstName',
      'shown_on as shownOn',
    ])
    .where('authority_id', '=', authorityId)
    .where('form', '=', form)
    .orderBy('shown_on')
    .orderBy('post_id');
  return (aboutId === undefined ? shown : shown.where('about_id', '=', aboutId)).execute();
};

/** When the team reads what comes in, and how to reach it. Zone public. */
export type Hours = { team: string; phone: string; readWhen: string };

const usualHours: Hours = {
  team: 'The participation team',
  phone: '',
  readWhen: 'Monday to Friday, 9am to 5pm',
};

export const hoursOf = async (tx: Tx, { authorityId }: Scope): Promise<Hours> =>
  (await tables(tx)
    .selectFrom('voice_hours')
    .select(['team', 'phone', 'read_when as readWhen'])
    .where('authority_id', '=', authorityId)
    .executeTakeFirst()) ?? usualHours;

/** Who is told of a worry: a post and an address; undefined until somebody is named. */
export const leadOf = (
  tx: Tx,
  { authorityId }: Scope,
): Promise<{ post: string; email: string } | undefined> =>
  tables(tx)
    .selectFrom('voice_lead')
    .select(['post', 'email'])
    .where('authority_id', '=', authorityId)
    .executeTakeFirst();
