import type { HandWorkedGroup } from '../hand-worked.ts';

/** Care leavers around July 2019, since when only contact of the last two months counts. */
export const careLeavers: HandWorkedGroup = {
  about: 'care leavers',
  at: '2019-07-31',
  months: 2,
  headings: {
    Header: 'CHILD,SEX,DOB,ETHNIC',
    CareLeavers: 'CHILD,CATEGORY,DATE,IN_TOUCH,ACTIV,ACCOM,HOMES_SINCE_LEAVING,HOME_FROM',
  },
  cases: [
    {
      what: 'eligible children are left out, all others counted',
      rows: {
        CareLeavers: [
          'a,Eligible,01/07/2019,YES,F2,U1,,',
          'b,Relevant,01/07/2019,YES,F2,U1,,',
          'c,Former relevant,01/07/2019,YES,F2,U1,,',
          'd,Qualifying,01/07/2019,YES,F2,U1,,',
          'e,,01/07/2019,YES,F2,U1,,',
        ],
      },
      expected: { care_leavers_number: 4 },
    },
    {
      what: 'the last row on or before the day counts, of one day the later row',
      rows: {
        CareLeavers: [
          'a,Relevant,31/07/2019,NO,G1,U2,,',
          'a,Relevant,31/07/2019,YES,F1,U1,,',
          'a,Relevant,01/08/2019,NO,G1,U2,,',
          'b,Relevant,01/06/2019,YES,F1,U1,,',
          'b,Eligible,02/06/2019,YES,F1,U1,,',
        ],
      },
      expected: {
        care_leavers_number: 1,
        care_leavers_suitable: [1, 1],
        care_leavers_eet: [1, 1],
        care_leavers_in_touch: [1, 1],
      },
    },
    {
      what: 'what they do: part time counts, illness and a baby are not available, no code is not known',
      rows: {
        CareLeavers: ['F1', 'P5', 'G1', 'G4', 'G5', 'G6', 'X', '', 'F9'].map(
          (code, place) => `l${place},Relevant,01/07/2019,YES,${code},U1,,`,
        ),
      },
      expected: {
        care_leavers_eet: [2, 9],
        care_leavers_neet: [4, 9],
        care_leavers_not_available: [2, 9],
        care_leavers_not_known: [3, 9],
      },
    },
    {
      what: 'a home is suitable where its code ends in 1',
      rows: {
        CareLeavers: ['U1', 'B2', 'X2', '', '91'].map(
          (code, place) => `l${place},Relevant,01/07/2019,YES,F1,${code},,`,
        ),
      },
      expected: { care_leavers_suitable: [1, 5] },
    },
    {
      what: 'since July 2019: in touch within two months, from 1 June to 31 July',
      rows: {
        CareLeavers: ['a,Relevant,01/06/2019,YES,F1,U1,,', 'b,Relevant,31/05/2019,YES,F1,U1,,'],
      },
      expected: { care_leavers_in_touch: [1, 2] },
    },
    {
      what: 'until June 2019: in touch however long ago',
      rows: {
        CareLeavers: ['a,Relevant,01/06/2018,YES,F1,U1,,', 'b,Relevant,01/06/2019,REFU,F1,U1,,'],
      },
      on: '2019-06-30',
      expected: { care_leavers_in_touch: [1, 2] },
    },
    {
      what: 'by age on the day: 16 to 25, bands from 17 on',
      rows: {
        Header: [
          'fifteen,1,01/08/2003,WBRI',
          'sixteen,1,31/07/2003,WBRI',
          'seventeen,1,31/07/2002,WBRI',
          'eighteen,1,01/08/2000,WBRI',
          'nineteen,1,31/07/2000,WBRI',
          'twentyone,1,01/08/1997,WBRI',
          'twentytwo,1,31/07/1997,WBRI',
          'twentyfive,1,01/08/1993,WBRI',
          'twentysix,1,31/07/1993,WBRI',
        ],
        CareLeavers: [
          'fifteen',
          'sixteen',
          'seventeen',
          'eighteen',
          'nineteen',
          'twentyone',
          'twentytwo',
          'twentyfive',
          'twentysix',
          'nobody',
        ].map((child) => `${child},Relevant,01/07/2019,YES,F1,U1,,`),
      },
      // All but fifteen and twentysix; of nobody the age is not known.
      expected: {
        care_leavers_number: 8,
        'care_leavers_number.17-18': 2,
        'care_leavers_number.19-21': 2,
        'care_leavers_number.22-25': 2,
        'care_leavers_eet.22-25': [2, 2],
      },
    },
    {
      what: 'three or more homes, of those whose number is known',
      rows: {
        CareLeavers: ['2', '3', '5', '', 'many'].map(
          (homes, place) => `l${place},Relevant,01/07/2019,YES,F1,U1,${homes},`,
        ),
      },
      expected: { care_leavers_homes: [2, 3] },
    },
    {
      what: 'in the same home for twelve months: since 1 August 2018',
      rows: {
        CareLeavers: ['01/08/2018', '02/08/2018', '', '31/02/2018'].map(
          (from, place) => `l${place},Relevant,01/07/2019,YES,F1,U1,,${from}`,
        ),
      },
      expected: { care_leavers_same_home: [1, 2], care_leavers_number: 4 },
    },
  ],
};
