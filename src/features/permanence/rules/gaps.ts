import { daysBetween, plusDays, plusMonths } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import type { CareFacts } from './care.ts';
import type { PermanenceLine } from './line.ts';

/** What can be missing in a child's line to permanence, the worst first. */
export const gapNames = [
  'No plan for permanence',
  'No route decided',
  'No plan of permanence',
  'No next step',
  'Next step without a date',
  'Next step without an owner',
  'Next step is late',
  'Discharge without a date',
  'Filing day has passed',
  'At home on a care order for over two years',
  'Section 20 not reviewed',
  'Special guardianship, not known to whom',
  'Panel day has passed',
  'Not presented to panel',
  'No life-story work',
  'Not updated',
] as const;
export type GapName = (typeof gapNames)[number];

/** Who has to act, as a post: one of these, or whoever the line says takes the next step. */
const posts = { worker: 'Social worker', manager: 'Team manager' } as const;

/**
 * Something missing: the reason with its days (put into words where somebody reads it), who has to do what, and the last
 * day on which all was still in order (ISO; null for what has no day). `weight` is the place among all names, the worst
 * the heaviest.
 */
export type Gap = {
  name: GapName;
  why: () => string;
  who: string;
  what: string;
  due: string | null;
  weight: number;
};

/** What stands in a child's line and, on the day of the last change (ISO), that somebody looked at it; null where none did. */
export type Tracked = { line: PermanenceLine; updatedOn: string | null; care: CareFacts };

type Found = Omit<Gap, 'name' | 'weight'>;
type Rule = (tracked: Tracked, today: string) => Found | null;

const days = (from: string, today: string): string => {
  const count = daysBetween(from, today);
  return count === 1 ? 'yesterday' : `${count} days ago`;
};

/** "the second review was held on 3 January 2026, 66 days ago" where the day lies behind. */
const on = (day: string, today: string): string =>
  day === today ? `${dateWords(day)}, today` : `${dateWords(day)}, ${days(day, today)}`;

/**
 * The last day for the second review: three months after the first was held, and where none was, after the last day
 * for that one, 20 working days after coming into care.
 * @see Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33
 */
const secondReviewBy = ({ since, reviewsHeld: [first] }: CareFacts): string =>
  plusMonths(first ?? addWorkingDays(since, 20), 3);

const noPlanFor: Rule = ({ line, care }, today) => {
  if (line.planForOn !== null || line.planOfOn !== null) return null;
  const due = { who: posts.worker, what: 'Write the plan for permanence' };
  const second = care.reviewsHeld[1];
  if (second !== undefined)
    return { ...due, due: second, why: () => `The second review was held on ${on(second, today)}.` };
  const by = secondReviewBy(care);
  return by < today
    ? { ...due, due: by, why: () => `The second review was due by ${on(by, today)}, and was not held.` }
    : null;
};

/** A standard of this service, not of the law: so many months after coming into care. */
const own = { route: 6, planOf: 12 };

const afterComing = (
  { since }: CareFacts,
  months: number,
  today: string,
): Pick<Found, 'due' | 'why'> | null => {
  const due = plusMonths(since, months);
  return due < today
    ? {
        due,
        why: () =>
          `In care since ${dateWords(since)}; our own standard is ${months === 12 ? 'a year' : `${months} months`}, to ${on(due, today)}.`,
      }
    : null;
};

const noRoute: Rule = ({ line, care }, today) => {
  const late = line.route === null ? afterComing(care, own.route, today) : null;
  return late && { ...late, who: posts.manager, what: 'Decide on the route' };
};

const noPlanOf: Rule = ({ line, care }, today) => {
  const late = line.planOfOn === null ? afterComing(care, own.planOf, today) : null;
  return late && { ...late, who: posts.worker, what: 'Write the plan of permanence' };
};

const noNextStep: Rule = ({ line }) =>
  line.nextStep === ''
    ? {
        who: posts.worker,
        what: 'Say what the next step is',
        due: null,
        why: () => 'Nothing is to be done next.',
      }
    : null;

const ownerOf = ({ stepOwner }: PermanenceLine): string => stepOwner || posts.worker;

const stepWithoutDate: Rule = ({ line }) =>
  line.nextStep !== '' && line.stepDue === null
    ? {
        who: ownerOf(line),
        what: 'Say by when the next step is taken',
        due: null,
        why: () => `“${line.nextStep}” has no day.`,
      }
    : null;

const stepWithoutOwner: Rule = ({ line }) =>
  line.nextStep !== '' && line.stepOwner === ''
    ? {
        who: posts.manager,
        what: 'Say who takes the next step',
        due: null,
        why: () => `“${line.nextStep}” is nobody’s.`,
      }
    : null;

const stepLate: Rule = ({ line }, today) => {
  const { nextStep, stepDue } = line;
  return nextStep !== '' && stepDue !== null && stepDue < today
    ? {
        who: ownerOf(line),
        what: nextStep,
        due: stepDue,
        why: () => `It was to be done by ${on(stepDue, today)}.`,
      }
    : null;
};

