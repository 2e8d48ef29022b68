const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** A file was sent and waits for the clerk's look. The digest is the SHA-256 of its bytes. */
export const fileReceived = (id: string, sha256: string) => about('import.received', 'import', id, sha256);

/** A file that waited was discarded. */
export const fileDiscarded = (id: string) => about('import.discarded', 'import', id);

/** What a file holds was saved. The digest is the SHA-256 of its bytes. */
export const fileImported = (id: string, sha256: string) => about('import.read', 'import', id, sha256);

/** A meeting was made public, or its public version changed. The digest seals what is public. */
export const meetingPublished = (id: string, digest: string) =>
  about('meeting.published', 'meeting', id, digest);

/** A meeting was taken out of the public's sight. */
export const meetingWithdrawn = (id: string) => about('meeting.withdrawn', 'meeting', id);

/** Something was taken away of what is public: words, or a paper. Nothing here says what it was. */
export const somethingRemoved = (id: string) => about('removal.made', 'removal', id);

/** What was taken away was put back. */
export const somethingPutBack = (id: string) => about('removal.undone', 'removal', id);

/** The clerk decided to keep or mask personal details of a meeting. */
export const detailsDecided = (id: string) => about('details.decided', 'meeting', id);

/** The clerk mended what an import could not read. */
export const meetingMended = (id: string) => about('meeting.mended', 'meeting', id);

/** Two records turned out to be one meeting; the first took in the second. */
export const meetingsJoined = (id: string) => about('meetings.joined', 'meeting', id);

/** The figures in a meeting's papers are checked again. */
export const figuresInPapersChecked = (id: string) => about('papers.figures-checked', 'meeting', id);
