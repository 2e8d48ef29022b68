import { manyYears, type TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const thirteen = 'a,1,01/05/2012,WBRI';
const twentyDays = 'Promoting the health and wellbeing of looked-after children (2015): twenty working days';
const underFive = carePlanning('7(3)(a)');
const fiveAndOver = carePlanning('7(3)(b)');

const cameInJune = ['a,02/06/2025,S,C2,U6,,'];
const everyone = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},03/06/2024,S,C2,U6,,`);

/** Initial assessments, and reviews of them. */
export const healthAssessments: TimetableTable = {
  about: 'health assessments',
  beside: manyYears,
  cases: [
    {
      name: 'an initial assessment is due on the 20th working day, and no review before it',
      source: twentyDays,
      extract: { Header: [thirteen], Episodes: cameInJune, HealthChecks: [] },
      at: '2025-06-30',
      // 3–6 June (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20).
      expect: [
        ['a', 'initial_health', '2025-06-30', 'due'],
        ['a', 'review_health', 'no line'],
      ],
    },
    {
      name: 'and overdue on the day after',
      source: twentyDays,
      extract: { Header: [thirteen], Episodes: cameInJune, HealthChecks: [] },
      at: '2025-07-01',
      expect: [['a', 'initial_health', '2025-06-30', 'overdue']],
    },
    {
      name: 'over Christmas',
      source: twentyDays,
      extract: { Header: [thirteen], Episodes: ['a,08/12/2025,S,C2,U6,,'], HealthChecks: [] },
      at: '2026-01-09',
      // 9–12 December (4), 15–19 (9), 22–24 (12), 29–31 (15), 2 January (16), 5–8 (20).
      expect: [['a', 'initial_health', '2026-01-08', 'overdue']],
    },
    {
      name: 'an initial assessment, however it is written',
      source: 'src/features/indicators/extract/sql/read-health-checks.sql',
      extract: {
        Header: ['a', 'b', 'c', 'd'].map((child) => `${child},1,01/05/2012,WBRI`),
        Episodes: ['a', 'b', 'c', 'd'].map((child) => `${child},02/06/2025,S,C2,U6,,`),
        HealthChecks: [
          'a,Initial,20/06/2025',
          'b,iha,20/06/2025',
          'c,Initial health assessment,20/06/2025',
          'd,Health assessment,20/06/2025',
        ],
      },
      at: '2025-07-01',
      // What d had does not say that it was the initial one.
      expect: [
        ['a', 'initial_health', '2025-06-30', 'done'],
        ['b', 'initial_health', '2025-06-30', 'done'],
        ['c', 'initial_health', '2025-06-30', 'done'],
        ['d', 'initial_health', '2025-06-30', 'overdue'],
      ],
    },
    {
      name: 'made late it is done, and the review counts from when it was made',
      source: fiveAndOver,
      extract: { Header: [thirteen], Episodes: cameInJune, HealthChecks: ['a,Initial,15/08/2025'] },
      at: '2025-09-01',
      expect: [
        ['a', 'initial_health', '2025-06-30', 'done'],
        ['a', 'review_health', '2026-08-15', 'due'],
      ],
    },
    {
      name: 'made on day nought',
      source: readme('The timetable'),
      extract: { Header: [thirteen], Episodes: cameInJune, HealthChecks: ['a,Initial,02/06/2025'] },
      at: '2025-06-02',
      expect: [
        ['a', 'initial_health', '2025-06-30', 'done'],
        ['a', 'review_health', '2026-06-02', 'due'],
      ],
    },
    {
      name: 'a review assessment is no initial one, but the next counts from it',
      source: readme('What is due: the last assessment (initial or review)'),
      extract: { Header: [thirteen], Episodes: cameInJune, HealthChecks: ['a,RHA,20/06/2025'] },
      at: '2025-07-01',
      expect: [
        ['a', 'initial_health', '2025-06-30', 'overdue'],
        ['a', 'review_health', '2026-06-20', 'due'],
      ],
    },
    {
      name: 'one of before coming into care does not count, nor one after the day, nor a check that is no assessment',
      source: readme('What is due'),
      extract: {
        Header: [thirteen],
        Episodes: cameInJune,
        HealthChecks: [
          'a,Initial,01/06/2025',
          'a,Initial,02/07/2025',
          'a,Optician,20/06/2025',
          'a,Dental,20/06/2025',
        ],
      },
      at: '2025-07-01',
      expect: [
        ['a', 'initial_health', '2025-06-30', 'overdue'],
        ['a', 'review_health', 'no line'],
      ],
    },
    {
      name: 'who comes back on the same day is assessed anew',
      source: readme('The timetable'),
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,01/10/2025,E4A', 'a,01/10/2025,S,V2,U6,,'],
        HealthChecks: ['a,Initial,20/06/2025'],
      },
      at: '2025-10-20',
      // 2 and 3 October (2), 6–10 (7), 13–17 (12), 20–24 (17), 27–29 (20).
      expect: [
        ['a', 'initial_health', '2025-10-29', 'due'],
        ['a', 'review_health', 'no line'],
      ],
    },
    {
      name: 'at thirteen a review every twelve months, by the last of several',
      source: fiveAndOver,
      extract: {
        Header: [thirteen],
        Episodes: everyone('a'),
        HealthChecks: ['a,Initial,20/06/2024', 'a,Review,12/06/2025', 'a,Review,01/02/2025'],
      },
      at: '2026-06-13',
      expect: [['a', 'review_health', '2026-06-12', 'overdue']],
    },
    {
      name: 'at three every six months',
      source: underFive,
      extract: {
        Header: ['a,1,01/05/2022,WBRI'],
        Episodes: everyone('a'),
        HealthChecks: ['a,Review,20/06/2025'],
      },
      at: '2025-12-20',
      expect: [['a', 'review_health', '2025-12-20', 'due']],
    },
    {
      name: 'six months after 31 August end with February, twelve after 29 February with it',
      source: readme('What is due: on its last day where it has no such day'),
      extract: {
        Header: ['a,1,01/05/2022,WBRI', 'b,1,01/05/2012,WBRI'],
        Episodes: ['a,03/06/2024,S,C2,U6,,', 'b,05/02/2024,S,C2,U6,,'],
        HealthChecks: ['a,Review,31/08/2024', 'b,Initial,29/02/2024'],
      },
      at: '2025-03-01',
      expect: [
        ['a', 'review_health', '2025-02-28', 'overdue'],
        ['b', 'review_health', '2025-02-28', 'overdue'],
      ],
    },
    {
      name: 'the fifth birthday between two assessments: six months that end before it, else twelve',
      source: `${underFive} and (b)`,
      extract: {
        Header: ['a', 'b', 'c', 'd'].map((child) => `${child},1,01/05/2021,WBRI`),
        Episodes: everyone('a', 'b', 'c', 'd'),
        HealthChecks: [
          'a,Review,30/10/2025',
          'b,Review,31/10/2025',
          'c,Review,01/11/2025',
          'd,Review,30/04/2026',
        ],
      },
      at: '2026-05-01',
      // Five on 1 May 2026. Six months end for a and b on 30 April, for c on the birthday, for d after it.
      expect: [
        ['a', 'review_health', '2026-04-30', 'overdue'],
        ['b', 'review_health', '2026-04-30', 'overdue'],
        ['c', 'review_health', '2026-11-01', 'due'],
        ['d', 'review_health', '2027-04-30', 'due'],
      ],
    },
    {
      name: 'who was born on 29 February is five on 1 March',
      source: 'src/features/indicators/README.md, How records are counted: age',
      extract: {
        Header: ['a,1,29/02/2020,WBRI', 'b,1,29/02/2020,WBRI'],
        Episodes: everyone('a', 'b'),
        HealthChecks: ['a,Review,31/08/2024', 'b,Review,01/09/2024'],
      },
      at: '2025-02-28',
      // Six months end for a on 28 February, the day before the birthday, for b on it.
      expect: [
        ['a', 'review_health', '2025-02-28', 'due'],
        ['b', 'review_health', '2025-09-01', 'due'],
      ],
    },
    {
      name: 'an assessment on the fifth birthday counts for twelve months',
      source: fiveAndOver,
      extract: {
        Header: ['a,1,01/05/2020,WBRI'],
        Episodes: everyone('a'),
        HealthChecks: ['a,Review,01/05/2025'],
      },
      at: '2025-11-02',
      expect: [['a', 'review_health', '2026-05-01', 'due']],
    },
    {
      name: 'without a date of birth a review cannot be told, an initial assessment can',
      source: readme('What cannot be told'),
      extract: {
        Header: ['a,1,,WBRI'],
        Episodes: cameInJune,
        HealthChecks: ['a,Initial,20/06/2025'],
      },
      at: '2025-07-01',
      expect: [
        ['a', 'initial_health', '2025-06-30', 'done'],
        ['a', 'review_health', null, 'unknown'],
        ['a', 'dental', '2026-06-02', 'due'],
      ],
    },
    {
      name: 'an assessment of a young adult that would fall due on the eighteenth birthday is not owed',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,20/06/2008,WBRI', 'b,1,21/06/2008,WBRI'],
        Episodes: everyone('a', 'b'),
        HealthChecks: ['a,Review,20/06/2025', 'b,Review,20/06/2025'],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'review_health', 'no line'],
        ['b', 'review_health', '2026-06-20', 'due'],
      ],
    },
  ],
};
