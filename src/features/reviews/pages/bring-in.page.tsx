import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { DayField, type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { endExtract, keepExtract, readExtract } from '../bring-in.ts';
import { type ChildFile, compareFile, findChildFile, waitingChildFile } from '../child-file-queries.ts';
import { childRead } from '../events.ts';
import { mayBringIn } from '../policy.ts';
import { type Taken, takeFromFile } from '../take-from-file.ts';
import { differencesView } from './bring-in.view.tsx';
import { serviceForm } from './child-frame.tsx';

type Waiting = Awaited<ReturnType<typeof waitingChildFile>>;

const showUpload = (
  typed: TypedDate,
  { waiting, done = null, error = null }: { waiting: Waiting; done?: string | null; error?: FormError },
): Answer =>
  serviceForm('/children/bring-in', {
    title: 'Bring children in from the case system',
    verb: 'Read the files',
    error,
    upload: true,
    before: (
      <>
        {done !== null && <NotificationBanner type="success" text={done} />}
        {waiting && (
          <p class="govuk-body">
            <a class="govuk-link" href={`/children/bring-in/${waiting.id}`}>
              The extract of {dateWords(waiting.day)} waits
            </a>{' '}
            for somebody to decide on it. {waiting.by} brought it on {dateWords(waiting.broughtOn)}. A newer
            one takes its place.
          </p>
        )}
        <p class="govuk-body">
          Choose all CSV files of an extract of children’s records. You see what is new or stands otherwise
          here, and nothing changes until you take it. Names are not read, and dates of birth not shown.
        </p>
      </>
    ),
    children: (
      <>
        <FileUpload
          id="files"
          name="files"
          label={{ text: 'Files', classes: 'govuk-label--s' }}
          hint={{ text: 'They are known by their columns. Children are matched by their reference (CHILD).' }}
          multiple
          {...messageAt(error, 'files')}
        />
        <DayField
          legend="The day of the extract"
          hint="Who is in our care at the end of this day, for example 31 8 2019."
          form={typed}
          error={error}
        />
      </>
    ),
  });

/** The form that takes an extract, and whether one waits. */
export const bringInForm = route({
  method: 'GET',
  path: '/children/bring-in',
  zone: 'casework',
  at: 'any board',
  can: mayBringIn,
  audit: { writes: false, because: 'a form, no child' },
  query: z.object({ said: z.string().max(200).default('').catch('') }),
  handle: ({ inScope, scope, clock, query }) =>
    inScope(async (tx) =>
      showUpload(typedDateOf(todayIn(clock)), {
        waiting: await waitingChildFile(tx, scope),
        done: query.said === '' ? null : takenWords(query.said),
      }),
    ),
});

const word = z.string().max(20).default('');

/** Reads an extract; what is in it waits until somebody has decided. */
export const bringInFiles = route({
  method: 'POST',
  path: '/children/bring-in',
  zone: 'casework',
  at: 'any board',
  can: mayBringIn,
  audit: { writes: true, events: ['child file.received'] },
  uploads: true,
  body: z.object({ day: word, month: word, year: word }),
  handle: async ({ inScope, scope, clock, body, files }) => {
    const today = todayIn(clock);
    const again = (text: string, field: string): Promise<Answer> =>
      inScope(async (tx) =>
        showUpload(body, { waiting: await waitingChildFile(tx, scope), error: { text, field } }),
      );
    const sent = files.filter(({ bytes }) => bytes.length > 0);
    if (sent.length === 0) return again('Choose the files.', 'files');
    const day = readTypedDate(body);
    if (!day.ok) return again(day.reason, 'day');
    const at = day.value;
    if (at === null || at > today) return again('Give the day of the extract, up to today.', 'day');
    // Files are read for seconds: no transaction is open meanwhile.
    const read = await readExtract(sent, at);
    if (!read.ok) return again(read.reason, 'files');
    const id = await inScope((tx) => keepExtract(tx, scope, read.value, { day: at, today }));
    return redirect(`/children/bring-in/${id}`);
  },
});

const fileParams = z.object({ file: z.uuid('The address is not complete.') });

const withFile = (
  { inScope, scope, params }: Ask<{ file: string }, unknown, unknown>,
  work: (held: { tx: Tx; scope: Scope; file: ChildFile }) => Promise<Answer>,
  { lock = false }: { lock?: boolean } = {},
): Promise<Answer> =>
  inScope(async (tx) => {
    const file = await findChildFile(tx, scope, params.file, { lock });
    return file ? work({ tx, scope, file }) : notFound('that extract, or everything in it was decided on');
  });

const saidOf = ({ added, changed, gone }: Taken): string => `${added}-${changed}-${gone}`;

/** What was taken, in words, from "12-3-1". */
const takenWords = (said: string): string | null => {
  if (said === 'left') return 'Nothing more is taken from that extract.';
  const [added, changed, gone] = said.split('-').map(Number);
  if (added === undefined || changed === undefined || gone === undefined || !/^\d+-\d+-\d+$/.test(said))
    return null;
  if (added + changed + gone === 0)
    return 'Nothing was taken: nothing was ticked, or it changed here since you looked.';
  const parts = [
    added > 0 && `${counted(added, 'child', 'children')} added`,
    changed > 0 && `${counted(changed, 'child', 'children')} changed`,
    gone > 0 && `${counted(gone, 'child', 'children')} noted as not looked after any more`,
  ].filter((part) => part !== false);
  return `Taken: ${listed(parts)}.`;
};

/** What of an extract is new or stands otherwise here. */
export const bringInPage = route({
  method: 'GET',
  path: '/children/bring-in/:file',
  zone: 'casework',
  at: 'any board',
  can: mayBringIn,
  audit: { writes: true, events: ['child.read'] },
  params: fileParams,
  query: z.object({ said: z.string().max(200).default('').catch('') }),
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, file }) => {
      const compared = await compareFile(tx, scope, file);
      await recordReadings(
        tx,
        scope,
        [...compared.changed, ...compared.gone].map(({ child }) =>
          childRead(child.id, 'compared with the case system'),
        ),
      );
      const done = ask.query.said === '' ? null : takenWords(ask.query.said);
      return page(`Extract of ${dateWords(file.day)}`, differencesView({ file, compared, done }));
    }),
});

