import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayKeepFigures } from '../policy.ts';
import { familyFigures, receiveEnteredParts } from '../receive-entered.ts';
import { type PartsChoice, type PartsToEnter, readPartsChoice } from '../rules/entered/parts-to-enter.ts';
import { areasToChoose } from './areas-to-choose.ts';
import { choosePartsView, enterPartsTitle, enterPartsView, rowsOf } from './enter-parts.view.tsx';
import { sourceFormIn, type TypedForm, textIn, typedForm } from './typed-form.ts';
import { type Held, readRows, showForm, shownRow } from './typed-rows.ts';

const showChoice = async (
  { tx, scope, today }: Held,
  choice: PartsChoice,
  error: FormError,
): Promise<Answer> =>
  showForm(
    enterPartsTitle,
    choosePartsView({ choice, areas: await areasToChoose(tx, scope, today), today, error }),
    error,
  );

const showRows = async (
  { tx, scope }: Held,
  toEnter: PartsToEnter,
  form: TypedForm,
  error: FormError,
): Promise<Answer> => {
  const { family, area, at } = toEnter;
  const standing = (await familyFigures(tx, scope, family, area)).filter((figure) => figure.at === at);
  const rows = rowsOf(family).map((row) =>
    shownRow(
      row,
      form,
      standing.find(({ part }) => part === row.part),
    ),
  );
  const view = enterPartsView({ toEnter, rows, form: sourceFormIn(form), error });
  return showForm(family.definition.name, view, error);
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
      if (chosen.ok) return showRows(held, chosen.value, {}, null);
      return showChoice(held, query, chosen.reason);
    }),
});

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
      const typed = readRows(rowsOf(chosen.value.family), body, held.today, {
        isEnough: ({ part }) => part !== null,
        lacking: 'Type the figure of at least one part.',
      });
      if (!typed.ok) return showRows(held, chosen.value, body, typed.reason);
      const { read, ...about } = typed.value;
      const figures = read.map(({ row, figure }) => ({ part: row.part, ...figure }));
      const entered = { ...chosen.value, ...about, figures, note: textIn(body, 'note').trim() };
      return redirect(`/figures/sources/${await receiveEnteredParts(tx, scope, entered, clock)}`);
    }),
});
