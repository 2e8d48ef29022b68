import { plusDays, weekdayNumber } from '../../kernel/days.ts';

/** An event of the demo. `day` is counted from `from`: the Monday of Care Leavers’ Week, or the day on which the demo begins. */
export type DemoEvent = {
  title: string;
  about: string;
  week: string;
  from: 'week' | 'today';
  day: number;
  begins: string;
  ends: string;
  place: string;
  inside: { place: string; link: string };
  places: { 'in person': number; online: number };
  agesFrom: number | null;
  agesTo: number | null;
  panel: boolean;
  /** How many have signed up. */
  signedUp: number;
};

const week = 'Care Leavers’ Week';
const nothing = { place: '', link: '' };
const inWeek = { week, from: 'week', agesFrom: 16, agesTo: 25, panel: false, inside: nothing } as const;

/** Six events of Care Leavers’ Week, one soon, and one that is over. */
export const demoEvents: readonly DemoEvent[] = [
  {
    ...inWeek,
    title: 'Opening breakfast',
    about: 'Pancakes, fruit and a talk about the week. Come when you like, go when you like.',
    day: 0,
    begins: '10:00',
    ends: '12:00',
    place: 'Northtown Library',
    places: { 'in person': 40, online: 0 },
    signedUp: 18,
  },
  {
    ...inWeek,
    title: 'Ask the panel',
    about: 'Councillors and the people who run our services answer our questions. Send yours in before.',
    day: 1,
    begins: '18:00',
    ends: '19:30',
    place: 'County Hall, Northtown',
    inside: { place: '', link: 'https://meet.exampleshire.example/ask-the-panel' },
    places: { 'in person': 30, online: 60 },
    panel: true,
    signedUp: 21,
  },
  {
    ...inWeek,
    title: 'Outdoor day',
    about: 'Canoes, climbing and a fire. Bring a towel. We bring everything else, boots too.',
    day: 2,
    begins: '09:30',
    ends: '16:00',
    place: 'By the lake, near Westmoor. A bus goes from Northtown',
    inside: { place: 'Lake Lodge, Mill Lane, Westmoor. The bus goes at 9am from the library', link: '' },
    places: { 'in person': 15, online: 0 },
    signedUp: 12,
  },
  {
    ...inWeek,
    title: 'Money and your first home',
    about: 'What you can get when you move out, and how to make money last. With free pizza.',
    day: 3,
    begins: '17:30',
    ends: '19:00',
    place: 'The Foyer, Easthaven',
    places: { 'in person': 25, online: 25 },
    inside: { place: '', link: 'https://meet.exampleshire.example/first-home' },
    signedUp: 9,
  },
  {
    ...inWeek,
    title: 'Jobs and apprenticeships morning',
    about: 'Twelve employers who want to meet us. Help with your CV on the spot.',
    day: 4,
    begins: '10:00',
    ends: '13:00',
    place: 'Westmoor College',
    places: { 'in person': 60, online: 0 },
    signedUp: 14,
  },
  {
    ...inWeek,
    title: 'Closing event',
    about: 'Food, music, and a thank you to everybody who took part. Bring one person who matters to you.',
    day: 5,
    begins: '18:00',
    ends: '21:00',
    place: 'Assembly Rooms, Northtown',
    places: { 'in person': 100, online: 0 },
    signedUp: 100,
  },
  {
    title: 'Film and pizza night',
    about: 'We choose the film together when we are there.',
    week: '',
    from: 'today',
    day: 12,
    begins: '18:00',
    ends: '21:00',
    place: 'Youth Centre, Easthaven',
    inside: nothing,
    places: { 'in person': 20, online: 0 },
    agesFrom: 16,
    agesTo: 25,
    panel: false,
    signedUp: 6,
  },
  {
    title: 'Beach day',
    about: 'Sand, games and chips.',
    week: '',
    from: 'today',
    day: -20,
    begins: '10:00',
    ends: '16:00',
    place: 'Easthaven beach',
    inside: nothing,
    places: { 'in person': 30, online: 0 },
    agesFrom: null,
    agesTo: null,
    panel: false,
    signedUp: 16,
  },
];

/** How it was at what is over, 1 to 5. */
export const demoScores = [5, 5, 4, 5, 4, 3, 5, 4, 2, 5] as const;

/** Questions that young people sent to the panel, as the team shows them. */
export const demoQuestions = [
  'Why do some of us get a new social worker every few months?',
  'Can we stay with our foster carers after 18, and who pays for it?',
] as const;

const weekdays = 7;
const lastOfOctober = (year: number): string => `${year}-10-31`;

/** The Monday of the last whole week of October that is not over on the day `today`. */
export const mondayOfWeek = (today: string): string => {
  const mondayIn = (year: number): string => {
    const last = lastOfOctober(year);
    // The week ends with the last Saturday of October.
    const saturday = plusDays(last, -((weekdayNumber(last) + 1) % weekdays));
    return plusDays(saturday, -5);
  };
  const year = Number(today.slice(0, 4));
  return mondayIn(year) > plusDays(today, weekdays) ? mondayIn(year) : mondayIn(year + 1);
};
