import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { plainFileName } from '../../actions/index.ts';
import {
  acceptedAs,
  compareWaiting,
  endHomesFile,
  keepHomesFile,
  readHomesFile,
  takeHomes,
} from '../bring-in.ts';
import { leaverRead } from '../events.ts';
import { mayWriteHomes } from '../policy.ts';
import { findFile, type WaitingHomes, waitingFiles } from '../queries.ts';
import { bringInTitle, uploadView, waitingTitle, waitingView } from './bring-in.view.tsx';
import { readsLeaver } from './with-leaver.tsx';

const about = { zone: 'challenge', at: 'any board', can: mayWriteHomes } as const;
const fileParams = z.object({ file: z.uuid('The address is not complete.') });
const flag = z.string().max(20).default('').catch('');

const showUpload = async (
  tx: Tx,
  scope: Scope,
  { done = null, error = null }: { done?: string | null; error?: FormError },
): Promise<Answer> => ({
  kind: 'page',
  title: error === null ? bringInTitle : `Error: ${bringInTitle}`,
  view: uploadView({ waiting: await waitingFiles(tx, scope), done, error }),
  status: error === null ? 200 : 422,
});

const doneWords = (taken: string, left: string): string | null => {
  if (left !== '') return 'Nothing is taken from that file.';
  return /^\d{1,6}$/.test(taken) ? `Taken in: ${counted(Number(taken), 'difference')}.` : null;
};

/** The form that the file is sent with. */
const bringInForm = route({
  ...about,
  method: 'GET',
  path: '/homes/bring-in',
  audit: { writes: false, because: 'a form; it shows nothing of a young person' },
  query: z.object({ taken: flag, left: flag }),
  handle: ({ inScope, scope, query }) =>
    inScope((tx) => showUpload(tx, scope, { done: doneWords(query.taken, query.left) })),
});

/** Reads a file: what was read waits until its reader has decided. */
const bringInFile = route({
  ...about,
  method: 'POST',
  path: '/homes/bring-in',
  audit: { writes: true, events: ['homes file.received'] },
  uploads: true,
  handle: ({ files, inScope, scope, clock }) =>
    inScope(async (tx) => {
      const sent = files.find(({ bytes }) => bytes.length > 0);
      const refuse = (text: string) => showUpload(tx, scope, { error: { text, field: 'file' } });
      if (!sent) return refuse('Choose the file.');
      const today = todayIn(clock);
      const name = plainFileName(sent.name);
      const read = readHomesFile(name, sent.bytes, today);
      if (!read.ok) return refuse(read.reason);
      const id = await keepHomesFile(tx, scope, { name, bytes: sent.bytes, read: read.value }, today);
      return redirect(`/homes/bring-in/${id}`);
    }),
});

const withFile = (
  { inScope, scope, params }: Ask<{ file: string }, unknown, unknown>,
  work: (tx: Tx, file: WaitingHomes) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const file = await findFile(tx, scope, params.file);
    return file ? work(tx, file) : notFound('that file, or you have decided on it');
  });

const show = async (tx: Tx, scope: Scope, file: WaitingHomes, error: FormError): Promise<Answer> => {
  const compared = await compareWaiting(tx, scope, file);
  await recordReadings(
    tx,
    scope,
    compared.differences.flatMap(({ leaver }) => (leaver ? [leaverRead(leaver.id, 'compared')] : [])),
  );
  return {
    kind: 'page',
    title: error === null ? waitingTitle : `Error: ${waitingTitle}`,
    view: waitingView({ file, ...compared, acceptedAs, error }),
    status: error === null ? 200 : 422,
  };
};

/** What was found in a file: each difference, and what could not be read. */
const waitingPage = route({
  ...about,
  method: 'GET',
  path: '/homes/bring-in/:file',
  audit: readsLeaver,
  params: fileParams,
  handle: (ask) => withFile(ask, (tx, file) => show(tx, ask.scope, file, null)),
});

const texts = z.union([z.string().max(500), z.array(z.string().max(500)).max(20_000)]);

const notAsShown =
  'Somebody changed one of these meanwhile. Nothing was taken. Look at the differences as they are now, and choose again.';

/** Takes the differences that were chosen, all of them or none. */
const takeFile = route({
  ...about,
  method: 'POST',
  path: '/homes/bring-in/:file',
  audit: {
    writes: true,
    events: [
      'care leaver.added',
      'care leaver.changed',
      'care leaver.read',
      'home of a care leaver.added',
      'home of a care leaver.changed',
      'homes file.ended',
    ],
  },
  params: fileParams,
  body: z.object({ take: texts.default([]) }).default({ take: [] }),
  handle: (ask) =>
    withFile(ask, async (tx, file) => {
      const accepted = [ask.body.take].flat();
      const again = (text: string) => show(tx, ask.scope, file, { text, field: 'take' });
      if (accepted.length === 0) return again('Choose at least one, or leave the file.');
      const taken = await takeHomes(tx, ask.scope, file, accepted);
      return taken === null ? again(notAsShown) : redirect(`/homes/bring-in?taken=${taken}`);
    }),
});

/** Takes nothing from the file. */
const leaveFile = route({
  ...about,
  method: 'POST',
  path: '/homes/bring-in/:file/leave',
  audit: { writes: true, events: ['homes file.ended'] },
  params: fileParams,
  handle: (ask) =>
    withFile(ask, async (tx, file) => {
      await endHomesFile(tx, ask.scope, file);
      return redirect('/homes/bring-in?left=1');
    }),
});

/** How the file of the case system comes in. */
export const bringInRoutes = [bringInForm, bringInFile, waitingPage, takeFile, leaveFile];
