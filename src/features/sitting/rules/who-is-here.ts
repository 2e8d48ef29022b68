/** Why somebody is at the table, as the board's seats say; an observer has no seat. */
export type Capacity = 'member' | 'co-opted' | 'in attendance' | 'observer';
export type Office = 'chair' | 'deputy chair' | 'lead officer' | 'clerk';

/** From when to when somebody was there, in milliseconds since 1970; `left` null: still there. */
export type Presence = { arrived: number; left: number | null; remote: boolean };

export type Attendee = {
  id: string;
  seatId: string | null;
  personId: string | null;
  name: string;
  organisation: string | null;
  capacity: Capacity;
  office: Office | null;
  votes: boolean;
  young: boolean;
  /** The attendee whose place is taken, for this meeting only. */
  standsFor: string | null;
  said: 'nothing yet' | 'apologies' | 'absent';
  presences: readonly Presence[];
};

export type Whereabouts = 'here' | 'remote' | 'left' | 'apologies' | 'absent' | 'nothing yet';

/** Where somebody is now: who came counts as having come, whatever was said before. */
export const whereIs = ({ presences, said }: Attendee): Whereabouts => {
  const now = presences.find(({ left }) => left === null);
  if (now) return now.remote ? 'remote' : 'here';
  return presences.length > 0 ? 'left' : said;
};

export const isHere = (attendee: Attendee): boolean => ['here', 'remote'].includes(whereIs(attendee));

const came = (attendee: Attendee): boolean => attendee.presences.length > 0;

const isReplaced = (attendee: Attendee, all: readonly Attendee[]): boolean =>
  all.some((one) => one.standsFor === attendee.id && isHere(one));

/** Who may vote now: here or remote, in a seat with a vote, or in the place of one who is not here. */
export const votersAmong = (all: readonly Attendee[]): Attendee[] =>
  all.filter((one) => one.votes && isHere(one) && !isReplaced(one, all));

/**
 * The one in the chair: whom the clerk named, else the chair, else the deputy, of those who are here. Null: the board
 * has to choose somebody for this meeting.
 */
export const whoPresides = (all: readonly Attendee[], named: string | null): Attendee | null => {
  const here = all.filter(isHere);
  return (
    here.find(({ id }) => id === named) ??
    here.find(({ office }) => office === 'chair') ??
    here.find(({ office }) => office === 'deputy chair') ??
    null
  );
};

export type Quorum = { needed: number; here: number; enough: boolean };

/** Whether enough of those who vote are here; null where the board's terms ask for no quorum. */
export const quorumOf = (all: readonly Attendee[], needed: number | null): Quorum | null => {
  if (needed === null) return null;
  const here = votersAmong(all).length;
  return { needed, here, enough: here >= needed };
};

/** What the record of the meeting keeps of it. */
export type RecordedAttendance = {
  present: { name: string; organisation: string | null; capacity: 'member' | 'co-opted' | 'other' }[];
  apologies: { name: string }[];
  substitutions: { name: string; for: string }[];
  remote: string[];
  observers: string[];
};

const recordedCapacity = (capacity: Capacity): 'member' | 'co-opted' | 'other' =>
  capacity === 'member' || capacity === 'co-opted' ? capacity : 'other';

/** Young people's names are not written down: the record says whom they speak for. */
const recordedName = ({ young, organisation, name }: Attendee): string =>
  young ? `${organisation ?? "Young people's"} representative` : name;

/** What is written into the record when the meeting is closed. Whoever stayed away without a word is not in it. */
export const attendanceRecord = (all: readonly Attendee[]): RecordedAttendance => {
  const atTable = all.filter((one) => one.capacity !== 'observer');
  const present = atTable.filter(came);
  const nameOf = new Map(all.map((one) => [one.id, recordedName(one)]));
  return {
    present: present.map((one) => ({
      name: recordedName(one),
      organisation: one.young ? null : one.organisation,
      capacity: recordedCapacity(one.capacity),
    })),
    apologies: atTable
      .filter((one) => !came(one) && one.said === 'apologies')
      .map((one) => ({ name: recordedName(one) })),
    substitutions: present.flatMap((one) =>
      one.standsFor === null ? [] : [{ name: recordedName(one), for: nameOf.get(one.standsFor) ?? '' }],
    ),
    remote: present.filter(({ presences }) => presences.some(({ remote }) => remote)).map(recordedName),
    observers: all.filter((one) => one.capacity === 'observer' && came(one)).map(recordedName),
  };
};
