import type { HandWorkedGroup } from '../hand-worked.ts';

const episodes = 'CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,URN,PL_POST';
const header = 'CHILD,SEX,DOB,ETHNIC';

/** How often children moved, and who could stay. The year began on 1 April 2018. */
export const homes: HandWorkedGroup = {
  about: 'homes',
  at: '2019-03-31',
  months: 1,
  headings: { Header: header, Episodes: episodes },
  cases: [
    {
      what: 'the home of 1 April and two more are three',
      rows: {
        Header: ['a,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2017,S,C2,U6,PR1,01/06/2018,X1,,',
          'a,01/06/2018,P,C2,U6,PR4,01/09/2018,X1,,',
          'a,01/09/2018,P,C2,K2,PR4,,,,',
        ],
      },
      expected: { ni62: [1, 1] },
    },
    {
      what: 'a home that ended on 1 April counts, one that ended on 31 March does not',
      rows: {
        Header: ['a,1,01/05/2010,WBRI', 'b,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2017,S,C2,U6,PR1,01/04/2018,X1,,',
          'a,01/04/2018,P,C2,U6,PR4,01/09/2018,X1,,',
          'a,01/09/2018,P,C2,K2,PR4,,,,',
          'b,01/05/2017,S,C2,U6,PR1,31/03/2018,X1,,',
          'b,31/03/2018,P,C2,U6,PR4,01/09/2018,X1,,',
          'b,01/09/2018,P,C2,K2,PR4,,,,',
        ],
      },
      // a has three, b two.
      expected: { ni62: [1, 2] },
    },
    {
      what: 'a home of less than a day (moved again the same day) does not count, one of a single night does',
      rows: {
        Header: ['a,1,01/05/2010,WBRI', 'b,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2017,S,C2,U6,PR1,01/06/2018,X1,,',
          'a,01/06/2018,P,C2,K2,PR1,01/06/2018,X1,,',
          'a,01/06/2018,P,C2,U6,PR4,,,,',
          'b,01/05/2017,S,C2,U6,PR1,01/06/2018,X1,,',
          'b,01/06/2018,P,C2,K2,PR1,02/06/2018,X1,,',
          'b,02/06/2018,P,C2,U6,PR4,,,,',
        ],
      },
      expected: { ni62: [1, 2] },
    },
    {
      what: 'changes of legal status (L) and the same carers under another code (T, U) are no moves',
      rows: {
        Header: ['a,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/02/2017,S,V2,U6,PR1,01/06/2018,X1,,',
          'a,01/06/2018,L,C1,U6,PR1,01/07/2018,X1,,',
          'a,01/07/2018,T,C1,U4,PR1,01/08/2018,X1,,',
          'a,01/08/2018,U,C2,U5,PR1,,,,',
        ],
      },
      expected: { ni62: [0, 1], ni63: [0, 0] },
    },
    {
      what: 'a stay in hospital and the return to the same home are no moves',
      rows: {
        Header: ['a,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2016,S,C2,U6,PR1,01/06/2018,X1,SC1,PR1 1AA',
          'a,01/06/2018,P,C2,T1,PR3,05/06/2018,X1,,',
          'a,05/06/2018,P,C2,U6,PR1,01/11/2018,X1,SC1,PR1 1AA',
          'a,01/11/2018,P,C2,T4,PR3,05/11/2018,X1,,',
          'a,05/11/2018,P,C2,U6,PR1,,,SC1,PR1 1AA',
        ],
      },
      // One home since 1 May 2016: two years or more before 1 April 2019, looked after as long.
      expected: { ni62: [0, 1], ni63: [1, 1] },
    },
    {
      what: 'after a temporary home another address is another home',
      rows: {
        Header: ['a,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2016,S,C2,U6,PR1,01/06/2018,X1,,PR1 1AA',
          'a,01/06/2018,P,C2,T1,PR3,05/06/2018,X1,,',
          'a,05/06/2018,P,C2,U6,PR1,01/11/2018,X1,,PR2 2BB',
          'a,01/11/2018,P,C2,U6,PR1,,,,PR3 3CC',
        ],
      },
      expected: { ni62: [1, 1], ni63: [0, 1] },
    },
    {
      what: 'without a reason for the new episode, other carers are another home, the same are not',
      rows: {
        Header: ['a,1,01/05/2010,WBRI', 'b,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2017,S,C2,U6,PR1,01/06/2018,X1,,',
          'a,01/06/2018,,C2,U6,PR4,01/09/2018,X1,,',
          'a,01/09/2018,Q,C2,K2,PR4,,,,',
          'b,01/05/2017,S,C2,U6,PR1,01/06/2018,X1,,',
          'b,01/06/2018,,C2,U6,PR1,01/09/2018,X1,,',
          'b,01/09/2018,Q,C2,U6,PR1,,,,',
        ],
      },
      expected: { ni62: [1, 2] },
    },
    {
      what: 'who leaves and comes back the same day to the same carers has another home',
      rows: {
        Header: ['a,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/05/2015,S,C2,U6,PR1,01/06/2018,E4A,,',
          'a,01/06/2018,S,V2,U6,PR1,02/06/2018,X1,,',
          'a,02/06/2018,P,V2,U6,PR4,,,,',
        ],
      },
      // Care began anew on 1 June 2018: not looked after for two and a half years.
      expected: { ni62: [1, 1], ni63: [0, 0] },
    },
    {
      what: 'two years end with the day: since 1 April 2017 counts, since the day after does not',
      rows: {
        Header: ['a,1,01/05/2010,WBRI', 'b,1,01/05/2010,WBRI'],
        Episodes: [
          'a,01/01/2015,S,C2,U6,PR1,01/04/2017,X1,,',
          'a,01/04/2017,P,C2,U6,PR4,,,,',
          'b,01/01/2015,S,C2,U6,PR1,02/04/2017,X1,,',
          'b,02/04/2017,P,C2,U6,PR4,,,,',
        ],
      },
      expected: { ni63: [1, 2] },
    },
    {
      what: 'two and a half years end with the day: in care since 1 October 2016, not since the day after',
      rows: {
        Header: ['a,1,01/05/2010,WBRI', 'b,1,01/05/2010,WBRI'],
        Episodes: ['a,01/10/2016,S,C2,U6,PR1,,,,', 'b,02/10/2016,S,C2,U6,PR1,,,,'],
      },
      expected: { ni63: [1, 1] },
    },
    {
      what: 'who is 16 on the day is too old, who is 16 on the next day is not',
      rows: {
        Header: ['a,1,31/03/2003,WBRI', 'b,1,01/04/2003,WBRI'],
        Episodes: ['a,01/10/2010,S,C2,U6,PR1,,,,', 'b,01/10/2010,S,C2,U6,PR1,,,,'],
      },
      expected: { ni63: [1, 1] },
    },
  ],
};

