import { z } from 'zod';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { findPerson } from '../../../platform/access/people.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting, findMeeting, meetingTitle } from '../../meetings/index.ts';
import { beginNext, dropActivity, keepFlipChart, moveActivity, planActivity } from '../activity-commands.ts';
import { listActivities } from '../activity-queries.ts';
import { mayHost } from '../policy.ts';
import { runningActivity } from '../rules/activity.ts';
import { type TakeoverTyped, takeoverView } from './takeover.view.tsx';

const uuid = z.uuid('The address is not complete.');
const params = z.object({ meeting: uuid });
const partParams = z.object({ meeting: uuid, part: uuid });
const typedText = z.string().max(500, 'That is too long.').default('');

const baseOf = (meetingId: string): string => `/board/meetings/${meetingId}/takeover`;

const supporterOf = async (tx: Tx, scope: Scope): Promise<string | null> => {
  const personId = personIdOf(scope.actor);
  const person = personId === null ? null : await findPerson(tx, scope, personId);
  const supporter = person?.supporterId ? await findPerson(tx, scope, person.supporterId) : null;
  return supporter?.name ?? null;
};

const minutesSince = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 60_000);

const show = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  shown: { meetingId: string; at: Date; done?: string | null; typed?: TakeoverTyped },
): Promise<Answer> => {
  const meeting = await findMeeting(tx, scope, shown.meetingId);
  if (!meeting) return notFound('that meeting');
  const activities = await listActivities(tx, scope, meeting.id);
  const startedAt = runningActivity(activities)?.startedAt ?? null;
  const model = {
    meeting: { id: meeting.id, title: meetingTitle(meeting) },
    isTakeover: meeting.kind === 'takeover',
    supporter: await supporterOf(tx, scope),
    activities,
    minutesGone: startedAt === null ? null : minutesSince(startedAt, shown.at),
    done: shown.done ?? null,
    typed: shown.typed ?? null,
  };
  return {
    kind: 'page',
    title: `${shown.typed ? 'Error: ' : ''}Takeover – ${model.meeting.title}`,
    view: takeoverView(site, model),
    status: shown.typed ? 422 : 200,
  };
};

/** A takeover meeting as the young people run it. */
export const takeoverPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/takeover',
  zone: 'board',
  at: atMeeting,
  can: mayHost,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params,
  query: z.object({ done: z.string().max(40).optional() }),
  handle: ({ inScope, scope, site, params: { meeting }, query, clock }) =>
    inScope((tx) =>
      show(tx, scope, site, { meetingId: meeting, at: momentOf(clock), done: query.done ?? null }),
    ),
});

const deed = (path: string) => ({
  method: 'POST' as const,
  path: `/board/meetings/:meeting/takeover/${path}`,
  zone: 'board' as const,
  at: atMeeting,
  can: mayHost,
  audit: { writes: true as const, events: ['activity.set'] },
});

/** Plans an activity. */
export const planOne = route({
  ...deed('activities'),
  params,
  body: z.object({ title: typedText, ledBy: typedText, minutes: typedText }),
  handle: ({ inScope, scope, site, params: { meeting }, body, clock }) =>
    inScope(async (tx) => {
      const planned = await planActivity(tx, scope, meeting, body);
      if (planned.ok) return redirect(baseOf(meeting));
      const typed = { form: 'activity', fields: body, ...planned.reason };
      return show(tx, scope, site, { meetingId: meeting, at: momentOf(clock), typed });
    }),
});

/** Ends what goes on and begins the next activity. */
export const startNext = route({
  ...deed('next'),
  params,
  handle: ({ inScope, scope, params: { meeting }, clock }) =>
    inScope(async (tx) => {
      if (!(await findMeeting(tx, scope, meeting))) return notFound('that meeting');
      await beginNext(tx, scope, meeting, momentOf(clock));
      return redirect(baseOf(meeting));
    }),
});

/** Moves an activity one place. */
export const moveOne = route({
  ...deed('activities/:part/move'),
  params: partParams,
  body: z.object({ by: z.enum(['-1', '1'], 'Choose earlier or later.') }),
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) =>
      (await moveActivity(tx, scope, meeting, part, body.by === '1' ? 1 : -1))
        ? redirect(baseOf(meeting))
        : notFound('that activity'),
    ),
});

/** Takes an activity off the plan. */
export const dropOne = route({
  ...deed('activities/:part/drop'),
  params: partParams,
  handle: ({ inScope, scope, params: { meeting, part } }) =>
    inScope(async (tx) =>
      (await dropActivity(tx, scope, meeting, part)).ok
        ? redirect(baseOf(meeting))
        : notFound('that activity, or its flip chart holds what people said'),
    ),
});

/** Keeps what a flip chart says; where somebody else wrote meanwhile, both texts are shown. */
export const keepChart = route({
  ...deed('activities/:part/flip-chart'),
  params: partParams,
  body: z.object({
    seen: z.coerce.number('The form is not complete.').int().min(0),
    text: z.string().max(50_000, 'Use 50,000 letters at most.').default(''),
  }),
  handle: ({ inScope, scope, site, params: { meeting, part }, body, clock }) =>
    inScope(async (tx) => {
      const kept = await keepFlipChart(tx, scope, meeting, part, body);
      if (kept.ok) return redirect(`${baseOf(meeting)}?done=${part}#flip-${part}`);
      if (kept.reason === 'gone') return notFound('that activity');
      const typed = {
        form: part,
        field: `flip-${part}`,
        fields: { text: body.text },
        reason: 'Somebody else wrote on this flip chart. Nothing was lost: both texts are here.',
        theirs: { text: kept.reason.theirs, version: kept.reason.version },
      };
      return show(tx, scope, site, { meetingId: meeting, at: momentOf(clock), typed });
    }),
});
