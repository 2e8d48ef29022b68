import type { TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const quarterly = carePlanning('28(2)(c)(i)');
const Header = ['a', 'b', 'c', 'd', 'e'].map((child) => `${child},1,01/05/2014,WBRI`);

/** Homes that began on 3 June 2024 and are a year old on 3 June 2025. */
const since2024 = (homes: Readonly<Record<string, string>>): string[] =>
  Object.entries(homes).map(([child, place]) => `${child},03/06/2024,S,C2,${place},,`);

/** Visits every three months to homes that are meant to last until 18, from their second year on. */
export const settledHomes: TimetableTable = {
  about: 'visits to homes that are meant to last',
  cases: [
    {
      name: 'six weeks that end in the second year are three months',
      source: quarterly,
      extract: { Header, Episodes: since2024({ a: 'U4' }), Visits: ['a,01/05/2025'] },
      at: '2025-05-10',
      // Six weeks after 1 May end on 12 June, after the year.
      expect: [['a', 'statutory_visit', '2025-08-01', 'due']],
    },
    {
      name: 'they end on the anniversary or the day before it',
      source: quarterly,
      extract: {
        Header,
        Episodes: since2024({ a: 'U4', b: 'U4' }),
        Visits: ['a,22/04/2025', 'b,21/04/2025'],
      },
      at: '2025-06-03',
      // 8 days to 30 April, 31 in May and 3 more: 3 June for a, 2 June for b.
      expect: [
        ['a', 'statutory_visit', '2025-07-22', 'due'],
        ['b', 'statutory_visit', '2025-06-02', 'overdue'],
      ],
    },
    {
      name: 'only long-term fostering: by relatives (U1), by others (U4)',
      source: readme('What is due: long-term fostering, U1 and U4'),
      extract: {
        Header,
        Episodes: since2024({ a: 'U1', b: 'U4', c: 'U6', d: 'U3', e: 'P1' }),
        Visits: ['a', 'b', 'c', 'd', 'e'].map((child) => `${child},01/12/2025`),
      },
      at: '2026-01-12',
      // Three months after 1 December; six weeks: 30 days to 31 December and 12 more.
      expect: [
        ['a', 'statutory_visit', '2026-03-01', 'due'],
        ['b', 'statutory_visit', '2026-03-01', 'due'],
        ['c', 'statutory_visit', '2026-01-12', 'due'],
        ['d', 'statutory_visit', '2026-01-12', 'due'],
        ['e', 'statutory_visit', '2026-01-12', 'due'],
      ],
    },
    {
      name: 'three months after 30 November end with February',
      source: readme('What is due: on its last day where it has no such day'),
      extract: { Header, Episodes: since2024({ a: 'U4' }), Visits: ['a,30/11/2025'] },
      at: '2026-03-01',
      expect: [['a', 'statutory_visit', '2026-02-28', 'overdue']],
    },
    {
      name: 'in the first year every six weeks there too',
      source: carePlanning('28(2)(b)'),
      extract: { Header, Episodes: since2024({ a: 'U4' }), Visits: ['a,02/12/2024'] },
      at: '2025-01-13',
      // 29 days to 31 December and 13 more.
      expect: [['a', 'statutory_visit', '2025-01-13', 'due']],
    },
    {
      name: 'a home that nobody visited for a year is overdue since its first week',
      source: carePlanning('28(2)(a)'),
      extract: { Header, Episodes: since2024({ a: 'U4' }), Visits: [] },
      at: '2025-08-01',
      expect: [['a', 'statutory_visit', '2024-06-10', 'overdue']],
    },
    {
      name: 'carers who became long-term ones (T): the home is as old as it is, its kind that of the last episode',
      source: readme('What is due: its kind is the PLACE of its last episode that began by the day'),
      extract: {
        Header,
        Episodes: [
          'a,03/06/2024,S,C2,U6,01/05/2025,X1',
          'a,01/05/2025,T,C2,U4,,',
          'b,03/06/2024,S,C2,U6,01/07/2025,X1',
          'b,01/07/2025,T,C2,U4,,',
        ],
        Visits: ['a,10/06/2025', 'b,10/06/2025'],
      },
      at: '2025-06-20',
      // b's carers are not long-term ones yet on the day: 20 days to 30 June and 22 more.
      expect: [
        ['a', 'statutory_visit', '2025-09-10', 'due'],
        ['b', 'statutory_visit', '2025-07-22', 'due'],
      ],
    },
    {
      name: 'a move to other long-term carers begins a home of its own',
      source: quarterly,
      extract: {
        Header,
        Episodes: ['a,03/06/2024,S,C2,U4,02/06/2025,X1', 'a,02/06/2025,P,C2,U4,,'],
        Visits: ['a,01/06/2025', 'a,06/06/2025'],
      },
      at: '2025-07-19',
      // In its first year: 24 days to 30 June and 18 more.
      expect: [['a', 'statutory_visit', '2025-07-18', 'overdue']],
    },
    {
      name: 'a stay in hospital interrupts neither the home nor what it is meant for',
      source: readme(
        'What is due: the home is the one that began last, also while the child stays at a temporary one',
      ),
      extract: {
        Header,
        Episodes: ['a,03/06/2024,S,C2,U4,01/12/2025,X1', 'a,01/12/2025,P,C2,T1,,'],
        Visits: ['a,03/11/2025'],
      },
      at: '2025-12-20',
      expect: [['a', 'statutory_visit', '2026-02-03', 'due']],
    },
    {
      name: 'without the file nobody can say',
      source: readme('What cannot be told: no file, no answer'),
      extract: { Header, Episodes: since2024({ a: 'U4' }) },
      at: '2025-08-01',
      expect: [['a', 'statutory_visit', null, 'unknown']],
    },
  ],
};
