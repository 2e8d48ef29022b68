import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { endSeat, undoSeatEnd } from '../end-seat.ts';
import { mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { typedDateOf } from '../rules/typed-date.ts';
import { listSeats, type Seat, type SeatTenure } from '../seats-queries.ts';
import { showSeat } from './appoint.page.tsx';
import { type EndForm, endingView } from './ending.view.tsx';
import { readEnding } from './ending-form.ts';
import { type Problem, problemOf } from './frame.view.tsx';
import { again, atBoard, boardReading, id, withBoard } from './on-board.ts';
import { anyForm } from './typed-form.ts';

const address = z.object({ board: id, tenure: id });

type Found = { body: Body; seat: Seat; tenure: SeatTenure };

const withTenure = (
  tx: Tx,
  scope: Scope,
  params: { board: string; tenure: string },
  work: (found: Found) => Promise<Answer>,
): Promise<Answer> =>
  withBoard(tx, scope, params.board, async (body) => {
    const seats = await listSeats(tx, scope, body.id);
    const seat = seats.find((one) => one.tenures.some((tenure) => tenure.id === params.tenure));
    const tenure = seat?.tenures.find((one) => one.id === params.tenure);
    return seat && tenure ? work({ body, seat, tenure }) : notFound('that appointment');
  });

const ask = ({ body, seat, tenure }: Found, form: EndForm, problems: Problem[] = []): Answer => {
  const heading = `End ${tenure.personName}’s time in the seat “${seat.name}”`;
  return page(
    heading,
    endingView({
      body,
      runs: true,
      heading,
      along: 'The seat is vacant from the day after. If they chair the board, that ends with it.',
      action: `/boards/${body.id}/tenures/${tenure.id}/end`,
      form,
      problems,
    }),
  );
};

/** Asks when and why somebody's time in a seat ends. */
export const askEndSeat = route({
  method: 'GET',
  path: '/boards/:board/tenures/:tenure/end',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withTenure(tx, scope, params, async (found) =>
        ask(found, { to: typedDateOf(todayIn(clock)), because: '' }),
      ),
    ),
});

/** Ends somebody's time in a seat. */
export const endSeatNow = route({
  method: 'POST',
  path: '/boards/:board/tenures/:tenure/end',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.ended'] },
  params: address,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withTenure(tx, scope, params, async (found) => {
        const { form, read } = readEnding(sent);
        if (!read.ok) return again(ask(found, form, read.reason));
        const at = { bodyId: found.body.id, tenureId: found.tenure.id };
        const ended = await endSeat(tx, scope, at, read.value);
        if (!ended) return notFound('that appointment');
        return ended.ok
          ? redirect(`/boards/${found.body.id}/seats/${found.seat.id}?done=ended`)
          : again(
              ask(
                found,
                form,
                ended.reason.map((one) => problemOf(one, '#to-day')),
              ),
            );
      }),
    ),
});

/** Undoes an ending, unless a rule stands in the way by now. */
export const undoEndSeat = route({
  method: 'POST',
  path: '/boards/:board/tenures/:tenure/undo',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.end-undone'] },
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withTenure(tx, scope, params, async ({ body, seat, tenure }) => {
        const undone = await undoSeatEnd(tx, scope, { bodyId: body.id, tenureId: tenure.id });
        if (!undone) return notFound('an ending to undo');
        if (undone.ok) return redirect(`/boards/${body.id}/seats/${seat.id}?done=undone`);
        const problems = undone.reason.map((one) => problemOf(one));
        return again(await showSeat(tx, scope, { body, seat, clock }, { problems }));
      }),
    ),
});
