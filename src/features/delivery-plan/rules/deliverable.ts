import type { Brag } from './brag.ts';

/** A part of a deliverable. `when` is as it was typed: "Oct 2022", "31/03/2023". */
export type PlannedStage = { name: string; when: string; done: boolean };

/**
 * What tells whether it works, for everybody or for one cohort ("care leavers, 19 to 21"). Figures are in the unit of the
 * measure. Where an indicator is named, the current figure is its newest one and not what stands here; the words are kept
 * where they say more than the number does: "64%", "about half".
 */
export type Measure = {
  name: string;
  cohort: string;
  indicator: string | null;
  area: string | null;
  better: 'up' | 'down';
  baseline: number | null;
  target: number | null;
  targetWords: string;
  current: number | null;
  currentWords: string;
  /** The day of the current figure, ISO. */
  currentOn: string | null;
};

/**
 * What a plan says of one thing that is to be done: the row of a delivery plan, a deliverable of a service plan, a
 * finding, a policy, a risk. Which of the fields a plan shows, and under which words, its kind says (plan-kind.ts).
 * Objectives, leads and other deliverables are named by their ids.
 */
export type Deliverable = {
  objective: string | null;
  ref: string;
  /** References in other plans: one action may answer several. */
  references: string[];
  activity: string;
  /** Where we are now. */
  position: string;
  /** What will be different. */
  outcome: string;
  next: string;
  services: string[];
  leads: string[];
  /** When, as it was typed: a day, a month, a quarter, "Ongoing", "To be confirmed", "Every term". */
  timescale: string;
  stages: PlannedStage[];
  measures: Measure[];
  waitsFor: string[];
  risks: string[];
  /** How likely a risk is and how much it would matter, each from 1 to 5. */
  likelihood: number | null;
  impact: number | null;
  rating: Brag | null;
  /** Why the lead rates it so, where the facts suggest another rating. */
  ratingReason: string;
  /** The deliverable of the same plan that this one repeats: a published plan may print one in two tables. */
  sameAs: string | null;
  /** The same for young people to read. */
  inYoungWords: string;
};

/** What a strategy or a plan wants, and what ties it to those before it and to the young people. */
export type Objective = {
  number: string;
  title: string;
  statement: string;
  how: string;
  /** Which of the young people's words it answers. */
  voice: string;
  priority: string;
  /** Outcome measures. */
  measures: Measure[];
  /** The objective of an earlier strategy or of the plan's strategy that this one comes from. */
  follows: string | null;
  inYoungWords: string;
};

export const emptyDeliverable: Deliverable = {
  objective: null,
  ref: '',
  references: [],
  activity: '',
  position: '',
  outcome: '',
  next: '',
  services: [],
  leads: [],
  timescale: '',
  stages: [],
  measures: [],
  waitsFor: [],
  risks: [],
  likelihood: null,
  impact: null,
  rating: null,
  ratingReason: '',
  sameAs: null,
  inYoungWords: '',
};

export const emptyObjective: Objective = {
  number: '',
  title: '',
  statement: '',
  how: '',
  voice: '',
  priority: '',
  measures: [],
  follows: null,
  inYoungWords: '',
};
