import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import type { Answer, Tx } from '../../../web/route.ts';
import type { Definition } from '../rules/definition.ts';
import { readRow, type TypedFigure, type TypedRow } from '../rules/entered/read-row.ts';
import { rowIn, sourceIn, type TypedForm, type Wrong } from './typed-form.ts';
import { toldWithCounts } from './words.ts';

/** What a form of typed figures is answered in. */
export type Held = { tx: Tx; scope: Scope; today: string };

/** A figure that is asked for. `key` names its fields, `name` is what the reader is told. */
export type AskedRow = { definition: Definition; key: string; name: string };

/** The same with what was typed, and what stands there today. */
export type ShownRow = AskedRow & { typed: TypedRow; counts: string | null };

type Standing = Parameters<typeof toldWithCounts>[0];

/** A row with what was typed in its fields. */
export const shownRow = (row: AskedRow, form: TypedForm, standing: Standing | undefined): ShownRow => ({
  ...row,
  typed: rowIn(form, row.key),
  counts: standing ? toldWithCounts(standing, row.definition) : null,
});

/** What was typed in a form: each row that has a figure, where they come from and of which day (ISO). */
export type TypedRows<Row> = { read: { row: Row; figure: TypedFigure }[]; source: string; takenOn: string };

/**
 * Reads the rows of a form; empty ones are left out. Answers the first thing that is wrong, and its field. `lacking` is
 * said where no row has a figure of which `isEnough` holds.
 */
export const readRows = <Row extends AskedRow>(
  rows: readonly Row[],
  form: TypedForm,
  today: string,
  { isEnough, lacking }: { isEnough: (row: Row) => boolean; lacking: string },
): Result<TypedRows<Row>, Wrong> => {
  const read: { row: Row; figure: TypedFigure }[] = [];
  for (const row of rows) {
    const figure = readRow(row.definition, row.name, rowIn(form, row.key));
    if (!figure.ok) return refused({ field: `${figure.reason.field}-${row.key}`, text: figure.reason.text });
    if (figure.value) read.push({ row, figure: figure.value });
  }
  if (!read.some(({ row }) => isEnough(row)))
    return refused({ field: `value-${rows[0]?.key}`, text: lacking });
  const from = sourceIn(form, today);
  return from.ok ? ok({ read, ...from.value }) : from;
};

/** A page of a form, with what is wrong in it. */
export const showForm = (
  title: string,
  view: Extract<Answer, { kind: 'page' }>['view'],
  error: FormError,
): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view,
  ...(error && { status: 422 }),
});
