import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { mayReadBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { readDate, type TypedDate, typedDateOf } from '../rules/typed-date.ts';
import { seatedOn } from '../seats-queries.ts';
import { termsOn } from '../terms-queries.ts';
import { vacantOn } from '../who-queries.ts';
import type { Problem } from './frame.view.tsx';
import { historyView } from './history.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, runsBoard, withBoard } from './on-board.ts';

const show = async (
  tx: Tx,
  scope: Scope,
  body: Body,
  { day, typed, problems }: { day: string; typed: TypedDate; problems: Problem[] },
): Promise<Answer> => {
  const seated = await seatedOn(tx, scope, body.id, day);
  const vacant = await vacantOn(tx, scope, body.id, day);
  const version = await termsOn(tx, scope, body.id, day);
  const runs = runsBoard(scope.actor, body.id);
  const view = historyView({ body, runs, day, seated, vacant, version, typed, problems });
  const shown = seated.map(({ name: _own, ...one }) => one);
  return page(`Who sat – ${body.name}`, view, { day, seated: shown, vacant });
};

/** The field for a day; a day that was typed leads to its page. */
export const chooseDay = route({
  method: 'GET',
  path: '/boards/:board/on',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({
    'date-day': z.string().default(''),
    'date-month': z.string().default(''),
    'date-year': z.string().default(''),
  }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const typed = { day: query['date-day'], month: query['date-month'], year: query['date-year'] };
        const read = readDate(typed, 'The day');
        const day = todayIn(clock);
        if (read.ok && read.value !== null) return redirect(`/boards/${body.id}/on/${read.value}`);
        if (read.ok) return show(tx, scope, body, { day, typed: typedDateOf(day), problems: [] });
        const problems = [{ text: read.reason, href: '#date-day' }];
        return again(await show(tx, scope, body, { day, typed, problems }));
      }),
    ),
});

/** Who sat on a day. */
export const history = route({
  method: 'GET',
  path: '/boards/:board/on/:date',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: z.object({ board: id, date: z.string() }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const [year = '', month = '', day = ''] = params.date.split('-');
        const read = readDate({ day, month, year }, 'The day');
        if (!read.ok || read.value !== params.date) return notFound('that day');
        return show(tx, scope, body, { day: read.value, typed: typedDateOf(read.value), problems: [] });
      }),
    ),
});
