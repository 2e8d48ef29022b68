import { manyYears, type TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const thirteen = 'a,1,01/05/2012,WBRI';

/** The child came on Monday 2 June 2025 unless the case says otherwise; the first review was due on 30 June. */
const care = { Header: [thirteen], Episodes: ['a,02/06/2025,S,C2,U6,,'] };

const heldOn = (...dates: readonly string[]): string[] => dates.map((date) => `a,${date},PN1`);

/** The second review three months after the first, later ones six months after the last. */
export const laterReviews: TimetableTable = {
  about: 'second and later reviews',
  beside: manyYears,
  cases: [
    {
      name: 'three months after the first was held',
      source: carePlanning('33(2)'),
      extract: { ...care, Reviews: heldOn('27/06/2025') },
      at: '2025-09-27',
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', '2025-09-27', 'due'],
        ['a', 'review', 'no line'],
      ],
    },
    {
      name: 'and overdue on the day after',
      source: carePlanning('33(2)'),
      extract: { ...care, Reviews: heldOn('27/06/2025') },
      at: '2025-09-28',
      expect: [['a', 'second_review', '2025-09-27', 'overdue']],
    },
    {
      name: 'a first one held early brings the second forward',
      source: carePlanning('33(2)'),
      extract: { ...care, Reviews: heldOn('06/06/2025') },
      at: '2025-09-07',
      // Three months after 6 June, not after the 30th.
      expect: [['a', 'second_review', '2025-09-06', 'overdue']],
    },
    {
      name: 'three months after 30 November end on 29 February in a leap year',
      source: readme('What is due: on its last day where it has no such day'),
      extract: { Header: [thirteen], Episodes: ['a,06/11/2023,S,C2,U6,,'], Reviews: heldOn('30/11/2023') },
      at: '2024-02-29',
      // 7–10 November (4), 13–17 (9), 20–24 (14), 27 November–1 December (19), 4 December (20).
      expect: [
        ['a', 'first_review', '2023-12-04', 'done'],
        ['a', 'second_review', '2024-02-29', 'due'],
      ],
    },
    {
      name: 'three months after 29 November end on 28 February in another',
      source: readme('What is due: on its last day where it has no such day'),
      extract: { Header: [thirteen], Episodes: ['a,01/11/2024,S,C2,U6,,'], Reviews: heldOn('29/11/2024') },
      at: '2025-03-01',
      // 4–8 November (5), 11–15 (10), 18–22 (15), 25–29 (20): the first was held on its last day.
      expect: [
        ['a', 'first_review', '2024-11-29', 'done'],
        ['a', 'second_review', '2025-02-28', 'overdue'],
      ],
    },
    {
      name: 'the second held: six months from there',
      source: carePlanning('33(2)'),
      extract: { ...care, Reviews: heldOn('27/06/2025', '26/09/2025') },
      at: '2025-12-01',
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', '2025-09-27', 'done'],
        ['a', 'review', '2026-03-26', 'due'],
      ],
    },
    {
      name: 'the second held late: six months from the day it was held',
      source: carePlanning('33(2)'),
      extract: { ...care, Reviews: heldOn('27/06/2025', '03/11/2025') },
      at: '2025-12-01',
      expect: [
        ['a', 'second_review', '2025-09-27', 'done'],
        ['a', 'review', '2026-05-03', 'due'],
      ],
    },
    {
      name: 'a third held early: six months from there',
      source: carePlanning('33(2)'),
      extract: { ...care, Reviews: heldOn('27/06/2025', '26/09/2025', '09/01/2026') },
      at: '2026-07-09',
      // Not 26 March and not six months after it.
      expect: [['a', 'review', '2026-07-09', 'due']],
    },
    {
      name: 'the order of the file does not matter',
      source: readme('What is due'),
      extract: { ...care, Reviews: heldOn('09/01/2026', '27/06/2025', '26/09/2025') },
      at: '2026-07-10',
      expect: [
        ['a', 'second_review', '2025-09-27', 'done'],
        ['a', 'review', '2026-07-09', 'overdue'],
      ],
    },
    {
      name: 'six months after 31 August end with February',
      source: readme('What is due: on its last day where it has no such day'),
      extract: {
        Header: [thirteen],
        Episodes: ['a,05/06/2023,S,C2,U6,,'],
        Reviews: heldOn('30/06/2023', '31/08/2023'),
      },
      at: '2024-03-01',
      // First due: 6–9 June (4), 12–16 (9), 19–23 (14), 26–30 (19), 3 July (20). Second: 30 September.
      expect: [
        ['a', 'first_review', '2023-07-03', 'done'],
        ['a', 'second_review', '2023-09-30', 'done'],
        ['a', 'review', '2024-02-29', 'overdue'],
      ],
    },
    {
      name: 'two reviews on one day are one, whatever their codes',
      source: readme('What is due: reviews on one day are one review'),
      extract: { ...care, Reviews: ['a,27/06/2025,PN1', 'a,27/06/2025,PN5', 'a,27/06/2025,PN1'] },
      at: '2025-08-01',
      expect: [
        ['a', 'second_review', '2025-09-27', 'due'],
        ['a', 'review', 'no line'],
      ],
    },
    {
      name: 'an adjourned review that stands on two days counts twice',
      source: `${carePlanning('33')}; ${readme('What is due: only those on one day are one')}`,
      extract: { ...care, Reviews: heldOn('27/06/2025', '04/07/2025') },
      at: '2025-07-10',
      expect: [
        ['a', 'second_review', '2025-09-27', 'done'],
        ['a', 'review', '2026-01-04', 'due'],
      ],
    },
    {
      name: 'a second review on a bank holiday and a third on a Sunday count from their days',
      source: readme('What is due'),
      extract: { ...care, Reviews: heldOn('27/06/2025', '25/08/2025', '01/02/2026') },
      at: '2026-03-10',
      expect: [['a', 'review', '2026-08-01', 'due']],
    },
    {
      name: 'siblings who come on different days have different days for the first',
      source: carePlanning('33(1)'),
      extract: {
        Header: [thirteen, 'b,2,01/05/2014,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,', 'b,04/06/2025,S,C2,U6,,'],
        Reviews: [],
      },
      at: '2025-07-01',
      // b from Wednesday 4 June: 5 and 6 (2), 9–13 (7), 16–20 (12), 23–27 (17), 30 June–2 July (20).
      expect: [
        ['a', 'first_review', '2025-06-30', 'overdue'],
        ['b', 'first_review', '2025-07-02', 'due'],
      ],
    },
    {
      name: 'and are reviewed together from then on',
      source: carePlanning('33(2)'),
      extract: {
        Header: [thirteen, 'b,2,01/05/2014,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,', 'b,04/06/2025,S,C2,U6,,'],
        Reviews: ['a,20/06/2025,PN1', 'b,20/06/2025,PN1'],
      },
      at: '2025-07-01',
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', '2025-09-20', 'due'],
        ['b', 'first_review', '2025-07-02', 'done'],
        ['b', 'second_review', '2025-09-20', 'due'],
      ],
    },
    {
      name: 'what would fall due on the eighteenth birthday is not owed',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,27/09/2007,WBRI', 'b,1,28/09/2007,WBRI'],
        Episodes: ['a,02/06/2025,S,C2,U6,,', 'b,02/06/2025,S,C2,U6,,'],
        Reviews: ['a,27/06/2025,PN1', 'b,27/06/2025,PN1'],
      },
      at: '2025-08-01',
      expect: [
        ['a', 'first_review', '2025-06-30', 'done'],
        ['a', 'second_review', 'no line'],
        ['b', 'second_review', '2025-09-27', 'due'],
      ],
    },
  ],
};