/** Children who are placed for adoption. */
export const adoptions: HandWorkedGroup = {
  about: 'children placed for adoption',
  at: '2020-02-29',
  months: 1,
  headings: { Header: header, Episodes: episodes },
  cases: [
    {
      what: 'a carer who becomes the adopter (U, A5) is no move',
      rows: {
        Header: ['a,1,01/05/2014,WBRI'],
        Episodes: [
          'a,01/05/2016,S,C2,U6,PR1,01/05/2019,X1,,',
          'a,01/05/2019,U,E1,U5,PR1,01/06/2019,X1,,',
          'a,01/06/2019,T,E1,A5,PR1,,,,',
        ],
      },
      expected: { ni62: [0, 1], ni63: [1, 1] },
    },
    {
      what: 'a carer who becomes the adopter by consent (T, A3) is no move',
      rows: {
        Header: ['a,1,01/05/2014,WBRI'],
        Episodes: [
          'a,01/05/2016,S,V2,K2,PR1,01/05/2019,X1,,',
          'a,01/05/2019,P,V2,U6,PR1,01/06/2019,X1,,',
          'a,01/06/2019,T,V2,A3,PR1,,,,',
        ],
      },
      // Two homes in the year. With the adopter, before and after, since 1 May 2019; the children's home is no part of it.
      expected: { ni62: [0, 1], ni63: [0, 1] },
    },
    {
      what: 'other adopters (P, A6) are a move, and the time with the carers before counts',
      rows: {
        Header: ['a,1,01/05/2014,WBRI'],
        Episodes: [
          'a,01/05/2016,S,C2,K2,PR1,01/05/2019,X1,,',
          'a,01/05/2019,P,E1,U6,PR1,01/06/2019,X1,,',
          'a,01/06/2019,P,E1,A6,PR1,,,,',
        ],
      },
      // Three homes in the year; with the adopters and the carers before since 1 May 2019 only.
      expected: { ni62: [1, 1], ni63: [0, 1] },
    },
    {
      what: 'other adopters (P, A4) after carers of two years on the day',
      rows: {
        Header: ['a,1,01/05/2014,WBRI', 'b,1,01/05/2014,WBRI'],
        Episodes: [
          // Two years to 29 February 2020 began on 1 March 2018.
          'a,01/05/2016,S,V2,K2,PR1,01/03/2018,X1,,',
          'a,01/03/2018,P,V2,U6,PR1,01/06/2019,X1,,',
          'a,01/06/2019,P,V2,A4,PR1,,,,',
          'b,01/05/2016,S,V2,K2,PR1,02/03/2018,X1,,',
          'b,02/03/2018,P,V2,U6,PR1,01/06/2019,X1,,',
          'b,01/06/2019,P,V2,A4,PR1,,,,',
        ],
      },
      expected: { ni62: [0, 2], ni63: [1, 2] },
    },
  ],
};
