import { birthday, laterDay, plusDays, plusMonths } from '../../../../kernel/days.ts';
import { addWorkingDays } from '../../../../kernel/working-days.ts';
import { type Duty, done, owed, type Standing, unknown } from './duty.ts';
import { type ChildInCare, returnYearOf, since, type Told } from './history.ts';

export type HealthDuty = Extract<Duty, 'initial_health' | 'review_health' | 'dental' | 'sdq'>;

const noBirth = 'The date of birth is not known';
const noChecks = 'The extract has no health checks';
const lastBefore = 'The last one was before what the extract tells of';

/** By the return, which tells whether it was done in its year and not when: the year ends on 31 March. */
const byReturn = (wasDone: boolean | null, at: string, { kinds }: Told): Standing => {
  if (!kinds.has('OC2')) return unknown(null, noChecks);
  const yearEnd = plusDays(plusMonths(returnYearOf(at), 12), -1);
  if (wasDone === null) return unknown(yearEnd, 'The return of the year does not tell');
  return wasDone
    ? done(yearEnd, 'Done in the year of the return')
    : owed(yearEnd, at, 'Once in the year of the return');
};

const initial = (child: ChildInCare, at: string, { kinds, healthChecksSince }: Told): Standing => {
  const basis = 'Within 20 working days of coming into care';
  const due = child.fromTheStart ? addWorkingDays(child.since, 20) : null;
  if (!kinds.has('HealthChecks') || healthChecksSince === null) return unknown(due, noChecks);
  if (since(child.since, child.initialAssessments).length > 0) return done(due, basis);
  return due === null || due < healthChecksSince
    ? unknown(null, 'It was due before what the extract tells of')
    : owed(due, at, basis);
};

/** Every six months before the fifth birthday, every twelve after it (the same regulations, regulation 7). */
const review = (child: ChildInCare, at: string, told: Told): Standing | null => {
  if (child.born === null) return unknown(null, noBirth);
  if (!told.kinds.has('HealthChecks')) return byReturn(child.ofYear?.assessed ?? null, at, told);
  const last = since(child.since, [...child.initialAssessments, ...child.healthReviews].sort()).at(-1);
  if (last === undefined) return child.fromTheStart ? null : unknown(null, lastBefore);
  const soon = plusMonths(last, 6);
  return soon < birthday(child.born, 5)
    ? owed(soon, at, 'Within six months of the last assessment, before the fifth birthday')
    : owed(plusMonths(last, 12), at, 'Within twelve months of the last assessment');
};

const dental = (child: ChildInCare, at: string, told: Told): Standing => {
  if (!told.kinds.has('HealthChecks')) return byReturn(child.ofYear?.teethChecked ?? null, at, told);
  const last = since(child.since, child.dentalChecks).at(-1);
  if (last !== undefined) return owed(plusMonths(last, 12), at, 'Within twelve months of the last check');
  return child.fromTheStart
    ? owed(plusMonths(child.since, 12), at, 'Within twelve months of coming into care')
    : unknown(null, lastBefore);
};

/** Each year from 4 to 16, as the return asks for it. */
const questionnaire = (child: ChildInCare, at: string, told: Told): Standing | null => {
  if (child.born === null) return unknown(null, noBirth);
  const [four, seventeen] = [birthday(child.born, 4), birthday(child.born, 17)];
  if (at < four || at >= seventeen) return null;
  if (!told.questionnaires) return byReturn(child.ofYear?.questionnaire ?? null, at, told);
  const last = since(child.since, child.questionnaires).at(-1);
  if (last !== undefined) return owed(plusMonths(last, 12), at, 'Within twelve months of the last one');
  if (!child.fromTheStart) return unknown(null, lastBefore);
  const year = plusMonths(child.since, 12);
  return owed(laterDay(year, four), at, 'Within twelve months of coming into care, from the age of four');
};

/** Health: assessments, dental checks, and the questionnaire about strengths and difficulties (SDQ). */
export const healthDuties = (
  child: ChildInCare,
  at: string,
  told: Told,
): Partial<Record<HealthDuty, Standing | null>> => ({
  initial_health: initial(child, at, told),
  review_health: review(child, at, told),
  dental: dental(child, at, told),
  sdq: questionnaire(child, at, told),
});
