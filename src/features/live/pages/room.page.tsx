import type { Actor, Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { isGuest } from '../policy.ts';
import { whatIsOn } from '../what-is-on.ts';
import { roomView } from './room.view.tsx';
import { doneQuery, pollForm, pollParams, postForm, wallParams } from './room-forms.ts';
import type { NotTaken } from './room-parts.view.tsx';
import { type Place, partsOf, takeAnswer, takeIdea, takeQuestion, type Who } from './take-part.ts';

const base = '/room';

const whoIs = (actor: Actor): Who => {
  if (actor.kind !== 'guest') throw new Error('The policy of the room lets guests in alone.');
  return { guestId: actor.id, meetingId: actor.meetingId, name: actor.name };
};

const show = async (
  tx: Tx,
  scope: Scope,
  said: { done?: string | null; notTaken?: NotTaken },
): Promise<Answer> => {
  const who = whoIs(scope.actor);
  const on = await whatIsOn(tx, scope, who.meetingId, who.guestId);
  if (!on) return redirect('/join');
  return {
    kind: 'page',
    title: `${said.notTaken ? 'Error: ' : ''}${on.room.title}`,
    view: roomView(who.name, partsOf(on, base, who.name, said)),
    status: said.notTaken ? 422 : 200,
    scripts: ['live.js'],
  };
};

const placeFor = (scope: Scope): Place => ({
  base,
  again: (tx, notTaken) => show(tx, scope, { notTaken }),
});

/** The room of a meeting on a guest's phone. */
export const roomPage = route({
  method: 'GET',
  path: '/room',
  zone: 'room',
  at: 'any board',
  can: isGuest,
  audit: { writes: false, because: 'what the room shows to everybody in it' },
  query: doneQuery,
  handle: ({ inScope, scope, query }) => inScope((tx) => show(tx, scope, { done: query.done ?? null })),
});

/** A guest answers a poll. */
export const guestAnswers = route({
  method: 'POST',
  path: '/room/polls/:poll',
  zone: 'room',
  at: 'any board',
  can: isGuest,
  audit: { writes: true, events: ['poll.answered'] },
  params: pollParams,
  body: pollForm,
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      takeAnswer(
        tx,
        scope,
        whoIs(scope.actor),
        { poll: params.poll, choice: body.choice, at: momentOf(clock) },
        placeFor(scope),
      ),
    ),
});

/** A guest posts an idea. */
export const guestPosts = route({
  method: 'POST',
  path: '/room/walls/:wall',
  zone: 'room',
  at: 'any board',
  can: isGuest,
  audit: { writes: true, events: ['idea.posted'] },
  params: wallParams,
  body: postForm,
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      takeIdea(
        tx,
        scope,
        whoIs(scope.actor),
        { ...body, wall: params.wall, at: momentOf(clock) },
        placeFor(scope),
      ),
    ),
});

/** A guest asks the meeting a question. */
export const guestAsks = route({
  method: 'POST',
  path: '/room/questions',
  zone: 'room',
  at: 'any board',
  can: isGuest,
  audit: { writes: true, events: ['question.asked'] },
  body: postForm,
  handle: ({ inScope, scope, body, clock }) =>
    inScope((tx) =>
      takeQuestion(tx, scope, whoIs(scope.actor), { ...body, at: momentOf(clock) }, placeFor(scope)),
    ),
});

/** Tells a guest's page that something new is on. */
export const guestFollows = route({
  method: 'GET',
  path: '/room/events',
  zone: 'room',
  at: 'any board',
  can: isGuest,
  audit: { writes: false, because: 'it tells only that something changed' },
  handle: async ({ scope, live }) => ({
    kind: 'stream',
    open: (tell) => live.follow(whoIs(scope.actor).meetingId, () => tell('changed')),
  }),
});
