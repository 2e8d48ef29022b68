import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { mayKeepFigures } from '../policy.ts';
import { figuresOfIndicator, type KeptFigure } from '../queries.ts';
import { receiveEntered } from '../receive-entered.ts';
import { readRow, type TypedFigure } from '../rules/entered/read-row.ts';
import { type Choice, readChoice, type ToEnter } from '../rules/entered/what-to-enter.ts';
import { areasToChoose } from './areas-to-choose.ts';
import { chooseView, enterTitle, enterView } from './enter.view.tsx';
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

const showChoice = async (held: Held, choice: Choice, error: FormError): Promise<Answer> =>
  show(
    enterTitle,
    chooseView({
      choice,
      areas: await areasToChoose(held.tx, held.scope, held.today),
      today: held.today,
      error,
    }),
    error,
  );

const showForm = async (
  { tx, scope }: Held,
  toEnter: ToEnter,
  form: TypedForm,
  error: FormError,
): Promise<Answer> => {
  const { definition, area, periods } = toEnter;
  const known = (await figuresOfIndicator(tx, scope, definition.code)).filter(
    (figure) => figure.indicator === definition.code && figure.area === area,
  );
  const countsOn = (at: string): KeptFigure | undefined => known.find((figure) => figure.at === at);
  const rows = periods.map(({ at, name }) => {
    const figure = countsOn(at);
    return { at, name, typed: rowIn(form, at), counts: figure ? toldWithCounts(figure, definition) : null };
  });
  return show(definition.name, enterView({ toEnter, rows, form: sourceFormIn(form), error }), error);
};

const text = z.string().max(100).default('');

/** Without a choice the form that asks for it; with one the figures to be typed. */
export const enterForm = route({
  method: 'GET',
  path: '/figures/enter',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'counts that stand already, no child’s record' },
  query: z.object({ indicator: text, area: text, team: text, begins: text, choose: text }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope((tx) => {
      const held = { tx, scope, today: todayIn(clock) };
      const isOpen = query.indicator === '' && query.begins === '';
      if (isOpen || query.choose !== '') return showChoice(held, query, null);
      const chosen = readChoice(query, held.today);
      if (chosen.ok) return showForm(held, chosen.value, {}, null);
      return showChoice(held, query, chosen.reason);
    }),
});

type Typed = { figures: (TypedFigure & { at: string })[]; source: string; takenOn: string };

const readFigures = ({ definition, periods }: ToEnter, form: TypedForm): Result<Typed['figures'], Wrong> => {
  const figures: Typed['figures'] = [];
  for (const { at, name } of periods) {
    const read = readRow(definition, name, rowIn(form, at));
    if (!read.ok) return refused({ field: `${read.reason.field}-${at}`, text: read.reason.text });
    if (read.value) figures.push({ at, ...read.value });
  }
  const [first] = periods;
  return figures.length === 0
    ? refused({ field: `value-${first?.at}`, text: 'Type at least one figure.' })
    : ok(figures);
};

const readTyped = (toEnter: ToEnter, form: TypedForm, today: string): Result<Typed, Wrong> => {
  const figures = readFigures(toEnter, form);
  if (!figures.ok) return figures;
  const from = sourceIn(form, today);
  return from.ok ? ok({ figures: figures.value, ...from.value }) : from;
};

/** Receives figures that were typed: they wait for a look like all others. */
export const saveEntered = route({
  method: 'POST',
  path: '/figures/enter',
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
        begins: textIn(body, 'begins'),
      };
      const chosen = readChoice(choice, held.today);
      if (!chosen.ok) return showChoice(held, choice, chosen.reason);
      const typed = readTyped(chosen.value, body, held.today);
      if (!typed.ok) return showForm(held, chosen.value, body, typed.reason);
      const { definition, area } = chosen.value;
      const entered = { definition, area, ...typed.value, note: textIn(body, 'note').trim() };
      return redirect(`/figures/sources/${await receiveEntered(tx, scope, entered, clock)}`);
    }),
});
