import type { TimetableTable } from '../hand-worked.ts';
import { readme } from './sources.ts';

const eligible =
  'Children Act 1989, Schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40(1)';

/** Fourteen since 1 September 2023, sixteen since 1 September 2025. */
const sixteen = (...children: readonly string[]): string[] =>
  children.map((child) => `${child},1,01/09/2009,WBRI`);

/** Who becomes eligible when: the day stands in the line of the personal adviser. */
export const eligibleChildren: TimetableTable = {
  about: 'becoming eligible',
  cases: [
    {
      name: 'who has long been in care on the sixteenth birthday',
      source: eligible,
      extract: { Header: sixteen('a'), Episodes: ['a,01/06/2020,S,C2,U6,,'], PathwayPlans: [] },
      at: '2025-09-01',
      expect: [
        ['a', 'pathway_plan', '2025-12-01', 'due'],
        ['a', 'personal_adviser', '2025-09-01', 'unknown'],
      ],
    },
    {
      name: 'there is no line the day before',
      source: readme('What is due: before it there is no line'),
      extract: { Header: sixteen('a'), Episodes: ['a,01/06/2020,S,C2,U6,,'], PathwayPlans: [] },
      at: '2025-08-31',
      expect: [
        ['a', 'pathway_plan', 'no line'],
        ['a', 'personal_adviser', 'no line'],
      ],
    },
    {
      name: 'the 91st day before, on and after the birthday',
      source: eligible,
      extract: {
        Header: sixteen('a', 'b', 'c', 'd'),
        Episodes: [
          'a,02/06/2025,S,C2,U6,,',
          'b,03/06/2025,S,C2,U6,,',
          'c,04/06/2025,S,C2,U6,,',
          'd,05/06/2025,S,C2,U6,,',
        ],
      },
      at: '2025-09-02',
      // 2 June is the first, and 90 days on are 28 to 30 June, 31 in July and 31 to 31 August. c: 2 September, d: the 3rd.
      expect: [
        ['a', 'personal_adviser', '2025-09-01', 'unknown'],
        ['b', 'personal_adviser', '2025-09-01', 'unknown'],
        ['c', 'personal_adviser', '2025-09-02', 'unknown'],
        ['d', 'personal_adviser', 'no line'],
      ],
    },
    {
      name: 'in two periods: the days are added up',
      source: eligible,
      extract: {
        Header: sixteen('a'),
        Episodes: ['a,01/02/2025,S,V2,U6,15/03/2025,E4A', 'a,01/10/2025,S,V2,U6,,'],
        PathwayPlans: [],
      },
      at: '2025-11-18',
      // 28 days in February and 14 in March are 42; the 49th from 1 October on: 31 in October and 18.
      expect: [
        ['a', 'pathway_plan', '2026-02-18', 'due'],
        ['a', 'personal_adviser', '2025-11-18', 'unknown'],
      ],
    },
    {
      name: 'and there is no line on the 90th',
      source: eligible,
      extract: {
        Header: sixteen('a'),
        Episodes: ['a,01/02/2025,S,V2,U6,15/03/2025,E4A', 'a,01/10/2025,S,V2,U6,,'],
      },
      at: '2025-11-17',
      expect: [['a', 'personal_adviser', 'no line']],
    },
    {
      name: 'days before the fourteenth birthday do not count, the birthday does',
      source: eligible,
      extract: {
        Header: sixteen('a', 'b'),
        Episodes: [
          'a,01/06/2023,S,V2,U6,01/09/2023,E4A',
          'a,01/10/2025,S,V2,U6,,',
          'b,01/06/2023,S,V2,U6,02/09/2023,E4A',
          'b,01/10/2025,S,V2,U6,,',
        ],
      },
      at: '2025-12-30',
      // a left on the birthday. 91 from 1 October: 31, 30 in November and 30; b needs 90.
      expect: [
        ['a', 'personal_adviser', '2025-12-30', 'unknown'],
        ['b', 'personal_adviser', '2025-12-29', 'unknown'],
      ],
    },
    {
      name: 'short breaks do not count',
      source: eligible,
      extract: {
        Header: sixteen('a'),
        Episodes: ['a,01/02/2025,S,V4,U6,01/09/2025,E8', 'a,01/10/2025,S,V2,U6,,'],
      },
      at: '2025-12-29',
      expect: [['a', 'personal_adviser', 'no line']],
    },
    {
      name: 'the day of leaving and coming back counts once',
      source: readme('What is due: a day counts where the child was looked after at its end'),
      extract: {
        Header: sixteen('a'),
        Episodes: ['a,02/08/2025,S,V2,U6,01/09/2025,E4A', 'a,01/09/2025,S,V2,U6,,'],
      },
      at: '2025-11-01',
      // 30 days in August, 30 in September and 31 in October.
      expect: [['a', 'personal_adviser', '2025-10-31', 'unknown']],
    },
    {
      name: 'a day on which two episodes overlap counts once',
      source: readme('What is due: a day counts where the child was looked after at its end'),
      extract: {
        Header: sixteen('a'),
        Episodes: ['a,02/08/2025,S,V2,U6,15/09/2025,X1', 'a,01/09/2025,L,C2,U6,,'],
      },
      at: '2025-10-31',
      expect: [['a', 'personal_adviser', '2025-10-31', 'unknown']],
    },
    {
      name: 'who comes again when eligible long since is so from the first day',
      source: eligible,
      extract: {
        Header: sixteen('a'),
        Episodes: ['a,01/06/2024,S,C2,U6,01/12/2025,E4A', 'a,02/03/2026,S,V2,U6,,'],
        PathwayPlans: [],
      },
      at: '2026-03-10',
      // The 91st day was in August 2024, the sixteenth birthday later.
      expect: [
        ['a', 'pathway_plan', '2025-12-01', 'overdue'],
        ['a', 'personal_adviser', '2025-09-01', 'unknown'],
      ],
    },
    {
      name: 'born on 29 February: fourteen on 1 March 2022, sixteen on 29 February 2024',
      source: 'src/features/indicators/README.md, How records are counted: age',
      extract: {
        Header: ['a', 'b'].map((child) => `${child},1,29/02/2008,WBRI`),
        Episodes: ['a,01/06/2020,S,C2,U6,,', 'b,01/02/2022,S,V2,U6,02/03/2022,E4A', 'b,01/03/2024,S,V2,U6,,'],
        PathwayPlans: [],
      },
      at: '2024-05-29',
      // b: one day (1 March 2022), and 90 from 1 March 2024: 31, 30 in April and 29.
      expect: [
        ['a', 'pathway_plan', '2024-05-29', 'due'],
        ['a', 'personal_adviser', '2024-02-29', 'unknown'],
        ['b', 'personal_adviser', '2024-05-29', 'unknown'],
      ],
    },
    {
      name: 'who would become eligible on the eighteenth birthday never does',
      source: eligible,
      extract: {
        Header: ['a,1,01/12/2007,WBRI'],
        Episodes: ['a,02/09/2025,S,V2,U6,,'],
        PathwayPlans: [],
      },
      at: '2025-11-30',
      // 29 days in September, 31 in October and 30 in November are 90.
      expect: [
        ['a', 'pathway_plan', 'no line'],
        ['a', 'personal_adviser', 'no line'],
      ],
    },
    {
      name: 'without a date of birth nobody can say',
      source: readme('What cannot be told'),
      extract: { Header: ['a,1,,WBRI'], Episodes: ['a,01/06/2020,S,C2,U6,,'], PathwayPlans: [] },
      at: '2025-09-01',
      expect: [
        ['a', 'pathway_plan', null, 'unknown'],
        ['a', 'personal_adviser', null, 'unknown'],
      ],
    },
  ],
};
