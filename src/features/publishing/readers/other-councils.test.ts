import { describe, expect, it } from 'vitest';
import { readPublished } from './read-file.ts';

const read = async (...paragraphs: string[]) => {
  const { meetings, problems, keptNames } = await readPublished({
    name: 'page.txt',
    bytes: new TextEncoder().encode(paragraphs.join('\n\n')),
  });
  return { meeting: meetings[0], meetings, problems, keptNames };
};

describe('web pages of other councils as text', () => {
  it('numbers on lines of their own, labels, linked files, a cut', async () => {
    const { meeting, problems } = await read(
      'Agenda and minutes',
      'Corporate Parenting Board - Wednesday, 8th July, 2020 2.00 pm',
      'Venue: Virtual Meeting - Teams',
      'Contact: Sam Garland 01632 532471',
      'Items',
      'No.\tItem',
      '1.',
      'Introductions and Apologies',
      'Minutes:',
      'Apologies were received from Angus Elm and Councillor Reed.',
      '2.',
      'Notes of the Meeting 11 March 2020 pdf icon PDF 222 KB',
      'County Councillor Alder',
      'To agree the notes.',
      'Additional documents:\nAppendix A , item 2. pdf icon PDF 1 MB',
      'Minutes:',
      'Resolved: That the notes were agreed.',
      '3.',
      'Response to the Year',
      'Gale Ivers, Social Care',
      'Minutes:',
      'Gale Ivers told the Board of it.',
      '1. Laptops\n2. Food',
      'They went on ... view the full minutes text for item 3.',
      'Resolved: The Board:',
      'i. Thanked staff\nii. Asked for a report in September.',
      '4.',
      'Date and Time of Next Meeting',
      'Minutes:',
      'The next meeting would be held on Wednesday, 9 September 2020 at 2pm via Teams.',
    );
    expect(meeting).toMatchObject({
      date: '2020-07-08',
      venue: 'Virtual Meeting - Teams',
      attendance: { apologies: [{ name: 'Angus Elm' }, { name: 'Councillor Reed' }] },
      items: [
        { number: '1', title: 'Introductions and Apologies' },
        {
          number: '2',
          title: 'Notes of the Meeting 11 March 2020',
          presenters: [{ name: 'County Councillor Alder' }],
          papers: ['Appendix A'],
          resolutions: ['That the notes were agreed.'],
        },
        {
          number: '3',
          presenters: [{ name: 'Gale Ivers', service: 'Social Care' }],
          resolutions: ['The Board thanked staff.', 'The Board asked for a report in September.'],
        },
        { number: '4' },
      ],
      next: { date: '2020-09-09', time: '14:00' },
    });
    expect(problems).toMatchObject([{ message: expect.stringContaining('are cut off here') }]);
  });

  it('a takeover that was rescheduled, without numbers, apologies or resolutions', async () => {
    const { meeting } = await read(
      'Rescheduled from 21 July, Corporate Parenting Board - Tuesday, 26th July, 2022 1.00 pm',
      'Venue: Heron Lodge',
      'Welcome',
      'Young people from LINX',
      'To begin.',
      'Minutes:',
      'Young people welcomed everyone to the takeover of the Board.',
      'Activity - Our Homes',
      'Young people from LINX',
      'To take part in an activity on homes.',
      'Minutes:',
      'Tables drew their homes.',
      'Date and Time of Next Meeting',
      'Wednesday, 21 September 2022 at 6.00pm in Heron Suite.',
    );
    expect(meeting).toMatchObject({
      body: 'Corporate Parenting Board',
      date: '2022-07-26',
      time: '13:00',
      kind: 'takeover',
      rescheduledFrom: '2022-07-21',
      next: { date: '2022-09-21' },
    });
    expect(meeting?.items.map(({ title }) => title)).toEqual([
      'Welcome',
      'Activity - Our Homes',
      'Date and Time of Next Meeting',
    ]);
  });

  it('an agenda that speaks of a takeover is not one', async () => {
    const { meeting } = await read(
      'Corporate Parenting Board - Monday, 6th January, 2025',
      '1. Apologies',
      '2. The Takeover of 26 July 2024',
      '3. Any Other Business',
    );
    expect(meeting?.kind).toBe('ordinary');
  });

  it('a decision on the page of an item', async () => {
    const { meeting } = await read(
      'Agenda item',
      'Care Leavers Week pdf icon PDF 100 KB',
      'Jana Hill, Permanence Service',
      'To hear of the plans.',
      'Minutes:',
      'Plans were told.',
      'Decision:',
      'That the Board noted it.',
      'Supporting documents:\nFlyer pdf icon PDF 220 KB',
    );
    expect(meeting?.items).toMatchObject([
      {
        title: 'Care Leavers Week',
        purpose: 'To hear of the plans.',
        narrative: 'Plans were told.',
        resolutions: ['That the Board noted it.'],
        papers: ['Flyer'],
      },
    ]);
  });
});

