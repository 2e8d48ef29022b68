import { dayWords, longDayWords, prose } from './words.ts';

const subjects = [
  'Foster Carer Recruitment',
  'Education, Employment and Training',
  'Health and Wellbeing',
  'Lasting Homes',
  'Leaving Care Offer',
];

const agenda = (meeting: number): string[] => [
  '## Agenda',
  '**1. Introductions and Apologies**',
  '*County Councillor Alder*',
  'To note who is attending and any apologies for absence.',
  `**2. Notes of the Meeting and Matters Arising from ${dayWords(meeting - 1)}** (Pages 1 - 8)`,
  '*County Councillor Alder*',
  'To agree the notes for accuracy.',
  ...subjects.flatMap((subject, index) => [
    `**${index + 3}. ${subject} (15 mins)** (Pages ${9 + index * 6} - ${14 + index * 6})`,
    '*Bram Oakes, Permanence Service, NCC*',
    'To receive a report and discuss what it means for children.',
  ]),
  '**8. Date and Time of Next Meeting**',
  '*County Councillor Alder*',
  `${longDayWords(meeting + 1)} at 6.00pm in Heron Suite 2, The Exchange, County Hall, Harrowby.`,
];

const minutesOfSubject = (subject: string, seed: number, number: number): string[] => [
  `## **${number}. ${subject}**`,
  ...Array.from({ length: 6 }, (_, index) => prose(seed + index, 4)),
  '- Plans for every child',
  '- Data by district',
  '**Resolved:** That the Corporate Parenting Board:',
  '- i) Noted the report.',
  `- ii) Asked for an update by ${number * 2} weeks before the next meeting.`,
];

/** The minutes of the meeting before, as the pack of the next one brings them. */
const minutes = (meeting: number): string[] => [
  '# Agenda Item 2',
  '## Northfold County Council',
  '### Corporate Parenting Board',
  `**Minutes of the Meeting held on ${longDayWords(meeting)} at 6.00 pm in Heron Suite 2, The Exchange, County Hall, Harrowby**`,
  '**Present: Members**',
  'County Councillor Ash Alder\t- Northfold County Council\nMarna Birch\t- Fostering Forum\nZed\t- LINX Representative',
  '**Co-opted members**',
  'Bram Oakes\t- Permanence Service, NCC\nCora Wells\t- NHS Northfold',
  '## **1. Introductions and Apologies**',
  'All were welcomed and apologies were received from Angus Elm, Gina Porter and Linnet Pears.',
  `## **2. Notes of the Meeting and Matters Arising from ${dayWords(meeting - 1)}**`,
  '**Resolved:** That the minutes were agreed as an accurate record.',
  ...subjects.flatMap((subject, index) => minutesOfSubject(subject, meeting * 3 + index, index + 3)),
  '## **8. Date and Time of Next Meeting**',
  `The next meeting will be held on ${longDayWords(meeting + 1)} at 6.00pm in Heron Suite 2, The Exchange, County Hall, Harrowby.`,
];

const report = (subject: string, seed: number, meeting: number): string[] => [
  '## Corporate Parenting Board',
  `Meeting to be held on ${dayWords(meeting)}`,
  '### Report of the Head of Permanence',
  `**${subject}**`,
  '**Brief Summary**',
  prose(seed, 3),
  '**Background and Advice**',
  ...Array.from({ length: 24 }, (_, index) => prose(seed + index, 8)),
  'District\tChildren\tMoves',
  ...['North', 'East', 'South', 'West'].map((district, index) => `${district}\t${40 + index}\t${3 + index}`),
  '**Recommendation**',
  'The Board is asked to note the report and comment on it.',
];

/**
 * A pack as councils publish it, of about 90 kB: the agenda of a meeting, the minutes of the one before, five reports.
 * Neighbours tell of the same meeting, one its agenda, the next one its minutes.
 */
export const publishedPack = (meeting: number): string =>
  [
    ...agenda(meeting),
    ...minutes(meeting - 1),
    ...subjects.flatMap((subject, index) => report(subject, meeting * 5 + index, meeting)),
    '',
  ].join('\n\n');
