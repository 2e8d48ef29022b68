import { describe, expect, it } from 'vitest';
import { combine } from '../rules/combine.ts';
import { toImportJson } from '../rules/import-json.ts';
import { readPublished } from './read-file.ts';

const read = async (text: string, name = 'minutes.txt') => {
  const found = await readPublished({ name, bytes: new TextEncoder().encode(text) });
  const json = toImportJson(combine([found]));
  return { meeting: json.meetings[0], problems: json.problems, json, kept: found.keptNames };
};

describe('minutes with columns and pages as programs print them', () => {
  const printed = `
                    CORPORATE PARENTING BOARD

                 Monday, 22 January 2024 at 4.00 pm
                 in the Willow Room, Harrowby House

Present:-            Councillor P Quillan in the Chair
                     Councillors R Sandby, V Wickes (substitute for
                     Councillor X Yarrow) and Z Abbott

Also in attendance:  Ms B Carrow – Assistant Director, Social Care
                     Mr D Ewers – Headteacher, Virtual School

                        1   Apologies

Apologies were received from Councillor X Yarrow and Ms F Gillow (Health).

                        2   Fostering Recruitment

The Assistant Director reported that a new campaign had begun in Sep-
tember. It was explained that the number of enquiries had risen to about

                                    1
\fHarrowby Board, 22 January 2024
two hundred in the quarter, of which a few had been taken forward by the
team.

RESOLVED that

      (a)   the report be noted, and

      (b)   the Assistant Director report back on allowances at the
            meeting in March.

                                    2
\fHarrowby Board, 22 January 2024
                        3   Date of Next Meeting

RESOLVED that the next meeting be held on Monday, 18 March 2024 at 4.00 pm.
`;

  it('people, substitutes and offices stand apart', async () => {
    const { meeting } = await read(printed);
    expect(meeting?.attendance).toMatchObject({
      present: [
        { name: 'Councillor P Quillan', organisation: 'Chair' },
        { name: 'Councillor R Sandby' },
        { name: 'Councillor V Wickes', organisation: null },
        { name: 'Councillor Z Abbott' },
        { name: 'Ms B Carrow', organisation: 'Assistant Director, Social Care', capacity: 'other' },
        { name: 'Mr D Ewers', organisation: 'Headteacher, Virtual School' },
      ],
      substitutions: [{ name: 'Councillor V Wickes', for: 'Councillor X Yarrow' }],
    });
  });

  it('a sentence goes on over the page, without its header, number and hyphen', async () => {
    const { meeting } = await read(printed);
    expect(meeting?.items[1]).toMatchObject({
      narrative:
        'The Assistant Director reported that a new campaign had begun in September. It was explained that the number of enquiries had risen to about two hundred in the quarter, of which a few had been taken forward by the team.',
      resolutions: [
        'That the report be noted.',
        'That the Assistant Director report back on allowances at the meeting in March.',
      ],
    });
    expect(meeting?.next).toMatchObject({ date: '2024-03-18', time: '16:00' });
  });

  it('present and absent in two columns', async () => {
    const { meeting } = await read(`DUNMERE CITY COUNCIL
CORPORATE PARENTING BOARD
MINUTES of the meeting held at Heron House on 18 March 2024 from 2.30 pm - 4.12 pm

Present                               Absent
Councillor Cheryl Ashby (Chair)       Councillor Gil Barrow
Councillor Phil Dunne

1    Minutes

The minutes were confirmed.

2    Housing

Resolved to

(1)   thank the officers;

(2)   ask for a further report.

3    Exclusion of the public
`);
    expect(meeting?.attendance).toMatchObject({
      present: [{ name: 'Councillor Cheryl Ashby' }, { name: 'Councillor Phil Dunne' }],
      apologies: [{ name: 'Councillor Gil Barrow' }],
    });
    expect(meeting?.items[1]?.resolutions).toEqual([
      'To thank the officers.',
      'To ask for a further report.',
    ]);
  });
});

