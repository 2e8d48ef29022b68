const ofMeeting = (event: string, id: string) => ({ event, subject: { kind: 'meeting', id } });

/** An agenda was proposed from standing items, forward plan and matters arising. */
export const agendaStarted = (id: string) => ofMeeting('agenda.started', id);

/** Something was put on an agenda, changed, moved, taken off or put back. */
export const agendaChanged = (id: string) => ofMeeting('agenda.changed', id);

/** An agenda was published. */
export const agendaPublished = (id: string) => ofMeeting('agenda.published', id);

/** What stands on every agenda of a board was set. */
export const standingItemsSet = (bodyId: string) => ({
  event: 'standing items.set',
  subject: { kind: 'body', id: bodyId },
});
