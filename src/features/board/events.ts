const happened = (event: string, kind: string) => (id: string) => ({ event, subject: { kind, id } });

/** A board, committee or panel was added. */
export const bodyAdded = happened('body.added', 'body');
/** Its name, its kind or what it reports to changed. */
export const bodyChanged = happened('body.changed', 'body');
/** It meets no more. */
export const bodyClosed = happened('body.closed', 'body');
/** It meets again. */
export const bodyReopened = happened('body.reopened', 'body');

/** A version of the terms takes force on its day. The digest seals what it says. */
export const termsAdded = (id: string, digest: string) => ({
  event: 'terms.added',
  subject: { kind: 'terms', id },
  digest,
});
/** A version that was not in force yet was taken back. */
export const termsWithdrawn = happened('terms.withdrawn', 'terms');
/** A version that was taken back counts again. */
export const termsRestored = happened('terms.restored', 'terms');
/** The terms were reviewed and nothing changed. */
export const termsReviewed = happened('terms.reviewed', 'body');

export const seatAdded = happened('seat.added', 'seat');
export const seatChanged = happened('seat.changed', 'seat');
export const seatClosed = happened('seat.closed', 'seat');
export const seatReopened = happened('seat.reopened', 'seat');

/** Somebody was appointed to a seat. */
export const seatGiven = happened('seat.given', 'seat tenure');
/** Somebody's time in a seat got an end. */
export const seatEnded = happened('seat.ended', 'seat tenure');
/** An ending was undone: they sit as before. */
export const seatEndUndone = happened('seat.end-undone', 'seat tenure');

export const officeGiven = happened('office.given', 'office tenure');
export const officeEnded = happened('office.ended', 'office tenure');
export const officeEndUndone = happened('office.end-undone', 'office tenure');

export const leadGiven = happened('lead.given', 'priority lead');
export const leadEnded = happened('lead.ended', 'priority lead');
export const leadEndUndone = happened('lead.end-undone', 'priority lead');

export const cabinetPostAdded = happened('cabinet.added', 'cabinet post');
export const cabinetPostEnded = happened('cabinet.ended', 'cabinet post');
export const cabinetEndUndone = happened('cabinet.end-undone', 'cabinet post');

/** Somebody stands in at one meeting; the subject is the meeting. */
export const substituteRecorded = happened('substitute.recorded', 'meeting');
export const substituteTakenBack = happened('substitute.taken-back', 'meeting');

/** How somebody appears to others changed, or their photo. */
export const showingChanged = happened('person.showing-changed', 'person');
export const photoSet = happened('person.photo-set', 'person');
export const photoRemoved = happened('person.photo-removed', 'person');

export const tipsChanged = happened('induction.tips-changed', 'body');
/** A new member ticked or unticked a step; the subject is the member. */
export const stepTicked = happened('induction.step-ticked', 'person');
