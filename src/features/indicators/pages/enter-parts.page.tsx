import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { mayKeepFigures } from '../policy.ts';
import { familyFigures, receiveEnteredParts } from '../receive-entered.ts';
import { type PartsChoice, type PartsToEnter, readPartsChoice } from '../rules/entered/parts-to-enter.ts';
import { readRow, type TypedFigure } from '../rules/entered/read-row.ts';
import { areasToChoose } from './areas-to-choose.ts';
import { choosePartsView, enterPartsTitle, enterPartsView, rowsOf } from './enter-parts.view.tsx';
import {
  rowIn,
  sourceFormIn,
  sourceIn,
  type TypedForm,
  textIn,
  typedForm,
  type Wrong,
} from './typed-form.ts';
import { toldWithCounts } from './words.ts';

type Held = { tx: Tx; scope: Scope; today: string };

const show = (title: string, view: Extract<Answer, { kind: 'page' }>['view'], error: FormError): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view,
  ...(error && { status: 422 }),
});

const showChoice = async (
  { tx, scope, today }: Held,
  choice: PartsChoice,
  error: FormError,
): Promise<Answer> =>
  show(
    enterPartsTitle,
    choosePartsView({ choice, areas: await areasToChoose(tx, scope, today), today, error }),
    error,
  );

const showForm = async (
  { tx, scope }: Held,
  toEnter: PartsToEnter,
  form: TypedForm,
  error: FormError,
): Promise<Answer> => {
  const { family, area, at } = toEnter;
  const standing = (await familyFigures(tx, scope, family, area)).filter((figure) => figure.at === at);
  const rows = rowsOf(family).map((row) => {
    const figure = standing.find(({ part }) => part === row.part);
    return {
      ...row,
      typed: rowIn(form, row.key),
      counts: figure ? toldWithCounts(figure, row.definition) : null,
    };
  });
  return show(
    family.definition.name,
    enterPartsView({ toEnter, rows, form: sourceFormIn(form), error }),
    error,
  );
};

const text = z.string().max(100).default('');

/** Without a choice the form that asks for it; with one the parts to be typed. */
export const enterPartsForm = route({
  method: 'GET',
  path: '/figures/enter/parts',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'counts that stand already, no child’s record' },
  query: z.object({ indicator: text, area: text, team: text, at: text, choose: text }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope((tx) => {
      const held = { tx, scope, today: todayIn(clock) };
      const isOpen = query.indicator === '' && query.at === '';
      if (isOpen || query.choose !== '') return showChoice(held, query, null);
      const chosen = readPartsChoice(query, held.today);
      if (chosen.ok) return showForm(held, chosen.value, {}, null);
      return showChoice(held, query, chosen.reason);
    }),
});

type Typed = { figures: (TypedFigure & { part: string | null })[]; source: string; takenOn: string };

const readFigures = ({ family }: PartsToEnter, form: TypedForm): Result<Typed['figures'], Wrong> => {
  const figures: Typed['figures'] = [];
  const rows = rowsOf(family);
  for (const { definition, part, key, name } of rows) {
    const read = readRow(definition, name, rowIn(form, key));
    if (!read.ok) return refused({ field: `${read.reason.field}-${key}`, text: read.reason.text });
    if (read.value) figures.push({ part, ...read.value });
  }
  return figures.some(({ part }) => part !== null)
    ? ok(figures)
    : refused({ field: `value-${rows[0]?.key}`, text: 'Type the figure of at least one part.' });
};

const readTyped = (toEnter: PartsToEnter, form: TypedForm, today: string): Result<Typed, Wrong> => {
  const figures = readFigures(toEnter, form);
  if (!figures.ok) return figures;
  const from = sourceIn(form, today);
  return from.ok ? ok({ figures: figures.value, ...from.value }) : from;
};

/** Receives parts that were typed: they wait for a look like all others. */
export const saveEnteredParts = route({
  method: 'POST',
  path: '/figures/enter/parts',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['figures.received'] },
  body: typedForm,
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const held = { tx, scope, today: todayIn(clock) };
      const choice = {
        indicator: textIn(body, 'indicator'),
        area: textIn(body, 'area'),
        team: '',
        at: textIn(body, 'at'),
      };
      const chosen = readPartsChoice(choice, held.today);
      if (!chosen.ok) return showChoice(held, choice, chosen.reason);
      const typed = readTyped(chosen.value, body, held.today);
      if (!typed.ok) return showForm(held, chosen.value, body, typed.reason);
      const entered = { ...chosen.value, ...typed.value, note: textIn(body, 'note').trim() };
      return redirect(`/figures/sources/${await receiveEnteredParts(tx, scope, entered, clock)}`);
    }),
});
