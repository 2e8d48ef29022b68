const about = (kind: string) => (event: string) => (id: string) => ({ event, subject: { kind, id } });
const ofMeeting = about('meeting');
const ofBody = about('body');
const ofEntry = about('plan entry');
const ofVisit = about('visit');
const ofPerson = about('person');

/** A year of meetings was put into the calendar of a board. */
export const yearAccepted = ofBody('calendar.year accepted');

/** How a board usually meets, or how long before a meeting things have to be done, changed. */
export const settingChanged = ofBody('calendar.setting changed');

/** Days on which no meeting is proposed were added; the subject is the council. */
export const periodsAdded = about('authority')('calendar.closed periods added');

/** Days on which no meeting is proposed were taken away. */
export const periodRemoved = about('closed period')('calendar.closed period removed');

/** What is arranged for a meeting changed: link, room, refreshments, access, agenda setting. */
export const meetingArranged = ofMeeting('meeting.arranged');

/** A meeting was moved to another day, time or place. */
export const meetingMoved = ofMeeting('meeting.moved');

/** A meeting was cancelled. */
export const meetingCancelled = ofMeeting('meeting.cancelled');

/** A cancelled meeting takes place after all. */
export const meetingRestored = ofMeeting('meeting.restored');

/** Something that has a deadline was done, or that was taken back. */
export const deadlineNoted = ofMeeting('meeting.deadline noted');

/** Something was proposed or planned for a meeting. */
export const entryAdded = ofEntry('plan.entry added');

/** What a plan entry says, or the meeting it is aimed at, changed. */
export const entryChanged = ofEntry('plan.entry changed');

/** A plan entry was put off to the next meeting. */
export const entryDeferred = ofEntry('plan.entry deferred');

/** A plan entry was dropped, or taken back. */
export const entryDropped = ofEntry('plan.entry dropped');
export const entryRestored = ofEntry('plan.entry restored');

/** The duties of a board that come back every year changed. */
export const dutiesChanged = ofBody('plan.duties changed');

/** A visit was proposed or planned, changed, called off or taken back. */
export const visitAdded = ofVisit('visit.added');
export const visitChanged = ofVisit('visit.changed');

/** A person made a secret address for their calendar, or ended it. */
export const addressMade = ofPerson('calendar.address made');
export const addressEnded = ofPerson('calendar.address ended');
