import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Mistake, Typed } from './fields.ts';
import { type Grade, type Grades, grades, type Measure, measures } from './grades.ts';

/** How the second look at an audit stands. Days are ISO. */
export type Moderation = {
  secondId: string;
  secondName: string;
  askedOn: string;
  secondGrades: Grades | null;
  givenOn: string | null;
  agreedGrades: Grades | null;
  agreedOn: string | null;
  agreedBy: string;
  reason: string;
};

export type ModerationState = 'none' | 'asked' | 'same' | 'differs' | 'agreed';

/** What of two sets of grades is not the same. What only one of them graded differs too. */
export const differing = (first: Grades, second: Grades): Measure[] =>
  (Object.keys(measures) as Measure[]).filter((measure) => first[measure] !== second[measure]);

/** How far the second look is. */
export const stateOf = (first: Grades, moderation: Moderation | null): ModerationState => {
  if (moderation === null) return 'none';
  if (moderation.secondGrades === null) return 'asked';
  if (moderation.agreedGrades !== null) return 'agreed';
  return differing(first, moderation.secondGrades).length === 0 ? 'same' : 'differs';
};

/** The grades that count: those agreed on, else the first auditor's. */
export const standingGrades = (first: Grades, moderation: Moderation | null): Grades =>
  moderation?.agreedGrades ?? first;

/** Who somebody is to an audit and its second look. */
export type Part = { isFirst: boolean; isSecond: boolean; isManager: boolean };

/** Whether the first one's grades and words are kept from somebody: from the second auditor until they have graded. */
export const isBlind = ({ isSecond }: Part, state: ModerationState): boolean => isSecond && state === 'asked';

/** What somebody can do about the second look: ask for one (or somebody else for it), give grades, or settle what differs. */
export const stepFor = (part: Part, state: ModerationState): 'ask' | 'give' | 'agree' | null => {
  if (part.isSecond && state === 'asked') return 'give';
  if (state === 'none' || state === 'asked') return part.isFirst || part.isManager ? 'ask' : null;
  if (state === 'differs') return part.isManager && !part.isFirst && !part.isSecond ? 'agree' : null;
  return null;
};

/** Reads grades; of what may be left out `optional` says. */
export const readGrades = (
  typed: Typed,
  wanted: readonly Measure[],
  optional: readonly Measure[],
): Result<Grades, Mistake> => {
  const given: Partial<Record<Measure, Grade>> = {};
  for (const measure of wanted) {
    const grade = typed[measure] ?? '';
    if (grade in grades) given[measure] = grade as Grade;
    else if (!optional.includes(measure))
      return refused({
        text: `Choose a grade: ${measures[measure].charAt(0).toLowerCase()}${measures[measure].slice(1)}.`,
        field: measure,
      });
  }
  return ok(given);
};
