import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { addSeat, changeSeat } from '../keep-seats.ts';
import { cabinetClashes } from '../next-steps.ts';
import { mayRunBoards } from '../policy.ts';
import { listLeads } from '../posts-queries.ts';
import type { Body } from '../queries.ts';
import { capacities } from '../rules/words.ts';
import { findSeat, listOffices, listSeats, type Seat } from '../seats-queries.ts';
import type { Problem } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, withBoard } from './on-board.ts';
import { type SeatForm, seatFormView } from './seat-form.view.tsx';
import { seatsView } from './seats.view.tsx';
import { type AnyForm, anyForm, choiceIn, lineIn } from './typed-form.ts';

export const seatAddress = z.object({ board: id, seat: id });

const done: Record<string, string> = {
  added: 'The seat is added. Appoint somebody to it.',
  ended: 'Ended. You can undo it below.',
  given: 'The office is given, with what it allows in Hearth.',
  undone: 'Undone: it is as before.',
  closed: 'The seat is closed. You find it under the closed seats.',
};

/** Runs `work` with the board and the seat of the address, or says what is not there. */
export const withSeat = (
  tx: Tx,
  scope: Scope,
  params: { board: string; seat: string },
  work: (body: Body, seat: Seat) => Promise<Answer>,
): Promise<Answer> =>
  withBoard(tx, scope, params.board, async (body) => {
    const seat = await findSeat(tx, scope, body.id, params.seat);
    return seat ? work(body, seat) : notFound('that seat');
  });

/** The clerk's page of seats, offices and priority leads. */
export const seats = route({
  method: 'GET',
  path: '/boards/:board/seats',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const today = todayIn(clock);
        const view = seatsView({
          body,
          runs: true,
          seats: await listSeats(tx, scope, body.id),
          offices: await listOffices(tx, scope, body.id),
          leads: await listLeads(tx, scope, body.id),
          clashes: await cabinetClashes(tx, scope, body.id, today),
          today,
          done: done[query.done ?? ''] ?? null,
        });
        return page(`Seats – ${body.name}`, view);
      }),
    ),
});

const showForm = (body: Body, seat: Seat | null, form: SeatForm, problems: Problem[] = []): Answer =>
  page(seat ? `Change ${seat.name}` : 'Add a seat', seatFormView({ body, runs: true, seat, form, problems }));

/** The form of a new seat. */
export const newSeat = route({
  method: 'GET',
  path: '/boards/:board/seats/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) =>
        showForm(body, null, { name: '', capacity: '', speaksFor: '' }),
      ),
    ),
});

const typed = (sent: AnyForm): SeatForm => ({
  name: lineIn(sent, 'name'),
  capacity: lineIn(sent, 'capacity'),
  speaksFor: lineIn(sent, 'speaksFor'),
});

const noName: Problem = { text: 'Give the seat a name.', href: '#name' };
const noCapacity: Problem = { text: 'Choose in which capacity they sit.', href: '#capacity' };

/** Adds a seat, and leads on to appointing somebody. */
export const saveNewSeat = route({
  method: 'POST',
  path: '/boards/:board/seats/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.added'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const form = typed(sent);
        const capacity = choiceIn(sent, 'capacity', capacities);
        if (form.name === '' || capacity === null) {
          const problems = [
            ...(form.name === '' ? [noName] : []),
            ...(capacity === null ? [noCapacity] : []),
          ];
          return again(showForm(body, null, form, problems));
        }
        const seat = { bodyId: body.id, name: form.name, capacity, speaksFor: form.speaksFor || null };
        const added = await addSeat(tx, scope, { ...seat, since: todayIn(clock) });
        return redirect(`/boards/${body.id}/seats/${added}?done=added`);
      }),
    ),
});

/** The form that renames a seat. */
export const changeSeatForm = route({
  method: 'GET',
  path: '/boards/:board/seats/:seat/change',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: seatAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, async (body, seat) =>
        showForm(body, seat, { name: seat.name, capacity: seat.capacity, speaksFor: seat.speaksFor ?? '' }),
      ),
    ),
});

/** Renames a seat or changes whom it speaks for. */
export const saveSeat = route({
  method: 'POST',
  path: '/boards/:board/seats/:seat/change',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.changed'] },
  params: seatAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, async (body, seat) => {
        const form = typed(sent);
        if (form.name === '') return again(showForm(body, seat, form, [noName]));
        await changeSeat(tx, scope, seat.id, { name: form.name, speaksFor: form.speaksFor || null });
        return redirect(`/boards/${body.id}/seats/${seat.id}?done=changed`);
      }),
    ),
});
