import { z } from 'zod';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, everyone, publicReading, route } from '../../../web/route.ts';
import { guestCookie, guestTokenIn } from '../guest-cookie.ts';
import { isOverFor, joinRoom } from '../room-commands.ts';
import { type JoinModel, joinView } from './join.view.tsx';

const show = (model: JoinModel): Answer => ({
  kind: 'page',
  title: model.isOver ? 'This meeting is over' : `${model.error ? 'Error: ' : ''}Join the meeting`,
  view: joinView(model),
  status: model.error ? 422 : 200,
});

/** The door of a meeting, for guests without an account. */
export const joinPage = route({
  method: 'GET',
  path: '/join',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: z.object({ code: z.string().max(20).default('') }),
  handle: async ({ query, asSystem, caller }) => {
    const token = guestTokenIn(caller.cookie);
    const isOver =
      token !== null && (await asSystem('room door', 'room', (tx, scope) => isOverFor(tx, scope, token)));
    return show({ isOver, code: query.code, firstName: '', error: null });
  },
});

/** Lets a guest in by the code. */
export const join = route({
  method: 'POST',
  path: '/join',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['room.joined'] },
  body: z.object({ code: z.string().max(40).default(''), firstName: z.string().max(200).default('') }),
  handle: async ({ body, asSystem, clock, caller }) => {
    const joined = await asSystem('room door', 'room', (tx, scope) =>
      joinRoom(tx, scope, body, momentOf(clock)),
    );
    if (!joined.ok) return show({ ...body, isOver: false, error: joined.reason });
    return { kind: 'redirect', to: '/room', cookies: [guestCookie(joined.value, caller.origin)] };
  },
});
