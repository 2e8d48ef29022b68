import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Role, roles } from '../../../kernel/roles.ts';
import { readTypedDate } from '../../../kernel/typed-date.ts';

/** A role as typed: a day, a month and a year each for its first and its last day. */
export type RoleForm = {
  role: string;
  board: string;
  'from-day': string;
  'from-month': string;
  'from-year': string;
  'to-day': string;
  'to-month': string;
  'to-year': string;
};

export type RoleDetails = { role: Role; bodyId: string | null; from: string; to: string | null };

/** A field and what is wrong with it. */
export type RoleProblem = { field: 'role' | 'board' | 'from' | 'to'; text: string };

/** Roles that somebody can only hold at one board. */
const atOneBoard: readonly Role[] = ['chair', 'member', 'co-opted', "young people's representative"];

const dayOf = (form: RoleForm, which: 'from' | 'to'): Result<string | null> =>
  readTypedDate({
    day: form[`${which}-day`],
    month: form[`${which}-month`],
    year: form[`${which}-year`],
  });

/** Whether somebody can be given the role: a young people's representative has a supporter beside them. */
export const checkHolder = (
  role: Role,
  person: { young: boolean; supporterId: string | null },
): Result<true, RoleProblem> =>
  role !== "young people's representative" || (person.young && person.supporterId !== null)
    ? ok(true)
    : refused({
        field: 'role',
        text: "A young people's representative needs a supporter. Say above that this is a young person, and choose who supports them.",
      });

/** Reads what was typed. Without a first day the role begins today; without a last day it goes on. */
export const readRole = (form: RoleForm, today: string): Result<RoleDetails, RoleProblem> => {
  const role = roles.find((one) => one === form.role);
  if (!role) return refused({ field: 'role', text: 'Choose a role.' });
  const bodyId = form.board === '' ? null : form.board;
  if (bodyId === null && atOneBoard.includes(role))
    return refused({ field: 'board', text: `Choose the board: a ${role} is one at a single board.` });
  const first = dayOf(form, 'from');
  const last = dayOf(form, 'to');
  if (!first.ok)
    return refused({ field: 'from', text: 'The first day is not a date. Type one like 1 5 2026.' });
  if (!last.ok) return refused({ field: 'to', text: 'The last day is not a date. Type one like 30 4 2027.' });
  const from = first.value ?? today;
  if (last.value !== null && last.value < from)
    return refused({ field: 'to', text: 'The last day is before the first.' });
  return ok({ role, bodyId, from, to: last.value });
};
