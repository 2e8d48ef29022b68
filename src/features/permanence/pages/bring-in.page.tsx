import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { foundColumns, mistakeInColumns } from '../../../kernel/list-columns.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { childRead } from '../../reviews/events.ts';
import {
  chosenIn,
  listForm,
  listParams,
  mayReview,
  readSentList,
  rowsOfList,
  tickedIn,
} from '../../reviews/index.ts';
import {
  acceptedAs,
  chooseColumns,
  endTracker,
  keepTracker,
  readWaiting,
  takeFromTracker,
} from '../bring-in.ts';
import { findTracker, type WaitingTracker, waitingTrackers } from '../queries.ts';
import { trackerList } from '../rules/bring-in/columns.ts';
import { trackerPages, uploadView, type WaitingModel, waitingView } from './bring-in.view.tsx';

const { upload: bringInTitle, waiting: waitingTitle } = trackerPages.titles;
const flag = z.string().max(20).default('').catch('');
const most = z.coerce.number().int().min(0).max(100_000).optional().catch(undefined);

const showUpload = async (
  tx: Tx,
  scope: Ask<undefined, undefined, undefined>['scope'],
  { done = null, error = null }: { done?: string | null; error?: FormError },
): Promise<Answer> => ({
  kind: 'page',
  title: error === null ? bringInTitle : `Error: ${bringInTitle}`,
  view: uploadView({ waiting: await waitingTrackers(tx, scope), done, error }),
  status: error === null ? 200 : 422,
});

const doneWords = (taken: number | undefined, left: string): string | null => {
  if (left !== '') return 'Nothing is taken from that file.';
  return taken === undefined ? null : `Taken in: ${counted(taken, 'line')}.`;
};

/** The form that a tracker is sent with. */
export const bringInForm = route({
  method: 'GET',
  path: '/permanence/bring-in',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'a form; it shows nothing of a child' },
  query: z.object({ taken: most, left: flag }),
  handle: ({ inScope, scope, query }) =>
    inScope((tx) => showUpload(tx, scope, { done: doneWords(query.taken, query.left) })),
});

/** Takes a tracker: what was read of it waits until its reader has decided. */
export const bringInTracker = route({
  method: 'POST',
  path: '/permanence/bring-in',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['permanence tracker.received'] },
  uploads: true,
  handle: async ({ files, inScope, scope, clock }) => {
    const sent = await readSentList(files, 'a permanence tracker');
    return inScope(async (tx) =>
      sent.ok
        ? redirect(`/permanence/bring-in/${await keepTracker(tx, scope, sent.value, todayIn(clock))}`)
        : showUpload(tx, scope, { error: { text: sent.reason, field: 'file' } }),
    );
  },
});

type Held = {
  tx: Tx;
  scope: Ask<undefined, undefined, undefined>['scope'];
  file: WaitingTracker;
  today: string;
};

const withFile = (
  { inScope, scope, params, clock }: Ask<{ file: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const file = await findTracker(tx, scope, params.file);
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
  }: Partial<Pick<WaitingModel, 'changed' | 'ticked' | 'error'>> = {},
): Promise<Answer> => {
  const columns = foundColumns(trackerList, rowsOfList(file), file.columns);
  const read = await readWaiting(tx, scope, file, today);
  await recordReadings(
    tx,
    scope,
    read.differences.map(({ child }) => childRead(child.id, 'record')),
  );
  const mistake = mistakeInColumns(trackerList, columns);
  return {
    kind: 'page',
    title: error === null ? waitingTitle : `Error: ${waitingTitle}`,
    view: waitingView({ file, columns, read, acceptedAs, mistake, changed, ticked, error }),
    status: error === null ? 200 : 422,
  };
};

/** What was found in a tracker: its columns, what is to be mended, and each difference. */
export const waitingPage = route({
  method: 'GET',
  path: '/permanence/bring-in/:file',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: listParams,
  query: z.object({ changed: flag }),
  handle: (ask) => withFile(ask, (held) => show(held, { changed: ask.query.changed !== '' })),
});

/** Reads the file again with other columns, or another sheet. */
export const saveColumns = route({
  method: 'POST',
  path: '/permanence/bring-in/:file/columns',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['permanence tracker.columns chosen'] },
  params: listParams,
  body: listForm,
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, file }) => {
      await chooseColumns(tx, scope, file, chosenIn(trackerList, file, ask.body));
      return redirect(`/permanence/bring-in/${file.id}?changed=1`);
    }),
});

const notAsShown =
  'Somebody changed one of these lines meanwhile. Nothing was taken. Look at the differences as they are now, and choose again.';

/** Takes the differences that were chosen, all of them or none. */
export const takeTracker = route({
  method: 'POST',
  path: '/permanence/bring-in/:file',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['permanence.changed', 'permanence tracker.ended'] },
  params: listParams,
  body: listForm,
  handle: (ask) =>
    withFile(ask, async (held) => {
      const accepted = tickedIn(ask.body);
      if (accepted.length === 0)
        return show(held, {
          ticked: [],
          error: { text: 'Choose at least one line, or leave the file.', field: 'take' },
        });
      const taken = await takeFromTracker(held.tx, held.scope, held.file, accepted, held.today);
      return taken === null
        ? show(held, { ticked: accepted, error: { text: notAsShown, field: 'take' } })
        : redirect(`/permanence/bring-in?taken=${taken}`);
    }),
});

/** Takes nothing from the file. */
export const leaveTracker = route({
  method: 'POST',
  path: '/permanence/bring-in/:file/leave',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['permanence tracker.ended'] },
  params: listParams,
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, file }) => {
      await endTracker(tx, scope, file);
      return redirect('/permanence/bring-in?left=1');
    }),
});
