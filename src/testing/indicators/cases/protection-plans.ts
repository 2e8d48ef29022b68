import type { HandWorkedGroup } from '../hand-worked.ts';

/** Children in need and child protection plans, and conferences. The year began on 1 April 2020. */
export const plans: HandWorkedGroup = {
  about: 'plans and conferences',
  at: '2021-03-31',
  months: 13,
  headings: {
    CinPlans: 'CHILD,START,END,CATEGORY',
    CpPlans: 'CHILD,START,END,CATEGORY',
    Conferences: 'CHILD,KIND,DUE,HELD',
    Population: 'YEAR,AREA,UNDER_18',
  },
  cases: [
    {
      what: 'a plan is open on its first day and over on its last',
      rows: {
        CinPlans: ['begins,31/03/2021,,N1', 'ends,01/05/2020,31/03/2021,N1', 'later,01/04/2021,,N1'],
        CpPlans: ['begins,31/03/2021,,NEG', 'ends,01/05/2020,31/03/2021,NEG', 'later,01/04/2021,,NEG'],
      },
      // Of three only the one that begins on the day.
      expected: { cin_number: 1, cp_number: 1 },
    },
    {
      what: 'a plan is open on the day before it ends',
      rows: { CinPlans: ['a,01/05/2020,01/04/2021,N1'], CpPlans: ['a,01/05/2020,01/04/2021,NEG'] },
      expected: { cin_number: 1, cp_number: 1 },
    },
    {
      what: 'a child with two open plans counts once',
      rows: {
        CinPlans: ['a,01/05/2020,,N1', 'a,01/06/2020,,N2'],
        CpPlans: ['a,01/05/2020,,NEG', 'a,01/06/2020,,EMO'],
      },
      expected: { cin_number: 1, cp_number: 1 },
    },
    {
      what: 'from 1 July on the mid-year estimate of the year itself counts',
      rows: {
        CinPlans: ['a,01/05/2020,,N1', 'b,01/05/2020,,N1'],
        CpPlans: ['a,01/05/2020,,NEG'],
        Population: ['2019,HERE,20000', '2020,HERE,25000'],
      },
      on: '2020-07-31',
      expected: { cin_rate: [2, 25_000], cp_rate: [1, 25_000] },
    },
    {
      what: 'until 30 June the estimate of the year before counts',
      rows: {
        CinPlans: ['a,01/05/2020,,N1', 'b,01/05/2020,,N1'],
        CpPlans: ['a,01/05/2020,,NEG'],
        Population: ['2019,HERE,20000', '2020,HERE,25000'],
      },
      on: '2020-06-30',
      expected: { cin_rate: [2, 20_000], cp_rate: [1, 20_000] },
    },
    {
      what: 'where no estimate is so old the next later one counts',
      rows: { CpPlans: ['a,01/05/2020,,NEG'], Population: ['2022,HERE,9000', '2023,HERE,8000'] },
      expected: { cp_rate: [1, 9000] },
    },
    {
      what: 'a plan of 730 days lasted two years, one of 729 did not',
      rows: {
        CpPlans: [
          // April 2019 to 30 March 2021 with 29 February 2020: 366 + 364 days, the first and the last counted.
          'a,01/04/2019,30/03/2021,NEG',
          'b,01/04/2019,29/03/2021,NEG',
          'c,01/04/2019,31/03/2021,NEG',
        ],
      },
      expected: { ni64: [2, 3] },
    },
    {
      what: 'a plan ended in the year on 1 April, not on 31 March before',
      rows: { CpPlans: ['a,01/02/2018,01/04/2020,NEG', 'b,01/02/2018,31/03/2020,NEG'] },
      expected: { ni64: [1, 1] },
    },
    {
      what: 'each plan that ended counts, also of one child',
      rows: { CpPlans: ['a,01/05/2020,01/06/2020,NEG', 'a,01/09/2020,01/12/2020,NEG', 'b,01/05/2020,,NEG'] },
      expected: { ni64: [0, 2], ni65: [1, 3] },
    },
    {
      what: 'a plan that ended on the day twelve months before is within a year, one day earlier it is not',
      rows: {
        CpPlans: [
          'a,01/01/2018,15/06/2019,NEG',
          'a,15/06/2020,,NEG',
          'b,01/01/2018,14/06/2019,NEG',
          'b,15/06/2020,,NEG',
          'c,15/06/2020,,NEG',
        ],
      },
      // Began since 1 April: three; with an earlier plan: a and b.
      expected: { ni65: [2, 3], cp_again_12_months: [1, 3] },
    },
    {
      what: 'twelve months before 29 February are 28 February',
      rows: {
        CpPlans: [
          'a,01/01/2018,28/02/2019,NEG',
          'a,29/02/2020,,NEG',
          'b,01/01/2018,27/02/2019,NEG',
          'b,29/02/2020,,NEG',
        ],
      },
      on: '2020-03-31',
      expected: { ni65: [2, 2], cp_again_12_months: [1, 2] },
    },
    {
      what: 'a plan that is still open when the next begins counts as one before',
      rows: { CpPlans: ['a,01/01/2015,,NEG', 'a,01/05/2020,,EMO'] },
      expected: { ni65: [1, 1], cp_again_12_months: [1, 1], cp_number: 1 },
    },
    {
      what: 'the latest end of all earlier plans decides, not that of the last one',
      rows: {
        CpPlans: ['a,01/01/2015,01/03/2020,NEG', 'a,01/02/2015,01/04/2015,NEG', 'a,01/05/2020,,NEG'],
      },
      expected: { ni65: [1, 1], cp_again_12_months: [1, 1] },
    },
    {
      what: 'of two plans that begin on one day the second is a second',
      rows: { CpPlans: ['a,01/05/2020,01/06/2020,NEG', 'a,01/05/2020,01/07/2020,NEG'] },
      expected: { ni65: [1, 2], ni64: [0, 2] },
    },
    {
      what: 'a review conference is in time on the day it was due, late a day after and where it was not held',
      rows: {
        CpPlans: ['a,01/03/2020,,NEG', 'b,01/03/2020,,NEG', 'c,01/03/2020,,NEG'],
        Conferences: [
          'a,Review,01/06/2020,01/06/2020',
          'b,Review,01/06/2020,02/06/2020',
          'c,RCPC,31/03/2021,',
        ],
      },
      expected: { ni67: [1, 3], icpc_in_time: [0, 0] },
    },
    {
      what: 'conferences due before 1 April or after the day are not counted',
      rows: {
        CpPlans: ['a,01/03/2020,,NEG'],
        Conferences: [
          'a,Review,31/03/2020,31/03/2020',
          'a,Review,01/04/2020,01/04/2020',
          'a,Review,01/04/2021,30/03/2021',
        ],
      },
      expected: { ni67: [1, 1] },
    },
    {
      what: 'initial conferences are counted apart',
      rows: {
        CpPlans: ['a,01/06/2020,,NEG', 'b,01/06/2020,,NEG'],
        Conferences: ['a,Initial,01/06/2020,01/06/2020', 'b,ICPC,01/06/2020,08/06/2020'],
      },
      expected: { icpc_in_time: [1, 2], ni67: [0, 0] },
    },
    {
      what: 'a conference belongs to the team of the plan that ends on that day, to none the day after',
      rows: {
        CpPlans: ['a,01/04/2020,01/06/2020,NEG', 'b,01/04/2020,31/05/2020,NEG'],
        Conferences: ['a,Review,01/06/2020,01/06/2020', 'b,Review,01/06/2020,01/06/2020'],
      },
      expected: { ni67: [1, 1] },
    },
  ],
};
