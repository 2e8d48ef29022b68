import { todayIn } from '../../../kernel/clock.ts';
import { notFound, page, redirect, route } from '../../../web/route.ts';
import { closeSeat, reopenSeat } from '../keep-seats.ts';
import { mayRunBoards } from '../policy.ts';
import { problemOf } from './frame.view.tsx';
import { again, atBoard, boardReading } from './on-board.ts';
import { closeSeatView } from './seat.view.tsx';
import { seatAddress, withSeat } from './seats.page.tsx';

/** Asks before a seat is closed. */
export const askCloseSeat = route({
  method: 'GET',
  path: '/boards/:board/seats/:seat/close',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: seatAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, async (body, seat) =>
        page(`Close ${seat.name}?`, closeSeatView({ body, runs: true, seat, problems: [] })),
      ),
    ),
});

/** Closes a vacant seat. */
export const closeSeatNow = route({
  method: 'POST',
  path: '/boards/:board/seats/:seat/close',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.closed'] },
  params: seatAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, async (body, seat) => {
        const closed = await closeSeat(tx, scope, seat, todayIn(clock));
        if (!closed) return notFound('that seat');
        if (closed.ok) return redirect(`/boards/${body.id}/seats?done=closed`);
        const problems = [problemOf(closed.reason)];
        return again(page(`Close ${seat.name}?`, closeSeatView({ body, runs: true, seat, problems })));
      }),
    ),
});

/** Opens a closed seat again. */
export const reopenSeatNow = route({
  method: 'POST',
  path: '/boards/:board/seats/:seat/reopen',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.reopened'] },
  params: seatAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, async (body, seat) => {
        await reopenSeat(tx, scope, seat.id);
        return redirect(`/boards/${body.id}/seats/${seat.id}?done=reopened`);
      }),
    ),
});
