import type { HandWorkedGroup } from '../hand-worked.ts';

const headings = {
  Header: 'CHILD,SEX,DOB,ETHNIC',
  Episodes: 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC',
  Reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
};

const born = 'a,1,01/05/2008,WBRI';

/** Reviews in time and the child's say in them. The year began on 1 April 2018. */
export const reviews: HandWorkedGroup = {
  about: 'reviews',
  at: '2019-03-31',
  months: 13,
  headings,
  cases: [
    {
      what: 'a child of another year, so that reviews are known since 1 April 2016',
      rows: {
        Header: [born, 'b,1,01/05/2008,WBRI'],
        Episodes: ['a,01/05/2016,S,C2,U6,01/09/2016,E4A', 'b,04/03/2019,S,C2,U6,,'],
        Reviews: ['a,,20/05/2016,PN1'],
      },
      expected: { ni66: [0, 0], review_participation: [0, 0] },
    },
    {
      what: 'first, second and third review each on the day it was due',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2018,S,C2,U6,,'],
        // 20 working days after 1 June: 29 June; three months later 29 September; six months later 29 March.
        Reviews: ['a,,29/06/2018,PN1', 'a,,29/09/2018,PN4', 'a,,29/03/2019,PN7'],
      },
      expected: { ni66: [1, 1], review_participation: [1, 3] },
    },
    {
      what: 'a first review a day late',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2018,S,C2,U6,,'],
        Reviews: ['a,,30/06/2018,PN1', 'a,,30/09/2018,PN1', 'a,,30/03/2019,PN1'],
      },
      expected: { ni66: [0, 1], review_participation: [3, 3] },
    },
    {
      what: 'a third review a day late',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2018,S,C2,U6,,'],
        Reviews: ['a,,29/06/2018,PN1', 'a,,29/09/2018,PN1', 'a,,30/03/2019,PN1'],
      },
      expected: { ni66: [0, 1] },
    },
    {
      what: 'a review that was due on the day and has not come is late',
      rows: {
        Header: [born],
        Episodes: ['a,01/12/2017,S,C2,U6,,'],
        // Six months after 28 August are 28 February.
        Reviews: ['a,,31/12/2017,PN1', 'a,,28/02/2018,PN1', 'a,,28/08/2018,PN1'],
      },
      on: '2019-02-28',
      expected: { ni66: [0, 1] },
    },
    {
      what: 'a review that is due on the day after is not missing yet',
      rows: {
        Header: [born],
        Episodes: ['a,01/12/2017,S,C2,U6,,'],
        // Six months after 1 August are 1 February.
        Reviews: ['a,,31/12/2017,PN1', 'a,,01/02/2018,PN1', 'a,,01/08/2018,PN1'],
      },
      on: '2019-01-31',
      expected: { ni66: [1, 1] },
    },
    {
      what: 'three months after 30 November are 28 February',
      rows: {
        Header: [born, 'b,1,01/05/2008,WBRI'],
        Episodes: ['a,05/11/2018,S,C2,U6,,', 'b,05/11/2018,S,C2,U6,,'],
        Reviews: ['a,,30/11/2018,PN1', 'a,,28/02/2019,PN1', 'b,,30/11/2018,PN1', 'b,,01/03/2019,PN1'],
      },
      expected: { ni66: [1, 2] },
    },
    {
      what: 'a review that came late before 1 April is forgiven',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2017,S,C2,U6,,'],
        Reviews: ['a,,01/12/2017,PN1', 'a,,01/03/2018,PN1', 'a,,31/08/2018,PN1', 'a,,28/02/2019,PN1'],
      },
      expected: { ni66: [1, 1] },
    },
    {
      what: 'a child whose twenty working days are not over is not counted',
      rows: {
        Header: [born],
        // Twenty working days after 1 March 2019 end on 29 March, after 4 March on 1 April.
        Episodes: ['a,04/03/2019,S,C2,U6,,'],
      },
      expected: { ni66: [0, 0] },
    },
    {
      what: 'a child whose twenty working days are just over and who has no review is counted',
      rows: { Header: [born], Episodes: ['a,01/03/2019,S,C2,U6,,'] },
      expected: { ni66: [0, 1] },
    },
    {
      what: 'Christmas and New Year do not count: from 10 December to 10 January',
      rows: {
        Header: [born, 'b,1,01/05/2008,WBRI'],
        // December: 11–14 (4), 17–21 (9), 24 (10), 27 28 (12), 31 (13). January: 2–4 (16), 7–10 (20).
        Episodes: ['a,10/12/2018,S,C2,U6,,', 'b,10/12/2018,S,C2,U6,,'],
        Reviews: ['a,,10/01/2019,PN1', 'b,,11/01/2019,PN1'],
      },
      on: '2019-01-31',
      expected: { ni66: [1, 2] },
    },
    {
      what: 'Easter does not count: from 15 March to 16 April 2018',
      rows: {
        Header: [born, 'b,1,01/05/2008,WBRI'],
        // March: 16 (1), 19–23 (6), 26–29 (10), Good Friday 30. April: Easter Monday 2, 3–6 (14), 9–13 (19), 16 (20).
        Episodes: ['a,15/03/2018,S,C2,U6,,', 'b,15/03/2018,S,C2,U6,,'],
        Reviews: ['a,,16/04/2018,PN1', 'b,,17/04/2018,PN1'],
      },
      on: '2018-04-30',
      expected: { ni66: [1, 2] },
    },
    {
      what: 'who comes back on the same day begins again with twenty working days',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2017,S,C2,U6,01/10/2018,E4A', 'a,01/10/2018,S,V2,U6,,'],
        // Nothing was held in the first time; the second began well: 29 October, 29 January.
        Reviews: ['a,,29/10/2018,PN1', 'a,,29/01/2019,PN1'],
      },
      expected: { ni66: [1, 1] },
    },
    {
      what: 'children under four (PN0, or by their age) are not asked for a view, and an unknown code is none',
      rows: {
        Header: ['a,1,30/06/2014,WBRI', 'b,1,29/06/2014,WBRI', 'c,1,01/01/2016,WBRI'],
        Episodes: ['a,01/06/2018,S,C2,U6,,', 'b,01/06/2018,S,C2,U6,,', 'c,01/06/2018,S,C2,U6,,'],
        Reviews: ['a,,29/06/2018,PN1', 'b,,29/06/2018,PN5', 'c,,29/06/2018,PN0', 'b,,29/09/2018,PN9'],
      },
      // b alone is four on 29 June.
      expected: { review_participation: [1, 1] },
    },
    {
      what: 'a review that stands twice counts once',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2018,S,C2,U6,,'],
        Reviews: ['a,,29/06/2018,PN6', 'a,,29/06/2018,PN6'],
      },
      on: '2018-08-31',
      expected: { ni66: [1, 1], review_participation: [1, 1] },
    },
    {
      what: 'short breaks have no reviews here',
      rows: {
        Header: [born, 'b,1,01/05/2008,WBRI'],
        // b came on 4 March, and nothing was due yet.
        Episodes: ['a,01/06/2018,S,V4,U6,,', 'b,04/03/2019,S,C2,U6,,'],
      },
      expected: { ni66: [0, 0] },
    },
  ],
};

