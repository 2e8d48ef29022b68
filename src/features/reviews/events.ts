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
