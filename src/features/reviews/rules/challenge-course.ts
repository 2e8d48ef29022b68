import { ok, type Result, refused } from '../../../kernel/result.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import {
  type ChallengeKind,
  type ChallengeLevel,
  type ChallengeOutcome,
  type Limits,
  levels,
} from './challenge.ts';

/** What says how a challenge stands. Days are ISO. */
export type Course = {
  kind: ChallengeKind;
  level: ChallengeLevel;
  replyDue: string | null;
  answeredOn: string | null;
  closedOn: string | null;
  outcome: ChallengeOutcome | null;
};

export type ChallengeStanding = 'late' | 'waits for an answer' | 'answered' | 'closed' | 'written down';

/** How a challenge stands at the end of a day; an answer is late from the day after the last one for it. */
export const standingOf = (
  { kind, replyDue, answeredOn, closedOn }: Course,
  today: string,
): ChallengeStanding => {
  if (kind === 'good practice') return 'written down';
  if (closedOn !== null) return 'closed';
  if (answeredOn !== null) return 'answered';
  return replyDue !== null && replyDue < today ? 'late' : 'waits for an answer';
};

/** The last day for an answer of a level that is asked on a day: so many working days later. */
export const replyDueAfter = (day: string, level: ChallengeLevel, limits: Limits): string =>
  addWorkingDays(day, limits[level]);

/** The levels above one, the next one first; none above the head of service. */
export const levelsAbove = (level: ChallengeLevel): readonly ChallengeLevel[] =>
  levels.slice(levels.indexOf(level) + 1);

/** What a challenge can become: informal ones go one of two parallel ways, an alert becomes a problem resolution. */
export const nextKinds = (kind: ChallengeKind): readonly ('alert' | 'resolution')[] => {
  if (kind === 'informal') return ['alert', 'resolution'];
  return kind === 'alert' ? ['resolution'] : [];
};

/** What can be done with a challenge, apart from reading it. */
export type Move = 'answer' | 'not-accepted' | 'escalate' | 'become' | 'close' | 'withdraw' | 'reopen';

const openMove: Record<Exclude<Move, 'reopen'>, (course: Course) => string | null> = {
  answer: ({ answeredOn }) => (answeredOn === null ? null : 'It is answered already.'),
  'not-accepted': ({ answeredOn }) =>
    answeredOn === null ? 'There is no answer yet that could be turned down.' : null,
  escalate: ({ kind, level }) => {
    if (kind !== 'resolution') return 'Only a problem resolution is escalated: make it one first.';
    return levelsAbove(level).length === 0 ? 'Nobody stands above the head of service here.' : null;
  },
  become: ({ kind }) => (nextKinds(kind).length === 0 ? 'It is a problem resolution already.' : null),
  close: () => null,
  withdraw: () => null,
};

/** Whether something can be done with a challenge as it stands; the reason where it cannot. */
export const mayMove = (course: Course, move: Move): Result<true> => {
  if (course.kind === 'good practice') return refused('Good practice is written down, and that is all.');
  if (move === 'reopen') {
    if (course.closedOn === null) return refused('It is open.');
    return course.outcome === 'raised further'
      ? refused('It goes on as the challenge that it became. Open that one.')
      : ok(true);
  }
  if (course.closedOn !== null) return refused('It is closed. Open it again first.');
  const reason = openMove[move](course);
  return reason === null ? ok(true) : refused(reason);
};

/**
 * What is offered when the day for an answer has passed; a person does it, it never happens by itself. A problem
 * resolution goes to the next level, anything else becomes one; above the head of service there is nothing to offer.
 */
export const offeredMove = (course: Course, today: string): 'escalate' | 'become' | null => {
  if (standingOf(course, today) !== 'late') return null;
  return (['escalate', 'become'] as const).find((move) => mayMove(course, move).ok) ?? null;
};
