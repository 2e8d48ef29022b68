import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, page, type Route, redirect, route, type Tx } from '../../../web/route.ts';
import { setTips, tickSteps } from '../induct.ts';
import { mayReadBoards, mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { firstTips } from '../rules/induction.ts';
import { covers } from '../rules/period.ts';
import { seatsOfPerson, stepsDone, tipsOf, whoIsWho } from '../who-queries.ts';
import { inductionView, type MeetingToKnow, tipsFormView } from './induction.view.tsx';
import { again, atBoard, boardAddress, boardReading, runsBoard, withBoard } from './on-board.ts';
import { anyForm, manyIn, textIn } from './typed-form.ts';

/** Which meetings a new member should know of: those to come, and the last one. Told by `app`, which knows meetings. */
export type MeetingsOf = (
  tx: Tx,
  scope: Scope,
  body: { id: string; name: string },
  today: string,
) => Promise<{ coming: MeetingToKnow[]; last: MeetingToKnow | null }>;

const done: Record<string, string> = {
  ticked: 'Your list is saved.',
  tips: 'The tips are saved. Every new member reads them.',
};

/** Whether the one who asks has a seat here today: only they have a list of their own. */
const sitsHere = async (tx: Tx, scope: Scope, bodyId: string, clock: Clock): Promise<string | null> => {
  const personId = personIdOf(scope.actor);
  if (personId === null) return null;
  const seats = await seatsOfPerson(tx, scope, personId);
  const today = todayIn(clock);
  return seats.some((one) => one.bodyId === bodyId && covers(one, today)) ? personId : null;
};

/** The page for a new member. */
export const induction = (meetingsOf: MeetingsOf): Route =>
  route({
    method: 'GET',
    path: '/boards/:board/induction',
    zone: 'board',
    at: atBoard,
    can: mayReadBoards,
    audit: boardReading,
    params: boardAddress,
    query: z.object({ done: z.string().optional() }),
    handle: ({ inScope, scope, params, query, clock }) =>
      inScope((tx) =>
        withBoard(tx, scope, params.board, async (body) => {
          const today = todayIn(clock);
          const personId = await sitsHere(tx, scope, body.id, clock);
          const view = inductionView({
            body,
            runs: runsBoard(scope.actor, body.id),
            people: await whoIsWho(tx, scope, body.id, today),
            tips: (await tipsOf(tx, scope, body.id)) ?? [...firstTips],
            ...(await meetingsOf(tx, scope, body, today)),
            steps: personId === null ? null : await stepsDone(tx, scope, { bodyId: body.id, personId }),
            done: done[query.done ?? ''] ?? null,
          });
          return page(`New members – ${body.name}`, view);
        }),
      ),
  });

/** Keeps what a new member has done. */
export const tick = route({
  method: 'POST',
  path: '/boards/:board/induction',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: { writes: true, events: ['induction.step-ticked'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const personId = await sitsHere(tx, scope, body.id, clock);
        if (personId === null) return notFound('a seat of yours at this board');
        await tickSteps(tx, scope, { bodyId: body.id, personId }, manyIn(sent, 'steps'), todayIn(clock));
        return redirect(`/boards/${body.id}/induction?done=ticked`);
      }),
    ),
});

const showTips = (body: Body, typed: string, problem: string | null): Answer => {
  const problems = problem ? [{ text: problem, href: '#tips' }] : [];
  return page('Top tips from the young people', tipsFormView({ body, runs: true, typed, problems }));
};

/** The form for the young people's top tips. */
export const tipsForm = route({
  method: 'GET',
  path: '/boards/:board/induction/tips',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) =>
        showTips(body, ((await tipsOf(tx, scope, body.id)) ?? firstTips).join('\n'), null),
      ),
    ),
});

/** Keeps the young people's top tips. */
export const saveTips = route({
  method: 'POST',
  path: '/boards/:board/induction/tips',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['induction.tips-changed'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const typed = textIn(sent, 'tips');
        const tips = typed
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        if (tips.length === 0) return again(showTips(body, typed, 'Write at least one tip.'));
        await setTips(tx, scope, body.id, tips, todayIn(clock));
        return redirect(`/boards/${body.id}/induction?done=tips`);
      }),
    ),
});
