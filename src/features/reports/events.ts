const about = (event: string) => (id: string, digest?: string) => ({
  event,
  subject: { kind: 'report', id },
  ...(digest !== undefined && { digest }),
});

/** Somebody was asked for a report. */
export const reportAskedFor = about('report.asked-for');
/** A draft was saved. */
export const reportSaved = about('report.saved');
/** A file was put in place of the draft, or an appendix beside it. */
export const reportFileAdded = about('report.file-added');
/** An appendix was taken away or put back. */
export const reportAppendixChanged = about('report.appendix-changed');
/** The author answered points of the Golden Rules. */
export const reportPointsAnswered = about('report.points-answered');
/** A version was handed in; the digest seals its words. */
export const reportHandedIn = about('report.handed-in');
/** The author took a report back that had been handed in. */
export const reportTakenBack = about('report.taken-back');
/** The lead officer sent a report back to its author. */
export const reportSentBack = about('report.sent-back');
/** The lead officer cleared a report: it stands on the agenda. */
export const reportCleared = about('report.cleared');
/** A report was withdrawn; it can be put back. */
export const reportWithdrawn = about('report.withdrawn');
/** A report that was withdrawn was put back. */
export const reportPutBack = about('report.put-back');
/** A report went with its meeting into another record of it. */
export const reportMoved = about('report.moved');
/** A young person asked about a report. */
export const reportQuestionAsked = about('report.question-asked');
/** A young person's question was answered. */
export const reportQuestionAnswered = about('report.question-answered');

/** Which words readers know, and how acronyms are spelled out, changed. */
export const readerWordsChanged = (authorityId: string) => ({
  event: 'reader-words.changed',
  subject: { kind: 'authority', id: authorityId },
});
