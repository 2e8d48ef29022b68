const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** A family's line was read, and why. */
export const familyRead = (id: string, reason: string) => about(`family.read, ${reason}`, 'family', id);

/** A family was added or changed. The digest seals what was written. */
export const familyAdded = (id: string) => about('family.added', 'family', id);
export const familyChanged = (id: string, digest: string) => about('family.changed', 'family', id, digest);

/** A conference was planned, moved, held, did not come about, or what was written of it was taken back. */
export const conferencePlanned = (id: string) => about('conference.planned', 'conference', id);
export const conferenceMoved = (id: string, digest: string) =>
  about('conference.moved', 'conference', id, digest);
export const conferenceHeld = (id: string, digest: string) =>
  about('conference.held', 'conference', id, digest);
export const conferenceNotHeld = (id: string, digest: string) =>
  about('conference.not held', 'conference', id, digest);
export const conferenceTakenBack = (id: string, digest: string) =>
  about('conference.taken back', 'conference', id, digest);

/** An appeal was written down, changed, or taken back. */
export const appealKept = (id: string, digest: string) => about('appeal.kept', 'appeal', id, digest);
export const appealTakenBack = (id: string, digest: string) =>
  about('appeal.taken back', 'appeal', id, digest);

/** Questionnaires were given out after a conference, with or without a link. */
export const questionnairesGiven = (conferenceId: string) =>
  about('questionnaires.given out', 'conference', conferenceId);

/**
 * Somebody answered. `group` is the kind, month and district alone: the log says when an answer came, and must not say
 * which it is.
 */
export const questionnaireAnswered = (group: string) =>
  about('questionnaire.answered', 'questionnaires', group);

/** An answer on paper was written down, or taken back; the words of an answer were read. */
export const paperAnswerKept = (id: string) => about('questionnaire.kept from paper', 'questionnaire', id);
export const paperAnswerTakenBack = (id: string, digest: string) =>
  about('questionnaire.taken back', 'questionnaire', id, digest);
export const answerWordsRead = (id: string, digest: string) =>
  about('questionnaire.words read', 'questionnaire', id, digest);
