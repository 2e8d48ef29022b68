const about = (event: string, id: string, digest?: string) => ({
  event,
  subject: { kind: 'action', id },
  ...(digest !== undefined && { digest }),
});

/** Somebody owes something to a board. The digest seals what was agreed. */
export const actionOpened = (id: string, digest: string) => about('action.opened', id, digest);

/** Somebody wrote a note on how an action is going. */
export const actionNoted = (id: string) => about('action.noted', id);

/** Evidence was added to an action. */
export const evidenceAdded = (id: string) => about('action.evidence added', id);

/** An action has another owner. */
export const actionHandedOver = (id: string) => about('action.handed over', id);

/** An action is due on another day. */
export const actionDated = (id: string) => about('action.dated', id);

/** A recommendation went out to whom it is addressed. */
export const recommendationSent = (id: string) => about('recommendation.sent', id);

/** A recommendation was answered. */
export const recommendationAnswered = (id: string) => about('recommendation.answered', id);

/** An action was closed. */
export const actionClosed = (id: string) => about('action.closed', id);

/** A closed action was opened again. */
export const actionReopened = (id: string) => about('action.reopened', id);
