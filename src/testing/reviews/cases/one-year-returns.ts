import type { TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const oneYear = readme('What cannot be told: reviews of one year only');

/** a is ours, z is somebody of whom the file tells. */
const Header = ['a,1,01/05/2012,WBRI', 'z,1,01/05/2008,WBRI'];

const longInCare = 'a,01/06/2015,S,C2,U6,,';

/** The file reaches back to 1 April 2025, because its oldest review was held on the 10th. */
const sinceApril = 'z,10/04/2025,PN1';

/** Files that hold one year only, and files that are not there. */
export const oneYearReturns: TimetableTable = {
  about: 'reviews and assessments of one year only',
  cases: [
    {
      name: 'who came before the year and was not reviewed in it: unknown until six months after 31 March',
      source: oneYear,
      extract: { Header, Episodes: [longInCare], Reviews: [sinceApril] },
      at: '2025-09-30',
      // Six months after 31 March are 30 September, and that day has not passed at its end.
      expect: [
        ['a', 'first_review', null, 'unknown'],
        ['a', 'second_review', null, 'unknown'],
        ['a', 'review', '2025-09-30', 'unknown'],
      ],
    },
    {
      name: 'and overdue afterwards, whenever the last one was',
      source: oneYear,
      extract: { Header, Episodes: [longInCare], Reviews: [sinceApril] },
      at: '2025-10-01',
      expect: [
        ['a', 'first_review', null, 'unknown'],
        ['a', 'second_review', null, 'unknown'],
        ['a', 'review', '2025-09-30', 'overdue'],
      ],
    },
    {
      name: 'after one review in the year the next is six months later',
      source: oneYear,
      extract: { Header, Episodes: [longInCare], Reviews: [sinceApril, 'a,10/06/2025,PN1'] },
      at: '2025-11-01',
      expect: [
        ['a', 'first_review', null, 'unknown'],
        ['a', 'second_review', null, 'unknown'],
        ['a', 'review', '2025-12-10', 'due'],
      ],
    },
    {
      name: 'after several it counts from the last',
      source: oneYear,
      extract: {
        Header,
        Episodes: [longInCare],
        Reviews: [sinceApril, 'a,10/06/2025,PN1', 'a,08/12/2025,PN1'],
      },
      at: '2026-06-09',
      expect: [['a', 'review', '2026-06-08', 'overdue']],
    },
    {
      name: 'who came in March and whose first review was due in April is known',
      source: oneYear,
      extract: { Header, Episodes: ['a,10/03/2025,S,C2,U6,,'], Reviews: [sinceApril] },
      at: '2025-04-08',
      // 11–14 March (4), 17–21 (9), 24–28 (14), 31 March–4 April (19), 7 April (20).
      expect: [
        ['a', 'first_review', '2025-04-07', 'overdue'],
        ['a', 'second_review', 'no line'],
        ['a', 'review', 'no line'],
      ],
    },
    {
      name: 'due on 31 March is not known, due on 1 April is',
      source: oneYear,
      extract: {
        Header: [...Header, 'b,2,01/05/2012,WBRI'],
        Episodes: ['a,03/03/2025,S,C2,U6,,', 'b,04/03/2025,S,C2,U6,,'],
        Reviews: [sinceApril],
      },
      at: '2025-05-01',
      // From Monday 3 March: 4–7 (4), 10–14 (9), 17–21 (14), 24–28 (19), 31 March (20). From the 4th: 1 April.
      expect: [
        ['a', 'first_review', null, 'unknown'],
        ['a', 'review', '2025-09-30', 'unknown'],
        ['b', 'first_review', '2025-04-01', 'overdue'],
        ['b', 'review', 'no line'],
      ],
    },
    {
      name: 'an oldest review in March makes the file a year longer',
      source: oneYear,
      extract: { Header, Episodes: ['a,02/09/2024,S,C2,U6,,'], Reviews: ['z,20/03/2025,PN1'] },
      at: '2025-04-10',
      // Known since 1 April 2024. 3–6 September (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20).
      expect: [
        ['a', 'first_review', '2024-09-30', 'overdue'],
        ['a', 'second_review', 'no line'],
      ],
    },
    {
      name: 'an oldest review on 1 April does not',
      source: oneYear,
      extract: { Header, Episodes: ['a,02/09/2024,S,C2,U6,,'], Reviews: ['z,01/04/2025,PN1'] },
      at: '2025-04-10',
      expect: [
        ['a', 'first_review', null, 'unknown'],
        ['a', 'review', '2025-09-30', 'unknown'],
      ],
    },
    {
      name: 'a child who came again in the year is known',
      source: oneYear,
      extract: {
        Header,
        Episodes: ['a,01/06/2015,S,C2,U6,02/06/2025,E4A', 'a,02/06/2025,S,V2,U6,,'],
        Reviews: [sinceApril],
      },
      at: '2025-07-01',
      expect: [
        ['a', 'first_review', '2025-06-30', 'overdue'],
        ['a', 'review', 'no line'],
      ],
    },
    {
      name: 'rows that cannot be right make no file older',
      source: 'src/features/indicators/README.md, Rows that cannot be right',
      extract: {
        Header,
        Episodes: [longInCare],
        // A day that does not exist, and a child who is not in the header.
        Reviews: [sinceApril, 'z,31/02/2015,PN1', 'q,10/04/2015,PN1'],
      },
      at: '2025-09-01',
      expect: [
        ['a', 'first_review', null, 'unknown'],
        ['a', 'review', '2025-09-30', 'unknown'],
      ],
    },
    {
      name: 'six months after 31 March on the eighteenth birthday are not owed',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: ['a,1,30/09/2007,WBRI', 'z,1,01/05/2008,WBRI'],
        Episodes: [longInCare],
        Reviews: [sinceApril],
      },
      at: '2025-09-01',
      expect: [['a', 'review', 'no line']],
    },
    {
      name: 'initial assessments due before the year of the oldest check are not known',
      source: oneYear,
      extract: {
        Header: [...Header, 'b,2,01/05/2012,WBRI'],
        Episodes: ['a,03/03/2025,S,C2,U6,,', 'b,04/03/2025,S,C2,U6,,'],
        HealthChecks: ['z,Dental,10/04/2025'],
      },
      at: '2025-05-01',
      expect: [
        ['a', 'initial_health', null, 'unknown'],
        ['b', 'initial_health', '2025-04-01', 'overdue'],
        ['a', 'dental', '2026-03-03', 'due'],
      ],
    },
    {
      name: 'without files nothing is known but the days that hang on coming into care',
      source: readme('What cannot be told: no file, no answer'),
      extract: { Header: ['a,1,01/09/2009,WBRI'], Episodes: ['a,02/06/2025,S,C2,U6,,'] },
      at: '2025-10-01',
      // The child is 16 since 1 September and in care for 91 days since 31 August.
      expect: [
        ['a', 'first_review', '2025-06-30', 'unknown'],
        ['a', 'second_review', null, 'unknown'],
        ['a', 'review', null, 'unknown'],
        ['a', 'initial_health', '2025-06-30', 'unknown'],
        ['a', 'review_health', null, 'unknown'],
        ['a', 'dental', null, 'unknown'],
        ['a', 'sdq', null, 'unknown'],
        ['a', 'education_plan', null, 'unknown'],
        ['a', 'statutory_visit', null, 'unknown'],
        ['a', 'pathway_plan', null, 'unknown'],
        ['a', 'personal_adviser', '2025-09-01', 'unknown'],
      ],
      nothingElse: true,
    },
    {
      name: 'a file of reviews does not tell of health, nor the other way round',
      source: readme('What cannot be told: no file, no answer'),
      extract: { Header, Episodes: ['a,02/06/2025,S,C2,U6,,'], Reviews: [sinceApril] },
      at: '2025-07-01',
      expect: [
        ['a', 'first_review', '2025-06-30', 'overdue'],
        ['a', 'initial_health', '2025-06-30', 'unknown'],
      ],
    },
  ],
};
