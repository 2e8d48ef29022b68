const ofMeeting = (event: string, id: string, digest?: string) => ({
  event,
  subject: { kind: 'meeting', id },
  ...(digest !== undefined && { digest }),
});

/** A meeting was prepared, opened, adjourned, resumed, closed or opened again. */
export const sittingPrepared = (id: string) => ofMeeting('sitting.prepared', id);
export const sittingOpened = (id: string) => ofMeeting('sitting.opened', id);
export const sittingAdjourned = (id: string) => ofMeeting('sitting.adjourned', id);
export const sittingResumed = (id: string) => ofMeeting('sitting.resumed', id);
export const sittingClosed = (id: string) => ofMeeting('sitting.closed', id);
export const sittingReopened = (id: string) => ofMeeting('sitting.reopened', id);

/** Who is here, or who is in the chair, changed. */
export const attendanceChanged = (id: string) => ofMeeting('attendance.changed', id);
export const presidingChanged = (id: string) => ofMeeting('presiding.changed', id);

/** The meeting went to another item, or stopped the clock of one. */
export const itemReached = (id: string) => ({
  event: 'item.reached',
  subject: { kind: 'agenda item', id },
});

/** The minutes of an item were saved; the digest seals the text. */
export const minuteSaved = (id: string, digest: string) => ({
  event: 'minute.saved',
  subject: { kind: 'agenda item', id },
  digest,
});

const ofLine = (event: string, id: string) => ({ event, subject: { kind: 'line', id } });

/** A resolution, action, declaration, feedback or deferral was written, changed, taken out or put back. */
export const lineAdded = (id: string) => ofLine('line.added', id);
export const lineChanged = (id: string) => ofLine('line.changed', id);
export const lineRemoved = (id: string) => ofLine('line.removed', id);
export const lineRestored = (id: string) => ofLine('line.restored', id);

const ofVote = (event: string, id: string) => ({ event, subject: { kind: 'vote', id } });

/** A vote was opened, counted, decided by the casting vote, or does not count. */
export const voteOpened = (id: string) => ofVote('vote.opened', id);
export const voteCounted = (id: string) => ofVote('vote.counted', id);
export const castingVoteGiven = (id: string) => ofVote('vote.cast', id);
export const voteVoided = (id: string) => ofVote('vote.voided', id);

/** Somebody voted in a ballot: never how. */
export const ballotCast = (id: string) => ofVote('ballot.cast', id);
