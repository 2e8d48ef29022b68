import type { TimetableTable } from '../hand-worked.ts';
import { carePlanning, readme } from './sources.ts';

const threeMonths = carePlanning('42(1)');
const sixMonths = 'Care Leavers (England) Regulations 2010, regulation 7';

const longInCare = ['a,01/06/2020,S,C2,U6,,'];
const sixteenIn = (dateOfBirth: string): string[] => [`a,1,${dateOfBirth},WBRI`];

/** The plan for who is eligible, and its review. */
export const pathwayPlans: TimetableTable = {
  about: 'pathway plans',
  cases: [
    {
      name: 'three months after becoming eligible, and overdue on the day after',
      source: threeMonths,
      extract: { Header: sixteenIn('01/09/2009'), Episodes: longInCare, PathwayPlans: [] },
      at: '2025-12-02',
      expect: [['a', 'pathway_plan', '2025-12-01', 'overdue']],
    },
    {
      name: 'three months after 30 November end with February',
      source: readme('What is due: on its last day where it has no such day'),
      extract: { Header: sixteenIn('30/11/2009'), Episodes: longInCare, PathwayPlans: [] },
      at: '2026-02-28',
      expect: [['a', 'pathway_plan', '2026-02-28', 'due']],
    },
    {
      name: 'six months after the last plan',
      source: sixMonths,
      extract: {
        Header: sixteenIn('01/09/2009'),
        Episodes: longInCare,
        PathwayPlans: ['a,10/10/2025', 'a,05/09/2025'],
      },
      at: '2026-03-10',
      expect: [['a', 'pathway_plan', '2026-04-10', 'due']],
    },
    {
      name: 'six months after 31 October end on 30 April',
      source: readme('What is due: on its last day where it has no such day'),
      extract: {
        Header: sixteenIn('01/09/2009'),
        Episodes: longInCare,
        PathwayPlans: ['a,31/10/2025'],
      },
      at: '2026-05-01',
      expect: [['a', 'pathway_plan', '2026-04-30', 'overdue']],
    },
    {
      name: 'a plan of after the day is not known',
      source: readme('The timetable'),
      extract: {
        Header: sixteenIn('01/09/2009'),
        Episodes: longInCare,
        PathwayPlans: ['a,10/10/2025'],
      },
      at: '2025-10-09',
      expect: [['a', 'pathway_plan', '2025-12-01', 'due']],
    },
    {
      name: 'one that would fall due on or after the eighteenth birthday is not owed, an adviser is',
      source: 'Children Act 1989, section 105(1)',
      extract: {
        Header: sixteenIn('01/12/2007'),
        Episodes: ['a,01/08/2025,S,V2,U6,,'],
        PathwayPlans: [],
      },
      at: '2025-11-10',
      // 31 days in August, 30 in September and 30 in October are 91; three months later is 30 January.
      expect: [
        ['a', 'pathway_plan', 'no line'],
        ['a', 'personal_adviser', '2025-10-30', 'unknown'],
      ],
    },
    {
      name: 'without the file the plan is not known, the day of becoming eligible is',
      source: readme('What cannot be told: no file, no answer'),
      extract: { Header: sixteenIn('01/09/2009'), Episodes: longInCare },
      at: '2025-10-09',
      expect: [
        ['a', 'pathway_plan', null, 'unknown'],
        ['a', 'personal_adviser', '2025-09-01', 'unknown'],
      ],
    },
    {
      name: 'without the file there is no line for who is not eligible',
      source: readme('What is due: before it there is no line'),
      extract: { Header: sixteenIn('01/05/2012'), Episodes: longInCare },
      at: '2025-10-09',
      expect: [
        ['a', 'pathway_plan', 'no line'],
        ['a', 'personal_adviser', 'no line'],
      ],
    },
  ],
};
