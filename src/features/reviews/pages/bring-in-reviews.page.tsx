import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import {
  acceptedReviewAs,
  chooseReviewColumns,
  columnsOfList,
  endReviewList,
  keepReviewList,
  readReviewList,
} from '../bring-in-reviews.ts';
import { childRead } from '../events.ts';
import { findReviewList, type WaitingReviews, waitingReviewLists } from '../list-queries.ts';
import { mayBringReviewsIn } from '../policy.ts';
import { reviewList } from '../rules/bring-in/review-list.ts';
import { takeReviews } from '../take-reviews.ts';
import {
  reviewListPages,
  uploadReviewsView,
  type WaitingReviewsModel,
  waitingReviewsView,
} from './bring-in-reviews.view.tsx';
import { chosenIn, listForm, listParams, readSentList, tickedIn } from './sent-list.ts';

const { to, titles } = reviewListPages;
const flag = z.string().max(20).default('').catch('');
const most = z.coerce.number().int().min(0).max(100_000).optional().catch(undefined);

type Asking = Pick<Ask<undefined, undefined, undefined>, 'scope'>['scope'];

const showUpload = async (
  tx: Tx,
  scope: Asking,
  { done = null, error = null }: { done?: string | null; error?: FormError },
): Promise<Answer> => ({
  kind: 'page',
  title: error === null ? titles.upload : `Error: ${titles.upload}`,
  view: uploadReviewsView({ waiting: await waitingReviewLists(tx, scope), done, error }),
  status: error === null ? 200 : 422,
});

const doneWords = (taken: number | undefined, left: string): string | null => {
  if (left !== '') return 'Nothing is taken from that file.';
  return taken === undefined ? null : `Taken in: ${counted(taken, 'line')}.`;
};

/** The form that a list of reviews is sent with. */
export const bringReviewsInForm = route({
  method: 'GET',
  path: '/reviews/bring-in',
  zone: 'casework',
  at: 'any board',
  can: mayBringReviewsIn,
  audit: { writes: false, because: 'a form; it shows nothing of a child' },
  query: z.object({ taken: most, left: flag }),
  handle: ({ inScope, scope, query }) =>
    inScope((tx) => showUpload(tx, scope, { done: doneWords(query.taken, query.left) })),
});

/** Takes a list: what was read of it waits until its reader has decided. */
export const bringReviewsIn = route({
  method: 'POST',
  path: '/reviews/bring-in',
  zone: 'casework',
  at: 'any board',
  can: mayBringReviewsIn,
  audit: { writes: true, events: ['review list.received'] },
  uploads: true,
  handle: async ({ files, inScope, scope, clock }) => {
    const sent = await readSentList(files, 'a list of reviews');
    return inScope(async (tx) =>
      sent.ok
        ? redirect(`${to}/${await keepReviewList(tx, scope, sent.value, todayIn(clock))}`)
        : showUpload(tx, scope, { error: { text: sent.reason, field: 'file' } }),
    );
  },
});

type Held = { tx: Tx; scope: Asking; file: WaitingReviews; today: string };

const withFile = (
  { inScope, scope, params, clock }: Ask<{ file: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer>,
  { lock = false }: { lock?: boolean } = {},
): Promise<Answer> =>
  inScope(async (tx) => {
    const file = await findReviewList(tx, scope, params.file, { lock });
    return file
      ? work({ tx, scope, file, today: todayIn(clock) })
      : notFound('that file, or you have decided on it');
  });

const show = async (
  { tx, scope, file, today }: Held,
  {
    changed = false,
    ticked = null,
    error = null,
  }: Partial<Pick<WaitingReviewsModel, 'changed' | 'ticked' | 'error'>> = {},
): Promise<Answer> => {
  const read = await readReviewList(tx, scope, file, today);
  const named = new Set([...read.differences, ...read.stays].map(({ child }) => child.id));
  await recordReadings(
    tx,
    scope,
    [...named].map((id) => childRead(id, 'compared with a list of reviews')),
  );
  return {
    kind: 'page',
    title: error === null ? titles.waiting : `Error: ${titles.waiting}`,
    view: waitingReviewsView({
      ...columnsOfList(file),
      file,
      read,
      acceptedAs: acceptedReviewAs,
      changed,
      ticked,
      error,
    }),
    status: error === null ? 200 : 422,
  };
};

/** What was found in a list: its columns, what is to be mended, what stays, and each difference. */
export const waitingReviewsPage = route({
  method: 'GET',
  path: '/reviews/bring-in/:file',
  zone: 'casework',
  at: 'any board',
  can: mayBringReviewsIn,
  audit: { writes: true, events: ['child.read'] },
  params: listParams,
  query: z.object({ changed: flag }),
  handle: (ask) => withFile(ask, (held) => show(held, { changed: ask.query.changed !== '' })),
});

/** Reads the list again with other columns, or another sheet. */
export const saveReviewColumns = route({
  method: 'POST',
  path: '/reviews/bring-in/:file/columns',
  zone: 'casework',
  at: 'any board',
  can: mayBringReviewsIn,
  audit: { writes: true, events: ['review list.columns chosen'] },
  params: listParams,
  body: listForm,
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, file }) => {
      await chooseReviewColumns(tx, scope, file, chosenIn(reviewList, file, ask.body));
      return redirect(`${to}/${file.id}?changed=1`);
    }),
});

/** Takes the differences that were chosen, all of them or none. */
export const takeReviewsNow = route({
  method: 'POST',
  path: '/reviews/bring-in/:file',
  zone: 'casework',
  at: 'any board',
  can: mayBringReviewsIn,
  audit: { writes: true, events: ['review.planned', 'review.moved', 'review.held', 'review list.ended'] },
  params: listParams,
  body: listForm,
  handle: (ask) =>
    withFile(
      ask,
      async (held) => {
        const ticked = tickedIn(ask.body);
        const refuse = (text: string) => show(held, { ticked, error: { text, field: 'take' } });
        if (ticked.length === 0) return refuse('Choose at least one line, or leave the file.');
        const taken = await takeReviews(held.tx, held.scope, held.file, ticked, held.today);
        return taken.ok ? redirect(`${to}?taken=${taken.value}`) : refuse(taken.reason);
      },
      { lock: true },
    ),
});

/** Takes nothing from the list. */
export const leaveReviewList = route({
  method: 'POST',
  path: '/reviews/bring-in/:file/leave',
  zone: 'casework',
  at: 'any board',
  can: mayBringReviewsIn,
  audit: { writes: true, events: ['review list.ended'] },
  params: listParams,
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, file }) => {
      await endReviewList(tx, scope, file);
      return redirect(`${to}?left=1`);
    }),
});
