import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { DueDuty } from '../rules/due-list.ts';
import { statusWords } from '../rules/duty-words.ts';
import type { DutyStatus } from '../rules/timetable/duty.ts';

const colours: Record<DutyStatus, string> = {
  overdue: 'govuk-tag--red',
  due: 'govuk-tag--yellow',
  done: 'govuk-tag--green',
  unknown: 'govuk-tag--grey',
};

/** How a duty stands, in a word and a colour. */
export const StatusTag = ({ status }: { status: DutyStatus }): JSX.Element => (
  <Tag text={statusWords[status]} classes={colours[status]} />
);

const daysWords = ({ days }: DueDuty): string => {
  if (days < 0) return `Overdue by ${counted(-days, 'day')}`;
  return days === 0 ? 'Due today' : `Due in ${counted(days, 'day')}`;
};

/** How far a duty is from its last day. */
export const DaysTag = ({ duty }: { duty: DueDuty }): JSX.Element => (
  <>
    <Tag text={daysWords(duty)} classes={duty.days < 0 ? colours.overdue : colours.due} />
    <span class="hearth-due__by"> by {dateWords(duty.due)}</span>
  </>
);
