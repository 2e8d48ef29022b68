import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { knownPlaces } from '../comparator-queries.ts';
import { mayKeepFigures } from '../policy.ts';
import { putElsewhereBack, receiveElsewhere, takeElsewhereBack } from '../receive-elsewhere.ts';
import type { Definition } from '../rules/definition.ts';
import { type EnteredComparator, neighbourPlaces, readElsewhere } from '../rules/entered/elsewhere.ts';
import type { Place } from '../rules/regions.ts';
import { elsewhereTitle, elsewhereView, yearEnds } from './elsewhere.view.tsx';
import { rowIn, sourceIn, type TypedForm, textIn, typedForm, type Wrong } from './typed-form.ts';
import { indicatorParams, withIndicator } from './with-indicator.ts';

type Held = { tx: Tx; scope: Scope; definition: Definition };
type Known = Awaited<ReturnType<typeof knownPlaces>>;

/** What an empty form holds: the region and the neighbours that are known already. */
const emptyForm = ({ region, neighbours }: Known, today: string): TypedForm => ({
  at: yearEnds(today)[0] ?? '',
  region: region ?? '',
  ...Object.fromEntries(neighbours.map(({ name, nearness }) => [`name-neighbour-${nearness}`, name])),
});

const show = (definition: Definition, form: TypedForm, today: string, error: FormError): Answer => ({
  kind: 'page',
  title: error ? `Error: ${elsewhereTitle}` : elsewhereTitle,
  view: elsewhereView({ definition, form, today, error }),
  ...(error && { status: 422 }),
});

/** The form for figures of other councils, their region and England. */
export const elsewhereForm = route({
  method: 'GET',
  path: '/figures/:indicator/elsewhere',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'public statistics' },
  params: indicatorParams,
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition }) => {
      const today = todayIn(ask.clock);
      return show(definition, emptyForm(await knownPlaces(tx, scope), today), today, null);
    }),
});

type Typed = { at: string; comparators: EnteredComparator[]; source: string };

const readTyped = (
  definition: Definition,
  form: TypedForm,
  known: readonly Place[],
  today: string,
): Result<Typed, Wrong> => {
  const at = textIn(form, 'at');
  if (!yearEnds(today).includes(at)) return refused({ field: 'at', text: 'Choose a year.' });
  const places = ['region', 'national', ...neighbourPlaces];
  const rows = Object.fromEntries(
    places.map((place) => [place, { name: textIn(form, `name-${place}`), ...rowIn(form, place) }]),
  );
  const comparators = readElsewhere(definition, { region: textIn(form, 'region'), rows }, known);
  if (!comparators.ok) return comparators;
  const from = sourceIn(form, today);
  if (!from.ok) return from;
  const source = `${from.value.source}, ${dateWords(from.value.takenOn)}`;
  return ok({ at, comparators: comparators.value, source });
};

const save = async ({ tx, scope, definition }: Held, form: TypedForm, clock: Clock): Promise<Answer> => {
  const today = todayIn(clock);
  const { neighbours } = await knownPlaces(tx, scope);
  const typed = readTyped(definition, form, neighbours, today);
  if (!typed.ok) return show(definition, form, today, typed.reason);
  await receiveElsewhere(tx, scope, { indicator: definition.code, ...typed.value, today });
  return redirect(`/figures/${definition.code}?done=elsewhere`);
};

/** Puts figures of elsewhere beside an indicator. */
export const saveElsewhere = route({
  method: 'POST',
  path: '/figures/:indicator/elsewhere',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['comparators.entered'] },
  params: indicatorParams,
  body: typedForm,
  handle: (ask) => withIndicator(ask, (held) => save(held, ask.body, ask.clock)),
});

const setParams = indicatorParams.extend({ set: z.uuid('The address is not complete.') });

/** Takes back what was typed last of a year; the page offers to put it back. */
export const takeElsewhere = route({
  method: 'POST',
  path: '/figures/:indicator/elsewhere/:set/take-back',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['comparators.taken-back'] },
  params: setParams,
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition: { code } }) => {
      const which = { id: ask.params.set, indicator: code };
      return (await takeElsewhereBack(tx, scope, which, todayIn(ask.clock)))
        ? redirect(`/figures/${code}?done=elsewhere-taken-back&set=${which.id}`)
        : notFound('set of figures that was typed last');
    }),
});

/** Puts it back. */
export const putElsewhere = route({
  method: 'POST',
  path: '/figures/:indicator/elsewhere/:set/put-back',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['comparators.put-back'] },
  params: setParams,
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition: { code } }) =>
      (await putElsewhereBack(tx, scope, { id: ask.params.set, indicator: code }))
        ? redirect(`/figures/${code}?done=elsewhere`)
        : notFound('set of figures that was taken back'),
    ),
});
