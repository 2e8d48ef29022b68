export { atMeeting, meetingParams } from './at-meeting.ts';
export {
  addPaper,
  changeMeeting,
  changePaper,
  createMeeting,
  mergeInto,
  removePaper,
  restorePaper,
  saveMeeting,
  setAttendance,
  setMinutesState,
} from './commands.ts';
export { resolutionsOfBoard, standsAt } from './decision-queries.ts';
export { addItem, changeItem, moveItem, removeItem, setNarrative, setResolutions } from './item-commands.ts';
export type { ItemFields } from './item-store.ts';
export {
  bodyOfMeeting,
  findMeeting,
  findMeetingBySlug,
  findMeetingIds,
  listMeetings,
  placeOfItem,
  removedPapers,
  resolutionsOf,
} from './queries.ts';
export type { RecordedItem, RecordedMeeting } from './recorded-meeting.ts';
export type {
  AgendaItem,
  Attendance,
  Attendee,
  Meeting,
  MeetingPaper,
  Presenter,
} from './rules/meeting.ts';
export { meetingTitle } from './rules/meeting-title.ts';
export { touchMeeting } from './store.ts';
