import { ok, type Result, refused } from '../../kernel/result.ts';
import { atEveryBoard, type Can, holds, personIdOf, type Role } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';
import type { Move } from './rules/challenge-course.ts';

/** The roles of the independent reviewing service. */
export const service: readonly Role[] = [
  'independent reviewing officer',
  'reviewing manager',
  'service manager',
];
const socialCare: readonly Role[] = ['team manager', 'senior manager'];

/** Whoever holds one of these roles for the whole council: children's records are no single board's. */
const ofTheCouncil =
  (wanted: readonly Role[], whose: string): Can =>
  (actor) =>
    atEveryBoard(...wanted)(actor).ok ? ok(true) : refused(`This is for ${whose}.`);

/** Working with children's lines and their reviews: the review service. Which children, `childrenOf` says. */
export const mayReview = ofTheCouncil(service, 'the independent reviewing service');

/** Giving children to officers, and setting what holds for the whole service. */
export const mayRunService = ofTheCouncil(
  ['reviewing manager', 'service manager'],
  'managers of the independent reviewing service',
);

/** Bringing children in from the case system: that changes lines of the whole council at once. */
export const mayBringIn = ofTheCouncil(['service manager'], 'the manager of the whole reviewing service');

/**
 * Bringing lists of reviews in: managers, since a list plans and writes down many reviews at once. A reviewing manager
 * takes only what is about children whom they see (`childrenOf`): of any other a list says nothing to them.
 */
export const mayBringReviewsIn: Can = (actor) => mayRunService(actor);

/** Reading challenges: the service, and managers of social care those that were raised with them. */
export const mayReadChallenges = ofTheCouncil(
  [...service, ...socialCare],
  'the independent reviewing service and managers of social care',
);

/** Raising, escalating and closing challenges. */
export const mayChallenge: Can = (actor) => mayReview(actor);

/** Taking a step with a challenge: the service, and an answer whoever is asked for it now. */
export const mayTake = (actor: Actor, move: Move, toId: string | null): Result<true> =>
  move === 'answer' && toId !== null && toId === personIdOf(actor) ? ok(true) : mayChallenge(actor);

/** Reading counts of reviews and challenges: the service, and the analyst, who sees no child. */
export const mayReadCounts = ofTheCouncil(
  [...service, 'analyst'],
  'the independent reviewing service and the analyst',
);

/** Whose children somebody sees: all, those of their team's officers and those that nobody has, or their own. */
export type Caseload = { kind: 'all' } | { kind: 'team' } | { kind: 'own'; officerId: string };

/** The children that the actor may know of. `nobody` holds no such role. */
export const childrenOf = (actor: Actor): Caseload | 'nobody' => {
  if (!mayReview(actor).ok) return 'nobody';
  if (holds(actor, ['service manager'])) return { kind: 'all' };
  if (holds(actor, ['reviewing manager'])) return { kind: 'team' };
  return { kind: 'own', officerId: personIdOf(actor) ?? '' };
};

/**
 * Saying in which team an officer works: a service manager of everybody, a reviewing manager of their own team, from it and
 * into it, and never of themselves, since their team is what they see.
 */
export const mayKeepOfficer = (
  actor: Actor,
  ownTeam: string | null,
  { personId, teams }: { personId: string; teams: readonly string[] },
): boolean =>
  holds(actor, ['service manager']) ||
  (mayRunService(actor).ok && personId !== personIdOf(actor) && teams.every((team) => team === ownTeam));
