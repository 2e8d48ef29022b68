import { type Deliverable, emptyDeliverable, emptyObjective, type Objective } from './deliverable.ts';

/** What a plan is made of, and the fields of each. */
export type PartOf = { objective: Objective; deliverable: Deliverable };
export type PartKind = keyof PartOf;

/** The fields of a part before anything is said of it. */
export const emptyPart: PartOf = { objective: emptyObjective, deliverable: emptyDeliverable };
