const about = (event: string, id: string, digest?: string) => ({
  event,
  subject: { kind: 'meeting', id },
  ...(digest !== undefined && { digest }),
});

/** A meeting was recorded for the first time. The digest seals what was recorded. */
export const meetingRecorded = (id: string, digest: string) => about('meeting.recorded', id, digest);

/** What is recorded of a meeting changed. */
export const meetingChanged = (id: string, digest: string) => about('meeting.changed', id, digest);

/** A paper was added to a meeting. */
export const paperAdded = (id: string) => ({ event: 'paper.added', subject: { kind: 'paper', id } });

/** What a paper says, or where it stands, changed. */
export const paperChanged = (id: string) => ({ event: 'paper.changed', subject: { kind: 'paper', id } });

/** A paper was taken away from a meeting. */
export const paperRemoved = (id: string) => ({ event: 'paper.removed', subject: { kind: 'paper', id } });

/** A paper that was taken away was put back. */
export const paperRestored = (id: string) => ({ event: 'paper.restored', subject: { kind: 'paper', id } });

/** A record was taken into another one and went. */
export const meetingRemoved = (id: string) => about('meeting.removed', id);

/** The minutes of a meeting are being written, in draft, or agreed. */
export const minutesStateSet = (id: string, digest: string) => about('meeting.minutes-state', id, digest);

/** An item was put on the agenda. */
export const itemAdded = (id: string) => ({ event: 'item.added', subject: { kind: 'item', id } });

/** What is recorded of an item changed. The digest seals what was written. */
export const itemChanged = (id: string, digest: string) => ({
  event: 'item.changed',
  subject: { kind: 'item', id },
  digest,
});

/** An item stands at another place of the agenda. */
export const itemMoved = (id: string) => ({ event: 'item.moved', subject: { kind: 'item', id } });

/** An item was taken off the agenda. */
export const itemRemoved = (id: string) => ({ event: 'item.removed', subject: { kind: 'item', id } });
