import { csvText } from '../../../kernel/csv.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { manners, type PersonRow } from './attendance.ts';

/** Who came, a person a row and a meeting a column, for a spreadsheet. */
export const attendanceTable = (
  meetings: readonly { id: string; date: string }[],
  people: readonly PersonRow[],
): string =>
  csvText(
    ['Name', 'Sits as', 'Speaks for', ...manners, ...meetings.map(({ date }) => dateWords(date))],
    people.map((person) => [
      person.name,
      person.capacity,
      person.speaksFor ?? '',
      ...manners.map((manner) => String(person.counts[manner])),
      ...meetings.map(({ id }) => person.manners.find(({ meetingId }) => meetingId === id)?.manner ?? ''),
    ]),
  );
