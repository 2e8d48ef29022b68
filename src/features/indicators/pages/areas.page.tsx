import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { csvText } from '../../../kernel/csv.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { readTypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { belongingsNow, lastAreaChange, unplacedAreas } from '../area-queries.ts';
import { takeBackAreas } from '../change-areas.ts';
import { mayKeepFigures, mayReadFigures } from '../policy.ts';
import { keptAreaDays } from '../queries.ts';
import { isOn } from '../rules/areas/belonging.ts';
import { inOrder } from '../rules/areas/in-order.ts';
import { belongingRows, columns } from '../rules/areas/read-belongings.ts';
import { areasTitle, areasView } from './areas.view.tsx';

const done: Readonly<Record<string, string>> = {
  placed: 'It is put where it belongs.',
  ended: 'It ends with that day.',
  'brought-in': 'The areas are brought in.',
  'taken-back': 'The last change is taken back.',
};

type Asked = { day: string; month: string; year: string; done: string };

const show = async (
  tx: Tx,
  scope: Scope,
  today: string,
  asked: Asked,
  wrong: FormError = null,
): Promise<Answer> => {
  const typed = readTypedDate(asked);
  const error = wrong ?? (typed.ok ? null : { text: typed.reason, field: 'day' });
  const on = (typed.ok ? typed.value : null) ?? today;
  const belongings = await belongingsNow(tx, scope);
  const placed = inOrder(
    belongings.map(({ area }) => area),
    belongings,
    on,
  );
  const model = {
    on,
    form: typed.ok ? typedDateOf(on) : asked,
    ends: new Map(
      belongings.flatMap((one) => (isOn(one, on) && one.to !== null ? [[one.area, one.to]] : [])),
    ),
    there: placed.filter(({ until, since }) => until === null && since === null),
    notThere: placed.filter(({ until, since }) => until !== null || since !== null),
    unplaced: await unplacedAreas(tx, scope, belongings),
    hasFigures: (await keptAreaDays(tx, scope)).length > 0,
    last: await lastAreaChange(tx, scope),
    keeps: mayKeepFigures(scope.actor).ok,
    done: done[asked.done] ?? null,
    error,
  };
  return {
    kind: 'page',
    title: error ? `Error: ${areasTitle}` : areasTitle,
    view: areasView(model),
    model: { on, belongings, unplaced: model.unplaced },
    ...(error && { status: 422 }),
  };
};

const part = z.string().max(20).default('');

/** Where areas belong on a day. */
export const areasPage = route({
  method: 'GET',
  path: '/figures/areas',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'names of areas, no child’s record' },
  query: z.object({ day: part, month: part, year: part, done: part }),
  handle: ({ inScope, scope, query, clock }) => inScope((tx) => show(tx, scope, todayIn(clock), query)),
});

/** Where areas belong, as the CSV that can be brought in again. */
export const areasCsv = route({
  method: 'GET',
  path: '/figures/areas.csv',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'names of areas, no child’s record' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => ({
      kind: 'document',
      mediaType: 'text/csv; charset=utf-8',
      content: csvText(columns, belongingRows(await belongingsNow(tx, scope))),
      fileName: 'areas.csv',
    })),
});

/** Takes back the last change of areas. */
export const saveAreasTakenBack = route({
  method: 'POST',
  path: '/figures/areas/take-back',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['areas.taken-back'] },
  body: z.object({ change: z.coerce.number().int().catch(0) }),
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const taken = await takeBackAreas(tx, scope, body.change, clock);
      if (taken.ok) return redirect('/figures/areas?done=taken-back');
      const nothing = { day: '', month: '', year: '', done: '' };
      return show(tx, scope, todayIn(clock), nothing, { text: taken.reason, field: 'last-change' });
    }),
});
