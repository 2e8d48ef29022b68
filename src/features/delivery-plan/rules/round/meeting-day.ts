import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { readTypedDate, type TypedDate } from '../../../../kernel/typed-date.ts';
import { mayMeetOn } from './dates.ts';

/** The meetings before which a round can still be held. */
export const meetingsToAskFor = <Meeting extends { day: string }>(
  coming: readonly Meeting[],
  today: string,
): Meeting[] => coming.filter(({ day }) => mayMeetOn(day, today).ok);

/** What stands for a day that is typed, among the meetings to choose from. */
export const anotherDay = 'another day';

/** The day of a round's meeting as a form sends it: a meeting that was chosen by its day (ISO), or a typed one. */
export type MeetingForm = TypedDate & { meeting: string };

/** The day of a round's meeting (ISO). What was chosen counts; who chose nothing may have typed a day. */
export const readMeetingDay = (
  form: MeetingForm,
  offered: readonly { day: string }[],
): Result<string, { text: string; field: 'meeting' | 'day' }> => {
  const { meeting } = form;
  if (meeting !== '' && meeting !== anotherDay)
    return offered.some(({ day }) => day === meeting)
      ? ok(meeting)
      : refused({ text: 'Choose one of the meetings, or another day.', field: 'meeting' });
  const typed = readTypedDate(form);
  if (!typed.ok) return refused({ text: typed.reason, field: 'day' });
  if (typed.value !== null) return ok(typed.value);
  return meeting === '' && offered.length > 0
    ? refused({ text: 'Choose the meeting, or give another day.', field: 'meeting' })
    : refused({ text: 'Give the day of the meeting.', field: 'day' });
};
