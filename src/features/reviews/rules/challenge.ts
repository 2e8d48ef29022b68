/**
 * A challenge begins informally; then it is an alert (something is not recorded) or a problem resolution (about the plan).
 * Good practice is written down in the same way.
 */
export type ChallengeKind = 'informal' | 'alert' | 'resolution' | 'good practice';

/** To whom a challenge goes, from the lowest level to the highest. */
export const levels = ['practice manager', 'team manager', 'senior manager', 'head of service'] as const;
export type ChallengeLevel = (typeof levels)[number];

export type ChallengeOutcome = 'mended' | 'agreed otherwise' | 'not mended' | 'raised further' | 'withdrawn';

export type ChallengeStepDeed =
  | 'raised'
  | 'answered'
  | 'not accepted'
  | 'escalated'
  | 'became'
  | 'closed'
  | 'withdrawn'
  | 'reopened';
