import { manyYears, type TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const eighteen = 'Children Act 1989, section 105(1)';
const cared = readme('Who is in it: children in our care');

/** Whose duties are in the timetable, and all of them in their order. */
export const whoIsInIt: TimetableTable = {
  about: 'who is in the timetable',
  beside: manyYears,
  cases: [
    {
      name: 'a child of two: every line there is, in order',
      source: readme('What is due'),
      extract: {
        Header: ['a,1,01/05/2023,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        Reviews: ['a,27/06/2025,PN0', 'a,26/09/2025,PN0'],
        HealthChecks: ['a,Initial,20/06/2025', 'a,SDQ,20/06/2025'],
        EducationPlans: [],
        Visits: ['a,20/10/2025'],
        PathwayPlans: [],
        CareLeavers: [],
      },
      at: '2025-12-01',
      // First due 30 June; 27 June and 3 months; 26 September and 6; 20 June and 6; 2 June and 12; 11 days to 31 October,
      // 30 in November and one more.
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', '2025-09-27', 'done'],
        ['a', 'review', '2026-03-26', 'due'],
        ['a', 'initial_health', '2025-06-30', 'done'],
        ['a', 'review_health', '2025-12-20', 'due'],
        ['a', 'dental', '2026-06-02', 'due'],
        ['a', 'statutory_visit', '2025-12-01', 'due'],
      ],
      nothingElse: true,
    },
    {
      name: 'a young person of sixteen has most of them',
      source: readme('What is due'),
      extract: {
        Header: ['a,1,01/09/2009,WBRI'],
        Episodes: ['a,03/06/2024,S,C2,U4,,'],
        Reviews: ['a,28/06/2024,PN1', 'a,27/09/2024,PN1', 'a,27/03/2025,PN1', 'a,26/09/2025,PN1'],
        HealthChecks: [
          'a,Initial,28/06/2024',
          'a,Review,27/06/2025',
          'a,SDQ,15/11/2024',
          'a,Dental,12/01/2026',
        ],
        EducationPlans: ['a,14/11/2025'],
        Visits: ['a,15/01/2026'],
        PathwayPlans: ['a,20/11/2025'],
        CareLeavers: [],
      },
      at: '2026-03-10',
      // First due: 4–7 June (4), 10–14 (9), 17–21 (14), 24–28 (19), 1 July (20). Second: 28 June and 3 months.
      // Review: 26 September and 6. Health 27 June and 12, dental 12 January and 12, questionnaire 15 November and 12.
      // Autumn's plan until 30 April. Long-term home over a year: 15 January and 3 months. Plan: 20 November and 6.
      expect: [
        ['a', 'first_review', '2024-07-01', 'done'],
        ['a', 'second_review', '2024-09-28', 'done'],
        ['a', 'review', '2026-03-26', 'due'],
        ['a', 'initial_health', '2024-07-01', 'done'],
        ['a', 'review_health', '2026-06-27', 'due'],
        ['a', 'dental', '2027-01-12', 'due'],
        ['a', 'sdq', '2025-11-15', 'overdue'],
        ['a', 'education_plan', '2026-04-30', 'due'],
        ['a', 'statutory_visit', '2026-04-15', 'due'],
        ['a', 'pathway_plan', '2026-05-20', 'due'],
        ['a', 'personal_adviser', '2025-09-01', 'unknown'],
      ],
      nothingElse: true,
    },
    {
      name: 'children stand in the plain order of their references',
      source: readme('The timetable'),
      extract: {
        Header: [
          'b,1,01/05/2023,WBRI',
          'a10,1,01/05/2023,WBRI',
          'a2,1,01/05/2023,WBRI',
          'B,1,01/05/2023,WBRI',
        ],
        Episodes: ['b', 'a10', 'a2', 'B'].map((child) => `${child},02/06/2025,S,C2,U6,,`),
        Reviews: [],
        HealthChecks: [],
        Visits: [],
      },
      at: '2025-06-02',
      expect: ['B', 'a10', 'a2', 'b'].flatMap(
        (child) =>
          [
            [child, 'first_review', '2025-06-30', 'due'],
            [child, 'initial_health', '2025-06-30', 'due'],
            [child, 'dental', '2026-06-02', 'due'],
            [child, 'statutory_visit', '2025-06-09', 'due'],
          ] as const,
      ),
      nothingElse: true,
    },
    {
      name: 'who came on the day is in it, who left on the day is not',
      source: 'src/features/indicators/README.md, How records are counted: a day means its end',
      extract: {
        Header: ['a,1,01/05/2012,WBRI', 'b,1,01/05/2012,WBRI', 'c,1,01/05/2012,WBRI'],
        Episodes: ['a,10/06/2025,S,C2,U6,,', 'b,02/06/2025,S,C2,U6,10/06/2025,E4A', 'c,11/06/2025,S,C2,U6,,'],
        Visits: [],
      },
      at: '2025-06-10',
      expect: [
        ['a', 'statutory_visit', '2025-06-17', 'due'],
        ['b', 'statutory_visit', 'no line'],
        ['c', 'statutory_visit', 'no line'],
      ],
    },
    {
      name: 'short breaks of both kinds are nobody’s care',
      source: `${cared}; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48`,
      extract: {
        Header: ['a,1,01/05/2012,WBRI', 'b,1,01/05/2012,WBRI'],
        Episodes: ['a,02/06/2025,S,V3,U6,,', 'b,02/06/2025,S,V4,U6,,'],
        Reviews: [],
        Visits: [],
      },
      at: '2025-07-10',
      expect: [],
      nothingElse: true,
    },
    {
      name: 'from the eighteenth birthday on there are no lines, the day before there are',
      source: eighteen,
      extract: {
        Header: ['a,1,10/06/2007,WBRI', 'b,1,11/06/2007,WBRI'],
        Episodes: ['a,03/03/2025,S,C2,U6,,', 'b,03/03/2025,S,C2,U6,,'],
        Visits: [],
      },
      at: '2025-06-10',
      expect: [
        ['a', 'statutory_visit', 'no line'],
        ['b', 'statutory_visit', '2025-03-10', 'overdue'],
      ],
    },
    {
      name: 'born on 29 February: eighteen on 1 March, and the last day of February is still owed',
      source: `${eighteen}; src/features/indicators/README.md, How records are counted: age`,
      extract: {
        Header: ['a,1,29/02/2008,WBRI', 'b,1,29/02/2008,WBRI'],
        Episodes: ['a,21/02/2026,S,C2,U6,,', 'b,22/02/2026,S,C2,U6,,'],
        Visits: [],
      },
      at: '2026-02-28',
      // A week after 21 February is the 28th; after the 22nd it is the birthday.
      expect: [
        ['a', 'statutory_visit', '2026-02-28', 'due'],
        ['b', 'statutory_visit', 'no line'],
      ],
    },
    {
      name: 'and on 1 March there is nothing',
      source: eighteen,
      extract: {
        Header: ['a,1,29/02/2008,WBRI'],
        Episodes: ['a,21/02/2026,S,C2,U6,,'],
        Reviews: [],
        Visits: [],
      },
      at: '2026-03-01',
      expect: [],
      nothingElse: true,
    },
    {
      name: 'a first review that would fall due on the birthday is not owed, also where it was held',
      source: eighteen,
      extract: {
        Header: ['a,1,30/06/2007,WBRI', 'b,1,01/07/2007,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,', 'b,02/06/2025,S,C2,U6,,'],
        Reviews: ['a,20/06/2025,PN1', 'b,20/06/2025,PN1'],
        HealthChecks: [],
      },
      at: '2025-06-25',
      expect: [
        ['a', 'first_review', 'no line'],
        ['a', 'second_review', 'no line'],
        ['a', 'initial_health', 'no line'],
        ['b', 'first_review', '2025-06-30', 'done'],
        ['b', 'initial_health', '2025-06-30', 'due'],
      ],
    },
    {
      name: 'without Episodes nobody is known to be looked after',
      source: cared,
      extract: { Header: ['a,1,01/05/2012,WBRI'], Reviews: ['a,20/06/2025,PN1'], Visits: ['a,20/06/2025'] },
      at: '2025-06-25',
      expect: [],
      nothingElse: true,
    },
    {
      name: 'without a header nobody’s age is known',
      source: readme('What cannot be told'),
      extract: { Episodes: ['a,02/06/2025,S,C2,U6,,'], Reviews: [], HealthChecks: [], Visits: [] },
      at: '2025-06-25',
      expect: [
        ['a', 'first_review', '2025-06-30', 'due'],
        ['a', 'initial_health', '2025-06-30', 'due'],
        ['a', 'dental', '2026-06-02', 'due'],
        ['a', 'sdq', null, 'unknown'],
        ['a', 'education_plan', null, 'unknown'],
        ['a', 'statutory_visit', '2025-06-09', 'overdue'],
        ['a', 'pathway_plan', null, 'unknown'],
        ['a', 'personal_adviser', null, 'unknown'],
      ],
    },
    {
      name: 'rows that cannot be right bring nobody into it',
      source: 'src/features/indicators/README.md, Rows that cannot be right',
      extract: {
        Header: ['a,1,01/05/2012,WBRI', 'b,1,01/05/2012,WBRI'],
        // An end before the beginning, a day that does not exist, a child who is not in the header.
        Episodes: ['a,02/06/2025,S,C2,U6,01/06/2025,E4A', 'b,31/06/2025,S,C2,U6,,', 'q,02/06/2025,S,C2,U6,,'],
        Visits: [],
      },
      at: '2025-07-10',
      expect: [],
      nothingElse: true,
    },
    {
      name: 'a date of birth that cannot be read in the header is taken from OC3',
      source: 'src/features/indicators/README.md, How records are counted: age',
      extract: {
        Header: ['a,1,31/02/2012,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        EducationPlans: [],
        OC3: ['a,01/05/2012,,,'],
      },
      at: '2025-06-25',
      expect: [['a', 'education_plan', '2025-06-30', 'due']],
    },
  ],
};
