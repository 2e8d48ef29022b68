import type { TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const first = 'Promoting the education of looked-after children (2018): a plan for the first review';
const termly = 'Promoting the education of looked-after children (2018): a review of the plan each term';

const thirteen = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},1,01/05/2012,WBRI`);

const since2024 = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},03/06/2024,S,C2,U6,,`);

/** Personal education plans, from 4 to 17. */
export const educationPlans: TimetableTable = {
  about: 'education plans',
  cases: [
    {
      name: 'without one, the 20th working day after coming into care',
      source: first,
      extract: { Header: thirteen('a'), Episodes: ['a,02/06/2025,S,C2,U6,,'], EducationPlans: [] },
      at: '2025-06-30',
      // 3–6 June (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20).
      expect: [['a', 'education_plan', '2025-06-30', 'due']],
    },
    {
      name: 'and overdue on the day after',
      source: first,
      extract: { Header: thirteen('a'), Episodes: ['a,02/06/2025,S,C2,U6,,'], EducationPlans: [] },
      at: '2025-07-01',
      expect: [['a', 'education_plan', '2025-06-30', 'overdue']],
    },
    {
      name: 'a plan of the first weeks holds until the end of the next term',
      source: termly,
      extract: {
        Header: thirteen('a'),
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        EducationPlans: ['a,02/06/2025'],
      },
      at: '2025-07-01',
      // June is in the term from May to August; the next ends on 31 December.
      expect: [['a', 'education_plan', '2025-12-31', 'due']],
    },
    {
      name: 'by the term of the last plan, on its first and its last day',
      source: termly,
      extract: {
        Header: thirteen('a', 'b', 'c', 'd', 'e', 'f'),
        Episodes: since2024('a', 'b', 'c', 'd', 'e', 'f'),
        EducationPlans: [
          'a,31/08/2025',
          'b,01/09/2025',
          'c,31/12/2025',
          'd,01/01/2026',
          'e,30/04/2026',
          'f,01/05/2026',
        ],
      },
      at: '2026-05-10',
      // Summer → 31 December; autumn → 30 April; spring → 31 August; summer 2026 → 31 December 2026.
      expect: [
        ['a', 'education_plan', '2025-12-31', 'overdue'],
        ['b', 'education_plan', '2026-04-30', 'overdue'],
        ['c', 'education_plan', '2026-04-30', 'overdue'],
        ['d', 'education_plan', '2026-08-31', 'due'],
        ['e', 'education_plan', '2026-08-31', 'due'],
        ['f', 'education_plan', '2026-12-31', 'due'],
      ],
    },
    {
      name: 'the last of several plans counts, one after the day and one of before care do not',
      source: readme('What is due'),
      extract: {
        Header: thirteen('a', 'b'),
        Episodes: ['a,03/06/2024,S,C2,U6,,', 'b,08/12/2025,S,C2,U6,,'],
        EducationPlans: ['a,10/10/2025', 'a,10/06/2025', 'a,11/03/2026', 'b,05/12/2025'],
      },
      at: '2026-03-10',
      // b over Christmas: 9–12 December (4), 15–19 (9), 22–24 (12), 29–31 (15), 2 January (16), 5–8 (20).
      expect: [
        ['a', 'education_plan', '2026-04-30', 'due'],
        ['b', 'education_plan', '2026-01-08', 'overdue'],
      ],
    },
    {
      name: 'on the last day of the term it is due, on the next overdue',
      source: termly,
      extract: { Header: thirteen('a'), Episodes: since2024('a'), EducationPlans: ['a,10/10/2025'] },
      at: '2026-04-30',
      expect: [['a', 'education_plan', '2026-04-30', 'due']],
    },
    {
      name: 'who turns four has until the end of that term',
      source: readme('What is due: the last day of the term of the fourth birthday where that is later'),
      extract: {
        Header: ['a,1,10/09/2021,WBRI', 'b,1,10/09/2021,WBRI', 'c,1,31/08/2021,WBRI'],
        Episodes: ['a,03/06/2024,S,C2,U6,,', 'b,08/12/2025,S,C2,U6,,', 'c,03/06/2024,S,C2,U6,,'],
        EducationPlans: [],
      },
      at: '2025-12-31',
      // a is four in the autumn, c on the last day of the summer term; b came later, and 8 January is after the term.
      expect: [
        ['a', 'education_plan', '2025-12-31', 'due'],
        ['b', 'education_plan', '2026-01-08', 'due'],
        ['c', 'education_plan', '2025-08-31', 'overdue'],
      ],
    },
    {
      name: 'at three there is no line, with and without the file',
      source: readme('What is due: ages 4 to 17'),
      extract: {
        Header: ['a,1,11/03/2022,WBRI', 'b,1,10/03/2022,WBRI'],
        Episodes: since2024('a', 'b'),
        EducationPlans: [],
      },
      at: '2026-03-10',
      // b is four on the day.
      expect: [
        ['a', 'education_plan', 'no line'],
        ['b', 'education_plan', '2026-04-30', 'due'],
      ],
    },
    {
      name: 'at seventeen as long as it falls due before the eighteenth birthday',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,31/12/2007,WBRI', 'b,1,01/01/2008,WBRI'],
        Episodes: since2024('a', 'b'),
        EducationPlans: ['a,10/06/2025', 'b,10/06/2025'],
      },
      at: '2025-12-01',
      expect: [
        ['a', 'education_plan', 'no line'],
        ['b', 'education_plan', '2025-12-31', 'due'],
      ],
    },
    {
      name: 'without a date of birth it cannot be told, nor without the file at an age that has plans',
      source: readme('What cannot be told'),
      extract: {
        Header: ['a,1,,WBRI', 'b,1,01/05/2012,WBRI', 'c,1,01/05/2023,WBRI'],
        Episodes: since2024('a', 'b', 'c'),
      },
      at: '2026-03-10',
      expect: [
        ['a', 'education_plan', null, 'unknown'],
        ['b', 'education_plan', null, 'unknown'],
        ['c', 'education_plan', 'no line'],
      ],
    },
  ],
};
