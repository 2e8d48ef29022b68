import { counted } from '../../../../kernel/counted.ts';
import { daysBetween } from '../../../../kernel/days.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import { type GoldenRule, ofTheWhole } from './look.ts';

export const twoWeeks: GoldenRule = {
  name: 'two weeks',
  title: 'With the young people two weeks before the meeting',
  check: ({ youngDue, today }) => {
    if (youngDue === null) return [];
    const late = daysBetween(youngDue, today);
    if (late <= 0) return [];
    return [
      ofTheWhole(
        'late',
        `The young people should have had this by ${dateWords(youngDue)}: it is ${counted(late, 'day')} late.`,
        'Hand it in as soon as you can, and tell the participation team today, so that they can plan time to read it.',
      ),
    ];
  },
};
