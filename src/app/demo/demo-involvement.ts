import type { Request } from '../../features/participation/index.ts';

/** What happened to a demo request: how many days ago it came, and where it stands. */
export type DemoRequest = {
  request: Request;
  came: number;
  question?: { question: string; answer: string };
  card?: string;
  decided?: { agreed: boolean; words: string };
  tookPlace?: { ago: number; quarters: number };
  changed?: { did: boolean; words: string; plain: string };
};

const usual = {
  kind: 'involvement',
  atTime: 'A weekday after school, or in the holidays',
  place: 'County Hall, the small room with the sofas',
  howLong: 'Two hours',
  travel: 'Taxi there and home, paid by us',
  payment: 'A £20 voucher and pizza',
  hearBack: 'A letter in plain words within a month, and we come to the group',
  email: 'officer@exampleshire.example',
} as const;

/** Requests of every kind and state. */
export const demoRequests: readonly DemoRequest[] = [
  {
    came: 4,
    request: {
      ...usual,
      title: 'What makes a good first visit',
      why: 'Only young people know how a first visit feels.',
      whatFor: 'Talk about their first visit and choose what should be different.',
      mayChange: 'What every social worker does on the first visit.',
      asker: 'Team manager, Children in our Care North',
    },
  },
  {
    came: 12,
    question: { question: 'Can we do it online instead?', answer: '' },
    request: {
      ...usual,
      title: 'New words for letters about family time',
      why: 'Our letters are hard to read.',
      whatFor: 'Read three letters and say what is unclear.',
      mayChange: 'All of our letters about family time.',
      asker: 'Family time officer',
    },
  },
  {
    came: 25,
    card: 'A home wants to change its rules on phones.\nIt asks what you think.\nWe meet for an hour, with pizza.\nDo you want to help?',
    request: {
      ...usual,
      title: 'Rules about phones in our homes',
      why: 'The rules are for young people, so they should help to make them.',
      whatFor: 'Say what is fair at which age.',
      mayChange: 'The rules of all our homes, from the summer.',
      asker: 'Registered manager of a home',
    },
  },
  {
    came: 60,
    card: 'We need a new boss for the leaving care team.\nYou choose the questions and hear the answers.\nIt takes one morning.',
    decided: { agreed: true, words: 'We would like to choose three questions ourselves.' },
    tookPlace: { ago: 20, quarters: 14 },
    request: {
      ...usual,
      kind: 'interview panel',
      title: 'Interview for a team manager, leaving care',
      why: 'The team manager decides about young people’s homes and money.',
      whatFor: 'Ask your own questions and tell us whom you recommend.',
      mayChange: 'Whom we choose. Your recommendation counts as much as ours.',
      asker: 'Service manager, leaving care',
    },
  },
  {
    came: 110,
    card: 'Come and look at one of our homes.\nSay what is good and what is not.\nIt takes one afternoon.',
    decided: { agreed: true, words: '' },
    tookPlace: { ago: 45, quarters: 12 },
    request: {
      ...usual,
      kind: 'inspection',
      title: 'A visit to a home in the east of the county',
      why: 'Young people see what grown-ups do not.',
      whatFor: 'Visit the home, talk to who lives there, tell us what you saw.',
      mayChange: 'What the home looks like, and how visitors are welcomed.',
      asker: 'Quality officer, homes',
    },
  },
  {
    came: 150,
    decided: { agreed: true, words: 'Two of us like to draw.' },
    tookPlace: { ago: 95, quarters: 8 },
    changed: {
      did: true,
      words:
        'The booklet was written anew with pictures of the group, and goes to every child on the first day.',
      plain: 'There is a new booklet with our own pictures. Every child gets it on the first day.',
    },
    request: {
      ...usual,
      title: 'The booklet “Coming into care”',
      why: 'It is for children, and was written by adults.',
      whatFor: 'Say what you wanted to know on your first day.',
      mayChange: 'Every page of the booklet.',
      asker: 'Senior practitioner, front door',
    },
  },
  {
    came: 70,
    decided: {
      agreed: false,
      words: 'There are too many requests this term. Please ask us again in the summer.',
    },
    request: {
      ...usual,
      title: 'A survey on the website',
      why: 'We would like more answers.',
      whatFor: 'Fill in a survey of forty questions.',
      mayChange: 'We do not know yet.',
      asker: 'Communications officer',
    },
  },
];

/** Groups by name, with ages, who supports them, and when and where they meet. */
export const demoGroups = [
  {
    name: 'Sparks',
    agesFrom: 8,
    agesTo: 13,
    supporters: 'Participation worker, North',
    meets: 'Every second Tuesday, 4.30pm to 6pm, at the youth centre. Ask your worker for a lift.',
  },
  {
    name: 'Lanterns',
    agesFrom: 14,
    agesTo: 17,
    supporters: 'Participation worker, South',
    meets: 'Thursdays, 5pm to 7pm, at the library, upper floor. There is food.',
  },
  {
    name: 'Care Leavers’ Forum',
    agesFrom: 16,
    agesTo: 25,
    supporters: 'Personal adviser for participation',
    meets: 'First Monday of the month, 6pm, at the drop-in. You can join online too.',
  },
] as const;

/** Young people of the demo, under names that they chose; `group` counts from nought, null: they only ask to join. */
export const demoYoungPeople = [
  { firstName: 'Kit', ageBand: '14 or 15', group: 1, answer: 'yes', called: 'first name' },
  { firstName: 'Sunny', ageBand: '16 or 17', group: 1, answer: 'maybe', called: 'somebody' },
  { firstName: 'Blue', ageBand: '11 to 13', group: 0, answer: 'no', called: 'somebody' },
  { firstName: 'Jay', ageBand: '18 to 25', group: 2, answer: 'yes', called: 'first name' },
  { firstName: 'Ash', ageBand: '14 or 15', group: null, answer: 'yes', called: 'somebody' },
] as const;
