import { describe, expect, it } from 'vitest';
import { itemStarts } from './item-starts.ts';
import { readItemTitle, sameTitleKey } from './item-title.ts';
import { meetingHeader } from './meeting-header.ts';
import { nextMeeting } from './next-meeting.ts';
import { takeResolutions } from './resolutions.ts';
import { plainLine, type SourceLine } from './source-line.ts';

const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text, index) => ({
    ...plainLine(index + 1, text.replace(/^- /, '')),
    bullet: text.startsWith('- '),
  }));

describe('what hangs on a title', () => {
  it.each([
    [
      'Housing (30 mins) (Pages 17 - 20)',
      { title: 'Housing', minutesAllotted: 30, pages: { from: 17, to: 20 }, verbal: false },
    ],
    ['Housing (10 minutes) (Verbal Report)', { title: 'Housing', minutesAllotted: 10, verbal: true }],
    ['Notes of the Meeting pdf icon PDF 134 KB', { title: 'Notes of the Meeting', pages: null }],
    ['Minutes PDF 1 MB', { title: 'Minutes' }],
    ['Housing\t5 - 12', { title: 'Housing', pages: { from: 5, to: 12 } }],
    ['Housing (Page 9)', { title: 'Housing', pages: { from: 9, to: 9 } }],
    ['Housing (1 hour 15 minutes)', { title: 'Housing', minutesAllotted: 75 }],
    ['Verbal Report', { title: 'Verbal Report', verbal: false }],
    ['Plan (Appendix A)', { title: 'Plan (Appendix A)' }],
  ])('%s', (text, read) => {
    expect(readItemTitle(text)).toMatchObject(read);
  });

  it('titles are one whatever case, years and tails they have', () => {
    expect(sameTitleKey('ANNUAL REPORT 2018-2019 (10 mins)')).toBe(sameTitleKey('Annual Report'));
  });
});

describe('where items begin', () => {
  it('numbers may run on from an earlier meeting; lists inside an item are no items', () => {
    const starts = itemStarts(
      lines(
        '41. Apologies',
        'None.',
        '42. Health',
        'Asked about:',
        '1. Teeth.',
        '2. Eyes.',
        '43. Any Other Business',
        'None.',
      ),
    );
    expect(starts.map(({ number, title }) => [number, title])).toEqual([
      ['41', 'Apologies'],
      ['42', 'Health'],
      ['43', 'Any Other Business'],
    ]);
  });

  it('a number on a line of its own belongs to the title below', () => {
    const starts = itemStarts(
      lines('1.', 'Apologies for Absence', '2.', 'Minutes', '3.', 'Date of Next Meeting'),
    );
    expect(starts.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Apologies for Absence'],
      ['2', 'Minutes'],
      ['3', 'Date of Next Meeting'],
    ]);
  });

  it('codes with a year are numbers too', () => {
    const starts = itemStarts(
      lines('12/24 APOLOGIES', 'None.', '13/24 MINUTES', 'Agreed.', '14/24 HEALTH', 'Noted.'),
    );
    expect(starts.map(({ number }) => number)).toEqual(['12/24', '13/24', '14/24']);
  });

  it('titles in capitals without numbers are told by their style', () => {
    const starts = itemStarts(
      lines(
        'APOLOGIES FOR ABSENCE',
        'There were none at all.',
        'HEALTH OF CHILDREN',
        'The report was noted.',
        'ANY OTHER BUSINESS',
        'There was none.',
      ),
    );
    expect(starts.map(({ title }) => title)).toEqual([
      'APOLOGIES FOR ABSENCE',
      'HEALTH OF CHILDREN',
      'ANY OTHER BUSINESS',
    ]);
  });
});

describe('resolutions', () => {
  it.each<[string, string[], string[]]>([
    ['one sentence', ['Resolved: That the update be noted.'], ['That the update be noted.']],
    [
      'i, ii, iii',
      ['Resolved: That:', '- i) A be done.', '- ii) That b be done.'],
      ['A be done.', 'That b be done.'],
    ],
    [
      'a lead and its entries',
      ['RESOLVED – That the Board:', '(a) notes the report;', '(b) asks for more.'],
      ['That the Board notes the report.', 'That the Board asks for more.'],
    ],
    [
      'entries in one line',
      ['RESOLVED that (1) the report be noted; and (2) the plan be agreed.'],
      ['That the report be noted.', 'That the plan be agreed.'],
    ],
    [
      'two in one item',
      ['Resolved: That a.', 'They talked on.', 'Resolved: That b.'],
      ['That a.', 'That b.'],
    ],
    ['the word alone', ['RESOLVED', 'That the thing be done.'], ['That the thing be done.']],
    ['inside a paragraph', ['The report was welcomed. RESOLVED: That it be noted.'], ['That it be noted.']],
    ['a decision with bullets', ['Decision:', '- To sign.', '- To print.'], ['To sign.', 'To print.']],
    [
      'told',
      ['It was resolved that the Chair write.', 'The Panel AGREED to wait.'],
      ['That the Chair write.', 'To wait.'],
    ],
    [
      'after what led to it, in one sentence',
      ['It was proposed by A, seconded by B and IT WAS RESOLVED THAT the closure be paused.'],
      ['That the closure be paused.'],
    ],
    ['a slip of the pen', ['RESOVLED that A be appointed.'], ['That A be appointed.']],
    ['another word', ['ORDERED as follows:', '1. That a.', '2. That b.'], ['That a.', 'That b.']],
    ['a numbered paragraph', ['17.4 Resolved – That a be endorsed.'], ['That a be endorsed.']],
    ['one that stands alone', ['That the minutes be agreed.'], ['That the minutes be agreed.']],
    [
      'members who agreed',
      ['Members AGREED: to wait', 'Members agreed that: the plan be put on hold'],
      ['To wait', 'That the plan be put on hold'],
    ],
    ['no resolution', ['The Board agreed that it was cold.', 'It was resolved long ago.'], []],
  ])('%s', (_, texts, resolutions) => {
    expect(takeResolutions(lines(...texts)).resolutions).toEqual(resolutions);
  });

  it('what is told before and after stays narrative', () => {
    expect(
      takeResolutions(lines('Before.', 'Resolved: That a.', 'After.')).rest.map(({ text }) => text),
    ).toEqual(['Before.', 'After.']);
  });
});

