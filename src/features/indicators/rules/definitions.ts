import type { Definition } from './definition.ts';
import { advocacy } from './definitions/advocacy.ts';
import { apprenticeships } from './definitions/apprenticeships.ts';
import { careLeaversEet } from './definitions/care-leavers-eet.ts';
import { careLeaversHomes } from './definitions/care-leavers-homes.ts';
import { careLeaversInTouch } from './definitions/care-leavers-in-touch.ts';
import { careLeaversNeet } from './definitions/care-leavers-neet.ts';
import { careLeaversNotAvailable } from './definitions/care-leavers-not-available.ts';
import { careLeaversNotKnown } from './definitions/care-leavers-not-known.ts';
import { careLeaversNumber } from './definitions/care-leavers-number.ts';
import { careLeaversSameHome } from './definitions/care-leavers-same-home.ts';
import { careLeaversSuitable } from './definitions/care-leavers-suitable.ts';
import { cinNumber } from './definitions/cin-number.ts';
import { cinRate } from './definitions/cin-rate.ts';
import { claByAge } from './definitions/cla-by-age.ts';
import { claByLegalStatus } from './definitions/cla-by-legal-status.ts';
import { claByPlacement } from './definitions/cla-by-placement.ts';
import { claCeased } from './definitions/cla-ceased.ts';
import { claNumber } from './definitions/cla-number.ts';
import { claRate } from './definitions/cla-rate.ts';
import { claStarted } from './definitions/cla-started.ts';
import { complaints } from './definitions/complaints.ts';
import { cpAgain12Months } from './definitions/cp-again-12-months.ts';
import { cpNumber } from './definitions/cp-number.ts';
import { cpRate } from './definitions/cp-rate.ts';
import { dentalCheck } from './definitions/dental-check.ts';
import { educationPlan } from './definitions/education-plan.ts';
import { eet1820 } from './definitions/eet-18-20.ts';
import { healthAssessment } from './definitions/health-assessment.ts';
import { higherEducation } from './definitions/higher-education.ts';
import { icpcInTime } from './definitions/icpc-in-time.ts';
import { immunisations } from './definitions/immunisations.ts';
import { initialHealthAssessment } from './definitions/initial-health-assessment.ts';
import { ks2Attainment } from './definitions/ks2-attainment.ts';
import { ks4Attainment } from './definitions/ks4-attainment.ts';
import { missingChildren } from './definitions/missing-children.ts';
import { missingEpisodes } from './definitions/missing-episodes.ts';
import { ni62 } from './definitions/ni62.ts';
import { ni63 } from './definitions/ni63.ts';
import { ni64 } from './definitions/ni64.ts';
import { ni65 } from './definitions/ni65.ts';
import { ni66 } from './definitions/ni66.ts';
import { ni67 } from './definitions/ni67.ts';
import { pathwayPlan } from './definitions/pathway-plan.ts';
import { placedOutside } from './definitions/placed-outside.ts';
import { repeatCare } from './definitions/repeat-care.ts';
import { reviewParticipation } from './definitions/review-participation.ts';
import { sdqAverage } from './definitions/sdq-average.ts';
import { sdqCompleted } from './definitions/sdq-completed.ts';
import { statementsSent } from './definitions/statements-sent.ts';
import { uascNumber } from './definitions/uasc-number.ts';
import { year1213Eet } from './definitions/year-12-13-eet.ts';
import { youthJustice } from './definitions/youth-justice.ts';

/** Every indicator, in the order of a report: in need and protected, in care, leaving care, figures that are entered. */
export const definitions: readonly Definition[] = [
  cinNumber,
  cinRate,
  cpNumber,
  cpRate,
  ni64,
  ni65,
  cpAgain12Months,
  ni67,
  icpcInTime,
  claNumber,
  claRate,
  claStarted,
  claCeased,
  claByLegalStatus,
  claByPlacement,
  claByAge,
  uascNumber,
  placedOutside,
  ni62,
  ni63,
  ni66,
  reviewParticipation,
  initialHealthAssessment,
  healthAssessment,
  dentalCheck,
  sdqCompleted,
  sdqAverage,
  immunisations,
  educationPlan,
  pathwayPlan,
  missingEpisodes,
  missingChildren,
  repeatCare,
  youthJustice,
  careLeaversNumber,
  careLeaversSuitable,
  careLeaversEet,
  careLeaversNeet,
  careLeaversNotAvailable,
  careLeaversNotKnown,
  careLeaversInTouch,
  careLeaversHomes,
  careLeaversSameHome,
  ks2Attainment,
  ks4Attainment,
  year1213Eet,
  eet1820,
  higherEducation,
  apprenticeships,
  advocacy,
  complaints,
  statementsSent,
];

/** The definition with that code. */
export const definitionOf = (code: string): Definition | undefined =>
  definitions.find((definition) => definition.code === code);

/** The definition of a figure, also of a part ("cla_by_legal_status.C2"). */
export const definitionOfFigure = (indicator: string): Definition | undefined =>
  definitionOf(indicator.split('.')[0] ?? '');
