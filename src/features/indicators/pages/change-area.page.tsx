import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { belongingsNow } from '../area-queries.ts';
import { endArea, placeArea } from '../change-areas.ts';
import { mayKeepFigures } from '../policy.ts';
import type { WrongChange } from '../rules/areas/change-belongings.ts';
import { inOrder } from '../rules/areas/in-order.ts';
import { kindNamed } from '../rules/areas/kinds.ts';
import { endTitle, endView, type PlaceForm, placeTitle, placeView } from './change-area.view.tsx';

type Held = { tx: Tx; scope: Scope; clock: Clock };

const pageOf = (
  title: string,
  view: Extract<Answer, { kind: 'page' }>['view'],
  error: FormError,
): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view,
  ...(error && { status: 422 }),
});

/** Days are mended in the three fields of a form, which go by "day". */
const fieldOf = ({ field, text }: WrongChange): FormError => ({
  text,
  field: field === 'from' || field === 'to' ? 'day' : field,
});

const showPlace = async ({ tx, scope, clock }: Held, form: PlaceForm, error: FormError): Promise<Answer> => {
  const belongings = await belongingsNow(tx, scope);
  const areas = inOrder(
    belongings.map(({ area }) => area),
    belongings,
    todayIn(clock),
  );
  return pageOf(placeTitle(form.area), placeView({ form, areas, error }), error);
};

const name = z.string().max(200, 'Use 200 characters at most.').default('');
const short = z.string().max(20).default('');

/** The form that puts an area where it belongs, new or moved. */
export const placeAreaForm = route({
  method: 'GET',
  path: '/figures/areas/place',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'names of areas, no child’s record' },
  query: z.object({ area: name }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const own = (await belongingsNow(tx, scope)).filter(({ area }) => area === query.area).at(-1);
      const form = {
        area: query.area,
        kind: own?.kind ?? 'team',
        within: own?.within ?? '',
        ...typedDateOf(null),
      };
      return showPlace({ tx, scope, clock }, form, null);
    }),
});

const missingDay = (text: string): FormError => ({ text, field: 'day' });

/** Puts an area where it belongs from a day on. */
export const savePlacedArea = route({
  method: 'POST',
  path: '/figures/areas/place',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['area.placed'] },
  body: z.object({ area: name, kind: short, within: name, day: short, month: short, year: short }),
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const again = (error: FormError) => showPlace({ tx, scope, clock }, body, error);
      const kind = kindNamed(body.kind);
      if (kind === null) return again({ text: 'Choose what kind of area it is.', field: 'kind' });
      const from = readTypedDate(body);
      if (!from.ok) return again(missingDay(from.reason));
      if (from.value === null) return again(missingDay('Say from which day on it belongs there.'));
      const within = body.within === '' ? null : body.within;
      const area = body.area.replaceAll(/\s+/g, ' ').trim();
      const placed = await placeArea(tx, scope, { area, kind, within, from: from.value }, clock);
      return placed.ok ? redirect('/figures/areas?done=placed') : again(fieldOf(placed.reason));
    }),
});

const showEnd = async (form: TypedDate & { area: string }, error: FormError): Promise<Answer> =>
  pageOf(endTitle(form.area), endView({ form, error }), error);

/** The form that ends an area. */
export const endAreaForm = route({
  method: 'GET',
  path: '/figures/areas/end',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'the name of an area' },
  query: z.object({ area: name }),
  handle: ({ query }) => showEnd({ area: query.area, ...typedDateOf(null) }, null),
});

/** Ends an area with a day. */
export const saveEndedArea = route({
  method: 'POST',
  path: '/figures/areas/end',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['area.ended'] },
  body: z.object({ area: name, day: short, month: short, year: short }),
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const day = readTypedDate(body);
      if (!day.ok) return showEnd(body, missingDay(day.reason));
      if (day.value === null) return showEnd(body, missingDay('Say which day is its last one.'));
      const ended = await endArea(tx, scope, { area: body.area, day: day.value }, clock);
      return ended.ok ? redirect('/figures/areas?done=ended') : showEnd(body, fieldOf(ended.reason));
    }),
});
