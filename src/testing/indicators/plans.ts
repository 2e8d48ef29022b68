import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import { daysBetween, plusMonths } from '../../kernel/days.ts';
import type { Council } from './council.ts';
import { sinceApril } from './days.ts';
import { codeIn, dateIn, textIn } from './fields.ts';
import type { PlainWay } from './plain-indicator.ts';

type Plan = { child: string; team: string | null; began: string; ended: string };

const never = '9999-12-31';

const plansOf = ({ records }: Council, kind: RecordKind): Plan[] =>
  records
    .rows(kind)
    .map((row) => ({
      child: textIn(row, 'CHILD') ?? '',
      team: textIn(row, 'TEAM'),
      began: dateIn(row, 'START').date ?? '',
      ended: dateIn(row, 'END').date ?? never,
    }))
    .toSorted((one, other) => one.began.localeCompare(other.began) || one.ended.localeCompare(other.ended));

const open = (kind: RecordKind): PlainWay['shares'] => {
  return (council, day) =>
    plansOf(council, kind)
      .filter(({ began, ended }) => began <= day && day < ended)
      .map(({ child, team }) => ({ child, team, numerator: true }));
};

const ended: PlainWay['shares'] = (council, day) =>
  plansOf(council, 'CpPlans')
    .filter((plan) => sinceApril(plan.ended, day))
    .map(({ child, team, began, ended: end }) => ({
      child,
      team,
      numerator: daysBetween(began, end) + 1 >= 730,
      denominator: true,
    }));

const beganAgain = (counts: (earlier: readonly Plan[], plan: Plan) => boolean): PlainWay['shares'] => {
  return (council, day) => {
    const plans = plansOf(council, 'CpPlans');
    return plans.flatMap((plan, place) => {
      if (!sinceApril(plan.began, day)) return [];
      const earlier = plans.slice(0, place).filter(({ child }) => child === plan.child);
      return [{ child: plan.child, team: plan.team, numerator: counts(earlier, plan), denominator: true }];
    });
  };
};

const heldInTime = (kinds: readonly string[]): PlainWay['shares'] => {
  return (council, day) => {
    const plans = plansOf(council, 'CpPlans');
    return council.records.rows('Conferences').flatMap((row) => {
      const due = dateIn(row, 'DUE').date ?? '';
      if (!kinds.includes(codeIn(row, 'KIND') ?? '') || !sinceApril(due, day)) return [];
      const child = textIn(row, 'CHILD') ?? '';
      const held = dateIn(row, 'HELD').date;
      const last = plans.findLast((plan) => plan.child === child && plan.began <= due);
      const team = last && due <= last.ended ? last.team : null;
      return [{ child, team, numerator: held !== null && held <= due, denominator: true }];
    });
  };
};

/** Plans of children in need and of child protection, and conferences. */
export const plans: Readonly<Record<string, readonly PlainWay[]>> = {
  cin_number: [{ needs: ['CinPlans'], each: 'child', of: 'number', shares: open('CinPlans') }],
  cin_rate: [
    { needs: ['CinPlans', 'Population'], each: 'child', of: 'population', shares: open('CinPlans') },
  ],
  cp_number: [{ needs: ['CpPlans'], each: 'child', of: 'number', shares: open('CpPlans') }],
  cp_rate: [{ needs: ['CpPlans', 'Population'], each: 'child', of: 'population', shares: open('CpPlans') }],
  ni64: [{ needs: ['CpPlans'], each: 'row', of: 'percentage', shares: ended }],
  ni65: [
    {
      needs: ['CpPlans'],
      each: 'row',
      of: 'percentage',
      shares: beganAgain((earlier) => earlier.length > 0),
    },
  ],
  cp_again_12_months: [
    {
      needs: ['CpPlans'],
      each: 'row',
      of: 'percentage',
      shares: beganAgain((earlier, { began }) =>
        earlier.some((plan) => plan.ended >= plusMonths(began, -12)),
      ),
    },
  ],
  ni67: [
    {
      needs: ['Conferences'],
      each: 'row',
      of: 'percentage',
      shares: heldInTime(['REVIEW', 'RCPC']),
    },
  ],
  icpc_in_time: [
    {
      needs: ['Conferences'],
      each: 'row',
      of: 'percentage',
      shares: heldInTime(['INITIAL', 'ICPC']),
    },
  ],
};
