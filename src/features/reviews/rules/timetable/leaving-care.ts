import { birthday, daysBetween, laterDay, plusDays, plusMonths } from '../../../../kernel/days.ts';
import { type Duty, done, owed, type Standing, unknown } from './duty.ts';
import type { CareLeaver, ChildInCare, Told } from './history.ts';

export type LeavingDuty = Extract<Duty, 'pathway_plan' | 'personal_adviser' | 'contact'>;

const thirteenWeeks = 91;

const noPlans = 'The extract has no pathway plans';
const noAdvisers = 'No extract says who has a personal adviser';

/** The day on which a child has been looked after for so many days in all since a day; null where it has not by then. */
const fullOn = (care: ChildInCare['care'], from: string, at: string, days: number): string | null => {
  let left = days;
  let reached = from;
  for (const { from: began, until } of care.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const first = laterDay(began, reached);
    if (first >= until) continue;
    const stayed = daysBetween(first, until);
    if (stayed >= left) {
      const full = plusDays(first, left - 1);
      return full <= at ? full : null;
    }
    left -= stayed;
    reached = until;
  }
  return null;
};

/**
 * The day on which a child became eligible: 16 or 17, and looked after for 13 weeks in all since 14; null where it has
 * not by the day (Children Act 1989, Schedule 2, paragraph 19B; S.I. 2010/959, regulation 40).
 */
const eligibleSince = (born: string, care: ChildInCare['care'], at: string): string | null => {
  const sixteen = birthday(born, 16);
  if (at < sixteen) return null;
  const full = fullOn(care, birthday(born, 14), at, thirteenWeeks);
  return full === null ? null : laterDay(full, sixteen);
};

/** An adviser for whoever is eligible (regulation 44); done once one was named. */
const adviser = ({ advisers }: ChildInCare, eligible: string, at: string, { kinds }: Told): Standing => {
  if (!kinds.has('PersonalAdvisers')) return unknown(eligible, noAdvisers);
  const basis = 'From the day of becoming eligible';
  return advisers.length > 0 ? done(eligible, basis) : owed(eligible, at, basis);
};

const nextPlan = (plans: readonly string[], at: string): Standing | null => {
  const last = plans.at(-1);
  return last === undefined ? null : owed(plusMonths(last, 6), at, 'Within six months of the last plan');
};

/** What a child of 16 or 17 who will leave care is owed (S.I. 2010/959, regulations 41 to 44). */
export const duties16 = (
  child: ChildInCare,
  at: string,
  told: Told,
): Partial<Record<LeavingDuty, Standing>> => {
  if (child.born === null) {
    const noBirth = unknown(null, 'The date of birth is not known');
    return { pathway_plan: noBirth, personal_adviser: noBirth };
  }
  const eligible = eligibleSince(child.born, child.care, at);
  if (eligible === null) return {};
  return {
    pathway_plan: told.kinds.has('PathwayPlans')
      ? (nextPlan(child.pathwayPlans, at) ??
        owed(plusMonths(eligible, 3), at, 'Within three months of becoming eligible'))
      : unknown(null, noPlans),
    personal_adviser: adviser(child, eligible, at, told),
  };
};

const outOfContact: readonly string[] = ['REFU', 'NREQ', 'RHOM'];

/** Whether plan, adviser and contact are owed: to the relevant and former relevant (Children Act 1989, 23A, 23C). */
export const isOwed = ({ category, inTouch }: CareLeaver): boolean =>
  inTouch !== 'DIED' && /^(former[\s_-]*)?relevant$/i.test(category?.trim() ?? '');

const contact = ({ inTouch, lastInTouch }: CareLeaver, at: string): Standing | null => {
  if (outOfContact.includes(inTouch ?? '')) return null;
  return lastInTouch === null
    ? unknown(null, 'The extract does not say when they were last in touch')
    : owed(plusMonths(lastInTouch, 2), at, 'Within two months of the last time');
};

/** What a care leaver is owed (Care Leavers (England) Regulations 2010, regulations 5 to 8). */
export const leaverDuties = (
  leaver: CareLeaver,
  at: string,
  { kinds }: Told,
): Partial<Record<LeavingDuty, Standing | null>> => ({
  pathway_plan: kinds.has('PathwayPlans')
    ? (nextPlan(leaver.pathwayPlans, at) ?? unknown(null, 'The extract has no plan of theirs'))
    : unknown(null, noPlans),
  personal_adviser: unknown(null, noAdvisers),
  contact: contact(leaver, at),
});