const isEmpty = (compared: Awaited<ReturnType<typeof compareFile>>): boolean =>
  compared.added.length + compared.changed.length + compared.gone.length === 0;

/** Takes what was ticked; an extract of which nothing is left to take is forgotten. */
export const takeFromExtract = route({
  method: 'POST',
  path: '/children/bring-in/:file',
  zone: 'casework',
  at: 'any board',
  can: mayBringIn,
  audit: { writes: true, events: ['child file.taken'] },
  params: fileParams,
  body: z.object({
    take: z.union([z.string(), z.array(z.string())]).default([]),
    'all-added': z.string().max(10).default(''),
  }),
  handle: (ask) =>
    withFile(
      ask,
      async ({ tx, scope, file }) => {
        const wanted = new Set([ask.body.take].flat());
        const taken = await takeFromFile(tx, scope, file, {
          isWanted: (key) => wanted.has(key),
          allAdded: ask.body['all-added'] !== '',
          today: todayIn(ask.clock),
        });
        const said = `?said=${saidOf(taken)}`;
        if (!isEmpty(await compareFile(tx, scope, file)))
          return redirect(`/children/bring-in/${file.id}${said}`);
        await endExtract(tx, scope, file.id);
        return redirect(`/children/bring-in${said}`);
      },
      { lock: true },
    ),
});

/** Takes nothing more from an extract. */
export const leaveExtract = route({
  method: 'POST',
  path: '/children/bring-in/:file/leave',
  zone: 'casework',
  at: 'any board',
  can: mayBringIn,
  audit: { writes: true, events: ['child file.ended'] },
  params: fileParams,
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, file }) => {
      await endExtract(tx, scope, file.id);
      return redirect('/children/bring-in?said=left');
    }),
});
