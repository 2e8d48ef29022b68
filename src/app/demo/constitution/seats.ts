import type { Appointer, Capacity, Ending, Office } from '../../../features/board/index.ts';
import type { Role } from '../demo-people.ts';

/** Months before today; 0 is today. */
type Ago = number;

/** A seat of the demo with who holds or held it: posts, never names of people. */
export type DemoSeat = {
  name: string;
  capacity: Capacity;
  speaksFor: string | null;
  holders: { post: Role; from: Ago; to?: Ago; because?: Ending; appointedBy: Appointer; young?: true }[];
};

const member = (name: string, speaksFor: string | null, post: Role, from: Ago): DemoSeat => ({
  name,
  capacity: 'member',
  speaksFor,
  holders: [{ post, from, appointedBy: 'the Leader' }],
});

const coOpted = (name: string, post: Role, from: Ago): DemoSeat => ({
  name,
  capacity: 'co-opted',
  speaksFor: name,
  holders: [{ post, from, appointedBy: 'the Board itself' }],
});

const young = (group: string, post: Role): DemoSeat => ({
  name: `Seat of the ${group}`,
  capacity: 'member',
  speaksFor: group,
  holders: [{ post, from: 14, appointedBy: 'the Leader', young: true }],
});

export const boardSeats: readonly DemoSeat[] = [
  {
    name: 'Councillor of the largest group, first seat',
    capacity: 'member',
    speaksFor: 'Largest group',
    holders: [{ post: 'Chair', from: 30, appointedBy: 'the Leader' }],
  },
  member(
    'Councillor of the largest group, second seat',
    'Largest group',
    'County councillor for the North',
    30,
  ),
  member(
    'Councillor of the largest group, third seat',
    'Largest group',
    'County councillor for the East',
    18,
  ),
  member('Councillor of the second group', 'Second group', 'Deputy Chair', 30),
  {
    name: 'Councillor of the third group',
    capacity: 'member',
    speaksFor: 'Third group',
    holders: [
      {
        post: 'County councillor for the South',
        from: 30,
        to: 3,
        because: 'resigned',
        appointedBy: 'the Leader',
      },
      { post: 'County councillor for the West', from: 1, appointedBy: 'Full Council' },
    ],
  },
  member('Foster carer', 'Exampleshire Fostering Forum', 'Foster carer representative', 18),
  member('Adoptive parent', 'Exampleshire Adopters Network', 'Adoptive parent representative', 18),
  young('Voices in Care', 'Voices in Care representative'),
  young('Care Leavers Forum', 'Care Leavers Forum representative'),
  coOpted('Virtual School', 'Headteacher of the Virtual School', 30),
  coOpted('Police', 'Police inspector', 10),
  coOpted('Housing', 'Housing lead', 9),
  coOpted('Jobcentres', 'Work coach lead', 18),
  {
    name: 'Health',
    capacity: 'co-opted',
    speaksFor: 'Health',
    holders: [
      {
        post: 'Designated nurse',
        from: 24,
        to: 1,
        because: 'moved to another post',
        appointedBy: 'the Board itself',
      },
    ],
  },
  {
    name: 'Lead officer',
    capacity: 'in attendance',
    speaksFor: null,
    holders: [{ post: 'Lead officer', from: 30, appointedBy: 'the Leader' }],
  },
  {
    name: 'Clerk',
    capacity: 'in attendance',
    speaksFor: null,
    holders: [{ post: 'Clerk to the Board', from: 30, appointedBy: 'the Leader' }],
  },
];

const groupMember = (name: string, post: Role): DemoSeat => ({
  name,
  capacity: 'member',
  speaksFor: name,
  holders: [{ post, from: 12, appointedBy: 'the group or partner they speak for' }],
});

export const deliverySeats: readonly DemoSeat[] = [
  groupMember('Permanence', 'Head of permanence'),
  groupMember('Homes', 'Homes project manager'),
  groupMember('Plan', 'Delivery plan manager'),
];

export const healthSeats: readonly DemoSeat[] = [
  groupMember('Dentists', 'Dental lead'),
  groupMember('Nurses', 'Senior nurse'),
  groupMember('Young people', 'Participation worker'),
];

/** Who holds which office of the Board. */
export const boardOffices: readonly { office: Office; post: Role; appointedBy: Appointer }[] = [
  { office: 'chair', post: 'Chair', appointedBy: 'Full Council' },
  { office: 'deputy chair', post: 'Deputy Chair', appointedBy: 'Full Council' },
  { office: 'lead officer', post: 'Lead officer', appointedBy: 'the Leader' },
  { office: 'clerk', post: 'Clerk to the Board', appointedBy: 'the Board itself' },
];

export const boardLeads: readonly { priority: string; post: Role }[] = [
  { priority: 'Health', post: 'County councillor for the North' },
  { priority: 'Homes', post: 'County councillor for the East' },
  { priority: 'Learning and work', post: 'Foster carer representative' },
];

/** What the young people of the demo tell a new member. */
export const demoTips: string[] = [
  'Say your name first, and what you do. We will too.',
  'Talk to us, not about us.',
  'If you do not know an answer, say so. Then find out.',
  'Write down what you promised. We do.',
  'Come to one of our evenings. Bring biscuits.',
];