describe('documents of other councils', () => {
  it('headings without numbers, a table of those present, "AGREED:"', async () => {
    const { meeting, keptNames } = await read(
      '# Harrowby City Council',
      '## Minutes',
      '**Corporate Parenting Panel**',
      '**Date:** 14 March 2024\n**Time:** 17:30\n**Venue:** Room 3',
      '**Members present:**',
      '| Name | Role |\n|------|------|\n| Cllr Ann Alder | Chair |\n| Zed | Care Leavers Association |',
      '**Apologies:** Cllr Cal Cedar; Jane Thorn (Health)',
      '### Welcome and introductions',
      'The Chair opened the meeting.',
      '### Minutes of the last meeting (11 January 2024)',
      '**AGREED:** the minutes.',
      '### Housing for care leavers',
      'Officers presented.',
      '**AGREED:**',
      '1. to note the report\n2. to ask for more homes',
      '### Next meeting',
      '16 May 2024, 17:30, Room 3',
    );
    expect(meeting).toMatchObject({
      body: 'Corporate Parenting Panel',
      date: '2024-03-14',
      time: '17:30',
      venue: 'Room 3',
      attendance: {
        present: [{ name: 'Cllr Ann Alder' }, { name: 'Care Leavers Association representative' }],
        apologies: [{ name: 'Cllr Cal Cedar' }, { name: 'Jane Thorn' }],
      },
      next: { date: '2024-05-16', time: '17:30', venue: 'Room 3' },
    });
    expect(meeting?.items.map(({ title, resolutions }) => [title, resolutions])).toEqual([
      ['Welcome and introductions', []],
      ['Minutes of the last meeting (11 January 2024)', ['The minutes.']],
      ['Housing for care leavers', ['To note the report.', 'To ask for more homes.']],
      ['Next meeting', []],
    ]);
    expect(keptNames).toMatchObject([{ name: 'Zed' }]);
  });

  it('an agenda by labels, pages in small letters, an exempt item after the next meeting', async () => {
    const { meeting } = await read(
      'Harrowby Council\nAGENDA\nMeeting: Corporate Parenting Committee\nDate: Thursday 6 June 2024\nTime: 2.00 pm\nPlace: Council Chamber',
      '1. Apologies for absence\nTo receive any apologies.\n2. Minutes (pages 1-6)\nTo approve the minutes of 7 March 2024.\n3. Work programme (page 19)\n4. Date of next meeting\n5 September 2024 at 2.00 pm\nPART II – EXEMPT\n5. Placement costs',
    );
    expect(meeting).toMatchObject({
      body: 'Corporate Parenting Committee',
      date: '2024-06-06',
      time: '14:00',
      venue: 'Council Chamber',
      next: { date: '2024-09-05' },
    });
    expect(meeting?.items.map(({ number, pages }) => [number, pages?.from ?? null])).toEqual([
      ['1', null],
      ['2', 1],
      ['3', 19],
      ['4', null],
      ['5', null],
    ]);
  });

  it('notes with initials, and the next meeting in its title', async () => {
    const { meeting } = await read(
      'NOTES of the meeting of the Corporate Parenting Partnership Board held at 4.30 p.m. on Tuesday 2nd April 2019 at Civic Offices, Harrowby.',
      'Attendees:\nAnn Alder (AA) Chair\nBob Birch (BB) Police\nZed (CiCC)',
      'Apologies:\nCal Cedar',
      '1. Welcome\nAA welcomed all.',
      '2. Matters arising\nBB said that it was done.',
      '3. Health\nThe Board RESOLVED to write to the clinic.',
      '4. Next meeting: Tuesday 4th June 2019 at 4.30pm',
    );
    expect(meeting).toMatchObject({
      body: 'Corporate Parenting Partnership Board',
      date: '2019-04-02',
      time: '16:30',
      venue: 'Civic Offices, Harrowby',
      attendance: {
        present: [
          { name: 'Ann Alder', organisation: 'Chair' },
          { name: 'Bob Birch', organisation: 'Police' },
          { name: 'CiCC representative' },
        ],
        apologies: [{ name: 'Cal Cedar' }],
      },
      next: { date: '2019-06-04', time: '16:30' },
    });
    expect(meeting?.items[2]?.resolutions).toEqual(['To write to the clinic.']);
  });
});

describe('what looks wrong is said, with its line', () => {
  it.each([
    [
      'a weekday that does not fit',
      'Minutes of the meeting held on Monday 5 March 2024 at 6pm',
      3,
      'names a Monday, but that date is a Tuesday',
    ],
    [
      'a date that does not exist',
      'Minutes of the meeting held on 31 April 2024',
      3,
      'is not a date that exists',
    ],
    ['a date without its year', 'Minutes of the meeting held on 3 April', 3, 'does not say the year'],
    ['no date', 'Minutes of the meeting', 1, 'The date of the meeting is missing'],
  ])('%s', async (_, heading, line, message) => {
    const { problems } = await read(
      'Corporate Parenting Board',
      heading,
      'Present:\nJane Thorn\nBob Oak',
      '1. Apologies',
      'None.',
      '2. Health',
      'Noted.',
      '3. Any Other Business',
      'None.',
    );
    expect(problems).toContainEqual({ file: 'page.txt', line, message: expect.stringContaining(message) });
  });

  it('an item that is missing', async () => {
    const { problems } = await read(
      'Agenda',
      '1. Apologies',
      'To note apologies.',
      '2. Minutes',
      'To agree the minutes.',
      '4. Any Other Business',
      'To receive any.',
    );
    expect(problems.map(({ message }) => message)).toContain(
      'Item 3 was not found: the numbers go from 2 to 4.',
    );
  });
});
