import type { TimetableTable } from '../hand-worked.ts';
import { careLeavers } from './care-leavers.ts';
import { dentalChecks } from './dental-checks.ts';
import { educationPlans } from './education-plans.ts';
import { eligibleChildren } from './eligible-children.ts';
import { firstReviews } from './first-reviews.ts';
import { healthAssessments } from './health-assessments.ts';
import { laterReviews } from './later-reviews.ts';
import { oneYearReturns } from './one-year-returns.ts';
import { pathwayPlans } from './pathway-plans.ts';
import { periodsOfCare } from './periods-of-care.ts';
import { questionnaires } from './questionnaires.ts';
import { settledHomes } from './settled-homes.ts';
import { toldByReturn } from './told-by-return.ts';
import { visits } from './visits.ts';
import { whoIsInIt } from './who-is-in-it.ts';

/** All hand-worked cases of the timetable. */
export const timetableTables: readonly TimetableTable[] = [
  whoIsInIt,
  firstReviews,
  laterReviews,
  periodsOfCare,
  oneYearReturns,
  healthAssessments,
  dentalChecks,
  questionnaires,
  toldByReturn,
  educationPlans,
  visits,
  settledHomes,
  eligibleChildren,
  pathwayPlans,
  careLeavers,
];
