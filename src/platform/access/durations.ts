/** A link or a code that was sent can be used for as long. */
export const minutesOfProof = 15;

/** Somebody who signed in is asked again after as long: a working day and its evening meeting. */
export const secondsOfSession = 12 * 60 * 60;

/** An invitation can be accepted for as long. */
export const daysOfInvitation = 7;
