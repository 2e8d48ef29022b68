import { birthday } from '../../../../kernel/days.ts';
import { type Duty, duties, type Standing } from './duty.ts';
import { educationPlan } from './education.ts';
import { healthDuties } from './health.ts';
import type { CareLeaver, ChildInCare, Told } from './history.ts';
import { duties16, isOwed, leaverDuties } from './leaving-care.ts';
import { reviewDuties } from './reviews.ts';
import { statutoryVisit } from './visits.ts';

/** One duty to one child and how it stands on the day asked about. */
export type TimetableLine = { child: string; duty: Duty } & Standing;

type Standings = Partial<Record<Duty, Standing | null>>;

const linesOf = (child: string, standings: Standings): TimetableLine[] =>
  duties.flatMap((duty) => {
    const standing = standings[duty];
    return standing ? [{ child, duty, ...standing }] : [];
  });

/** What a child in our care is owed by the day (README, "The timetable"), in the order of the duties. */
export const childTimetable = (child: ChildInCare, at: string, told: Told): TimetableLine[] => {
  const eighteen = child.born === null ? null : birthday(child.born, 18);
  if (eighteen !== null && at >= eighteen) return [];
  return linesOf(child.child, {
    ...reviewDuties(child, at, told),
    ...healthDuties(child, at, told),
    education_plan: educationPlan(child, at, told),
    statutory_visit: statutoryVisit(child, at, told),
    ...duties16(child, at, told),
  }).filter(({ due }) => due === null || eighteen === null || due < eighteen);
};

/** What a care leaver is owed by the day; nothing where their category is owed none of it. */
export const leaverTimetable = (leaver: CareLeaver, at: string, told: Told): TimetableLine[] =>
  isOwed(leaver) ? linesOf(leaver.child, leaverDuties(leaver, at, told)) : [];
