const about = (kind: string, event: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** Draft minutes went out for correction. */
export const draftSent = (meetingId: string) => about('meeting', 'minutes.sent for correction', meetingId);

/** Somebody asks for a change of draft minutes. The digest seals what they ask for. */
export const correctionProposed = (id: string, digest: string) =>
  about('correction', 'correction.proposed', id, digest);

/** The clerk accepted or declined a change. The digest seals the text that stands. */
export const correctionDecided = (id: string, digest: string) =>
  about('correction', 'correction.decided', id, digest);

/** The clerk changed the text of an item of the draft. */
export const draftChanged = (itemId: string, digest: string) =>
  about('agenda item', 'minutes.changed', itemId, digest);

/** A change was written down with which the minutes are to be agreed, or taken back. */
export const amendmentWritten = (id: string, digest: string) =>
  about('amendment', 'amendment.written', id, digest);
export const amendmentTakenBack = (id: string) => about('amendment', 'amendment.taken back', id);

/** The minutes were agreed by a later meeting. The digest seals them as agreed. */
export const minutesAgreed = (meetingId: string, digest: string) =>
  about('meeting', 'minutes.agreed', meetingId, digest);

/** A question was asked, tied to the figures that it is about, answered, circulated. */
export const questionAsked = (id: string) => about('question', 'question.asked', id);
export const questionTied = (id: string) => about('question', 'question.tied', id);
export const questionAnswered = (id: string, digest: string) =>
  about('question', 'question.answered', id, digest);
export const answersCirculated = (meetingId: string) => about('meeting', 'answers.circulated', meetingId);

/** A letter was drafted, changed, marked as sent. */
export const letterDrafted = (id: string) => about('letter', 'letter.drafted', id);
export const letterChanged = (id: string, digest: string) => about('letter', 'letter.changed', id, digest);
export const letterSent = (id: string, digest: string) => about('letter', 'letter.sent', id, digest);

/** What is open was put before a meeting. */
export const mattersWritten = (meetingId: string, digest: string) =>
  about('meeting', 'matters arising.written', meetingId, digest);

/** A board has another rule for when the chair writes to a member who stays away. */
export const absenceRuleSet = (bodyId: string) => about('body', 'absence rule.set', bodyId);
