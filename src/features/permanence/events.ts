const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** A child's line to permanence was changed; the digest seals what was set. */
export const permanenceChanged = (childId: string, digest: string) =>
  about('permanence.changed', 'child', childId, digest);

/** Somebody looked a child's line over, and all of it still held. */
export const permanenceLookedOver = (childId: string) => about('permanence.looked over', 'child', childId);

/** A tracker came from a spreadsheet. The digest is the file's. */
export const trackerReceived = (id: string, digest: string) =>
  about('permanence tracker.received', 'permanence tracker', id, digest);

/** Somebody said which sheet of it is meant and what its columns are. */
export const trackerColumnsChosen = (id: string) =>
  about('permanence tracker.columns chosen', 'permanence tracker', id);

/** Somebody has decided what is taken from it; it is forgotten. */
export const trackerEnded = (id: string) => about('permanence tracker.ended', 'permanence tracker', id);
