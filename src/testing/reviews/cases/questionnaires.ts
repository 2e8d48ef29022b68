import type { TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const yearly = 'Guide to the SSDA903 collection, OC2: a questionnaire (SDQ) a year, 4 to 16';
const Header = ['a,1,01/05/2012,WBRI'];

/** A questionnaire every twelve months, from 4 to 16. The file has some: one of somebody who is not in our care. */
export const questionnaires: TimetableTable = {
  about: 'questionnaires',
  beside: { Header: ['z,1,01/05/2008,WBRI'], HealthChecks: ['z,SDQ,20/05/2010'] },
  cases: [
    {
      name: 'without one, twelve months after coming into care',
      source: yearly,
      extract: { Header, Episodes: ['a,02/06/2025,S,C2,U6,,'], HealthChecks: [] },
      at: '2026-06-02',
      expect: [['a', 'sdq', '2026-06-02', 'due']],
    },
    {
      name: 'twelve months after the last one, however it is written',
      source: `${yearly}; ${readme('What cannot be told: KIND with SDQ or "strengths"')}`,
      extract: {
        Header: ['a', 'b', 'c', 'd'].map((child) => `${child},1,01/05/2012,WBRI`),
        Episodes: ['a', 'b', 'c', 'd'].map((child) => `${child},03/06/2024,S,C2,U6,,`),
        HealthChecks: [
          'a,SDQ,09/03/2025',
          'b,Strengths and Difficulties Questionnaire,10/09/2025',
          'c,sdq score,10/09/2025',
          'd,Questionnaire,10/09/2025',
        ],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'sdq', '2026-03-09', 'overdue'],
        ['b', 'sdq', '2026-09-10', 'due'],
        ['c', 'sdq', '2026-09-10', 'due'],
        ['d', 'sdq', '2025-06-03', 'overdue'],
      ],
    },
    {
      name: 'who turns four after a year in care owes it on the birthday',
      source: readme('What is due: on the fourth birthday where that is later'),
      extract: {
        Header: ['a,1,10/09/2021,WBRI'],
        Episodes: ['a,03/06/2024,S,C2,U6,,'],
        HealthChecks: [],
      },
      at: '2025-09-11',
      // Twelve months in care ended on 3 June 2025.
      expect: [['a', 'sdq', '2025-09-10', 'overdue']],
    },
    {
      name: 'who turns four before that has the twelve months',
      source: readme('What is due'),
      extract: {
        Header: ['a,1,10/09/2021,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        HealthChecks: [],
      },
      at: '2025-09-10',
      expect: [['a', 'sdq', '2026-06-02', 'due']],
    },
    {
      name: 'at three and at seventeen there is no line',
      source: yearly,
      extract: {
        Header: ['three,1,11/03/2022,WBRI', 'sixteen,1,11/03/2009,WBRI', 'seventeen,1,10/03/2009,WBRI'],
        Episodes: ['three', 'sixteen', 'seventeen'].map((child) => `${child},03/06/2024,S,C2,U6,,`),
        HealthChecks: [],
      },
      at: '2026-03-10',
      // Four on 11 March 2026; 17 on 11 March and on 10 March.
      expect: [
        ['three', 'sdq', 'no line'],
        ['sixteen', 'sdq', '2025-06-03', 'overdue'],
        ['seventeen', 'sdq', 'no line'],
      ],
    },
    {
      name: 'one of before coming into care does not count',
      source: readme('What is due: since coming into care'),
      extract: { Header, Episodes: ['a,02/06/2025,S,C2,U6,,'], HealthChecks: ['a,SDQ,01/06/2025'] },
      at: '2026-03-10',
      expect: [['a', 'sdq', '2026-06-02', 'due']],
    },
    {
      name: 'without a date of birth it cannot be told',
      source: readme('What cannot be told'),
      extract: {
        Header: ['a,1,,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        HealthChecks: ['a,SDQ,10/09/2025'],
      },
      at: '2026-03-10',
      expect: [['a', 'sdq', null, 'unknown']],
    },
  ],
};
