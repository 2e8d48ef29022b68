import { counted } from '../../../../kernel/counted.ts';
import { daysBetween, plusDays } from '../../../../kernel/days.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import { type GoldenRule, ofTheWhole } from './look.ts';

/** Days before the meeting by which the young people have the report. */
const daysBefore = 14;

/** The last day on which a report comes in time to the young people. */
export const youngDeadline = (meetingDate: string): string => plusDays(meetingDate, -daysBefore);

export const twoWeeks: GoldenRule = {
  name: 'two weeks',
  title: 'With the young people two weeks before the meeting',
  check: ({ meetingDate, today }) => {
    if (meetingDate === null) return [];
    const late = daysBetween(youngDeadline(meetingDate), today);
    if (late <= 0) return [];
    return [
      ofTheWhole(
        'late',
        `The young people should have had this by ${dateWords(youngDeadline(meetingDate))}: it is ${counted(late, 'day')} late.`,
        'Hand it in as soon as you can, and tell the participation team today, so that they can plan time to read it.',
      ),
    ];
  },
};
