import type { ReadingReason } from './rules/reading-reason.ts';

const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** A child's line was read, and why. */
export const childRead = (id: string, reason: ReadingReason) => about(`child.read, ${reason}`, 'child', id);

/** A child was added, changed, or given to an officer. The digest seals what was changed. */
export const childAdded = (id: string) => about('child.added', 'child', id);
export const childChanged = (id: string, digest: string) => about('child.changed', 'child', id, digest);
export const childGiven = (id: string) => about('child.given to an officer', 'child', id);

/** A review was planned, moved, held, adjourned or called off. The digest seals what was written down. */
export const reviewPlanned = (id: string) => about('review.planned', 'review', id);
export const reviewMoved = (id: string, digest: string) => about('review.moved', 'review', id, digest);
export const reviewPapersKept = (id: string, digest: string) =>
  about('review.papers kept', 'review', id, digest);
export const reviewHeld = (id: string, digest: string) => about('review.held', 'review', id, digest);
export const reviewAdjourned = (id: string, digest: string) =>
  about('review.adjourned', 'review', id, digest);
export const reviewCalledOff = (id: string, digest: string) =>
  about('review.called off', 'review', id, digest);

/** A list of reviews came from a spreadsheet: the digest is the file's. Its columns were said, or it was decided on. */
export const reviewListReceived = (id: string, digest: string) =>
  about('review list.received', 'review list', id, digest);
export const reviewListColumnsChosen = (id: string) => about('review list.columns chosen', 'review list', id);
export const reviewListEnded = (id: string) => about('review list.ended', 'review list', id);

/** Somebody found whether a decision of a review was carried out. */
export const decisionKept = (id: string, digest: string) => about('decision.kept', 'decision', id, digest);

/** Somebody looked between two reviews whether the plan is carried out. */
export const monitoringWritten = (id: string, digest: string) =>
  about('monitoring.written', 'monitoring', id, digest);
/** A child moved, or came under another law. The digest seals the episode. */
export const childMoved = (id: string, digest: string) => about('child.moved', 'child', id, digest);

/** Something was done for a child on a day, or that was taken back. The digest seals what. */
export const doneNoted = (id: string, digest: string) => about('child.done noted', 'child', id, digest);
export const doneTakenBack = (id: string, digest: string) =>
  about('child.done taken back', 'child', id, digest);

/** Somebody's team, share and days in the reviewing service. */
export const officerKept = (id: string, digest: string) =>
  about('reviewing officer.kept', 'person', id, digest);

/** An extract of the case system came, something was taken from it, or nothing more will be. */
export const childFileReceived = (id: string, digest: string) =>
  about('child file.received', 'child file', id, digest);
export const childFileTaken = (id: string, digest: string) =>
  about('child file.taken', 'child file', id, digest);
export const childFileEnded = (id: string) => about('child file.ended', 'child file', id);
