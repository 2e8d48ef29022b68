export { addPaper, changePaper, mergeInto, removePaper, restorePaper, saveMeeting } from './commands.ts';
export { findMeeting, findMeetingBySlug, findMeetingIds, listMeetings, removedPapers } from './queries.ts';
export type { RecordedMeeting } from './recorded-meeting.ts';
export type { AgendaItem, Attendance, Attendee, Meeting, MeetingPaper, Presenter } from './rules/meeting.ts';
