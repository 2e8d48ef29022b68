import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import type { Decision } from './record.ts';

/** A decision as a review takes it; `id` is null of one that was not there before. */
export type DecisionRow = { id: string | null; what: string; owner: string; due: string };

const readRow = (typed: Typed, at: number, heldOn: string): Result<DecisionRow | null, Mistake> => {
  const field = (part: string): string => `decision-${at}-${part}`;
  const text = (part: string): string => textIn(typed, field(part));
  const [id, what, owner, typedDue] = [text('id'), text('what'), text('owner'), text('due')];
  if (what === '' && owner === '' && typedDue === '') return ok(null);
  if (what === '')
    return refused({ text: 'Say what was decided, or empty the whole row.', field: field('what') });
  if (owner === '') return refused({ text: 'Say who does it.', field: field('owner') });
  const due = readDate(typedDue);
  if (!due.ok) return refused({ text: due.reason, field: field('due') });
  if (due.value === null)
    return refused({ text: 'Say by which day, like 13 May 2026.', field: field('due') });
  if (due.value < heldOn)
    return refused({ text: 'A decision is due on the day of the review or after it.', field: field('due') });
  return ok({ id: id || null, what, owner, due: due.value });
};

/** Reads the decisions of a review: who does what by when. An empty row is none. */
export const readDecisionRows = (typed: Typed, heldOn: string): Result<DecisionRow[], Mistake> => {
  const rows: DecisionRow[] = [];
  for (const at of rowsIn(typed, 'decision')) {
    const row = readRow(typed, at, heldOn);
    if (!row.ok) return row;
    if (row.value !== null) rows.push(row.value);
  }
  return ok(rows);
};

/** What somebody found of a decision: the day it was done, or null and why it is not. */
export type DecisionFinding = { doneOn: string | null; found: string };

/** Reads it from a form; one that is done needs its day, one that is not what was found. */
export const readFinding = (typed: Typed, today: string): Result<DecisionFinding, Mistake> => {
  const found = textIn(typed, 'found');
  const state = textIn(typed, 'state');
  if (state === 'not done')
    return found === ''
      ? refused({ text: 'Say what you found: what is still to do, and why.', field: 'found' })
      : ok({ doneOn: null, found });
  if (state !== 'done') return refused({ text: 'Say whether it is done.', field: 'state' });
  const day = readDate(textIn(typed, 'day'));
  if (!day.ok) return refused({ text: day.reason, field: 'day' });
  if (day.value === null) return refused({ text: 'Give the day on which it was done.', field: 'day' });
  return day.value > today
    ? refused({ text: 'That day is still to come.', field: 'day' })
    : ok({ doneOn: day.value, found });
};

export type DecisionState = 'done' | 'overdue' | 'open';

/** How a decision stands on a day: overdue from the day after the one by which it is due. */
export const decisionState = (
  { doneOn, due }: Pick<Decision, 'doneOn' | 'due'>,
  today: string,
): DecisionState => {
  if (doneOn !== null) return 'done';
  return due !== null && due < today ? 'overdue' : 'open';
};
