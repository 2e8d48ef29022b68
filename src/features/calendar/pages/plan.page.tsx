import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { longDateWords } from '../../../kernel/words-of-time.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';
import { dropEntry, moveEntry, restoreEntry } from '../plan.ts';
import { findEntry, type PlanEntry, planOf } from '../plan-queries.ts';
import { mayKeepPlan, mayPropose, mayReadCalendar } from '../policy.ts';
import { type DatedMeeting, findDatedMeeting, meetingsOfBoard, takingPlace } from '../queries.ts';
import { nextAfter, plannedTime, previousBefore } from '../rules/forward-plan.ts';
import { termsFor } from '../terms.ts';
import { atBoard, boardReading, id } from './board-routes.ts';
import { planView } from './plan.view.tsx';

const doneWords: Record<string, string> = {
  added: 'It is in the plan.',
  proposed: 'It is proposed. The clerk settles it with the Chair.',
  changed: 'The entry is changed.',
  deferred: 'It is put off, and comes back by itself.',
  dropped: 'It is dropped. You find it at the end of this page and can take it back.',
  restored: 'It is back in the plan.',
};

/** The forward plan of a board. */
export const plan = route({
  method: 'GET',
  path: '/boards/:board/plan',
  zone: 'board',
  at: atBoard,
  can: mayReadCalendar,
  audit: boardReading,
  params: z.object({ board: id }),
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, params.board);
      if (!board) return notFound('that board');
      const today = todayIn(clock);
      const coming = takingPlace(await meetingsOfBoard(tx, scope, board.id, today));
      const entries = await planOf(tx, scope, board.id);
      const planned = entries.filter(({ state }) => state === 'planned');
      const { meetingMinutes } = await termsFor(tx, scope, board.id, today);
      const model = {
        board,
        meetings: coming.map((meeting) => {
          const its = planned.filter(({ meetingId }) => meetingId === meeting.id);
          return { meeting, entries: its, time: plannedTime(its, meetingMinutes) };
        }),
        proposed: entries.filter(({ state }) => state === 'proposed'),
        waiting: planned.filter(({ meetingId }) => meetingId === null),
        dropped: entries.filter(({ state }) => state === 'dropped'),
        keeps: mayKeepPlan(scope.actor, board.id).ok,
        proposes: mayPropose(scope.actor, board.id).ok,
        done: doneWords[query.done ?? ''] ?? null,
      };
      return page(`Forward plan of the ${board.name}`, planView(model), model);
    }),
});

const entryParams = z.object({ board: id, entry: id });

/** Runs `work` with an entry of the board that stands in the address. */
export const withEntry = async (
  tx: Tx,
  scope: Scope,
  { board, entry: which }: { board: string; entry: string },
  work: (entry: PlanEntry) => Promise<Answer>,
): Promise<Answer> => {
  const entry = await findEntry(tx, scope, which);
  return entry?.bodyId === board ? work(entry) : notFound('that entry of the plan');
};

const places = ['earlier', 'later', 'next'] as const;

const targetOf = (
  where: (typeof places)[number],
  meetings: readonly DatedMeeting[],
  from: string | null,
  today: string,
): DatedMeeting | null => {
  if (where === 'next' || from === null) return meetings[0] ?? null;
  return where === 'later' ? nextAfter(meetings, from) : previousBefore(meetings, from, today);
};

/** Moves an entry to the meeting before or after, or to the next one; a proposal is taken into the plan by that. */
export const moveEntryTo = route({
  method: 'POST',
  path: '/boards/:board/plan/:entry/move',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.entry changed'] },
  params: entryParams,
  body: z.object({ to: z.enum(places) }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withEntry(tx, scope, params, async (entry) => {
        const today = todayIn(clock);
        const meetings = takingPlace(await meetingsOfBoard(tx, scope, params.board, today));
        const from = entry.meetingId === null ? null : await findDatedMeeting(tx, scope, entry.meetingId);
        const target = targetOf(body.to, meetings, from?.date ?? null, today);
        await moveEntry(tx, scope, entry.id, target?.id ?? entry.meetingId);
        return redirect(`/boards/${params.board}/plan${target ? `#plan-${target.id}` : ''}`);
      }),
    ),
});

/** Drops an entry; it can be taken back. */
export const drop = route({
  method: 'POST',
  path: '/boards/:board/plan/:entry/drop',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.entry dropped'] },
  params: entryParams,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEntry(tx, scope, params, async (entry) => {
        await dropEntry(tx, scope, entry.id);
        return redirect(`/boards/${params.board}/plan?done=dropped`);
      }),
    ),
});

/** Takes a dropped entry back. */
export const takeBack = route({
  method: 'POST',
  path: '/boards/:board/plan/:entry/restore',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.entry restored'] },
  params: entryParams,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEntry(tx, scope, params, async (entry) => {
        await restoreEntry(tx, scope, entry.id);
        return redirect(`/boards/${params.board}/plan?done=restored`);
      }),
    ),
});

/** The meetings that an entry can be aimed at, for a form. */
export const meetingChoices = async (
  tx: Tx,
  scope: Scope,
  boardId: string,
  today: string,
): Promise<{ value: string; text: string }[]> =>
  takingPlace(await meetingsOfBoard(tx, scope, boardId, today)).map((meeting) => ({
    value: meeting.id,
    text: longDateWords(meeting.date),
  }));
