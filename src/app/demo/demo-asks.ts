import type { Theme } from '../../features/asks/index.ts';

/** What happened to an ask, so many days ago. */
type DemoStep = {
  ago: number;
  kind: 'answer' | 'did' | 'proposed' | 'done' | 'partly' | 'not yet';
  by: string;
  words: string;
  /** Whom of the team’s own list the words are from; several said them where it is not there. */
  who?: string;
};

/** What young people ask the demo board. All of it is invented; nobody has a name. */
export type DemoAsk = {
  title: string;
  theme: Theme;
  ago: number;
  words: string;
  /** The group that raised it, in the team's words; null: the words are somebody's own, from the open form. */
  group: string | null;
  others: number;
  /** Who answers: somebody by the role they show, their post for readers, and in how many days. */
  given: { to: string; post: string; inDays: number } | null;
  /** What it is tied to: a public item with what was decided there, an action, and the code of an indicator where one shows it. */
  item: string | null;
  action: { words: string; label: string } | null;
  indicator: string | null;
  steps: DemoStep[];
};

const chair = 'Chair of the Board';
const lead = 'Lead officer of the Board';

export const demoAsks: readonly DemoAsk[] = [
  {
    title: 'A dentist without the long wait',
    theme: 'health',
    ago: 330,
    words:
      'I have been on a list for a dentist since last summer. My tooth hurts now. Can we not have a dentist who keeps places for us?',
    group: null,
    others: 14,
    given: { to: 'Lead officer', post: lead, inDays: -290 },
    item: 'Health and Dental Checks Update',
    action: { words: 'Open the dental clinics', label: 'Ask the health service to open its clinics to us.' },
    indicator: 'dental_check',
    steps: [
      {
        ago: 300,
        kind: 'answer',
        by: lead,
        words:
          'You are right to be cross. Two dentists in the north open their lists to you from the spring. We ask every carer before a review whether a dentist was found.',
      },
      {
        ago: 120,
        kind: 'did',
        by: lead,
        words: 'The two dentists keep ten places a month for you. Your carer or your worker can book one.',
      },
      {
        ago: 95,
        kind: 'partly',
        by: 'Voices in Care',
        words: 'It works in the north. In the south we still wait.',
      },
    ],
  },
  {
    title: 'A room for the forum every week',
    theme: 'say',
    ago: 240,
    words:
      'We meet in a different place each time and half of us do not find it. We want one room that is ours on Tuesdays.',
    group: 'The Care Leavers Forum',
    others: 6,
    given: { to: 'Chair', post: chair, inDays: -215 },
    item: 'Participation Team Update',
    action: { words: 'Find a room for the weekly meetings', label: 'Find a room for the forum.' },
    indicator: 'care_leavers_in_touch',
    steps: [
      {
        ago: 220,
        kind: 'answer',
        by: chair,
        words:
          'Yes. The library will be asked for a room, and I will tell you by the next meeting what it says.',
      },
      {
        ago: 60,
        kind: 'did',
        by: chair,
        words: 'You have the room next to the café every Tuesday from 5pm. The key is at the desk.',
      },
      { ago: 50, kind: 'proposed', by: chair, words: 'We think that this is done. Is it?' },
      {
        ago: 41,
        kind: 'done',
        by: 'Care Leavers Forum',
        words: 'Yes. It is warm, and the bus stops outside.',
        who: 'LG 14',
      },
    ],
  },
  {
    title: 'Real bags when we move',
    theme: 'home',
    ago: 200,
    words:
      'My things were put in bin bags when I moved. It made me feel like rubbish. Please give us proper bags and boxes, and let us pack.',
    group: null,
    others: 3,
    given: { to: 'Member', post: 'Member of the Board who leads on homes', inDays: -170 },
    item: 'Belongings When Children Move Home Update',
    action: null,
    indicator: null,
    steps: [
      {
        ago: 180,
        kind: 'answer',
        by: 'Member of the Board who leads on homes',
        words:
          'Nobody should have to move like that. Every team has bags and boxes now. Tell your reviewing officer if you do not get them.',
      },
    ],
  },
  {
    title: 'Ask us before our review, not in it',
    theme: 'say',
    ago: 150,
    words:
      'They want to be asked a week before their review what should be talked about, and who should be there.',
    group: 'Voices in Care',
    others: 9,
    given: { to: 'Lead officer', post: lead, inDays: -120 },
    item: 'Independent Reviewing Officers Update',
    action: null,
    indicator: 'review_participation',
    steps: [
      {
        ago: 130,
        kind: 'answer',
        by: lead,
        words:
          'From this autumn your reviewing officer calls or visits you the week before. You say who comes.',
      },
      {
        ago: 20,
        kind: 'proposed',
        by: lead,
        words: 'Nine of ten of you were asked before the last reviews. Is this done?',
      },
    ],
  },
  {
    title: 'Work that fits around college',
    theme: 'money',
    ago: 25,
    words:
      'I am at college three days and there is nothing for the other two. Can the council not keep some jobs for us?',
    group: null,
    others: 2,
    given: { to: 'Chair', post: chair, inDays: 12 },
    item: 'Education, Employment and Training Update',
    action: null,
    indicator: 'care_leavers_eet',
    steps: [],
  },
];

/** Asks of the whole country beside the answer here. Invented, as all of the demo. */
export const demoNationalAsks = [
  {
    words: 'Do not make us tell our story again to every new worker.',
    source: 'Young people at a national care day',
    link: '',
    ago: 210,
    answer: 'A new worker here reads your plan first, and asks you what they may already know.',
    answerPost: lead,
  },
  {
    words: 'Free buses for everybody in care, in every council.',
    source: 'Young people at a national care day',
    link: '',
    ago: 210,
    answer: '',
    answerPost: '',
  },
] as const;