describe('agenda front sheets', () => {
  it('page ranges behind dots, on a line of their own, and behind a title of two lines', async () => {
    const { meeting } = await read(`Corporate Parenting Committee

Date:  Tuesday, 16 July 2024
Time:  5.30 p.m.
Venue: Council Chamber, Town Hall. View directions

Membership:
Councillor R Alder (Chair)
Councillor S Beech

AGENDA

1.  Apologies and Substitutes ............................
2.  Minutes of the meeting on 12 March 2024 ....... 5 - 12
3.  Chair's Update (Verbal) ..............................
PART A - OPEN BUSINESS
4.  HEALTH OF CHILDREN IN CARE

    Report of the Executive Director, People

13 - 24

5.  ANNUAL REPORT OF THE INDEPENDENT REVIEWING OFFICER
    SERVICE 2023/24  (Pages 25 - 60)
6.  DATE OF NEXT MEETING - 8 October 2024 at 17:30
`);
    expect(meeting?.venue).toBe('Council Chamber, Town Hall');
    expect(meeting?.attendance.present).toEqual([]);
    expect(meeting?.items.map(({ number, title, pages }) => [number, title, pages])).toEqual([
      ['1', 'Apologies and Substitutes', null],
      ['2', 'Minutes of the meeting on 12 March 2024', { from: 5, to: 12 }],
      ['3', "Chair's Update", null],
      ['4', 'HEALTH OF CHILDREN IN CARE', { from: 13, to: 24 }],
      ['5', 'ANNUAL REPORT OF THE INDEPENDENT REVIEWING OFFICER SERVICE 2023/24', { from: 25, to: 60 }],
      ['6', 'DATE OF NEXT MEETING - 8 October 2024 at 17:30', null],
    ]);
    expect(meeting?.items[2]?.verbal).toBe(true);
    expect(meeting?.items[3]?.purpose).toBe('Report of the Executive Director, People');
  });

  it('a meeting that was cancelled is kept, and the clerk is told', async () => {
    const { meeting, problems } = await read(
      'Agenda\n\nCorporate Parenting Panel - Thursday 18th April 2024 5.00 pm\n\n**CANCELLED**\n\n1. Apologies\n2. Minutes of the last meeting\n3. Health\n',
    );
    expect(meeting?.items).toHaveLength(3);
    expect(problems.map(({ message }) => message)).toContain(
      'The meeting is marked: "CANCELLED". It may not have been held.',
    );
  });
});

describe('minutes in other orders', () => {
  it('those present above the name of the panel, remote and in place of others', async () => {
    const { meeting, kept } = await read(`Present
Councillor Ivy Adair (Chair)
Councillor Ken Croft (in place of Councillor Lil Dorn)
Councillor Meg Eade (virtual)

Young people's representatives
Zed
Yan

Officers
Oli Grey, Service Manager (online)

Apologies
Councillor Lil Dorn

Corporate Parenting Panel
Minutes of meeting held on 5th December 2023 at 17:00

Item 1 Welcome
The Chair welcomed members.

Item 2 Pledge Refresh
Members discussed the pledge.
Agreed:
- The pledge be adopted
- A young people's version be made

Item 3 Date of Next Meeting
To be confirmed
`);
    expect(meeting).toMatchObject({
      body: 'Corporate Parenting Panel',
      date: '2023-12-05',
      time: '17:00',
      attendance: {
        apologies: [{ name: 'Councillor Lil Dorn' }],
        substitutions: [{ name: 'Councillor Ken Croft', for: 'Councillor Lil Dorn' }],
        remote: ['Councillor Meg Eade', 'Oli Grey'],
      },
      next: null,
    });
    expect(kept.map(({ name }) => name)).toEqual(['Zed', 'Yan']);
    expect(meeting?.items[1]?.resolutions).toHaveLength(2);
  });

  it('a takeover whose headings have neither numbers nor marks', async () => {
    const { meeting } = await read(`Corporate Parenting Board - Young People's Takeover
Monday 30th October 2023, 4.30pm – 6.00pm, The Hub

Who was there: 12 young people from the Care Leavers Council, Cllr Hope Iles

Welcome and icebreaker
Young people ran an icebreaker.

What matters to us
- somewhere safe to live
- adults who stay

Promises
The Board promised to look at bus passes.

Next meeting: Monday 15th January 2024
`);
    expect(meeting).toMatchObject({
      body: 'Corporate Parenting Board',
      kind: 'takeover',
      attendance: {
        present: [{ name: '12 young people from the Care Leavers Council' }, { name: 'Cllr Hope Iles' }],
      },
      next: { date: '2024-01-15' },
    });
    expect(meeting?.items.map(({ title }) => title)).toEqual([
      'Welcome and icebreaker',
      'What matters to us',
      'Promises',
    ]);
  });

  it('minutes in a table, actions in its last column', async () => {
    const { meeting } = await read(
      [
        'Corporate Parenting Partnership Board',
        'Minutes',
        'Date: 12/06/2024  Time: 13:30 – 15:30  Location: Microsoft Teams',
        '',
        'Attendees',
        'Name\tRole / Organisation',
        'Cllr Asha Rowe (AR)\tChair',
        'Nico\tCare Experienced Young Person',
        'Apologies',
        'Ina York (IY)\tNamed Nurse',
        '',
        'Item\tDiscussion\tAction',
        '1. Welcome\tAR welcomed all.',
        '2. Health assessments\tMembers asked about delays.\tIY to bring figures',
        '3. Next meeting\t11/09/2024 at 13:30 on Teams',
      ].join('\n'),
    );
    expect(meeting).toMatchObject({
      venue: 'Microsoft Teams',
      attendance: { apologies: [{ name: 'Ina York' }] },
      items: [
        { number: '1', title: 'Welcome', narrative: 'AR welcomed all.' },
        { number: '2', narrative: 'Members asked about delays.\nAction: IY to bring figures' },
        { number: '3' },
      ],
      next: { date: '2024-09-11', time: '13:30' },
    });
    expect(JSON.stringify(meeting)).not.toContain('Nico');
  });

  it.each([
    ['CPB/01/24', 'CPB/02/24', 'CPB/03/24'],
    ['2023/31', '2023/32', '2023/33'],
    ['CPP10', 'CPP11', 'CPP12'],
    ['1.0', '2.0', '3.0'],
  ])('items numbered %s, %s, %s', async (...numbers) => {
    const titles = ['WELCOME', 'MATTERS ARISING', 'HOUSING'];
    const { meeting } = await read(
      `Minutes of Corporate Parenting Board – 21st May 2024\n\nPresent: Cllr Mo Ashby (Chair), Pat Coler (Foster Carer)\n\n${numbers
        .map((number, at) => `${number}  ${titles[at]}\nSomething was said here by the members.\n`)
        .join('\n')}`,
    );
    expect(meeting?.body).toBe('Corporate Parenting Board');
    expect(meeting?.items.map(({ title }) => title)).toEqual(titles);
  });
});

