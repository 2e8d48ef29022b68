import { firstOfMonth } from '../../../kernel/days.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { type PlanKind, planKinds } from './plan-kind.ts';
import { readTimescale } from './timescale.ts';

/** What heads a plan, as it is typed. `from` and `to` are months in words: "April 2026". */
export type PlanForm = {
  kind: string;
  name: string;
  from: string;
  to: string;
  principles: string;
  priorities: string;
  follows: string;
  strategy: string;
};

/** The head of a plan. Days are ISO: the first of the month it begins in, the last of the one it ends in. */
export type PlanHead = {
  kind: PlanKind;
  name: string;
  from: string | null;
  to: string | null;
  principles: string;
  priorities: string;
  followsId: string | null;
  strategyId: string | null;
};

/** What is wrong, and in which field. */
export type Mistake = { text: string; field: keyof PlanForm };

export const emptyPlanForm: PlanForm = {
  kind: '',
  name: '',
  from: '',
  to: '',
  principles: '',
  priorities: '',
  follows: '',
  strategy: '',
};

/** A plan's head as it would be typed. */
export const planFormOf = (head: PlanHead): PlanForm => ({
  kind: head.kind,
  name: head.name,
  from: head.from === null ? '' : monthWords(head.from),
  to: head.to === null ? '' : monthWords(head.to),
  principles: head.principles,
  priorities: head.priorities,
  follows: head.followsId ?? '',
  strategy: head.strategyId ?? '',
});

/** Undefined where something is typed that is no month. */
const lastDayIn = (typed: string): string | null | undefined =>
  typed.trim() === '' ? null : (readTimescale(typed).due ?? undefined);

/** Reads what heads a plan. `others` are the ids of the plans that it can come after or carry out. */
export const readPlanForm = (
  form: PlanForm,
  others: readonly string[],
): { ok: true; head: PlanHead } | { ok: false; mistake: Mistake } => {
  const wrong = (text: string, field: keyof PlanForm) => ({ ok: false as const, mistake: { text, field } });
  const kind = planKinds.find((one) => one === form.kind);
  if (!kind) return wrong('Choose what kind of plan it is.', 'kind');
  const name = form.name.trim();
  if (name === '') return wrong('Give the plan a name.', 'name');
  const from = lastDayIn(form.from);
  if (from === undefined) return wrong('Give the first month with its year, such as April 2026.', 'from');
  const to = lastDayIn(form.to);
  if (to === undefined) return wrong('Give the last month with its year, such as March 2028.', 'to');
  if (from !== null && to !== null && to < from)
    return wrong('The last month is before the first one.', 'to');
  const chosen = (id: string): string | null => others.find((other) => other === id) ?? null;
  return {
    ok: true,
    head: {
      kind,
      name,
      from: from && firstOfMonth(from),
      to,
      principles: form.principles.trim(),
      priorities: form.priorities.trim(),
      followsId: chosen(form.follows),
      strategyId: chosen(form.strategy),
    },
  };
};