const dischargeWithoutDate: Rule = ({ line }) =>
  line.route === 'discharge' && line.filedOn === null && line.fileBy === null
    ? {
        who: posts.worker,
        what: 'Say by when the discharge is filed',
        due: null,
        why: () => 'The care order is to be discharged; it is neither filed with legal nor has it a day.',
      }
    : null;

const filingLate: Rule = ({ line: { filedOn, fileBy, chasedOn } }, today) =>
  filedOn === null && fileBy !== null && fileBy < today && (chasedOn === null || chasedOn <= fileBy)
    ? {
        who: posts.manager,
        what: 'Chase the filing with legal',
        due: fileBy,
        why: () => `It was to be filed by ${on(fileBy, today)}, and nobody has chased it since.`,
      }
    : null;

const longAtHome: Rule = ({ care: { atHomeSince } }, today) => {
  if (atHomeSince === null) return null;
  const due = plusMonths(atHomeSince, 24);
  return due < today
    ? {
        who: posts.manager,
        what: 'Decide on the discharge of the care order',
        due,
        why: () => `Living with parents under a care order since ${dateWords(atHomeSince)}.`,
      }
    : null;
};

const section20: Rule = ({ line, care: { section20Since } }, today) => {
  if (section20Since === null) return null;
  const reviewed = line.section20On !== null && line.section20On >= section20Since ? line.section20On : null;
  const due = plusMonths(reviewed ?? section20Since, 6);
  if (due >= today) return null;
  const why = (): string =>
    reviewed === null
      ? `Under section 20 since ${on(section20Since, today)}, and never reviewed.`
      : `Last reviewed on ${on(reviewed, today)}.`;
  return { who: posts.manager, what: 'Review section 20', due, why };
};

const guardianUnknown: Rule = ({ line: { route, guardian } }) =>
  route === 'special guardianship' && guardian === null
    ? {
        who: posts.worker,
        what: 'Say to whom special guardianship would go',
        due: null,
        why: () => 'The route is special guardianship.',
      }
    : null;

const panelLate: Rule = ({ line: { panel, panelOn } }, today) =>
  panel === 'to be presented' && panelOn !== null && panelOn < today
    ? {
        who: posts.worker,
        what: 'Present it to panel, or give a new day',
        due: panelOn,
        why: () => `It was to be presented on ${on(panelOn, today)}.`,
      }
    : null;

/** Routes that a panel looks at, unless the line says that none is needed. */
const panelRoutes: readonly (string | null)[] = ['long-term fostering', 'adoption'];

const notPresented: Rule = ({ line: { route, panel, panelOn } }) =>
  panelRoutes.includes(route) && (panel === 'not said' || (panel === 'to be presented' && panelOn === null))
    ? {
        who: posts.worker,
        what: 'Give the day on which it is presented to panel',
        due: null,
        why: () => `The route is ${route}; it was not presented to panel and has no day for it.`,
      }
    : null;

const noLifeStory: Rule = ({ line: { route, lifeStory } }) =>
  panelRoutes.includes(route) && lifeStory === 'none'
    ? {
        who: posts.worker,
        what: 'Begin life-story work',
        due: null,
        why: () => `The route is ${route}; life-story work has not begun.`,
      }
    : null;

const updatedEvery = 56;

const notUpdated: Rule = ({ updatedOn, care }, today) => {
  const due = plusDays(updatedOn ?? care.trackedSince, updatedEvery);
  if (due >= today) return null;
  const why = (): string =>
    updatedOn === null
      ? `Nobody has written anything since ${on(care.trackedSince, today)}.`
      : `Last updated on ${on(updatedOn, today)}.`;
  return { who: posts.worker, what: 'Look the line over', due, why };
};

const rules: Record<GapName, Rule> = {
  'No plan for permanence': noPlanFor,
  'No route decided': noRoute,
  'No plan of permanence': noPlanOf,
  'No next step': noNextStep,
  'Next step without a date': stepWithoutDate,
  'Next step without an owner': stepWithoutOwner,
  'Next step is late': stepLate,
  'Discharge without a date': dischargeWithoutDate,
  'Filing day has passed': filingLate,
  'At home on a care order for over two years': longAtHome,
  'Section 20 not reviewed': section20,
  'Special guardianship, not known to whom': guardianUnknown,
  'Panel day has passed': panelLate,
  'Not presented to panel': notPresented,
  'No life-story work': noLifeStory,
  'Not updated': notUpdated,
};

/** Everything that is missing in a child's line at the beginning of a day (ISO), the worst first. */
export const gapsOf = (tracked: Tracked, today: string): Gap[] => {
  const gaps: Gap[] = [];
  for (const [place, name] of gapNames.entries()) {
    const found = rules[name](tracked, today);
    if (found !== null) gaps.push({ name, weight: gapNames.length - place, ...found });
  }
  return gaps;
};
