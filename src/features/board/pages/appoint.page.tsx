import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { listPeople } from '../../../platform/access/people.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { appoint } from '../appoint.ts';
import { mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import type { Period } from '../rules/period.ts';
import { noDate, readDate, readNeededDate, type TypedDate, typedDateOf } from '../rules/typed-date.ts';
import { appointers } from '../rules/words.ts';
import type { Seat } from '../seats-queries.ts';
import { type Problem, problemOf } from './frame.view.tsx';
import { again, atBoard, boardReading } from './on-board.ts';
import { type AppointForm, seatView } from './seat.view.tsx';
import { seatAddress, withSeat } from './seats.page.tsx';
import { anyForm, choiceIn, dateIn, idIn, lineIn } from './typed-form.ts';

const done: Record<string, string> = {
  added: 'The seat is added. Appoint somebody to it.',
  changed: 'Saved.',
  given: 'Appointed, with what the seat allows in Hearth.',
  undone: 'Undone: they sit as before.',
  reopened: 'The seat is open again.',
  person: 'They are in the list now, and chosen below.',
};

type Typed = {
  form?: AppointForm;
  problems?: Problem[];
  done?: string | undefined;
  person?: string | undefined;
};

/** The page of a seat, with what was typed and what is wrong with it. */
export const showSeat = async (
  tx: Tx,
  scope: Scope,
  { body, seat, clock }: { body: Body; seat: Seat; clock: Clock },
  typed: Typed,
): Promise<Answer> => {
  const today = todayIn(clock);
  const fresh: AppointForm = {
    person: typed.person ?? null,
    supporter: null,
    from: typedDateOf(today),
    to: noDate,
    appointedBy: '',
  };
  const view = seatView({
    body,
    runs: true,
    seat,
    people: await listPeople(tx, scope),
    form: typed.form ?? fresh,
    today,
    problems: typed.problems ?? [],
    done: done[typed.done ?? ''] ?? null,
  });
  return page(`${seat.name} – ${body.name}`, view);
};

/** A seat: who holds and held it, and the form that appoints the next. */
export const seat = route({
  method: 'GET',
  path: '/boards/:board/seats/:seat',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: seatAddress,
  query: z.object({ done: z.string().optional(), person: z.uuid().optional().catch(undefined) }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, (body, found) => showSeat(tx, scope, { body, seat: found, clock }, query)),
    ),
});

/** The days of a form, or what is wrong with them. */
export const readPeriod = (from: TypedDate, to: TypedDate): Result<Period, Problem[]> => {
  const first = readNeededDate(from, 'The first day');
  const last = readDate(to, 'The last day');
  if (first.ok && last.ok) return { ok: true, value: { from: first.value, to: last.value } };
  return {
    ok: false,
    reason: [
      ...(first.ok ? [] : [{ text: first.reason, href: '#from-day' }]),
      ...(last.ok ? [] : [{ text: last.reason, href: '#to-day' }]),
    ],
  };
};

/** The field that a broken rule is mended in. */
export const mendedIn: Record<string, string> = {
  'A period of office ends after it begins': '#to-day',
  'Who appointed is recorded': '#appointedBy',
  'One holder a seat at a time': '#from-day',
  'One holder an office at a time': '#from-day',
  "A young people's representative has a named supporter": '#supporter',
};

/** Appoints somebody to a seat; a rule in the way is shown with its name, and nothing typed is lost. */
export const appointToSeat = route({
  method: 'POST',
  path: '/boards/:board/seats/:seat',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['seat.given'] },
  params: seatAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent, clock }) =>
    inScope((tx) =>
      withSeat(tx, scope, params, async (body, found) => {
        const form: AppointForm = {
          person: idIn(sent, 'person'),
          supporter: idIn(sent, 'supporter'),
          from: dateIn(sent, 'from'),
          to: dateIn(sent, 'to'),
          appointedBy: lineIn(sent, 'appointedBy'),
        };
        const at = { body, seat: found, clock };
        const refuse = async (problems: Problem[]) =>
          again(await showSeat(tx, scope, at, { form, problems }));
        const period = readPeriod(form.from, form.to);
        const noPerson = form.person === null ? [{ text: 'Choose who is appointed.', href: '#person' }] : [];
        if (!period.ok || form.person === null)
          return refuse([...noPerson, ...(period.ok ? [] : period.reason)]);
        const appointedBy = choiceIn(sent, 'appointedBy', appointers);
        const result = await appoint(
          tx,
          scope,
          { bodyId: body.id, seatId: found.id, personId: form.person },
          { period: period.value, appointedBy, supporterId: form.supporter },
        );
        if (!result) return notFound('that person');
        if (result.ok) return redirect(`/boards/${body.id}/seats/${found.id}?done=given`);
        return refuse(result.reason.map((one) => problemOf(one, mendedIn[one.rule] ?? '#person')));
      }),
    ),
});
