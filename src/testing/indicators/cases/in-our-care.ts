import type { HandWorkedGroup } from '../hand-worked.ts';

/** Children in our care: how many, who came and who left. The year began on 1 April 2018. */
export const inOurCare: HandWorkedGroup = {
  about: 'children in our care',
  at: '2019-03-31',
  months: 13,
  headings: {
    Header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
    Episodes: 'CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,PL_LOCATION,PL_DISTANCE',
    UASC: 'CHILD,SEX,DOB,DUC',
    Missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
    Population: 'YEAR,AREA,UNDER_18',
  },
  cases: [
    {
      what: 'an episode is open on its first day and over on its last',
      rows: {
        Header: ['first,1,01/05/2010,WBRI,,,', 'last,1,01/05/2010,WBRI,,,', 'later,1,01/05/2010,WBRI,,,'],
        Episodes: [
          'first,31/03/2019,S,C2,U4,PR1,,,,',
          'last,01/05/2018,S,C2,U4,PR1,31/03/2019,E4A,,',
          'later,01/04/2019,S,C2,U4,PR1,,,,',
        ],
        Population: ['2018,HERE,10000'],
      },
      expected: { cla_number: 1, cla_rate: [1, 10_000], cla_started: 2, cla_ceased: 1 },
    },
    {
      what: 'who moves on the day counts once, in the new home',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,'],
        Episodes: ['a,01/05/2017,S,C2,U6,PR1,31/03/2019,X1,,', 'a,31/03/2019,P,C2,K2,PR4,,,,'],
      },
      expected: {
        cla_number: 1,
        'cla_by_placement.K2': 1,
        'cla_by_placement.U6': 0,
        cla_started: 0,
        cla_ceased: 0,
      },
    },
    {
      what: 'of overlapping episodes the one that began last counts',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,'],
        Episodes: ['a,01/05/2017,S,V2,U6,PR1,,,,', 'a,01/06/2018,L,C1,U6,PR1,,,,'],
      },
      expected: { cla_number: 1, 'cla_by_legal_status.C1': 1, 'cla_by_legal_status.V2': 0 },
    },
    {
      what: 'short breaks are never counted',
      rows: {
        Header: ['a', 'b', 'c'].map((child) => `${child},1,01/05/2010,WBRI,,,`),
        Episodes: [
          'a,01/05/2018,S,V4,U6,PR1,,,,',
          'b,01/05/2018,S,V3,U6,PR1,02/05/2018,E8,,',
          'c,01/05/2017,S,V4,U6,PR1,01/05/2018,E8,,',
          'c,01/05/2018,S,V2,U6,PR1,,,,',
        ],
      },
      // c alone came into care, for the first time.
      expected: { cla_number: 1, cla_started: 1, cla_ceased: 0, repeat_care: [0, 1] },
    },
    {
      what: 'a code that no return knows, and none at all, are unknown',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,', 'b,1,,WBRI,,,'],
        Episodes: ['a,01/05/2018,S,ZZ,U9,PR1,,,,', 'b,01/05/2018,S,,,PR1,,,,'],
      },
      expected: {
        'cla_by_legal_status.unknown': 2,
        'cla_by_placement.unknown': 2,
        'cla_by_age.10-15': 0,
        'cla_by_age.5-9': 1,
        'cla_by_age.unknown': 1,
      },
    },
    {
      what: 'a mother in care stands in the header once for each of her twins, and counts once',
      rows: {
        Header: ['a,2,01/05/2002,WBRI,,1,03/02/2018', 'a,2,01/05/2002,WBRI,,1,03/02/2018'],
        Episodes: ['a,01/05/2018,S,C2,R3,PR1,,,,'],
      },
      expected: { cla_number: 1, cla_started: 1, 'cla_by_age.16+': 1 },
    },
    {
      what: 'who leaves and comes back on the same day ceased, started again and is in our care',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,'],
        Episodes: ['a,01/05/2017,S,C2,U6,PR1,01/06/2018,E4A,,', 'a,01/06/2018,S,V2,U6,PR1,,,,'],
      },
      expected: { cla_number: 1, cla_started: 1, cla_ceased: 1, repeat_care: [1, 1] },
    },
    {
      what: 'who comes twice in the year counts once, and came again',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,', 'b,1,01/05/2010,WBRI,,,'],
        Episodes: [
          'a,01/05/2018,S,V2,U6,PR1,01/06/2018,E4A,,',
          'a,01/09/2018,S,V2,U6,PR1,01/10/2018,E4A,,',
          'b,01/05/2018,S,V2,U6,PR1,,,,',
        ],
      },
      expected: { cla_started: 2, cla_ceased: 1, repeat_care: [1, 2], cla_number: 1 },
    },
    {
      what: 'earlier care whose start is in no file is care before all the same',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,'],
        Episodes: ['a,01/05/2017,P,C2,U6,PR1,01/05/2018,E4A,,', 'a,01/08/2018,S,V2,U6,PR1,,,,'],
      },
      expected: { repeat_care: [1, 1], cla_started: 1 },
    },
    {
      what: 'the year begins with 1 April: who came or left on 31 March before is not in it',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,', 'b,1,01/05/2010,WBRI,,,'],
        Episodes: [
          'a,31/03/2018,S,V2,U6,PR1,01/04/2018,E4A,,',
          'b,01/02/2018,S,V2,U6,PR1,31/03/2018,E4A,,',
          'b,01/04/2018,S,V2,U6,PR1,,,,',
        ],
      },
      expected: { cla_started: 1, cla_ceased: 1 },
    },
    {
      what: 'an episode that goes on in another (X1) is no end of care',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,'],
        Episodes: ['a,01/05/2018,S,V2,U6,PR1,01/06/2018,X1,,', 'a,01/06/2018,L,C1,U6,PR1,,,,'],
      },
      expected: { cla_ceased: 0, cla_started: 1, 'cla_by_legal_status.C1': 1 },
    },
    {
      what: 'an unaccompanied child is one until the status ends',
      rows: {
        Header: ['a,1,01/05/2003,OOTH,,,', 'b,1,31/03/2001,OOTH,,,', 'c,1,01/04/2001,OOTH,,,'],
        Episodes: [
          'a,01/05/2018,S,V2,U6,PR1,,,,',
          'b,01/05/2018,S,V2,U6,PR1,,,,',
          'c,01/05/2018,S,V2,U6,PR1,,,,',
        ],
        UASC: ['a,1,01/05/2003,', 'b,1,31/03/2001,31/03/2019', 'c,1,01/04/2001,01/04/2019'],
      },
      // b's status ended on the day.
      expected: { uasc_number: 2, cla_number: 3 },
    },
    {
      what: 'outside the area or more than 20 miles from home',
      rows: {
        Header: ['a', 'b', 'c', 'd', 'e'].map((child) => `${child},1,01/05/2010,WBRI,,,`),
        Episodes: [
          'a,01/05/2018,S,C2,U6,PR1,,,IN,20',
          'b,01/05/2018,S,C2,U6,PR1,,,IN,20.1',
          'c,01/05/2018,S,C2,U6,PR1,,,OUT,3',
          'd,01/05/2018,S,C2,U6,PR1,,,,25',
          'e,01/05/2018,S,C2,U6,PR1,,,,',
        ],
      },
      // b, c and d of the four of whom something is known.
      expected: { placed_outside: [3, 4] },
    },
    {
      what: 'missing episodes count each, the child once, away without leave not at all',
      rows: {
        Header: ['a,1,01/05/2010,WBRI,,,', 'b,1,01/05/2010,WBRI,,,'],
        Missing: [
          'a,01/05/2010,M,01/04/2018,02/04/2018',
          'a,01/05/2010,M,31/03/2019,',
          'a,01/05/2010,M,31/03/2018,01/04/2018',
          'b,01/05/2010,A,01/06/2018,02/06/2018',
        ],
      },
      expected: { missing_episodes: 2, missing_children: 1 },
    },
  ],
};
