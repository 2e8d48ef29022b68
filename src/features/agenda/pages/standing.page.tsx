import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { mayBuildAgenda } from '../policy.ts';
import { standingItemsOf } from '../queries.ts';
import {
  readStandingRows,
  type StandingError,
  type StandingRow,
  standingRows,
} from '../rules/standing-form.ts';
import { setStandingItems } from '../set-standing-items.ts';
import { id } from './agenda-at.ts';
import { standingView } from './standing.view.tsx';

const params = z.object({ board: id });

const atBoard = async (tx: Tx, scope: Scope, { board }: { board: string }): Promise<string | null> =>
  (await findBody(tx, scope, board))?.id ?? null;

const show = (
  body: { id: string; name: string },
  rows: StandingRow[],
  errors: StandingError[],
  saved: boolean,
): Answer => ({
  kind: 'page',
  title: `${errors.length > 0 ? 'Error: ' : ''}Standing items, ${body.name}`,
  view: standingView({ body, rows, errors, saved }),
  status: errors.length > 0 ? 422 : 200,
});

/** What stands on every agenda of a board. */
export const standingPage = route({
  method: 'GET',
  path: '/boards/:board/standing-items',
  zone: 'board',
  at: atBoard,
  can: mayBuildAgenda,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params: { board }, query }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      return show(body, standingRows(await standingItemsOf(tx, scope, board)), [], query.done === 'saved');
    }),
});

const most = 40;

const rowsOf = (form: Record<string, unknown>): StandingRow[] => {
  const field = (name: string, place: number): string => {
    const value = form[`${name}-${place}`];
    return typeof value === 'string' ? value.slice(0, 2000) : '';
  };
  const places = Array.from({ length: most }, (_, place) => place);
  return places
    .filter((place) => `title-${place}` in form)
    .map((place) => ({
      order: field('order', place),
      place: field('place', place),
      title: field('title', place),
      purpose: field('purpose', place),
      minutes: field('minutes', place),
      mattersArising: field('matters', place) !== '',
    }));
};

/** Sets what stands on every agenda of a board. */
export const standingSaved = route({
  method: 'POST',
  path: '/boards/:board/standing-items',
  zone: 'board',
  at: atBoard,
  can: mayBuildAgenda,
  audit: { writes: true, events: ['standing items.set'] },
  params,
  body: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  handle: ({ inScope, scope, params: { board }, body: form }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const rows = rowsOf(form);
      const read = readStandingRows(rows);
      if (!read.ok) return show(body, rows, read.reason, false);
      await setStandingItems(tx, scope, board, read.value);
      return redirect(`/boards/${board}/standing-items?done=saved`);
    }),
});
