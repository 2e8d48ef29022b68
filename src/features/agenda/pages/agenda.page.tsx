import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { termsOn } from '../../board/index.ts';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { plannedItems, putOnAgenda, putPlannedOn, startAgenda } from '../build.ts';
import { mayBuildAgenda, maySeeAgenda } from '../policy.ts';
import { agendaDue } from '../publish-agenda.ts';
import type { Agenda } from '../queries.ts';
import { emptyItemForm, type ItemErrors, readItemForm } from '../rules/item-form.ts';
import { runningClock } from '../rules/running-clock.ts';
import { agendaView } from './agenda.view.tsx';
import { id, withAgenda } from './agenda-at.ts';

const done: Record<string, string> = {
  started: 'The agenda is started. Put it in order, then publish it.',
  added: 'The item is on the agenda.',
  changed: 'Saved.',
  moved: 'Moved. The numbers follow.',
  removed: 'The item was taken off. You can put it back below.',
  restored: 'The item is back on the agenda.',
};

export type Shown = {
  site: Site;
  clock: Clock;
  done?: string | undefined;
  error?: string;
  typed?: { title: string; minutes: string };
  errors?: ItemErrors;
};

/** The page of an agenda, with what was typed and what is wrong with it. */
export const showAgenda = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  agenda: Agenda,
  shown: Shown,
): Promise<Answer> => {
  const today = todayIn(shown.clock);
  const terms = await termsOn(tx, scope, meeting.bodyId, meeting.date ?? today);
  const length = terms?.meetingMinutes ?? null;
  const onAgenda = new Set(agenda.items.map(({ origin }) => origin?.id));
  const timed = agenda.items.map(({ id: item, minutesAllotted, questions }) => ({
    id: item,
    minutes: minutesAllotted,
    questions,
  }));
  const model = {
    meeting: { id: meeting.id, bodyId: meeting.bodyId, title: meetingTitle(meeting), kind: meeting.kind },
    agenda,
    running: runningClock(meeting.time, length, timed),
    length,
    planned: (await plannedItems(tx, scope, meeting.id)).filter((entry) => !onAgenda.has(entry.id)),
    due: agenda.due ?? (await agendaDue(tx, scope, meeting.id, today)),
    today,
    mayBuild: mayBuildAgenda(scope.actor, meeting.bodyId).ok,
    done: done[shown.done ?? ''] ?? null,
    error: shown.error ?? null,
    typed: shown.typed ?? { title: '', minutes: '' },
    errors: shown.errors ?? {},
  };
  const failed = model.error !== null || Object.keys(model.errors).length > 0;
  return {
    kind: 'page',
    title: `${failed ? 'Error: ' : ''}Agenda, ${model.meeting.title}`,
    view: agendaView(shown.site, model),
    model: { meeting: model.meeting, agenda, running: model.running, due: model.due },
    status: failed ? 422 : 200,
    scripts: ['agenda.js'],
  };
};

/** The agenda in the making. */
export const agendaPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/agenda',
  zone: 'board',
  at: atMeeting,
  can: maySeeAgenda,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: meetingParams,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query, site, clock }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, (meeting, agenda) =>
        showAgenda(tx, scope, meeting, agenda, { site, clock, done: query.done }),
      ),
    ),
});

const back = (meetingId: string, what: string): Answer =>
  redirect(`/board/meetings/${meetingId}/agenda?done=${what}`);

/** Proposes the whole agenda. */
export const startPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/start',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: { writes: true, events: ['agenda.started'] },
  params: meetingParams,
  handle: ({ inScope, scope, params, clock, site }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting, agenda) => {
        const started = await startAgenda(tx, scope, meeting.id, clock);
        return started.ok
          ? back(meeting.id, 'started')
          : showAgenda(tx, scope, meeting, agenda, { site, clock, error: started.reason });
      }),
    ),
});

/** Adds an item by its title and minutes; the rest is typed on the item's own page. */
export const addPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/items',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: { writes: true, events: ['agenda.changed'] },
  params: meetingParams,
  body: z.object({
    title: z.string().max(500, 'Use 500 characters at most.').default(''),
    minutes: z.string().max(20).default(''),
  }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting, agenda) => {
        const read = readItemForm({ ...emptyItemForm, ...body });
        if (!read.ok)
          return showAgenda(tx, scope, meeting, agenda, { site, clock, typed: body, errors: read.reason });
        await putOnAgenda(tx, scope, meeting.id, { fields: read.value, origin: null }, clock);
        return back(meeting.id, 'added');
      }),
    ),
});

/** Brings in what the forward plan sends to this meeting. */
export const plannedPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/planned',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: { writes: true, events: ['agenda.changed'] },
  params: meetingParams,
  body: z.object({ entry: id }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting) => {
        const put = await putPlannedOn(tx, scope, meeting.id, body.entry, clock);
        return put.ok ? back(meeting.id, 'added') : notFound('that entry of the forward plan');
      }),
    ),
});
