import { byLastRow, type CareLeaver } from '../indicators/care-leavers.ts';
import { type Council, councilOf } from '../indicators/council.ts';
import { codeIn } from '../indicators/fields.ts';
import type { RawExtract } from '../indicators/raw-extract.ts';
import { birthday, type ChildInCare, childrenInCare } from './plain-child.ts';
import { educationPlan } from './plain-education.ts';
import { dental, initialHealth, questionnaire, reviewHealth } from './plain-health.ts';
import { contact, pathwayPlan, personalAdviser, planOfCareLeaver } from './plain-leaving-care.ts';
import { type Answer, type Duty, duties, type PlainLine, unknown } from './plain-line.ts';
import { firstReview, nextReview, secondReview } from './plain-reviews.ts';
import { statutoryVisit } from './plain-visits.ts';

type Reading = (child: ChildInCare) => Answer;

/** Nothing can be said of what hangs on an age where the birth is not known. */
const byAge = (reading: (child: ChildInCare, born: string) => Answer): Reading => {
  return (child) => (child.born === null ? unknown(null) : reading(child, child.born));
};

const inCare: Readonly<Record<Duty, Reading>> = {
  first_review: firstReview,
  second_review: secondReview,
  review: nextReview,
  initial_health: initialHealth,
  review_health: byAge(reviewHealth),
  dental,
  sdq: byAge(questionnaire),
  education_plan: byAge(educationPlan),
  statutory_visit: statutoryVisit,
  pathway_plan: byAge(pathwayPlan),
  personal_adviser: byAge(personalAdviser),
  contact: () => null,
};

const isOwedAtAll = (due: string | null, born: string | null): boolean =>
  due === null || born === null || due < birthday(born, 18);

const linesOf = (child: string, answer: (duty: Duty) => Answer): PlainLine[] =>
  duties.flatMap((duty) => {
    const found = answer(duty);
    return found ? [{ child, duty, ...found }] : [];
  });

const leftCare = ['RELEVANT', 'FORMERRELEVANT'];

const ofCareLeaver = (council: Council, leaver: CareLeaver, at: string): PlainLine[] =>
  linesOf(leaver.child, (duty) => {
    if (duty === 'pathway_plan') return planOfCareLeaver(council, leaver, at);
    if (duty === 'personal_adviser') return unknown(null);
    return duty === 'contact' ? contact(council, leaver, at) : null;
  });

/**
 * What is due to each child at the end of the day `at`, read slowly by the words of the README of the reviews: a second
 * reading beside the product's own. Children stand in the order of their references, lines in that of `duties`.
 */
export const plainTimetable = (extract: RawExtract, at: string): PlainLine[] => {
  const council = councilOf(extract);
  const children = childrenInCare(council, at);
  const cared = new Set(children.map(({ child }) => child));
  const leavers = byLastRow(council, at).filter(
    ({ child, row }) =>
      leftCare.includes(codeIn(row, 'CATEGORY')?.replace(/[\s_-]/g, '') ?? '') &&
      codeIn(row, 'IN_TOUCH') !== 'DIED' &&
      !cared.has(child),
  );
  const byChild = new Map([
    ...children.map((child) => {
      const lines = linesOf(child.child, (duty) => inCare[duty](child));
      return [child.child, lines.filter(({ due }) => isOwedAtAll(due, child.born))] as const;
    }),
    ...leavers.map((leaver) => [leaver.child, ofCareLeaver(council, leaver, at)] as const),
  ]);
  return [...byChild.keys()].sort().flatMap((child) => byChild.get(child) ?? []);
};
