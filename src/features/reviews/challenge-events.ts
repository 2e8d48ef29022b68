const about = (event: string, id: string, digest?: string) => ({
  event,
  subject: { kind: 'challenge', id },
  ...(digest !== undefined && { digest }),
});

/** Somebody looked at the list of challenges; each that it named has a line of its own. */
export const challengesRead = (whose: string) => ({
  event: 'challenges.read',
  subject: { kind: 'list of challenges', id: whose },
});

/** A challenge was read. */
export const challengeRead = (id: string) => about('challenge.read', id);

/** An officer raised a challenge, or wrote down good practice. The digest seals what was said. */
export const challengeRaised = (id: string, digest: string) => about('challenge.raised', id, digest);

/** A challenge was answered; an answer was not accepted. The digest seals the words. */
export const challengeAnswered = (id: string, digest: string) => about('challenge.answered', id, digest);
export const answerNotAccepted = (id: string, digest: string) =>
  about('challenge.answer not accepted', id, digest);

/** A challenge went to a higher level, or became one of another kind. */
export const challengeEscalated = (id: string) => about('challenge.escalated', id);
export const challengeRaisedFurther = (id: string) => about('challenge.raised further', id);

/** A challenge was closed with what changed for the child, withdrawn, or opened again. */
export const challengeClosed = (id: string, digest: string) => about('challenge.closed', id, digest);
export const challengeWithdrawn = (id: string) => about('challenge.withdrawn', id);
export const challengeReopened = (id: string) => about('challenge.reopened', id);

/** The service set the working days in which each level answers. */
export const limitsSet = (digest: string) => ({
  event: 'challenge limits.set',
  subject: { kind: 'challenge limits', id: 'all levels' },
  digest,
});
