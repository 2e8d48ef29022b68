import { ok, type Result, refused } from '../../../kernel/result.ts';

/** How somebody took part in one meeting. */
export const manners = ['came', 'remote', 'substitute sent', 'apologies', 'absent'] as const;
export type Manner = (typeof manners)[number];

/** A seat as it was held on the day of a meeting. `young`: never counted, never listed. */
export type HeldSeat = {
  personId: string | null;
  name: string;
  capacity: 'member' | 'co-opted' | 'in attendance';
  speaksFor: string | null;
  young: boolean;
};

/** A meeting with who was there, in names as they were written down. */
export type HeldMeeting = {
  id: string;
  date: string;
  cancelled: boolean;
  seats: readonly HeldSeat[];
  attendance: {
    present: readonly { name: string }[];
    apologies: readonly { name: string }[];
    substitutions: readonly { name: string; for: string }[];
    remote: readonly string[];
  };
};

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * How the holder of a seat took part. Names are compared as they stand: nobody is guessed to be somebody else, so a
 * name spelt in another way is absent until the clerk mends it.
 */
export const mannerOf = (name: string, { attendance }: Pick<HeldMeeting, 'attendance'>): Manner => {
  const is = (other: string): boolean => plain(other) === plain(name);
  if (attendance.remote.some(is)) return 'remote';
  if (attendance.present.some((one) => is(one.name))) return 'came';
  if (attendance.substitutions.some((one) => is(one.for))) return 'substitute sent';
  return attendance.apologies.some((one) => is(one.name)) ? 'apologies' : 'absent';
};

const wasMinuted = ({ attendance }: HeldMeeting): boolean =>
  attendance.present.length > 0 || attendance.remote.length > 0;

/** The meetings that count: held, with a list of who was there. */
export const counting = (meetings: readonly HeldMeeting[]): HeldMeeting[] =>
  meetings
    .filter((meeting) => !meeting.cancelled && wasMinuted(meeting))
    .sort((one, other) => one.date.localeCompare(other.date));

export type Counts = Record<Manner, number>;

/** One who sat on the board, over the meetings at which they had a seat. `inARow`: how many of the last ones they missed without a word. */
export type PersonRow = {
  personId: string;
  name: string;
  capacity: 'member' | 'co-opted';
  speaksFor: string | null;
  counts: Counts;
  manners: { meetingId: string; date: string; manner: Manner }[];
  inARow: number;
};

const countsOf = (seen: readonly Manner[]): Counts => ({
  came: seen.filter((one) => one === 'came').length,
  remote: seen.filter((one) => one === 'remote').length,
  'substitute sent': seen.filter((one) => one === 'substitute sent').length,
  apologies: seen.filter((one) => one === 'apologies').length,
  absent: seen.filter((one) => one === 'absent').length,
});

const lastInARow = (seen: readonly Manner[]): number =>
  seen.length - 1 - seen.findLastIndex((one) => one !== 'absent');

type Counted = HeldSeat & { personId: string; capacity: 'member' | 'co-opted' };

/** Only members and co-opted ones with a name, and never a young person. */
const isCounted = (seat: HeldSeat): seat is Counted =>
  seat.personId !== null && !seat.young && seat.capacity !== 'in attendance';

/** Everybody who had a seat, by name, with how they took part in each meeting. */
export const byPerson = (meetings: readonly HeldMeeting[]): PersonRow[] => {
  const seen = new Map<string, { seat: Counted; manners: PersonRow['manners'] }>();
  for (const meeting of counting(meetings))
    for (const seat of meeting.seats.filter(isCounted)) {
      const known = seen.get(seat.personId);
      if (known?.manners.some(({ meetingId }) => meetingId === meeting.id)) continue;
      const row = { meetingId: meeting.id, date: meeting.date, manner: mannerOf(seat.name, meeting) };
      seen.set(seat.personId, { seat, manners: [...(known?.manners ?? []), row] });
    }
  return [...seen.values()]
    .map(({ seat, manners: rows }) => ({
      personId: seat.personId,
      name: seat.name,
      capacity: seat.capacity,
      speaksFor: seat.speaksFor,
      manners: rows,
      counts: countsOf(rows.map(({ manner }) => manner)),
      inARow: lastInARow(rows.map(({ manner }) => manner)),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
};

/** What those who sit for the same body did together: seats that were filled, of seats there were. */
export const bySpokenFor = (people: readonly PersonRow[]): { body: string; counts: Counts }[] => {
  const bodies = new Map<string, Manner[]>();
  for (const { speaksFor, manners: rows } of people) {
    const body = speaksFor ?? 'Nobody in particular';
    bodies.set(body, [...(bodies.get(body) ?? []), ...rows.map(({ manner }) => manner)]);
  }
  return [...bodies]
    .map(([body, seen]) => ({ body, counts: countsOf(seen) }))
    .sort((one, other) => one.body.localeCompare(other.body));
};

/** Without a rule of the board, the chair writes to a member who has missed so many meetings in a row without a word. */
export const defaultInARow = 2;

/** Those to whom the chair writes: members and co-opted ones who neither came nor said so, so often in a row. */
export const toWriteTo = (people: readonly PersonRow[], inARow: number): PersonRow[] =>
  people.filter((person) => person.inARow >= inARow);

/** Reads how many meetings in a row: 1 to 12. */
export const readInARow = (typed: string): Result<number> => {
  const count = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= 12 ? ok(count) : refused('Give a number of meetings from 1 to 12.');
};