describe('pages whose titles, labels or rows were lost', () => {
  it('rows of a page written as running lines', async () => {
    const { meeting } = await read(`Venue: Savile Suite, County Hall. View directions
No. | Item |
Introductions and Apologies Councillor Clarkson
To note who is attending. Minutes: Apologies were received from Katy Hodder.
· CC Geoff Couper had replaced CC Annie Cheeth · Alec Wooder had replaced Angie Eppes |
Notes of the Meeting PDF 222 KB Councillor Clarkson
To agree the notes. Minutes: Resolved: That the notes were agreed. |
`);
    expect(meeting).toMatchObject({
      membership: [
        { name: 'CC Geoff Couper', replaces: 'CC Annie Cheeth' },
        { name: 'Alec Wooder', replaces: 'Angie Eppes' },
      ],
      items: [
        { title: 'Introductions and Apologies', presenters: [{ name: 'Councillor Clarkson' }] },
        { title: 'Notes of the Meeting', resolutions: ['That the notes were agreed.'] },
      ],
    });
  });

  it('a purpose without its title opens an item, and the clerk is told', async () => {
    const { meeting, problems } = await read(`Agenda and minutes
Corporate Parenting Forum - Thursday, 4 February 2021 5.30 pm
Welcome and Apologies
To welcome everyone to the meeting and receive any apologies for absence.
Apologies were received from Debra Harte and Kite member Zed.
Declarations of Interest
To receive any declarations of interest.
There were none.
To approve the minutes of the meeting held on December 10th 2020.
RESOLVED UNANIMOUSLY: That the minutes be approved as a correct record.
Kite Activity
To take part in an activity of the group.
A film was shown to the Forum, and everyone spoke of what it meant to them and to the children whom they knew well.
`);
    expect(meeting?.items[2]).toMatchObject({
      title: 'To approve the minutes of the meeting held on December 10th 2020',
      resolutions: ['That the minutes be approved as a correct record.'],
    });
    expect(meeting?.items.at(-1)?.title).toBe('Kite Activity');
    expect(meeting?.attendance.apologies).toEqual([
      { name: 'Debra Harte' },
      { name: 'Young people’s representative' },
    ]);
    expect(problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the words of its purpose stand for it'),
        expect.stringContaining('named by a first name alone'),
      ]),
    );
  });

  it('the text of an item page that begins at its minutes', async () => {
    const { meeting, problems } = await read(
      'Minutes:\nThe officer presented the work programme.\nResolved:\na) That it be agreed.\nSupporting documents:\nProgramme, item 6. PDF 215 KB\n',
    );
    expect(meeting?.items).toMatchObject([
      { title: '', resolutions: ['That it be agreed.'], papers: ['Programme'] },
    ]);
    expect(problems.map(({ message }) => message)).toContain('An item without a title could not be read.');
  });
});

describe('young people in lists and sentences', () => {
  const text = `Minutes of the Corporate Parenting Board held on Tuesday 9 July 2024

Present: Councillor Una Vale (Chair), Zed (Care Leavers Council), Sky and Yan (Voices of Young People), Will Xander (Participation Lead)

1. Apologies
Apologies were received from Zed, Jo Bloggs, Kite member Wren and Councillor Yates.

2. What Sky asked for
Sky said that Wren had helped.

Resolved: That Yan and Sky be thanked.

3. 31 April 2024 for Sky
`;

  it('nobody is dropped, nobody is named', async () => {
    const { meeting, json } = await read(text);
    expect(meeting?.attendance.apologies.map(({ name }) => name)).toEqual([
      'Care Leavers Council representative',
      'Jo Bloggs',
      'Young people’s representative',
      'Councillor Yates',
    ]);
    expect(JSON.stringify(json)).not.toMatch(/\b(?:Zed|Sky|Yan|Wren)\b/);
  });

  it('what the clerk is told quotes no kept name either', async () => {
    const { problems } = await readPublished({ name: 'x.txt', bytes: new TextEncoder().encode(text) });
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toMatch(/\b(?:Zed|Sky|Yan|Wren)\b/);
  });
});
