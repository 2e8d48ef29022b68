import { manyYears, type TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const thirteen = 'a,1,01/05/2012,WBRI';
const bankHolidays = 'Banking and Financial Dealings Act 1971, section 1 and Schedule 1';

const cameOn = (date: string): string => `a,${date},S,C2,U6,,`;

/** When the first review is due: the 20th working day after coming into care. */
export const firstReviews: TimetableTable = {
  about: 'first reviews',
  beside: manyYears,
  cases: [
    {
      name: 'the last of twenty working days is still in time',
      source: carePlanning('33(1)'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: [] },
      at: '2025-06-30',
      // Monday 2 June is day nought: 3–6 June (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20).
      expect: [
        ['a', 'first_review', '2025-06-30', 'due'],
        ['a', 'second_review', 'no line'],
        ['a', 'review', 'no line'],
      ],
    },
    {
      name: 'the day after it is not',
      source: carePlanning('33(1)'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: [] },
      at: '2025-07-01',
      expect: [['a', 'first_review', '2025-06-30', 'overdue']],
    },
    {
      name: 'the line is there from day nought',
      source: readme('The timetable'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: [] },
      at: '2025-06-02',
      expect: [['a', 'first_review', '2025-06-30', 'due']],
    },
    {
      name: 'a spring bank holiday is no working day',
      source: bankHolidays,
      extract: { Header: [thirteen], Episodes: [cameOn('23/05/2025')], Reviews: [] },
      at: '2025-06-01',
      // Friday 23 May; 26 May is off: 27–30 May (4), 2–6 June (9), 9–13 (14), 16–20 (19), 23 (20).
      expect: [['a', 'first_review', '2025-06-23', 'due']],
    },
    {
      name: 'over Christmas and New Year',
      source: bankHolidays,
      extract: { Header: [thirteen], Episodes: [cameOn('08/12/2025')], Reviews: [] },
      at: '2026-01-08',
      // 9–12 December (4), 15–19 (9), 22–24 (12), 29–31 (15), 2 January (16), 5–8 (20).
      expect: [['a', 'first_review', '2026-01-08', 'due']],
    },
    {
      name: 'over a Christmas on a Saturday, with its substitute days',
      source: bankHolidays,
      extract: { Header: [thirteen], Episodes: [cameOn('06/12/2021')], Reviews: [] },
      at: '2022-01-07',
      // Off are 27 and 28 December and 3 January: 7–10 December (4), 13–17 (9), 20–24 (14), 29–31 (17), 4–6 January (20).
      expect: [['a', 'first_review', '2022-01-06', 'overdue']],
    },
    {
      name: 'over Easter',
      source: bankHolidays,
      extract: { Header: [thirteen], Episodes: [cameOn('20/03/2026')], Reviews: [] },
      at: '2026-04-21',
      // 23–27 March (5), 30 March–2 April (9), Good Friday 3, Easter Monday 6, 7–10 (13), 13–17 (18), 20 and 21 (20).
      expect: [['a', 'first_review', '2026-04-21', 'due']],
    },
    {
      name: 'who comes on Good Friday: Easter and the early May bank holiday lie between',
      source: bankHolidays,
      extract: { Header: [thirteen], Episodes: [cameOn('03/04/2026')], Reviews: [] },
      at: '2026-05-06',
      // 7–10 April (4), 13–17 (9), 20–24 (14), 27 April–1 May (19), 4 May is off, 5 May (20).
      expect: [['a', 'first_review', '2026-05-05', 'overdue']],
    },
    {
      name: 'who comes on a Saturday: the Monday is the first working day',
      source: carePlanning('33(1)'),
      extract: { Header: [thirteen], Episodes: [cameOn('07/06/2025')], Reviews: [] },
      at: '2025-07-04',
      // 9–13 June (5), 16–20 (10), 23–27 (15), 30 June–4 July (20).
      expect: [['a', 'first_review', '2025-07-04', 'due']],
    },
    {
      name: 'over the Jubilee of 2022',
      source: `${bankHolidays}; the proclamation for 2 and 3 June 2022`,
      extract: { Header: [thirteen], Episodes: [cameOn('16/05/2022')], Reviews: [] },
      at: '2022-06-16',
      // 17–20 May (4), 23–27 (9), 30 May–1 June (12), 2 and 3 June are off, 6–10 (17), 13–15 (20).
      expect: [['a', 'first_review', '2022-06-15', 'overdue']],
    },
    {
      name: 'over the day of the State Funeral in 2022',
      source: `${bankHolidays}; the proclamation for 19 September 2022`,
      extract: { Header: [thirteen], Episodes: [cameOn('26/08/2022')], Reviews: [] },
      at: '2022-09-27',
      // 29 August is off: 30 August–2 September (4), 5–9 (9), 12–16 (14), 20–23 (18), 26 and 27 (20).
      expect: [['a', 'first_review', '2022-09-27', 'due']],
    },
    {
      name: 'held in time',
      source: carePlanning('33(1)'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: ['a,27/06/2025,PN1'] },
      at: '2025-07-01',
      expect: [['a', 'first_review', '2025-06-30', 'done']],
    },
    {
      name: 'held late is done all the same',
      source: readme('What is due: a review was held since then'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: ['a,31/07/2025,PN1'] },
      at: '2025-08-01',
      // Three months after 31 July.
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', '2025-10-31', 'due'],
      ],
    },
    {
      name: 'held on day nought',
      source: readme('The timetable: the day on which a child becomes looked after is day nought'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: ['a,02/06/2025,PN1'] },
      at: '2025-06-03',
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', '2025-09-02', 'due'],
      ],
    },
    {
      name: 'held on a bank holiday',
      source: readme('What is due'),
      extract: { Header: [thirteen], Episodes: [cameOn('04/08/2025')], Reviews: ['a,25/08/2025,PN1'] },
      at: '2025-09-01',
      // 5–8 August (4), 11–15 (9), 18–22 (14), 25 is off, 26–29 (18), 1 and 2 September (20).
      expect: [
        ['a', 'first_review', '2025-09-02', 'done'],
        ['a', 'second_review', '2025-11-25', 'due'],
      ],
    },
    {
      name: 'a meeting before the child came into care is no review of it',
      source: readme('What is due'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: ['a,30/05/2025,PN1'] },
      at: '2025-06-10',
      expect: [
        ['a', 'first_review', '2025-06-30', 'due'],
        ['a', 'second_review', 'no line'],
      ],
    },
    {
      name: 'a review that is held after the day is not known on it',
      source: readme('The timetable'),
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: ['a,20/06/2025,PN1'] },
      at: '2025-06-19',
      expect: [
        ['a', 'first_review', '2025-06-30', 'due'],
        ['a', 'second_review', 'no line'],
      ],
    },
    {
      name: 'a review without a day that can be right is none',
      source: 'src/features/indicators/README.md, Rows that cannot be right',
      extract: { Header: [thirteen], Episodes: [cameOn('02/06/2025')], Reviews: ['a,31/06/2025,PN1'] },
      at: '2025-07-01',
      expect: [['a', 'first_review', '2025-06-30', 'overdue']],
    },
  ],
};