/** A return of one year knows nothing of the reviews before its 1 April. */
export const reviewsOfOneYear: HandWorkedGroup = {
  about: 'reviews of one year only',
  at: '2018-10-31',
  months: 8,
  headings,
  cases: [
    {
      what: 'a child of before the year counts as reviewed on 31 March, the next is due on 30 September',
      rows: {
        Header: [born, 'b,1,01/05/2008,WBRI', 'c,1,01/05/2008,WBRI'],
        Episodes: ['a,01/06/2015,S,C2,U6,,', 'b,01/06/2015,S,C2,U6,,', 'c,01/06/2015,S,C2,U6,,'],
        Reviews: ['a,,30/09/2018,PN1', 'b,,01/10/2018,PN1'],
      },
      expected: { ni66: [1, 3] },
    },
    {
      what: 'after a review in the year the next is due six months later',
      rows: {
        Header: [born],
        Episodes: ['a,01/06/2015,S,C2,U6,,'],
        Reviews: ['a,,10/04/2018,PN1'],
      },
      // Due on 10 October.
      expected: { ni66: [0, 1] },
    },
    {
      what: 'nothing is due before 30 September',
      rows: { Header: [born], Episodes: ['a,01/06/2015,S,C2,U6,,'] },
      on: '2018-08-31',
      expected: { ni66: [1, 1] },
    },
    {
      what: 'for a day before that 1 April there is no figure',
      rows: { Header: [born], Episodes: ['a,01/06/2015,S,C2,U6,,'] },
      on: '2018-03-31',
      expected: { ni66: [0, 0] },
    },
    {
      what: 'who came in March and whose first review was due in April is known',
      rows: {
        Header: [born],
        // Due on 16 April 2018 (Easter between).
        Episodes: ['a,15/03/2018,S,C2,U6,,'],
      },
      on: '2018-04-30',
      expected: { ni66: [0, 1] },
    },
  ],
};
