import type { ReadingReason } from './rules/reading-reason.ts';

const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** Something of a care leaver was read, and why. */
export const leaverRead = (id: string, reason: ReadingReason) =>
  about(`care leaver.read, ${reason}`, 'care leaver', id);

/** What is kept can be written down, changed, and taken back; the digest seals what was set. */
export type Kept =
  | 'care leaver'
  | 'home of a care leaver'
  | 'housing request'
  | 'house project'
  | 'house project member'
  | 'commissioned home';

export const keptNew = (kind: Kept, id: string, digest: string) => about(`${kind}.added`, kind, id, digest);
export const keptChanged = (kind: Kept, id: string, digest: string) =>
  about(`${kind}.changed`, kind, id, digest);
export const takenBack = (kind: Kept, id: string) => about(`${kind}.taken back`, kind, id);

/** A step of the lasting-homes panel was written down, or the last one was taken back. */
export const panelStepped = (id: string, digest: string) =>
  about('panel case.step', 'panel case', id, digest);
export const panelUndone = (id: string) => about('panel case.step taken back', 'panel case', id);
export const reviewWeeksSet = (weeks: number) => about('panel weeks.set', 'panel weeks', String(weeks));

/** Places of a home were told; a district's promise was written down, or taken back. */
export const placesTold = (id: string, digest: string) =>
  about('commissioned home.places told', 'commissioned home', id, digest);
export const promiseKept = (district: string, digest: string) =>
  about('district promise.kept', 'district', district, digest);
export const promiseTakenBack = (district: string) =>
  about('district promise.taken back', 'district', district);

/** An extract came, was taken from, or was left. The digest is the file's. */
export const homesReceived = (id: string, digest: string) =>
  about('homes file.received', 'homes file', id, digest);
export const homesFileEnded = (id: string) => about('homes file.ended', 'homes file', id);
