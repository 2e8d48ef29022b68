import type { HandWorkedGroup } from '../hand-worked.ts';

const header = 'CHILD,SEX,DOB,ETHNIC';
const episodes = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC';

/** Checks and plans from local files. The year began on 1 April 2018. */
export const health: HandWorkedGroup = {
  about: 'health checks and plans',
  at: '2019-03-31',
  months: 13,
  headings: {
    Header: header,
    Episodes: episodes,
    HealthChecks: 'CHILD,KIND,DATE',
    EducationPlans: 'CHILD,DATE',
    PathwayPlans: 'CHILD,DATE',
  },
  cases: [
    {
      what: 'a dental check counts for twelve months, both days included',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI', 'c,1,01/05/2008,WBRI', 'd,1,01/05/2008,WBRI'],
        Episodes: ['a', 'b', 'c', 'd'].map((child) => `${child},01/05/2016,S,C2,U6,,`),
        HealthChecks: [
          'a,Dental,01/04/2018',
          'b,Dental,31/03/2018',
          'c,Dental,31/03/2019',
          'd,Dental,01/04/2019',
        ],
      },
      // a and c of four.
      expected: { dental_check: [2, 4], health_assessment: [0, 4] },
    },
    {
      what: 'looked after for twelve months is since 1 April 2018, not since the day after',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI'],
        Episodes: ['a,01/04/2018,S,C2,U6,,', 'b,02/04/2018,S,C2,U6,,'],
        HealthChecks: ['a,Dental,01/05/2018', 'b,Dental,01/05/2018'],
      },
      expected: { dental_check: [1, 1] },
    },
    {
      what: 'who left and came back on the same day has not been looked after for twelve months',
      rows: {
        Header: ['a,1,01/05/2008,WBRI'],
        Episodes: ['a,01/05/2016,S,C2,U6,01/06/2018,E4A', 'a,01/06/2018,S,V2,U6,,'],
        HealthChecks: ['a,Dental,01/07/2018'],
      },
      expected: { dental_check: [0, 0] },
    },
    {
      what: 'a move or a change of legal status does not interrupt the twelve months',
      rows: {
        Header: ['a,1,01/05/2008,WBRI'],
        Episodes: ['a,01/05/2016,S,V2,U6,01/06/2018,X1', 'a,01/06/2018,B,C2,K2,,'],
        HealthChecks: ['a,Dental,01/07/2018'],
      },
      expected: { dental_check: [1, 1] },
    },
    {
      what: 'from five on an assessment may be twelve months old, under five six months',
      rows: {
        Header: ['a,1,31/03/2014,WBRI', 'b,1,01/04/2014,WBRI', 'c,1,01/04/2014,WBRI', 'd,1,31/03/2014,WBRI'],
        Episodes: ['a', 'b', 'c', 'd'].map((child) => `${child},01/05/2016,S,C2,U6,,`),
        // a and d are five on the day, b and c on the next.
        HealthChecks: [
          'a,Review,01/04/2018',
          'b,Review,30/09/2018',
          'c,Review,01/10/2018',
          'd,RHA,31/03/2018',
        ],
      },
      expected: { health_assessment: [2, 4] },
    },
    {
      what: 'an initial assessment is an assessment',
      rows: {
        Header: ['a,1,01/05/2008,WBRI'],
        Episodes: ['a,01/04/2018,S,C2,U6,,'],
        HealthChecks: ['a,Initial,20/04/2018'],
      },
      // Twenty working days after 1 April 2018 (Easter Monday on the 2nd) end on 30 April.
      expected: { health_assessment: [1, 1], initial_health_assessment: [1, 1] },
    },
    {
      what: 'an initial assessment on the last of the twenty working days is in time, a day later it is not',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI', 'c,1,01/05/2008,WBRI', 'd,1,01/05/2008,WBRI'],
        // From 10 December 2018 over Christmas: 10 January 2019.
        Episodes: ['a', 'b', 'c', 'd'].map((child) => `${child},10/12/2018,S,C2,U6,,`),
        HealthChecks: ['a,IHA,10/01/2019', 'b,IHA,11/01/2019', 'c,Review,09/01/2019', 'd,IHA,09/12/2018'],
      },
      expected: { initial_health_assessment: [1, 4] },
    },
    {
      what: 'a start whose twenty working days are not over is not counted, also where the assessment was held',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI'],
        // They end on 29 March and on 1 April.
        Episodes: ['a,01/03/2019,S,C2,U6,,', 'b,04/03/2019,S,C2,U6,,'],
        HealthChecks: ['a,IHA,29/03/2019', 'b,IHA,15/03/2019'],
      },
      expected: { initial_health_assessment: [1, 1] },
    },
    {
      what: 'each start counts for the initial assessment, also the second of one child',
      rows: {
        Header: ['a,1,01/05/2008,WBRI'],
        Episodes: ['a,01/05/2018,S,C2,U6,01/07/2018,E4A', 'a,01/09/2018,S,V2,U6,,'],
        HealthChecks: ['a,IHA,10/05/2018'],
      },
      expected: { initial_health_assessment: [1, 2] },
    },
    {
      what: 'an education plan of this term or the last one',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI', 'c,1,01/05/2008,WBRI'],
        Episodes: ['a', 'b', 'c'].map((child) => `${child},01/05/2016,S,C2,U6,,`),
        EducationPlans: ['a,01/09/2018', 'b,31/08/2018', 'c,31/03/2019'],
      },
      expected: { education_plan: [2, 3] },
    },
    {
      what: 'on the last day of August the terms are those from January and from May',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI'],
        Episodes: ['a,01/05/2016,S,C2,U6,,', 'b,01/05/2016,S,C2,U6,,'],
        EducationPlans: ['a,01/01/2018', 'b,31/12/2017'],
      },
      on: '2018-08-31',
      expected: { education_plan: [1, 2] },
    },
    {
      what: 'a pathway plan of the last six months, for who is 16 or 17',
      rows: {
        Header: ['a,1,31/03/2003,WBRI', 'b,1,01/05/2002,WBRI', 'c,1,01/04/2003,WBRI'],
        Episodes: ['a', 'b', 'c'].map((child) => `${child},01/05/2016,S,C2,U6,,`),
        PathwayPlans: ['a,01/10/2018', 'b,30/09/2018', 'c,01/03/2019'],
      },
      // c is 16 on the next day.
      expected: { pathway_plan: [1, 2] },
    },
  ],
};

