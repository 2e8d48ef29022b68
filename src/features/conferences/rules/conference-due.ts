import { plusMonths } from '../../../kernel/days.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import type { Beginning, ConferenceKind, Outcome } from './conference.ts';

/** A conference that was held, as far as the next one hangs on it. `day` is ISO. */
export type Held = { kind: ConferenceKind; day: string; outcome: Outcome };

/** The conference that is owed next, the last day for it (ISO), and why in words. */
export type NextConference = { kind: ConferenceKind; due: string; basis: string };

const words = {
  initial: 'Within 15 working days of the strategy discussion',
  transfer: 'Within 15 working days of being told that the family moved here',
  first: 'Within 3 months of the initial conference',
  afterTransfer: 'Within 3 months of the transfer-in conference',
  later: 'Within 6 months of the last review',
};

const withinThreeMonths = (day: string, basis: string): NextConference => ({
  kind: 'review',
  due: plusMonths(day, 3),
  basis,
});
const withinSixMonths = (day: string): NextConference => ({
  kind: 'review',
  due: plusMonths(day, 6),
  basis: words.later,
});

const firstAfter = ({ kind, on }: Beginning): NextConference => {
  if (kind === 'strategy') return { kind: 'initial', due: addWorkingDays(on, 15), basis: words.initial };
  if (kind === 'transfer') return { kind: 'transfer-in', due: addWorkingDays(on, 15), basis: words.transfer };
  return kind === 'initial before' ? withinThreeMonths(on, words.first) : withinSixMonths(on);
};

const isUnderPlan = ({ outcome }: Held): boolean => outcome === 'plan made' || outcome === 'plan goes on';

/**
 * The next conference of a family, counted anew from what was held since its line began: one held early brings the next
 * one forward, and one that was adjourned or called off changes nothing. Null where no plan stands or the line ended.
 *
 * Initial conference: 15 working days after the strategy discussion at which the enquiry began; a family that moves here
 * on a plan: 15 working days after being told; first review: 3 months after the initial one; later ones: 6 months
 * (Working Together to Safeguard Children, 2018 and 2023). The day itself does not count; months end on the same day of
 * the month, or on its last one.
 */
export const nextConference = (
  beginning: Beginning,
  held: readonly Held[],
  isEnded = false,
): NextConference | null => {
  if (isEnded) return null;
  const last = held
    .filter(({ day, kind }) => day > beginning.on || (day === beginning.on && kind !== 'review'))
    .reduce<Held | null>((latest, one) => (latest === null || one.day >= latest.day ? one : latest), null);
  if (last === null) return firstAfter(beginning);
  if (!isUnderPlan(last)) return null;
  if (last.kind === 'review') return withinSixMonths(last.day);
  return withinThreeMonths(last.day, last.kind === 'initial' ? words.first : words.afterTransfer);
};

/**
 * The last day (ISO) for a conference that was held on a day, by what was held before it. Null for one before the line
 * began: from what its days were counted is not kept.
 */
export const dueOnDay = (beginning: Beginning, held: readonly Held[], day: string): string | null =>
  day < beginning.on
    ? null
    : (nextConference(
        beginning,
        held.filter((one) => one.day < day),
      )?.due ?? null);
