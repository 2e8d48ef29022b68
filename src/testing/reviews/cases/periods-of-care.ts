import { manyYears, type TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const thirteen = 'a,1,01/05/2012,WBRI';
const anew = readme('The timetable: a child who comes into care again begins anew');

/** Coming, leaving and coming again. */
export const periodsOfCare: TimetableTable = {
  about: 'periods of care',
  beside: manyYears,
  cases: [
    {
      name: 'who leaves and comes back on the same day begins anew',
      source: anew,
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,01/10/2025,E4A', 'a,01/10/2025,S,V2,U6,,'],
        Reviews: ['a,27/06/2025,PN1', 'a,26/09/2025,PN1'],
      },
      at: '2025-10-20',
      // 2 and 3 October (2), 6–10 (7), 13–17 (12), 20–24 (17), 27–29 (20).
      expect: [
        ['a', 'first_review', '2025-10-29', 'due'],
        ['a', 'second_review', 'no line'],
        ['a', 'review', 'no line'],
      ],
    },
    {
      name: 'a review on the day of both counts for the new time',
      source: readme('The timetable: since coming into care counts from the first day of the open period'),
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,01/10/2025,E4A', 'a,01/10/2025,S,V2,U6,,'],
        Reviews: ['a,27/06/2025,PN1', 'a,01/10/2025,PN1'],
      },
      at: '2025-10-20',
      expect: [
        ['a', 'first_review', '2025-10-29', 'done'],
        ['a', 'second_review', '2026-01-01', 'due'],
      ],
    },
    {
      name: 'who comes back after some months begins anew',
      source: anew,
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,01/08/2025,E4A', 'a,03/11/2025,S,V2,U6,,'],
        Reviews: ['a,27/06/2025,PN1'],
      },
      at: '2025-12-01',
      // 4–7 November (4), 10–14 (9), 17–21 (14), 24–28 (19), 1 December (20).
      expect: [['a', 'first_review', '2025-12-01', 'due']],
    },
    {
      name: 'a gap of a few days is one, also where the new episode does not say that it starts care',
      source: 'src/features/indicators/README.md, How records are counted: a period of care',
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,01/08/2025,E4A', 'a,04/08/2025,P,C2,U6,,'],
        Reviews: ['a,27/06/2025,PN1'],
      },
      at: '2025-09-03',
      // From Monday 4 August, with 25 August off: 2 September.
      expect: [['a', 'first_review', '2025-09-02', 'overdue']],
    },
    {
      name: 'a move and another legal status do not begin anew',
      source: carePlanning('33(1)'),
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,V2,U6,16/06/2025,X1', 'a,16/06/2025,B,C2,K2,,'],
        Reviews: [],
        HealthChecks: [],
      },
      at: '2025-06-20',
      expect: [
        ['a', 'first_review', '2025-06-30', 'due'],
        ['a', 'initial_health', '2025-06-30', 'due'],
        ['a', 'dental', '2026-06-02', 'due'],
      ],
    },
    {
      name: 'who was taken over by another authority (E3) has no lines',
      source: readme('Who is in it'),
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,15/09/2025,E3'],
        Reviews: ['a,27/06/2025,PN1'],
        Visits: [],
      },
      at: '2025-09-15',
      expect: [],
      nothingElse: true,
    },
    {
      name: 'and begins anew where the child comes back to us on the same day',
      source: anew,
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,15/09/2025,E3', 'a,15/09/2025,S,C2,U6,,'],
        Reviews: ['a,27/06/2025,PN1'],
        HealthChecks: ['a,Initial,20/06/2025', 'a,Dental,20/06/2025'],
        Visits: ['a,12/09/2025'],
      },
      at: '2025-10-01',
      // 16–19 September (4), 22–26 (9), 29 September–3 October (14), 6–10 (19), 13 October (20).
      expect: [
        ['a', 'first_review', '2025-10-13', 'due'],
        ['a', 'second_review', 'no line'],
        ['a', 'initial_health', '2025-10-13', 'due'],
        ['a', 'review_health', 'no line'],
        ['a', 'dental', '2026-09-15', 'due'],
        ['a', 'statutory_visit', '2025-09-22', 'overdue'],
      ],
    },
    {
      name: 'who was taken over and came back months later, with a review held by the other authority between',
      source: anew,
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,C2,U6,01/08/2025,E3', 'a,03/11/2025,S,C2,U6,,'],
        Reviews: ['a,27/06/2025,PN1', 'a,26/09/2025,PN1'],
      },
      at: '2025-11-10',
      expect: [
        ['a', 'first_review', '2025-12-01', 'due'],
        ['a', 'second_review', 'no line'],
      ],
    },
    {
      name: 'care after a series of short breaks begins with the day on which it was none',
      source: readme('Who is in it: short breaks (V3, V4) left out'),
      extract: {
        Header: [thirteen],
        Episodes: ['a,01/04/2025,S,V4,U6,02/06/2025,E8', 'a,02/06/2025,S,V2,U6,,'],
        Reviews: ['a,16/05/2025,PN1'],
      },
      at: '2025-06-10',
      expect: [
        ['a', 'first_review', '2025-06-30', 'due'],
        ['a', 'second_review', 'no line'],
      ],
    },
    {
      name: 'overlapping episodes are one period',
      source: 'src/features/indicators/README.md, How records are counted: a period of care',
      extract: {
        Header: [thirteen],
        Episodes: ['a,02/06/2025,S,V2,U6,20/06/2025,X1', 'a,16/06/2025,L,C2,U6,,'],
        Reviews: [],
      },
      at: '2025-07-01',
      expect: [['a', 'first_review', '2025-06-30', 'overdue']],
    },
  ],
};
