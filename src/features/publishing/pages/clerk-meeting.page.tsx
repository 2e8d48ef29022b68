import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { markPublished } from '../../agenda/index.ts';
import { bodyOfMeeting, findMeeting, type RecordedMeeting, removedPapers } from '../../meetings/index.ts';
import { listPrintings } from '../../packs/index.ts';
import { decide } from '../details.ts';
import { figuresInPapers } from '../figures-queries.ts';
import { joinOffers, joinRecords } from '../join.ts';
import { mendMeeting } from '../mend.ts';
import { mayPublish } from '../policy.ts';
import { findRelease, listDetails, problemsOf } from '../queries.ts';
import { publish } from '../release.ts';
import { listDeeds } from '../removal-queries.ts';
import { figuresWords } from '../rules/figures-words.ts';
import { type MendErrors, type MendForm, mendFormOf, readMendForm } from '../rules/mend-form.ts';
import { clerkMeetingView } from './clerk-meeting.view.tsx';
import { anyForm, typedFields } from './mend-form.ts';

export const params = z.object({ id: z.uuid('The address is not complete.') });

const done: Record<string, string> = {
  published: 'The meeting is public.',
  withdrawn: 'The meeting is off the public site. You can publish it again at the same address.',
  mended: 'Saved.',
  decided: 'Done, everywhere at once.',
  joined: 'They are one meeting now.',
  printed: 'Made. It is in the list under “Pack and minutes”.',
  added: 'The papers were added.',
  removed: 'The paper was taken away. You can put it back.',
  restored: 'The paper was put back.',
  checked: 'The figures in the papers are checked, or being checked where one is long.',
};

/** The board of the meeting that the address names. */
export const atMeeting = (tx: Tx, scope: Scope, { id }: { id: string }): Promise<string | null> =>
  bodyOfMeeting(tx, scope, id);

/** Runs `work` with the meeting of the address, or says that there is none. */
export const withMeeting = async (
  tx: Tx,
  scope: Scope,
  id: string,
  work: (meeting: RecordedMeeting) => Promise<Answer>,
): Promise<Answer> => {
  const meeting = await findMeeting(tx, scope, id);
  return meeting ? work(meeting) : notFound('that meeting');
};

type Typed = {
  form?: MendForm;
  errors?: MendErrors;
  paperErrors?: string[];
  detailsError?: string;
  done?: string;
};

const toldFigures = async (tx: Tx, scope: Scope, { papers }: RecordedMeeting) =>
  new Map(
    (await figuresInPapers(tx, scope, papers)).map((found) => [
      found.paperId,
      { words: figuresWords(found), hasClaims: (found.claims ?? []).length > 0 },
    ]),
  );

/** The clerk's page of a meeting, with what was typed and what is wrong with it. */
export const showMeeting = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  typed: Typed,
): Promise<Answer> => {
  const released = await findRelease(tx, scope, meeting.id);
  const errors = typed.errors ?? {};
  const paperErrors = typed.paperErrors ?? [];
  const model = {
    meeting,
    publicPath: released ? `/meetings/${released.record.slug}` : null,
    changed: released !== null && meeting.changedAt > released.releasedAt,
    problems: await problemsOf(tx, scope, meeting.id),
    details: await listDetails(tx, scope, meeting.id),
    offers: await joinOffers(tx, scope, meeting),
    printings: await listPrintings(tx, scope, meeting.id),
    removed: await removedPapers(tx, scope, meeting.id),
    figures: await toldFigures(tx, scope, meeting),
    deeds: await listDeeds(tx, scope, meeting.id),
    form: typed.form ?? mendFormOf(meeting),
    errors,
    paperErrors,
    detailsError: typed.detailsError ?? null,
    done: done[typed.done ?? ''] ?? null,
  };
  const failed = Object.keys(errors).length > 0 || paperErrors.length > 0 || model.detailsError !== null;
  return {
    kind: 'page',
    title: `${failed ? 'Error: ' : ''}${meeting.body}, ${meeting.date ? dateWords(meeting.date) : 'date not known'}`,
    view: clerkMeetingView(model),
    status: failed ? 422 : 200,
  };
};

/** The clerk's page of a meeting. */
export const clerkMeeting = route({
  method: 'GET',
  path: '/clerk/meetings/:id',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params: { id }, query }) =>
    inScope((tx) =>
      withMeeting(tx, scope, id, (meeting) =>
        showMeeting(tx, scope, meeting, query.done ? { done: query.done } : {}),
      ),
    ),
});

/** Back to the clerk's page of a meeting, which says what was done. */
export const back = (id: string, what: string): Answer => redirect(`/clerk/meetings/${id}?done=${what}`);

/** Saves what the clerk mended of when, where and what. */
export const mend = route({
  method: 'POST',
  path: '/clerk/meetings/:id/mend',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['meeting.mended'] },
  params,
  body: anyForm,
  handle: ({ inScope, scope, params: { id }, body }) =>
    inScope((tx) =>
      withMeeting(tx, scope, id, async (meeting) => {
        const form = typedFields(body, '', mendFormOf(meeting));
        const read = readMendForm(form);
        if (!read.ok) return showMeeting(tx, scope, meeting, { form, errors: read.reason });
        await mendMeeting(tx, scope, id, read.value);
        return back(id, 'mended');
      }),
    ),
});

/** Keeps or masks names, numbers and addresses. */
export const decideOnDetails = route({
  method: 'POST',
  path: '/clerk/meetings/:id/details',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['details.decided'] },
  params,
  body: z.object({
    which: z.union([z.uuid(), z.array(z.uuid())]).default([]),
    decision: z.enum(['keep', 'mask', 'mask-open'], 'Choose what to do with them.'),
  }),
  handle: ({ inScope, scope, params: { id }, body, site, clock }) =>
    inScope((tx) =>
      withMeeting(tx, scope, id, async (meeting) => {
        const house = { authority: site.authority, at: momentOf(clock) };
        const ticked = [body.which].flat();
        if (body.decision !== 'mask-open' && ticked.length === 0) {
          return showMeeting(tx, scope, meeting, {
            detailsError: 'Choose at least one of the names and numbers.',
          });
        }
        if (body.decision === 'mask-open') await decide(tx, scope, id, 'undecided', 'mask', house);
        else await decide(tx, scope, id, ticked, body.decision, house);
        return back(id, 'decided');
      }),
    ),
});

/** Makes a meeting public, or its changes. */
export const publishMeeting = route({
  method: 'POST',
  path: '/clerk/meetings/:id/publish',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['meeting.published'] },
  params,
  body: z.object({ note: z.string().max(500).default('') }).default({ note: '' }),
  handle: ({ inScope, scope, params: { id }, body, site, clock }) =>
    inScope((tx) =>
      withMeeting(tx, scope, id, async (meeting) => {
        const house = { authority: site.authority, at: momentOf(clock) };
        const result = await publish(tx, scope, id, house, body.note.trim());
        if (result.ok) await markPublished(tx, scope, id, clock);
        return result.ok
          ? back(id, 'published')
          : showMeeting(tx, scope, meeting, { errors: { date: result.reason } });
      }),
    ),
});

/** Makes one meeting of two records. */
export const join = route({
  method: 'POST',
  path: '/clerk/meetings/:id/join',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['meetings.joined'] },
  params,
  body: z.object({ other: z.uuid('Choose the other meeting.') }),
  handle: ({ inScope, scope, params: { id }, body }) =>
    inScope((tx) =>
      withMeeting(tx, scope, id, async () =>
        (await joinRecords(tx, scope, id, body.other)) ? back(id, 'joined') : notFound('the other meeting'),
      ),
    ),
});
