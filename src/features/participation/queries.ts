import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { countedFrom, type Limit, usualLimit } from './rules/capacity.ts';
import type { KeptState, Request } from './rules/request.ts';
import { tables } from './store.ts';

/** A request as the team sees it. Days are ISO. `email` null: it is kept no longer. */
export type KeptRequest = Omit<Request, 'email'> & {
  id: string;
  state: KeptState;
  cameOn: string;
  email: string | null;
  decidedOn: string | null;
  decidedWords: string;
  tookPlaceOn: string | null;
  saidOn: string | null;
  didChange: boolean | null;
  changedWords: string;
};

const requests = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('involvement_request as r')
    .select([
      'r.id',
      'r.kind',
      'r.state',
      'r.came_on as cameOn',
      'r.title',
      'r.asker',
      'r.email',
      'r.why',
      'r.what_for as whatFor',
      'r.at_time as atTime',
      'r.place',
      'r.how_long as howLong',
      'r.travel',
      'r.payment',
      'r.may_change as mayChange',
      'r.hear_back as hearBack',
      'r.decided_on as decidedOn',
      'r.decided_words as decidedWords',
      'r.took_place_on as tookPlaceOn',
      'r.said_on as saidOn',
      'r.did_change as didChange',
      'r.changed_words as changedWords',
    ])
    .where('r.authority_id', '=', authorityId);

/** Every request, the latest first. */
export const listRequests = (tx: Tx, scope: Scope): Promise<KeptRequest[]> =>
  requests(tx, scope).orderBy('r.came_on', 'desc').orderBy('r.id').execute();

export const findRequest = (tx: Tx, scope: Scope, id: string): Promise<KeptRequest | undefined> =>
  requests(tx, scope).where('r.id', '=', id).executeTakeFirst();

/** The request whose page a link opens. */
export const requestBySecret = (tx: Tx, scope: Scope, secret: string): Promise<KeptRequest | undefined> =>
  requests(tx, scope)
    .innerJoin('involvement_link as l', (join) =>
      join.onRef('l.authority_id', '=', 'r.authority_id').onRef('l.request_id', '=', 'r.id'),
    )
    .where('l.token_sha256', '=', sha256Of(secret))
    .executeTakeFirst();

/** What the asker was asked, and what they answered; the first question first. */
export type Question = {
  id: string;
  question: string;
  askedOn: string;
  answer: string;
  answeredOn: string | null;
};

export const questionsOf = (tx: Tx, { authorityId }: Scope, requestId: string): Promise<Question[]> =>
  tables(tx)
    .selectFrom('involvement_question')
    .select(['id', 'question', 'asked_on as askedOn', 'answer', 'answered_on as answeredOn'])
    .where('authority_id', '=', authorityId)
    .where('request_id', '=', requestId)
    .orderBy('asked_on')
    .orderBy('id')
    .execute();

/** What young people can manage: what the team set, or the usual. */
export const limitOf = async (tx: Tx, { authorityId }: Scope): Promise<Limit> =>
  (await tables(tx)
    .selectFrom('involvement_limit')
    .select(['most', 'months'])
    .where('authority_id', '=', authorityId)
    .executeTakeFirst()) ?? usualLimit;

/** How many requests came in the months that count on a day (ISO). */
export const cameLately = async (tx: Tx, scope: Scope, limit: Limit, today: string): Promise<number> => {
  const { count } = await tables(tx)
    .selectFrom('involvement_request')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('authority_id', '=', scope.authorityId)
    .where('came_on', '>', countedFrom(limit, today))
    .where('came_on', '<=', today)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** An interview panel of a request. */
export type Panel = {
  post: string;
  day: string | null;
  questions: string;
  recommendation: string;
  version: number;
};

export const panelOf = (tx: Tx, { authorityId }: Scope, requestId: string): Promise<Panel | undefined> =>
  tables(tx)
    .selectFrom('interview_panel')
    .select(['post', 'day', 'questions', 'recommendation', 'version'])
    .where('authority_id', '=', authorityId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();

/** What Young Inspectors found, and what the home did. `doneOn` is null while it is open. */
export type Finding = {
  id: string;
  requestId: string;
  home: string;
  visitedOn: string;
  seen: string;
  asks: string;
  did: string;
  doneOn: string | null;
};

const findings = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('inspection_finding')
    .select([
      'id',
      'request_id as requestId',
      'home',
      'visited_on as visitedOn',
      'seen',
      'asks',
      'did',
      'done_on as doneOn',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('done_on', (order) => order.asc().nullsFirst())
    .orderBy('visited_on')
    .orderBy('id');

/** Every finding, the open ones first. */
export const listFindings = (tx: Tx, scope: Scope): Promise<Finding[]> => findings(tx, scope).execute();

export const findingsOf = (tx: Tx, scope: Scope, requestId: string): Promise<Finding[]> =>
  findings(tx, scope).where('request_id', '=', requestId).execute();

export const findFinding = (tx: Tx, scope: Scope, id: string): Promise<Finding | undefined> =>
  findings(tx, scope).where('id', '=', id).executeTakeFirst();

/** What changed because young people took part, as everybody may read it. `month` is its first day (ISO). */
export type Changed = {
  requestId: string;
  title: string;
  didChange: boolean;
  words: string;
  month: string;
  groups: string[];
};

/** What is shown of what changed, the latest first. Zone public. */
export const whatChangedIn = (tx: Tx, { authorityId }: Scope): Promise<Changed[]> =>
  tables(tx)
    .selectFrom('involvement_changed')
    .select(['request_id as requestId', 'title', 'did_change as didChange', 'words', 'month', 'groups'])
    .where('authority_id', '=', authorityId)
    .orderBy('month', 'desc')
    .orderBy('title')
    .execute();
