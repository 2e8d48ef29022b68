import { manyYears, type TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const yearly = 'Guide to the SSDA903 collection, OC2: teeth checked by a dentist in the year';
const Header = ['a,1,01/05/2012,WBRI'];

/** A dental check every twelve months. */
export const dentalChecks: TimetableTable = {
  about: 'dental checks',
  beside: manyYears,
  cases: [
    {
      name: 'without one, twelve months after coming into care',
      source: yearly,
      extract: { Header, Episodes: ['a,02/06/2025,S,C2,U6,,'], HealthChecks: [] },
      at: '2026-06-02',
      expect: [['a', 'dental', '2026-06-02', 'due']],
    },
    {
      name: 'and overdue on the day after',
      source: yearly,
      extract: { Header, Episodes: ['a,02/06/2025,S,C2,U6,,'], HealthChecks: [] },
      at: '2026-06-03',
      expect: [['a', 'dental', '2026-06-02', 'overdue']],
    },
    {
      name: 'twelve months after the last one',
      source: yearly,
      extract: {
        Header,
        Episodes: ['a,03/06/2024,S,C2,U6,,'],
        HealthChecks: ['a,Dental,15/09/2025', 'a,Dental,20/01/2025'],
      },
      at: '2026-03-10',
      expect: [['a', 'dental', '2026-09-15', 'due']],
    },
    {
      name: 'however it is written, and no other check',
      source: 'src/features/indicators/extract/sql/read-health-checks.sql',
      extract: {
        Header: ['a', 'b', 'c', 'd'].map((child) => `${child},1,01/05/2012,WBRI`),
        Episodes: ['a', 'b', 'c', 'd'].map((child) => `${child},02/06/2025,S,C2,U6,,`),
        HealthChecks: [
          'a,dentist,15/09/2025',
          'b,Teeth check,15/09/2025',
          'c,DENTAL,15/09/2025',
          'd,Review,15/09/2025',
        ],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'dental', '2026-09-15', 'due'],
        ['b', 'dental', '2026-09-15', 'due'],
        ['c', 'dental', '2026-09-15', 'due'],
        ['d', 'dental', '2026-06-02', 'due'],
      ],
    },
    {
      name: 'one of before coming into care and one after the day do not count',
      source: readme('What is due: since coming into care'),
      extract: {
        Header,
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        HealthChecks: ['a,Dental,01/06/2025', 'a,Dental,11/03/2026'],
      },
      at: '2026-03-10',
      expect: [['a', 'dental', '2026-06-02', 'due']],
    },
    {
      name: 'who came on 29 February has a year until 28 February',
      source: readme('What is due: on its last day where it has no such day'),
      extract: { Header, Episodes: ['a,29/02/2024,S,C2,U6,,'], HealthChecks: [] },
      at: '2025-03-01',
      expect: [['a', 'dental', '2025-02-28', 'overdue']],
    },
    {
      name: 'a baby has a line too',
      source: readme('What is due'),
      extract: {
        Header: ['a,1,02/06/2025,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,'],
        HealthChecks: [],
      },
      at: '2025-06-10',
      expect: [
        ['a', 'dental', '2026-06-02', 'due'],
        ['a', 'sdq', 'no line'],
        ['a', 'education_plan', 'no line'],
      ],
    },
  ],
};
