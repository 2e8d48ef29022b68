import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, route, type Tx } from '../../../web/route.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { closeSitting } from '../close.ts';
import { openSitting, prepareSitting, stepSitting } from '../conduct.ts';
import { namePresiding } from '../note-attendance.ts';
import { mayRunSitting } from '../policy.ts';
import { closeView } from './close.view.tsx';
import { showSitting } from './sitting.page.tsx';
import { back, id, readingBoard, text, withScreen } from './sitting-at.ts';

const step = z.enum(
  ['prepared', 'opened', 'adjourned', 'resumed', 'reopened'],
  'Choose what happens to the meeting.',
);

const take = (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  asked: { step: z.infer<typeof step>; reason: string },
  clock: Clock,
): Promise<Result<true>> => {
  if (asked.step === 'prepared') return prepareSitting(tx, scope, meetingId, clock);
  if (asked.step === 'opened') return openSitting(tx, scope, meetingId, clock);
  return stepSitting(tx, scope, meetingId, { step: asked.step, reason: asked.reason }, clock);
};

/** Prepares, opens, adjourns or resumes the meeting, or opens it again. */
export const stepPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/steps',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: {
    writes: true,
    events: [
      'sitting.prepared',
      'sitting.opened',
      'sitting.adjourned',
      'sitting.resumed',
      'sitting.reopened',
    ],
  },
  params: meetingParams,
  body: z.object({ step, reason: text(2000) }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope(async (tx) => {
      const taken = await take(tx, scope, params.meeting, body, clock);
      if (taken.ok) return back(params.meeting, null, body.step);
      return withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, {
          site,
          itemId: null,
          error: taken.reason,
          at: '#reason',
          typed: { reason: body.reason },
        }),
      );
    }),
});

/** Shows what closing the meeting will do, and asks. */
export const closePage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/sitting/close',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: readingBoard,
  params: meetingParams,
  handle: ({ inScope, scope, params, site, clock }) =>
    inScope((tx) =>
      withScreen(
        tx,
        scope,
        params.meeting,
        clock,
        async (screen): Promise<Answer> => ({
          kind: 'page',
          title: 'Close the meeting?',
          view: closeView(site, screen, meetingTitle(screen.meeting)),
        }),
      ),
    ),
});

/** Closes the meeting. */
export const closePressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/close',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: { writes: true, events: ['sitting.closed'] },
  params: meetingParams,
  handle: ({ inScope, scope, params, site, clock }) =>
    inScope(async (tx) => {
      const closed = await closeSitting(tx, scope, params.meeting, clock);
      if (closed.ok) return back(params.meeting, null, 'closed');
      return withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, { site, itemId: null, error: closed.reason }),
      );
    }),
});

/** Says who is in the chair; nothing chosen leaves it to chair or deputy. */
export const presidingPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/presiding',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: { writes: true, events: ['presiding.changed'] },
  params: meetingParams,
  body: z.object({ attendee: z.union([id, z.literal('')]) }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope(async (tx) => {
      const named = await namePresiding(tx, scope, params.meeting, body.attendee || null);
      if (named.ok) return back(params.meeting, null, 'presiding');
      return withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, { site, itemId: null, error: named.reason, at: '#presiding' }),
      );
    }),
});