describe('the next meeting', () => {
  const next = (text: string, title = 'Date of next meeting') =>
    nextMeeting([{ title, narrative: text, purpose: null, resolutions: [] }], '2024-11-20');
  it.each([
    [
      'Tuesday, 14 January 2025 at 6.00pm in the Town Hall, Harrowby.',
      { date: '2025-01-14', time: '18:00', venue: 'Town Hall, Harrowby' },
    ],
    [
      'The next meeting will be held at Heron Lodge on Tuesday, 14 January 2025 at 1.30pm and all may come.',
      { date: '2025-01-14', time: '13:30', venue: 'Heron Lodge' },
    ],
    [
      'The date will be 14 January 2025 at a venue to be confirmed from 1pm.',
      { date: '2025-01-14', time: '13:00', venue: null },
    ],
    [
      'The next meeting had been moved from 4 March 2025 to Thursday 6 March 2025 at 4pm.',
      { date: '2025-03-06', time: '16:00', venue: null },
    ],
    [
      'The meeting of 4 March 2025 had been moved to 6 March 2025.',
      { date: '2025-03-06', time: null, venue: null },
    ],
    ['Wednesday 5th March at 6pm – Heron Suite', { date: '2025-03-05', time: '18:00', venue: 'Heron Suite' }],
    ['Thursday 5th March at 6pm', { date: null, time: '18:00', venue: null }],
    ['14 January 2025, 4 March 2025, 6 May 2025', { date: '2025-01-14', time: null }],
  ])('%s', (text, expected) => {
    expect(next(text)).toMatchObject(expected);
  });

  it('a sentence elsewhere tells of it too; a meeting that is over does not', () => {
    expect(next('The next meeting will be on 14 January 2025.', 'Health')?.date).toBe('2025-01-14');
    expect(next('The minutes of the meeting held on 2 October 2024 were agreed.', 'Minutes')).toBeNull();
  });
});

describe('the head of a document', () => {
  it.each<[string[], object]>([
    [
      ['Corporate Parenting Board - Wednesday, 22nd January, 2025 6.00 pm', 'Venue: Room 1, Town Hall'],
      { body: 'Corporate Parenting Board', date: '2025-01-22', time: '18:00', venue: 'Room 1, Town Hall' },
    ],
    [
      ['Corporate Parenting Board', 'Wednesday 5 March 2025 at 5.00 pm', 'Committee Room 1, Town Hall'],
      { date: '2025-03-05', time: '17:00', venue: 'Committee Room 1, Town Hall' },
    ],
    [
      [
        'NOTICE OF MEETING',
        'Corporate Parenting Advisory Committee',
        'Date: Tuesday 4 March 2025',
        'Time: 5.30 pm',
        'Place: Council Chamber',
      ],
      {
        body: 'Corporate Parenting Advisory Committee',
        date: '2025-03-04',
        time: '17:30',
        venue: 'Council Chamber',
      },
    ],
    [
      ['CORPORATE PARENTING PANEL', 'Monday 3 March 2025', 'Rescheduled from Monday 24 February 2025'],
      { body: 'Corporate Parenting Panel', date: '2025-03-03', rescheduledFrom: '2025-02-24' },
    ],
    [
      ["Young People's Takeover Board", 'held on 26 July 2023 at 1.30pm at Heron Lodge'],
      { date: '2023-07-26', kind: 'takeover', venue: 'Heron Lodge' },
    ],
    [
      ['Extraordinary Meeting of the Corporate Parenting Board', 'Monday 31 February 2025'],
      { kind: 'special', date: null, dateProblem: '"Monday 31 February 2025" is not a date that exists.' },
    ],
    [
      ['Corporate Parenting Board', 'Thursday 6 March'],
      { date: null, dateProblem: '"Thursday 6 March" does not say the year.' },
    ],
  ])('%j', (texts, header) => {
    expect(meetingHeader(lines(...texts))).toMatchObject(header);
  });
});