/** What the return itself tells (OC2), for the day of the extract alone. */
export const toldByReturn: HandWorkedGroup = {
  about: 'health as the return tells it',
  at: '2019-03-31',
  months: 1,
  headings: {
    Header: header,
    Episodes: episodes,
    OC2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE',
  },
  cases: [
    {
      what: 'children of whom the return tells, looked after for twelve months',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI', 'c,1,01/05/2008,WBRI', 'd,1,01/05/2008,WBRI'],
        Episodes: [
          'a,01/05/2016,S,C2,U6,,',
          'b,01/05/2016,S,C2,U6,,',
          'c,01/05/2016,S,C2,U6,,',
          'd,01/05/2018,S,C2,U6,,',
        ],
        // Nothing is told of c, and d came after 1 April 2018.
        OC2: ['a,,14,,0,1,1,1,0,0', 'b,,,SDQ1,1,0,0,1,1,0', 'd,,30,,1,1,1,1,1,0'],
      },
      expected: {
        dental_check: [2, 2],
        health_assessment: [1, 2],
        immunisations: [1, 2],
        youth_justice: [1, 2],
        sdq_completed: [1, 2],
        sdq_average: [14, 1],
      },
    },
    {
      what: 'the questionnaire is for who is 4 to 16, youth justice from 10 on',
      rows: {
        Header: [
          'three,1,01/04/2015,WBRI',
          'four,1,31/03/2015,WBRI',
          'nine,1,01/04/2009,WBRI',
          'ten,1,31/03/2009,WBRI',
          'sixteen,1,01/04/2002,WBRI',
          'seventeen,1,31/03/2002,WBRI',
        ],
        Episodes: ['three', 'four', 'nine', 'ten', 'sixteen', 'seventeen'].map(
          (child) => `${child},01/05/2016,S,C2,U6,,`,
        ),
        OC2: ['three', 'four', 'nine', 'ten', 'sixteen', 'seventeen'].map(
          (child) => `${child},,10,,1,0,0,0,0,0`,
        ),
      },
      // Four, nine, ten and sixteen: 4 × 10; ten, sixteen and seventeen.
      expected: { sdq_completed: [4, 4], sdq_average: [40, 4], youth_justice: [3, 3] },
    },
    {
      what: 'a score over 40 is none, one of 0 is one',
      rows: {
        Header: ['a,1,01/05/2008,WBRI', 'b,1,01/05/2008,WBRI', 'c,1,01/05/2008,WBRI'],
        Episodes: ['a', 'b', 'c'].map((child) => `${child},01/05/2016,S,C2,U6,,`),
        OC2: ['a,,41,,0,0,0,0,0,0', 'b,,0,,0,0,0,0,0,0', 'c,,40,,0,0,0,0,0,0'],
      },
      expected: { sdq_completed: [2, 3], sdq_average: [40, 2] },
    },
  ],
};

