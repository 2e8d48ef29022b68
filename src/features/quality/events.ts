const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** Why somebody reads a record: what they are to it. */
export type ReadingReason =
  | 'own work'
  | 'own practice'
  | 'second auditor'
  | 'team of the reader'
  | 'whole service'
  | 'kept for all of the service';

/** A record of the service was opened, or named in a list, and why. */
export const serviceRecordRead = (kind: string, id: string, reason: ReadingReason) =>
  about(`service record.read, ${reason}`, kind, id);
export const serviceRecordListed = (kind: string, id: string, reason: ReadingReason) =>
  about(`service record list.read, ${reason}`, kind, id);

/** A record was added, changed, taken down as an error, or put back. The digest seals what it says. */
export const serviceRecordAdded = (kind: string, id: string, digest: string) =>
  about('service record.added', kind, id, digest);
export const serviceRecordChanged = (kind: string, id: string, digest: string) =>
  about('service record.changed', kind, id, digest);
export const serviceRecordTakenDown = (kind: string, id: string) =>
  about('service record.taken down', kind, id);
export const serviceRecordPutBack = (kind: string, id: string) => about('service record.put back', kind, id);

/** Somebody was asked to grade an audit anew, gave their grades, or settled what differed. The digest seals the grades. */
export const secondAsked = (kind: string, id: string) => about('audit.second asked', kind, id);
export const secondGraded = (kind: string, id: string, digest: string) =>
  about('audit.second graded', kind, id, digest);
export const gradesAgreed = (kind: string, id: string, digest: string) =>
  about('audit.grades agreed', kind, id, digest);

/** The service set something for itself. */
export const serviceSettingSet = (setting: string, digest: string) =>
  about('service setting.set', 'service setting', setting, digest);
