import type { Meeting, RecordedMeeting } from '../features/meetings/index.ts';
import { type Attendee, sittingOf } from '../features/sitting/index.ts';
import { form, type Got, type TestApp } from './app.ts';
import { itemOf, recordedMeeting } from './builders.ts';

const unminuted = { narrative: '', resolutions: [] };
const member = (name: string) => ({ name, organisation: null, capacity: 'member' as const });

/** A meeting that is still to be held: two items, three members and one co-opted expected. */
export const comingMeeting = (home: TestApp, parts: Partial<Meeting> = {}): Promise<RecordedMeeting> =>
  recordedMeeting(home, {
    date: '2026-03-10',
    items: [
      itemOf({ ...unminuted, minutesAllotted: 10 }),
      itemOf({ ...unminuted, number: '2', title: 'Lasting Homes', purpose: null }),
    ],
    attendance: {
      present: [
        member('County Councillor Alder'),
        member('County Councillor Birch'),
        member('County Councillor Cedar'),
        { name: 'Fern Hollis', organisation: 'Housing Service', capacity: 'co-opted' },
      ],
      apologies: [],
      substitutions: [],
      remote: [],
      observers: [],
    },
    ...parts,
  });

/** A meeting in the hands of its clerk. */
export type Held = {
  id: string;
  items: string[];
  /** Sends a form of the clerk's screen, by the end of its address. */
  post(path: string, fields: Record<string, string>): Promise<Got>;
  person(name: string): Promise<Attendee>;
  /** Notes where somebody is. */
  note(deed: string, name: string): Promise<void>;
};

/** The clerk's hands on a meeting. */
export const inHand = (home: TestApp, meeting: RecordedMeeting): Held => {
  const post = (path: string, fields: Record<string, string>): Promise<Got> =>
    home.clerk('POST', `/board/meetings/${meeting.id}/sitting${path}`, form(fields));
  const person = async (name: string): Promise<Attendee> => {
    const sitting = await home.inScope((tx, scope) => sittingOf(tx, scope, meeting.id));
    const found = sitting?.attendees.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not on the list.`);
    return found;
  };
  return {
    id: meeting.id,
    items: meeting.items.map(({ id }) => id),
    post,
    person,
    note: async (deed, name) => {
      await post('/people', { note: `${deed}:${(await person(name)).id}` });
    },
  };
};

/** A meeting that is open, its members here. */
export const heldMeeting = async (home: TestApp, parts: Partial<Meeting> = {}): Promise<Held> => {
  const held = inHand(home, await comingMeeting(home, parts));
  await held.post('/steps', { step: 'opened' });
  for (const name of ['Alder', 'Birch', 'Cedar']) await held.note('here', `County Councillor ${name}`);
  return held;
};
