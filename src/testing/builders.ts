import {
  type AgendaItem,
  findMeeting,
  type Meeting,
  type RecordedMeeting,
  saveMeeting,
} from '../features/meetings/index.ts';
import {
  type ImportOutcome,
  importPublished,
  publish,
  type ReadFile,
  readPublished,
} from '../features/publishing/index.ts';
import { momentOf } from '../platform/moment.ts';
import { fixedClock, type TestApp } from './app.ts';

/** A file as a council sends it. */
export type NamedFile = { name: string; bytes: Uint8Array };

export const textFile = (name: string, text: string): NamedFile => ({ name, bytes: Buffer.from(text) });

/** An agenda item with minutes, unless told otherwise. */
export const itemOf = (parts: Partial<AgendaItem> = {}): AgendaItem => ({
  number: '1',
  title: 'Lantern Project Update',
  presenters: [{ name: 'Bram Oakes', service: 'Permanence Service' }],
  purpose: 'To receive an update on the Lantern Project.',
  minutesAllotted: 15,
  pages: null,
  verbal: false,
  narrative: 'The Board was shown the lanterns.',
  resolutions: ['That the Chair write a letter to the lantern makers.'],
  ...parts,
});

/** A meeting that was held and minuted, unless told otherwise. */
const meetingOf = (parts: Partial<Meeting> = {}): Meeting => ({
  body: 'Corporate Parenting Board',
  date: '2025-05-14',
  time: '18:00',
  venue: 'Lantern Room, County Hall',
  kind: 'ordinary',
  rescheduledFrom: null,
  attendance: {
    present: [
      { name: 'County Councillor Ash Alder', organisation: 'Eastmere County Council', capacity: 'member' },
    ],
    apologies: [{ name: 'Gina Porter' }],
    substitutions: [],
    remote: [],
    observers: [],
  },
  membership: [],
  items: [itemOf(), itemOf({ number: '2', title: 'Lasting Homes', purpose: null, resolutions: [] })],
  next: null,
  ...parts,
});

/** A meeting as kept; nobody but the clerk sees it. */
export const recordedMeeting = (home: TestApp, parts: Partial<Meeting> = {}): Promise<RecordedMeeting> =>
  home.inScope(async (tx, scope) => {
    const meeting = await findMeeting(tx, scope, await saveMeeting(tx, scope, meetingOf(parts), null));
    if (!meeting) throw new Error('The meeting was not recorded.');
    return meeting;
  });

/** A meeting that everybody sees. */
export const publishedMeeting = async (
  home: TestApp,
  parts: Partial<Meeting> = {},
): Promise<RecordedMeeting> => {
  const meeting = await recordedMeeting(home, parts);
  await home.inScope((tx, scope) =>
    publish(tx, scope, meeting.id, { authority: home.authority, at: momentOf(fixedClock) }),
  );
  return meeting;
};

/** Brings in files in one transaction, as the command does. */
export const bringIn = async (
  home: TestApp,
  files: NamedFile[],
  options: { publishNow: boolean } = { publishNow: false },
): Promise<ImportOutcome> => {
  const read: ReadFile[] = [];
  for (const file of files) read.push({ ...file, published: await readPublished(file) });
  const house = { authority: home.authority, at: momentOf(fixedClock) };
  return home.inScope((tx, scope) => importPublished(tx, scope, read, { ...options, house }));
};

/** When a meeting of the texts below is held: its date in both shapes that councils print. */
export const whenHeld = {
  heading: 'Wednesday, 10th May, 2023 at 6.00 pm in the Old Duke Room, County Hall, Harrowby',
  iso: '2023-05-10',
  slug: 'corporate-parenting-board-2023-05-10',
};

/** An agenda as a council publishes it, before the meeting. `when` empty leaves out the line that dates it. */
export const agendaText = ({ when = whenHeld.heading, lantern = 'Lantern Project Update' } = {}): string => `
Northfold County Council

Corporate Parenting Board

${when}

Agenda

1. Introductions and Apologies

County Councillor Alder

To note who is attending and any apologies for absence.

2. ${lantern} (30 mins)

Bram Oakes, Permanence Service

To receive an update on the Lantern Project.

3. Lasting Homes (15 mins)

Fern Hollis, Housing Service

To discuss lasting homes.

4. Date and Time of Next Meeting

Wednesday, 26 July 2023 at 1.30pm in the Heron Suite, County Hall, Harrowby
`;

/** The minutes of the same meeting, as they are published after it. The young person who sits for LINX is named. */
export const minutesText = ({
  when = whenHeld.heading,
  said = 'Zedd told the Board about the lanterns. Bram Oakes thanked Zedd.',
  resolved = 'That the Chair write a letter to the lantern makers.',
  homes = 'Wendy spoke of her move and can be reached on 01632 960123.',
  representative = 'Zedd',
} = {}): string => `
## Northfold County Council

### Corporate Parenting Board

**Minutes of the Meeting held on ${when}**

**Present: Members**

County Councillor Ash Alder\t- Northfold County Council
${representative}\t- LINX Representative

**Co-opted members**

Bram Oakes\t- Permanence Service

### **1. Introductions and Apologies**

Apologies were received from County Councillor Andrea Kaye.

### **2. Lantern Project Update**

${said}

**Resolved:** ${resolved}

### **3. Lasting Homes**

${homes}

**Resolved:** That the figures be noted.

### **4. Date and Time of Next Meeting**

Wednesday, 26 July 2023 at 1.30pm in the Heron Suite, County Hall, Harrowby.
`;
