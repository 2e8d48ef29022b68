import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayKeepFigures } from '../policy.ts';
import { figuresOfIndicator } from '../queries.ts';
import { receiveEntered } from '../receive-entered.ts';
import { type Choice, readChoice, type ToEnter } from '../rules/entered/what-to-enter.ts';
import { areasToChoose } from './areas-to-choose.ts';
import { chooseView, enterTitle, enterView } from './enter.view.tsx';
import { sourceFormIn, type TypedForm, textIn, typedForm } from './typed-form.ts';
import { type AskedRow, type Held, readRows, showForm, shownRow } from './typed-rows.ts';

const showChoice = async ({ tx, scope, today }: Held, choice: Choice, error: FormError): Promise<Answer> =>
  showForm(
    enterTitle,
    chooseView({ choice, areas: await areasToChoose(tx, scope, today), today, error }),
    error,
  );

/** The periods that are typed together, each a row named by its last day. */
const rowsOf = ({ definition, periods }: ToEnter): AskedRow[] =>
  periods.map(({ at, name }) => ({ definition, key: at, name }));

const showRows = async (
  { tx, scope }: Held,
  toEnter: ToEnter,
  form: TypedForm,
  error: FormError,
): Promise<Answer> => {
  const { definition, area } = toEnter;
  const standing = (await figuresOfIndicator(tx, scope, definition.code)).filter(
    (figure) => figure.indicator === definition.code && figure.area === area,
  );
  const rows = rowsOf(toEnter).map((row) =>
    shownRow(
      row,
      form,
      standing.find(({ at }) => at === row.key),
    ),
  );
  return showForm(definition.name, enterView({ toEnter, rows, form: sourceFormIn(form), error }), error);
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
      if (chosen.ok) return showRows(held, chosen.value, {}, null);
      return showChoice(held, query, chosen.reason);
    }),
});

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
      const typed = readRows(rowsOf(chosen.value), body, held.today, {
        isEnough: () => true,
        lacking: 'Type at least one figure.',
      });
      if (!typed.ok) return showRows(held, chosen.value, body, typed.reason);
      const { definition, area } = chosen.value;
      const { read, ...about } = typed.value;
      const figures = read.map(({ row, figure }) => ({ at: row.key, ...figure }));
      const entered = { definition, area, ...about, figures, note: textIn(body, 'note').trim() };
      return redirect(`/figures/sources/${await receiveEntered(tx, scope, entered, clock)}`);
    }),
});