/** Birthdays on and around the last day of February. */
export const birthdays: HandWorkedGroup = {
  about: 'birthdays',
  at: '2021-03-01',
  months: 2,
  headings: { Header: header, Episodes: episodes, EducationPlans: 'CHILD,DATE', PathwayPlans: 'CHILD,DATE' },
  cases: [
    {
      what: 'who was born on 29 February is four on 28 February 2021',
      rows: { Header: ['a,1,29/02/2016,WBRI'], Episodes: ['a,01/05/2016,S,C2,U6,,'] },
      on: '2021-02-28',
      expected: { 'cla_by_age.1-4': 1, 'cla_by_age.5-9': 0 },
    },
    {
      what: 'and five on 1 March',
      rows: { Header: ['a,1,29/02/2016,WBRI'], Episodes: ['a,01/05/2016,S,C2,U6,,'] },
      expected: { 'cla_by_age.1-4': 0, 'cla_by_age.5-9': 1 },
    },
    {
      what: 'a baby is under one until the first birthday',
      rows: {
        Header: ['a,1,29/02/2020,WBRI', 'b,1,28/02/2020,WBRI'],
        Episodes: ['a,01/03/2020,S,C2,U6,,', 'b,01/03/2020,S,C2,U6,,'],
      },
      on: '2021-02-28',
      expected: { 'cla_by_age.under_1': 1, 'cla_by_age.1-4': 1 },
    },
    {
      what: 'the day before the 16th birthday, and a child whose 18th is tomorrow',
      rows: {
        Header: ['a,1,01/03/2005,WBRI', 'b,1,01/03/2003,WBRI'],
        Episodes: ['a,01/05/2016,S,C2,U6,,', 'b,01/05/2016,S,C2,U6,,'],
      },
      on: '2021-02-28',
      expected: {
        'cla_by_age.10-15': 1,
        'cla_by_age.16+': 1,
        ni63: [1, 1],
        pathway_plan: [0, 1],
        education_plan: [0, 2],
      },
    },
    {
      what: 'the day itself',
      rows: {
        Header: ['a,1,01/03/2005,WBRI', 'b,1,01/03/2003,WBRI'],
        Episodes: ['a,01/05/2016,S,C2,U6,,', 'b,01/05/2016,S,C2,U6,,'],
      },
      // Both are 16 or over; b is 18 and needs neither plan.
      expected: { 'cla_by_age.16+': 2, ni63: [0, 0], pathway_plan: [0, 1], education_plan: [0, 1] },
    },
  ],
};
