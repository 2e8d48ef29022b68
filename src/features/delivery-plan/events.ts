const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** A plan was begun. */
export const planMade = (id: string) => about('plan.made', 'plan', id);

/** What heads a plan was changed. */
export const planChanged = (id: string) => about('plan.changed', 'plan', id);

/** A plan was closed, or opened again. */
export const planEnded = (id: string) => about('plan.ended', 'plan', id);
export const planReopened = (id: string) => about('plan.reopened', 'plan', id);

/** A published plan or a spreadsheet was brought in. The digest is the file's. */
export const planBroughtIn = (id: string, digest: string) => about('plan.brought in', 'plan', id, digest);

/** An objective or an entry was put into a plan. */
export const partAdded = (id: string) => about('plan part.added', 'plan part', id);

/** An objective or an entry was changed, taken out or put back. The digest seals what was changed. */
export const partChanged = (id: string, digest: string) =>
  about('plan part.changed', 'plan part', id, digest);

/** A decision or an action of a meeting was tied to an objective, or untied again. */
export const partTied = (id: string) => about('plan part.tied', 'plan part', id);
export const partUntied = (id: string) => about('plan part.untied', 'plan part', id);

/** Somebody leads something in a plan, or is reached in another way. */
export const leadKept = (id: string) => about('plan lead.kept', 'plan lead', id);

/** Somebody keeps a way of looking at a plan, or no longer does. */
export const viewSaved = (id: string) => about('plan view.saved', 'plan', id);
export const viewForgotten = (id: string) => about('plan view.forgotten', 'plan', id);

/** A plan was made public as it stood. The digest is that of what everybody sees. */
export const planPublished = (id: string, digest: string) => about('plan.published', 'plan', id, digest);

/** A plan was taken off the public pages. */
export const planWithdrawn = (id: string) => about('plan.withdrawn', 'plan', id);

/** A round of updates began, its weeks were set, it was locked, or opened again. */
export const roundMade = (id: string) => about('update round.made', 'update round', id);
export const weeksSet = (planId: string) => about('plan.weeks set', 'plan', planId);
export const roundLocked = (id: string) => about('update round.locked', 'update round', id);
export const roundUnlocked = (id: string) => about('update round.unlocked', 'update round', id);

/** The leads of a round were written to; its chair was told of what is late. */
export const roundAsked = (id: string) => about('update round.asked', 'update round', id);
export const lateTold = (id: string) => about('update round.late told', 'update round', id);

/** An update of a deliverable was given, assured, or returned. The digest seals what was answered. */
export const updateGiven = (partId: string, digest: string) =>
  about('update.given', 'plan part', partId, digest);
export const updateAssured = (partId: string) => about('update.assured', 'plan part', partId);
export const updateReturned = (partId: string) => about('update.returned', 'plan part', partId);

/** A lead wants no more mail of rounds. */
export const leadStopped = (id: string) => about('plan lead.mail stopped', 'plan lead', id);
/** A file came for a plan and waits for somebody to decide on it. The digest is the file's. */
export const planFileReceived = (id: string, digest: string) =>
  about('plan file.received', 'plan file', id, digest);

/** Somebody said which sheet of it is meant and what its columns are. */
export const planFileRead = (id: string) => about('plan file.columns chosen', 'plan file', id);

/** It was decided on, or left: what was read of it is forgotten. */
export const planFileEnded = (id: string) => about('plan file.ended', 'plan file', id);
