import { z } from 'zod';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { atMeeting, meetingParams } from '../../meetings/index.ts';
import { moveOnAgenda, putBackOnAgenda, takeOffAgenda } from '../arrange.ts';
import { mayBuildAgenda } from '../policy.ts';
import type { Move } from '../rules/order.ts';
import { showAgenda } from './agenda.page.tsx';
import { id, itemParams, withAgenda } from './agenda-at.ts';

const back = (meetingId: string, what: string, itemId?: string): Answer =>
  redirect(`/board/meetings/${meetingId}/agenda?done=${what}${itemId ? `#item-${itemId}` : ''}`);

const changes = { writes: true, events: ['agenda.changed'] } as const;

/** "up", "down", "first", or the id of the item behind which it goes. */
const moveOf = (to: string): Move => {
  if (to === 'up' || to === 'down') return to;
  return { after: to };
};

/** Moves an item up, down, or behind another. */
export const moveItemPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/items/:item/move',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: changes,
  params: itemParams,
  body: z.object({ to: z.union([z.enum(['up', 'down', 'first']), id], 'Choose where it goes.') }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting, agenda) => {
        if (!agenda.items.some((one) => one.id === params.item)) return notFound('that agenda item');
        await moveOnAgenda(tx, scope, meeting.id, params.item, moveOf(body.to), clock);
        return back(meeting.id, 'moved', params.item);
      }),
    ),
});

/** Takes an item off the agenda. */
export const removePressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/items/:item/remove',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: changes,
  params: itemParams,
  handle: ({ inScope, scope, params, clock, site }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting, agenda) => {
        if (!agenda.items.some((one) => one.id === params.item)) return notFound('that agenda item');
        const taken = await takeOffAgenda(tx, scope, meeting.id, params.item, clock);
        return taken.ok
          ? back(meeting.id, 'removed')
          : showAgenda(tx, scope, meeting, agenda, { site, clock, error: taken.reason });
      }),
    ),
});

/** Puts an item back that was taken off. */
export const restorePressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/restore',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: changes,
  params: meetingParams,
  body: z.object({ removed: id }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting) =>
        (await putBackOnAgenda(tx, scope, meeting.id, body.removed, clock))
          ? back(meeting.id, 'restored')
          : notFound('that item'),
      ),
    ),
});
