import { meetingsOfBoard, placeWords, takingPlace } from '../features/calendar/index.ts';
import type { OfMeetings } from '../features/delivery-plan/index.ts';
import { standsAt } from '../features/meetings/index.ts';
import { decisionsOf } from '../features/minutes/index.ts';

/** What plans learn of meetings: what was decided, where an item stands, and when a board meets next. */
export const meetingsOfPlans: OfMeetings = {
  decisionsOf,
  standsAt,
  comingMeetings: async (tx, scope, bodyId, today) =>
    takingPlace(await meetingsOfBoard(tx, scope, bodyId, today)).map((meeting) => ({
      day: meeting.date,
      words: placeWords(meeting),
    })),
};
