import type { TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const withinAWeek = carePlanning('28(2)(a)');
const sixWeekly = carePlanning('28(2)(b)');
const Header = ['a,1,01/05/2012,WBRI'];
const cameInJune = ['a,02/06/2025,S,C2,U6,,'];

/** A child who was moved on 1 September 2025; `rest` says why and where. */
const moved = (rest: string): string[] => ['a,02/06/2025,S,C2,U6,01/09/2025,X1', `a,01/09/2025,${rest}`];

/** A visit within a week of a home's beginning, then every six weeks. */
export const visits: TimetableTable = {
  about: 'statutory visits',
  cases: [
    {
      name: 'a week after the home began',
      source: withinAWeek,
      extract: { Header, Episodes: cameInJune, Visits: [] },
      at: '2025-06-09',
      expect: [['a', 'statutory_visit', '2025-06-09', 'due']],
    },
    {
      name: 'and overdue on the day after',
      source: withinAWeek,
      extract: { Header, Episodes: cameInJune, Visits: [] },
      at: '2025-06-10',
      expect: [['a', 'statutory_visit', '2025-06-09', 'overdue']],
    },
    {
      name: 'six weeks after a visit',
      source: sixWeekly,
      extract: { Header, Episodes: cameInJune, Visits: ['a,06/06/2025'] },
      at: '2025-07-18',
      // 24 days to 30 June and 18 more are 42.
      expect: [['a', 'statutory_visit', '2025-07-18', 'due']],
    },
    {
      name: 'a visit on the day on which the home began',
      source: readme('The timetable: day nought'),
      extract: { Header, Episodes: cameInJune, Visits: ['a,02/06/2025'] },
      at: '2025-07-15',
      // 28 days to 30 June and 14 more.
      expect: [['a', 'statutory_visit', '2025-07-14', 'overdue']],
    },
    {
      name: 'the last visit counts, one of after the day does not',
      source: sixWeekly,
      extract: { Header, Episodes: cameInJune, Visits: ['a,04/07/2025', 'a,06/06/2025', 'a,02/08/2025'] },
      at: '2025-08-01',
      // 27 days to 31 July and 15 more.
      expect: [['a', 'statutory_visit', '2025-08-15', 'due']],
    },
    {
      name: 'a visit of before coming into care is none',
      source: withinAWeek,
      extract: { Header, Episodes: cameInJune, Visits: ['a,01/06/2025'] },
      at: '2025-06-05',
      expect: [['a', 'statutory_visit', '2025-06-09', 'due']],
    },
    {
      name: 'after a move within a week, whenever the old home was visited',
      source: withinAWeek,
      extract: { Header, Episodes: moved('P,C2,K2,,'), Visits: ['a,31/08/2025'] },
      at: '2025-09-09',
      expect: [['a', 'statutory_visit', '2025-09-08', 'overdue']],
    },
    {
      name: 'another legal status (L) and another code for the same carers (T) are no other home',
      source: 'src/features/indicators/README.md, How records are counted: a home',
      extract: {
        Header: [...Header, 'b,1,01/05/2012,WBRI'],
        Episodes: [...moved('L,C1,U6,,'), 'b,02/06/2025,S,C2,U6,01/09/2025,X1', 'b,01/09/2025,T,C2,U5,,'],
        Visits: ['a,20/08/2025', 'b,20/08/2025'],
      },
      at: '2025-09-20',
      // 11 days to 31 August, 30 in September, and one more.
      expect: [
        ['a', 'statutory_visit', '2025-10-01', 'due'],
        ['b', 'statutory_visit', '2025-10-01', 'due'],
      ],
    },
    {
      name: 'while the child is in hospital (T1) the home goes on, and a visit there counts',
      source: readme('What is due: also while the child stays at a temporary one'),
      extract: {
        Header: [...Header, 'b,1,01/05/2012,WBRI'],
        Episodes: [...moved('P,C2,T1,,'), 'b,02/06/2025,S,C2,U6,01/09/2025,X1', 'b,01/09/2025,P,C2,T1,,'],
        Visits: ['a,20/08/2025', 'b,20/08/2025', 'b,05/09/2025'],
      },
      at: '2025-09-10',
      // b: 25 days to 30 September and 17 more.
      expect: [
        ['a', 'statutory_visit', '2025-10-01', 'due'],
        ['b', 'statutory_visit', '2025-10-17', 'due'],
      ],
    },
    {
      name: 'back with the same carers it still goes on, with others it does not',
      source: 'src/features/indicators/README.md, How records are counted: a home',
      extract: {
        Header: [...Header, 'b,1,01/05/2012,WBRI'],
        Episodes: [
          'a,02/06/2025,S,C2,U6,01/09/2025,X1',
          'a,01/09/2025,P,C2,T1,08/09/2025,X1',
          'a,08/09/2025,P,C2,U6,,',
          'b,02/06/2025,S,C2,U6,01/09/2025,X1',
          'b,01/09/2025,P,C2,T1,08/09/2025,X1',
          'b,08/09/2025,P,C2,K2,,',
        ],
        Visits: ['a,20/08/2025', 'b,20/08/2025', 'b,05/09/2025'],
      },
      at: '2025-09-15',
      expect: [
        ['a', 'statutory_visit', '2025-10-01', 'due'],
        ['b', 'statutory_visit', '2025-09-15', 'due'],
      ],
    },
    {
      name: 'where there were only temporary homes the first day of care begins the home',
      source: readme('What is due: the first day of the period stands for the beginning of a home'),
      extract: {
        Header: [...Header, 'b,1,01/05/2012,WBRI'],
        Episodes: [
          'a,02/06/2025,S,C2,T3,10/06/2025,X1',
          'a,10/06/2025,P,C2,T2,,',
          'b,02/06/2025,S,C2,T3,10/06/2025,X1',
          'b,10/06/2025,P,C2,T2,,',
        ],
        Visits: ['b,05/06/2025'],
      },
      at: '2025-06-15',
      // b: 25 days to 30 June and 17 more.
      expect: [
        ['a', 'statutory_visit', '2025-06-09', 'overdue'],
        ['b', 'statutory_visit', '2025-07-17', 'due'],
      ],
    },
    {
      name: 'the first home after a temporary one begins with its own day',
      source: withinAWeek,
      extract: {
        Header,
        Episodes: ['a,02/06/2025,S,C2,T3,10/06/2025,X1', 'a,10/06/2025,P,C2,U6,,'],
        Visits: ['a,05/06/2025'],
      },
      at: '2025-06-15',
      expect: [['a', 'statutory_visit', '2025-06-17', 'due']],
    },
    {
      name: 'who comes back on the same day to the same carers has another home',
      source: readme('What is due: the home is one of this period of care'),
      extract: {
        Header,
        Episodes: ['a,02/06/2025,S,C2,U6,01/10/2025,E4A', 'a,01/10/2025,S,V2,U6,,'],
        Visits: ['a,30/09/2025'],
      },
      at: '2025-10-08',
      expect: [['a', 'statutory_visit', '2025-10-08', 'due']],
    },
    {
      name: 'who comes back to a temporary home has no home of before',
      source: readme('What is due: the home is one of this period of care'),
      extract: {
        Header,
        Episodes: ['a,02/06/2025,S,C2,U6,01/10/2025,E4A', 'a,01/10/2025,S,V2,T2,,'],
        Visits: ['a,30/09/2025'],
      },
      at: '2025-10-09',
      expect: [['a', 'statutory_visit', '2025-10-08', 'overdue']],
    },
    {
      name: 'a visit that would fall due on the eighteenth birthday is not owed',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,09/06/2007,WBRI', 'b,1,10/06/2007,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,', 'b,02/06/2025,S,C2,U6,,'],
        Visits: [],
      },
      at: '2025-06-05',
      expect: [
        ['a', 'statutory_visit', 'no line'],
        ['b', 'statutory_visit', '2025-06-09', 'due'],
      ],
    },
    {
      name: 'siblings in one home who came on different days have different weeks',
      source: withinAWeek,
      extract: {
        Header: [...Header, 'b,2,01/05/2014,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,', 'b,05/06/2025,S,C2,U6,,'],
        Visits: ['a,05/06/2025'],
      },
      at: '2025-06-10',
      // a was visited: 25 days to 30 June and 17 more.
      expect: [
        ['a', 'statutory_visit', '2025-07-17', 'due'],
        ['b', 'statutory_visit', '2025-06-12', 'due'],
      ],
    },
  ],
};
