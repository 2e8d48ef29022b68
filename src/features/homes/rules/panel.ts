import { plusDays } from '../../../kernel/days.ts';

/** What happens to a case of the lasting-homes panel, one step after the other. */
export const deedWords = {
  referred: 'Referred to the panel',
  planned: 'Plan written',
  'more information': 'The panel asked for more',
  agreed: 'The panel agreed',
  'not agreed': 'The panel did not agree',
  reviewed: 'The panel looked at it again',
  ended: 'Ended',
} as const;
export type PanelDeed = keyof typeof deedWords;

/** How a case ends. */
export const outcomeWords = {
  'moved in': 'Moved in',
  stayed: 'Stayed where they were',
  'moved on well': 'Moved on well',
  'broke down': 'The home came to an end early',
  withdrawn: 'Withdrawn',
} as const;
export type PanelOutcome = keyof typeof outcomeWords;

/** A step on a day (ISO), with who acts next by their post and by when. */
export type PanelStep = {
  day: string;
  deed: PanelDeed;
  words: string;
  home: string;
  outcome: PanelOutcome | null;
  nextBy: string;
  nextDue: string | null;
};

export type PanelState = 'to be decided' | 'agreed' | 'not agreed' | 'ended';

const isDecision = ({ deed }: PanelStep): boolean => deed === 'agreed' || deed === 'not agreed';

/** How a case stands by its steps, the first first. */
export const stateOf = (steps: readonly PanelStep[]): PanelState => {
  if (steps.at(-1)?.deed === 'ended') return 'ended';
  const decision = steps.findLast(isDecision);
  if (decision === undefined) return 'to be decided';
  return decision.deed === 'agreed' ? 'agreed' : 'not agreed';
};

const following: Readonly<Record<PanelState, readonly PanelDeed[]>> = {
  'to be decided': ['planned', 'more information', 'agreed', 'not agreed', 'ended'],
  agreed: ['reviewed', 'ended'],
  'not agreed': ['planned', 'more information', 'agreed', 'reviewed', 'ended'],
  ended: [],
};

/** What can come next. */
export const nextDeeds = (steps: readonly PanelStep[]): readonly PanelDeed[] => following[stateOf(steps)];

const tasks: Readonly<Record<PanelDeed, string>> = {
  referred: 'Decide',
  planned: 'Decide',
  'more information': 'Send what the panel asked for',
  agreed: 'Look at it again',
  'not agreed': 'Look at it again',
  reviewed: 'Look at it again',
  ended: '',
};

/** Who must do what by when; null where nothing is left to do. */
export type PanelTask = { who: string; what: string; by: string };

export const taskOf = (steps: readonly PanelStep[]): PanelTask | null => {
  const last = steps.at(-1);
  if (last === undefined || last.deed === 'ended' || last.nextDue === null) return null;
  return { who: last.nextBy, what: tasks[last.deed], by: last.nextDue };
};

/** Whether its day has passed; the day itself has not. */
export const isLate = (task: PanelTask | null, today: string): boolean => task !== null && task.by < today;

/** Whether somebody waits for the home that a case is about: it is open, and the panel has not refused it. */
export const waitsForHome = (steps: readonly PanelStep[]): boolean =>
  ['to be decided', 'agreed'].includes(stateOf(steps));

/** Weeks after a decision in which the panel looks again, unless the service sets others. */
export const usualReviewWeeks = 12;

/** The day of the review after a decision. */
export const reviewDay = (decidedOn: string, weeks: number): string => plusDays(decidedOn, 7 * weeks);

/** Steps of a case as they stood on a day (ISO). */
export const stepsOn = (steps: readonly PanelStep[], day: string): PanelStep[] =>
  steps.filter((step) => step.day <= day);
