import { ok, type Result, refused } from '../../../kernel/result.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Part, plainLines } from './corrections.ts';

/** A change with which the minutes were agreed; both texts stay. */
export type Amendment = {
  id: string;
  part: Part | 'attendance';
  itemId: string | null;
  title: string;
  drafted: string;
  agreed: string;
  attendee: Added | null;
};

/** Somebody who was there and was not on the list. */
export type Added = { name: string; organisation: string | null; capacity: 'member' | 'co-opted' | 'other' };

type Attendance = {
  present: { name: string; organisation: string | null; capacity: 'member' | 'co-opted' | 'other' }[];
  apologies: { name: string }[];
};

/** The list gains them, and their apologies go. */
export const withAdded = <Some extends Attendance>(attendance: Some, added: Added): Some => ({
  ...attendance,
  present: [...attendance.present, added],
  apologies: attendance.apologies.filter(({ name }) => name !== added.name),
});

/** A meeting at which minutes can have been agreed, with what it resolved. */
export type LaterMeeting = {
  id: string;
  body: string;
  date: string;
  items: { id: string; number: string | null; title: string; resolutions: string[] }[];
};

/** A resolution of a later meeting, to choose from: `value` finds it again. */
export type Choice = {
  value: string;
  meetingId: string;
  meeting: string;
  resolution: string;
  likely: boolean;
};

/** Whether an item is the one on the notes of the last meeting and matters arising. */
export const isNotesItem = (title: string): boolean =>
  /\b(notes|minutes)\b.*\b(last|previous)\b|matters arising/i.test(title);

const numbered = ({ number, title }: { number: string | null; title: string }): string =>
  number ? `item ${number}, ${title}` : title;

/** What can have agreed the minutes: every resolution of later meetings, and their item on the notes without one. */
export const choicesOf = (meetings: readonly LaterMeeting[]): Choice[] =>
  meetings.flatMap(({ id, body, date, items }) =>
    items.flatMap((item): Choice[] => {
      const meeting = `${body}, ${dateWords(date)}`;
      const likely = isNotesItem(item.title);
      const where = numbered(item);
      if (item.resolutions.length === 0)
        return likely
          ? [
              {
                value: `${id} ${item.id} -`,
                meetingId: id,
                meeting,
                resolution: `agreed under ${where}`,
                likely,
              },
            ]
          : [];
      return item.resolutions.map((text, place) => ({
        value: `${id} ${item.id} ${place}`,
        meetingId: id,
        meeting,
        resolution: `${where}: ${text}`,
        likely,
      }));
    }),
  );

/** The minutes are agreed once they are a draft, at a meeting that came after. */
export const mayAgree = (state: string, chosen: Choice | undefined): Result<Choice> => {
  if (state === 'agreed') return refused('These minutes are agreed already.');
  if (state !== 'draft') return refused('Only a draft can be agreed. Make these minutes a draft first.');
  return chosen ? ok(chosen) : refused('Choose the resolution that agreed them.');
};

/** An amendment changes something, of a draft. */
export const mayAmend = (state: string, drafted: string, agreed: string): Result<true> => {
  if (state !== 'draft') return refused('Only a draft can be changed. These minutes are not one.');
  return plainLines(drafted) === plainLines(agreed)
    ? refused('Nothing is changed. Write the text as the meeting agreed it.')
    : ok(true);
};

/** How the minutes were agreed: "Agreed at … with 2 changes". */
export const agreedWords = (amendments: number): string => {
  if (amendments === 0) return 'Agreed as they stood';
  return amendments === 1 ? 'Agreed with one change' : `Agreed with ${amendments} changes`;
};
