import type { TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const ofReturn = readme('What cannot be told: the return tells of a year without days');

const thirteen = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},1,01/05/2012,WBRI`);

const inCare = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},01/06/2015,S,C2,U6,,`);

/** What OC2 says of its year, which ends on 31 March. Its columns: score, convicted, immunised, teeth, assessment. */
export const toldByReturn: TimetableTable = {
  about: 'what the return tells of the year',
  cases: [
    {
      name: 'done, not done, and nothing told',
      source: ofReturn,
      extract: {
        Header: thirteen('a', 'b', 'c', 'd'),
        Episodes: inCare('a', 'b', 'c', 'd'),
        OC2: ['a,14,0,1,1,1', 'b,,0,0,0,0', 'd,,0,,,9'],
      },
      at: '2026-03-10',
      // c has no row; d has one that says neither of teeth and assessment, and no score.
      expect: [
        ['a', 'review_health', '2026-03-31', 'done'],
        ['a', 'dental', '2026-03-31', 'done'],
        ['a', 'sdq', '2026-03-31', 'done'],
        ['b', 'review_health', '2026-03-31', 'due'],
        ['b', 'dental', '2026-03-31', 'due'],
        ['b', 'sdq', '2026-03-31', 'due'],
        ['c', 'review_health', '2026-03-31', 'unknown'],
        ['c', 'dental', '2026-03-31', 'unknown'],
        ['c', 'sdq', '2026-03-31', 'unknown'],
        ['d', 'review_health', '2026-03-31', 'unknown'],
        ['d', 'dental', '2026-03-31', 'unknown'],
        ['d', 'sdq', '2026-03-31', 'due'],
      ],
    },
    {
      name: 'teeth and assessment are told apart',
      source: ofReturn,
      extract: {
        Header: thirteen('a', 'b'),
        Episodes: inCare('a', 'b'),
        OC2: ['a,14,0,0,1,0', 'b,14,0,0,0,1'],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'dental', '2026-03-31', 'done'],
        ['a', 'review_health', '2026-03-31', 'due'],
        ['b', 'dental', '2026-03-31', 'due'],
        ['b', 'review_health', '2026-03-31', 'done'],
      ],
    },
    {
      name: 'on 31 March the year ends on the day itself',
      source: ofReturn,
      extract: { Header: thirteen('a'), Episodes: inCare('a'), OC2: ['a,,0,0,0,0'] },
      at: '2026-03-31',
      expect: [['a', 'dental', '2026-03-31', 'due']],
    },
    {
      name: 'on 1 April another year has begun',
      source: ofReturn,
      extract: { Header: thirteen('a'), Episodes: inCare('a'), OC2: ['a,,0,0,0,0'] },
      at: '2026-04-01',
      expect: [['a', 'dental', '2027-03-31', 'due']],
    },
    {
      name: 'of several rows one that says yes is enough',
      source: 'src/features/indicators/README.md, How records are counted: health',
      extract: {
        Header: thirteen('a', 'b'),
        Episodes: inCare('a', 'b'),
        OC2: ['a,,0,0,1,0', 'a,,0,0,0,1', 'b,,0,0,,0', 'b,,0,0,0,'],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'dental', '2026-03-31', 'done'],
        ['a', 'review_health', '2026-03-31', 'done'],
        ['b', 'dental', '2026-03-31', 'due'],
        ['b', 'review_health', '2026-03-31', 'due'],
      ],
    },
    {
      name: 'a score of 0 and one of 40 are scores, one of 41 and a word are none',
      source: ofReturn,
      extract: {
        Header: thirteen('a', 'b', 'c', 'd'),
        Episodes: inCare('a', 'b', 'c', 'd'),
        OC2: ['a,0,0,0,0,0', 'b,40,0,0,0,0', 'c,41,0,0,0,0', 'd,refused,0,0,0,0'],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'sdq', '2026-03-31', 'done'],
        ['b', 'sdq', '2026-03-31', 'done'],
        ['c', 'sdq', '2026-03-31', 'due'],
        ['d', 'sdq', '2026-03-31', 'due'],
      ],
    },
    {
      name: 'at three and at seventeen there is no questionnaire, teeth and health are told all the same',
      source: ofReturn,
      extract: {
        Header: ['three,1,11/03/2022,WBRI', 'seventeen,1,10/03/2009,WBRI'],
        Episodes: inCare('seventeen').concat('three,03/06/2024,S,C2,U6,,'),
        OC2: ['three,,0,1,1,1', 'seventeen,,0,1,1,1'],
      },
      at: '2026-03-10',
      expect: [
        ['three', 'sdq', 'no line'],
        ['three', 'dental', '2026-03-31', 'done'],
        ['seventeen', 'sdq', 'no line'],
        ['seventeen', 'review_health', '2026-03-31', 'done'],
      ],
    },
    {
      name: 'beside a file of checks only the questionnaire is told by the return, where that file has none',
      source: ofReturn,
      extract: {
        Header: thirteen('a'),
        Episodes: inCare('a'),
        HealthChecks: ['a,Dental,01/06/2025', 'a,Review,15/06/2025'],
        OC2: ['a,14,0,0,0,0'],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'review_health', '2026-06-15', 'due'],
        ['a', 'dental', '2026-06-01', 'due'],
        ['a', 'sdq', '2026-03-31', 'done'],
      ],
    },
    {
      name: 'beside a file with questionnaires it is not',
      source: ofReturn,
      extract: {
        Header: thirteen('a', 'b'),
        Episodes: inCare('a', 'b'),
        HealthChecks: ['b,Strengths and difficulties,01/06/2025'],
        OC2: ['a,14,0,1,1,1'],
      },
      at: '2026-03-10',
      // a without one: twelve months after 1 June 2015.
      expect: [
        ['a', 'sdq', '2016-06-01', 'overdue'],
        ['b', 'sdq', '2026-06-01', 'due'],
      ],
    },
    {
      name: 'who turns eighteen by the end of the year owes nothing in it',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,31/03/2008,WBRI', 'b,1,01/04/2008,WBRI'],
        Episodes: inCare('a', 'b'),
        OC2: ['a,,0,0,0,0', 'b,,0,0,0,0'],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'dental', 'no line'],
        ['a', 'review_health', 'no line'],
        ['b', 'dental', '2026-03-31', 'due'],
        ['b', 'review_health', '2026-03-31', 'due'],
      ],
    },
    {
      name: 'the initial assessment is not told by it',
      source: readme('What cannot be told: no file, no answer'),
      extract: { Header: thirteen('a'), Episodes: ['a,02/06/2025,S,C2,U6,,'], OC2: ['a,14,0,1,1,1'] },
      at: '2026-03-10',
      expect: [['a', 'initial_health', '2025-06-30', 'unknown']],
    },
    {
      name: 'rows of a child who is not in the header say nothing',
      source: 'src/features/indicators/README.md, Rows that cannot be right',
      extract: { Header: thirteen('a'), Episodes: inCare('a', 'q'), OC2: ['q,14,0,1,1,1'] },
      at: '2026-03-10',
      expect: [
        ['a', 'dental', '2026-03-31', 'unknown'],
        ['q', 'dental', 'no line'],
      ],
    },
  ],
};
