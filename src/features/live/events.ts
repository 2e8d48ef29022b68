const about = (event: string, kind: string, id: string) => ({ event, subject: { kind, id } });

/** The room of a meeting was opened, or opened again. */
export const roomOpened = (meetingId: string) => about('room.opened', 'meeting', meetingId);

/** The room of a meeting was closed: guests are out. */
export const roomClosed = (meetingId: string) => about('room.closed', 'meeting', meetingId);

/** Everybody was led to a page of the pack. */
export const pageTurned = (meetingId: string) => about('room.page', 'meeting', meetingId);

/** Somebody came into a room. */
export const guestJoined = (id: string) => about('room.joined', 'guest', id);

/** A poll was prepared, opened or closed. */
export const pollSet = (id: string) => about('poll.set', 'poll', id);

/** Somebody answered a poll. Who, only the poll's salt could tell. */
export const pollAnswered = (id: string) => about('poll.answered', 'poll', id);

/** A wall for ideas was prepared, opened or closed. */
export const wallSet = (id: string) => about('wall.set', 'wall', id);

/** An idea was posted. */
export const ideaPosted = (id: string) => about('idea.posted', 'idea', id);

/** An idea was shown or hidden. */
export const ideaModerated = (id: string) => about('idea.moderated', 'idea', id);

/** A question was put to the meeting. */
export const questionAsked = (id: string) => about('question.asked', 'question', id);

/** A question was shown, hidden or answered. */
export const questionModerated = (id: string) => about('question.moderated', 'question', id);

/** Somebody noted something for themselves. */
export const noteKept = (itemId: string) => about('note.kept', 'item', itemId);

/** An activity of a takeover meeting changed: its plan, its clock or what the flip chart says. */
export const activitySet = (id: string) => about('activity.set', 'activity', id);
