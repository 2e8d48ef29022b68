import type { TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const who = `Children Act 1989, sections 23A and 23C; ${readme('Who is in it: care leavers')}`;
const inTouch = `Children Act 1989, sections 23B(1) and 23C(2); ${readme('What is due: two months')}`;
const sixMonths = 'Care Leavers (England) Regulations 2010, regulation 7';

const nineteen = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},1,01/05/2006,WBRI`);

const row = (child: string, category: string, date: string, touch = 'YES'): string =>
  `${child},${category},${date},${touch},F2,U1`;

/** Care leavers on 10 March 2026: their plans and whether we are in touch. */
export const careLeavers: TimetableTable = {
  about: 'care leavers',
  cases: [
    {
      name: 'relevant and former relevant ones, and nobody else',
      source: who,
      extract: {
        Header: nineteen('a', 'b', 'c', 'd', 'e'),
        Episodes: [],
        PathwayPlans: ['a', 'b', 'c', 'd', 'e'].map((child) => `${child},01/12/2025`),
        CareLeavers: [
          row('a', 'Relevant', '10/02/2026'),
          row('b', 'former relevant', '10/02/2026'),
          row('c', 'Qualifying', '10/02/2026'),
          row('d', 'Eligible', '10/02/2026'),
          row('e', '', '10/02/2026'),
        ],
      },
      at: '2026-03-10',
      // Six months after 1 December; two months after 10 February.
      expect: [
        ['a', 'pathway_plan', '2026-06-01', 'due'],
        ['a', 'personal_adviser', null, 'unknown'],
        ['a', 'contact', '2026-04-10', 'due'],
        ['b', 'pathway_plan', '2026-06-01', 'due'],
        ['b', 'personal_adviser', null, 'unknown'],
        ['b', 'contact', '2026-04-10', 'due'],
      ],
      nothingElse: true,
    },
    {
      name: 'the last row says what somebody is, of one day the later one, of after the day none',
      source: 'src/features/indicators/README.md, How records are counted: care leavers',
      extract: {
        Header: nineteen('a', 'b', 'c'),
        Episodes: [],
        CareLeavers: [
          row('a', 'Relevant', '10/01/2026'),
          row('a', 'Qualifying', '10/02/2026'),
          row('b', 'Qualifying', '10/02/2026'),
          row('b', 'Former relevant', '10/02/2026'),
          row('c', 'Former relevant', '10/02/2026'),
          row('c', 'Qualifying', '11/03/2026'),
        ],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'contact', 'no line'],
        ['b', 'contact', '2026-04-10', 'due'],
        ['c', 'contact', '2026-04-10', 'due'],
      ],
    },
    {
      name: 'in touch two months ago is in time, a day longer is not',
      source: inTouch,
      extract: {
        Header: nineteen('a', 'b'),
        Episodes: [],
        CareLeavers: [row('a', 'Former relevant', '10/01/2026'), row('b', 'Former relevant', '09/01/2026')],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'contact', '2026-03-10', 'due'],
        ['b', 'contact', '2026-03-09', 'overdue'],
      ],
    },
    {
      name: 'two months after 31 December end with February',
      source: readme('What is due: on its last day where it has no such day'),
      extract: {
        Header: nineteen('a'),
        Episodes: [],
        CareLeavers: [row('a', 'Former relevant', '31/12/2025')],
      },
      at: '2026-03-01',
      expect: [['a', 'contact', '2026-02-28', 'overdue']],
    },
    {
      name: 'a later row without contact moves nothing',
      source: inTouch,
      extract: {
        Header: nineteen('a'),
        Episodes: [],
        CareLeavers: [
          row('a', 'Former relevant', '05/01/2026'),
          row('a', 'Former relevant', '01/03/2026', 'NO'),
        ],
      },
      at: '2026-03-10',
      expect: [['a', 'contact', '2026-03-05', 'overdue']],
    },
    {
      name: 'who does not want contact or is out of it for good has no line for it',
      source: readme('What is due: DIED, REFU, NREQ, RHOM'),
      extract: {
        Header: nineteen('a', 'b', 'c', 'd', 'e'),
        Episodes: [],
        CareLeavers: [
          ...['a', 'b', 'c', 'd', 'e'].map((child) => row(child, 'Former relevant', '05/01/2026')),
          row('a', 'Former relevant', '01/03/2026', 'DIED'),
          row('b', 'Former relevant', '01/03/2026', 'REFU'),
          row('c', 'Former relevant', '01/03/2026', 'nreq'),
          row('d', 'Former relevant', '01/03/2026', 'RHOM'),
          row('e', 'Former relevant', '11/03/2026', 'REFU'),
        ],
      },
      at: '2026-03-10',
      // e says so after the day.
      expect: [
        ['a', 'contact', 'no line'],
        ['b', 'contact', 'no line'],
        ['c', 'contact', 'no line'],
        ['d', 'contact', 'no line'],
        ['e', 'contact', '2026-03-05', 'overdue'],
      ],
    },
    {
      name: 'who wants it again has one',
      source: readme('What is due: in the last row on or before the day'),
      extract: {
        Header: nineteen('a'),
        Episodes: [],
        CareLeavers: [
          row('a', 'Former relevant', '05/01/2026', 'REFU'),
          row('a', 'Former relevant', '01/03/2026'),
        ],
      },
      at: '2026-03-10',
      expect: [['a', 'contact', '2026-05-01', 'due']],
    },
    {
      name: 'a plan of six months ago is in time, a day longer is not',
      source: sixMonths,
      extract: {
        Header: nineteen('a', 'b'),
        Episodes: [],
        PathwayPlans: ['a,10/09/2025', 'b,01/02/2025', 'b,09/09/2025'],
        CareLeavers: [row('a', 'Relevant', '10/02/2026'), row('b', 'Relevant', '10/02/2026')],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'pathway_plan', '2026-03-10', 'due'],
        ['b', 'pathway_plan', '2026-03-09', 'overdue'],
      ],
    },
    {
      name: 'without the file of plans nobody can say',
      source: readme('What cannot be told: no file, no answer'),
      extract: {
        Header: nineteen('a'),
        Episodes: [],
        CareLeavers: [row('a', 'Relevant', '10/02/2026')],
      },
      at: '2026-03-10',
      expect: [['a', 'pathway_plan', null, 'unknown']],
    },
    {
      name: 'from 16 to 25, and of unknown age',
      source: who,
      extract: {
        Header: [
          'fifteen,1,11/03/2010,WBRI',
          'sixteen,1,10/03/2010,WBRI',
          'twentyfive,1,11/03/2000,WBRI',
          'twentysix,1,10/03/2000,WBRI',
        ],
        Episodes: [],
        CareLeavers: ['fifteen', 'nobody', 'sixteen', 'twentyfive', 'twentysix'].map((child) =>
          row(child, 'Relevant', '10/02/2026'),
        ),
      },
      at: '2026-03-10',
      expect: [
        ['fifteen', 'contact', 'no line'],
        ['nobody', 'contact', '2026-04-10', 'due'],
        ['sixteen', 'contact', '2026-04-10', 'due'],
        ['twentyfive', 'contact', '2026-04-10', 'due'],
        ['twentysix', 'contact', 'no line'],
      ],
    },
    {
      name: 'who is looked after again is a child in our care, on a short break a care leaver',
      source: who,
      extract: {
        Header: ['a,1,01/09/2009,WBRI', 'b,1,01/09/2009,WBRI'],
        Episodes: [
          'a,01/06/2020,S,C2,U6,01/12/2025,E4A',
          'a,02/03/2026,S,V2,U6,,',
          'b,01/06/2020,S,C2,U6,01/12/2025,E4A',
          'b,02/03/2026,S,V4,U6,,',
        ],
        Visits: [],
        CareLeavers: [row('a', 'Relevant', '10/02/2026'), row('b', 'Relevant', '10/02/2026')],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'statutory_visit', '2026-03-09', 'overdue'],
        ['a', 'contact', 'no line'],
        ['b', 'statutory_visit', 'no line'],
        ['b', 'contact', '2026-04-10', 'due'],
      ],
    },
    {
      name: 'who is eighteen on the day is a care leaver, also where the episode is still open',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,10/03/2008,WBRI'],
        Episodes: ['a,01/06/2020,S,C2,U6,,'],
        PathwayPlans: ['a,01/12/2025'],
        Visits: [],
        CareLeavers: [row('a', 'Former relevant', '10/03/2026')],
      },
      at: '2026-03-10',
      expect: [
        ['a', 'pathway_plan', '2026-06-01', 'due'],
        ['a', 'personal_adviser', null, 'unknown'],
        ['a', 'contact', '2026-05-10', 'due'],
      ],
      nothingElse: true,
    },
    {
      name: 'without CareLeavers there are none, whatever OC3 says',
      source: readme('Who is in it: without CareLeavers there are none'),
      extract: {
        Header: nineteen('a'),
        Episodes: [],
        PathwayPlans: ['a,01/12/2025'],
        OC3: ['a,01/05/2006,YES,F2,U1'],
      },
      at: '2026-03-10',
      expect: [],
      nothingElse: true,
    },
  ],
};
