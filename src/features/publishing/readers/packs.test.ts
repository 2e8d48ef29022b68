import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedMeeting } from '../rules/published.ts';
import { readPublished } from './read-file.ts';

const read = (name: string) =>
  readPublished({ name, bytes: new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))) });
const meetingOn = (meetings: PublishedMeeting[], date: string): PublishedMeeting | undefined =>
  meetings.find((meeting) => meeting.date === date);
const names = (people: { name: string }[] | undefined) => people?.map(({ name }) => name);

describe('a pack with the minutes of 22 May 2019', async () => {
  const { meetings, papers, problems, keptNames } = await read('pack-2019.txt');
  const minutes = meetingOn(meetings, '2019-05-22');
  const agenda = meetingOn(meetings, '2019-09-17');

  it('has nine items, and no more for lists and sub-headings', () => {
    expect(minutes?.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(minutes?.items[7]).toMatchObject({
      title: 'Any Other Business',
      narrative: expect.stringContaining('A Tool of Our Own'),
    });
  });

  it('knows date, time, place and body', () => {
    expect(minutes).toMatchObject({
      body: 'Corporate Parenting Board',
      time: '18:00',
      venue: "Committee Room 'D' - The Long Room, County Hall, Harrowby",
      kind: 'ordinary',
    });
  });

  it('names five people who sent apologies', () => {
    expect(names(minutes?.attendance.apologies)).toEqual([
      'Angus Elm',
      'Cora Wells',
      'Linnet Pears',
      'Stephen Young',
      'Rowan Bell',
    ]);
  });

  it('tells a substitute for one meeting from a new member, and who left', () => {
    expect(minutes?.attendance.substitutions).toEqual([
      { name: 'County Councillor Carl Crabtree', for: 'County Councillor Juno Gibbs' },
      { name: 'Dorian Pine', for: 'Barnaby Beck' },
    ]);
    expect(minutes?.membership).toEqual([
      { name: 'County Councillor Jay Reed', change: 'joined', replaces: 'County Councillor Pip Willow' },
      { name: 'Kitty the adoption representative', change: 'left', replaces: null },
    ]);
  });

  it('shows young people as their group, one entry each, and keeps their names apart', () => {
    expect(minutes?.attendance.present.filter(({ name }) => name === 'LINX representative')).toHaveLength(3);
    expect(keptNames).toMatchObject([
      { name: 'Zed', shownAs: 'LINX representative' },
      { name: 'Yan' },
      { name: 'Xan' },
    ]);
    expect(names(minutes?.attendance.present)).toContain('Yan Dawson');
  });

  it('knows members, co-opted members and others', () => {
    expect(minutes?.attendance.present.map(({ capacity }) => capacity)).toEqual([
      ...Array(7).fill('member'),
      ...Array(3).fill('co-opted'),
      'other',
      'other',
    ]);
  });

  it('has the next meeting on 24 July 2019 at half past one', () => {
    expect(minutes?.next).toEqual({
      date: '2019-07-24',
      time: '13:30',
      venue: 'Heron Lodge Outdoor Centre, Longbeck',
    });
  });

  it('has the agenda with eleven items and page ranges up to 89 to 116', () => {
    expect(agenda?.items).toHaveLength(11);
    expect(agenda?.items.flatMap(({ pages }) => (pages ? [[pages.from, pages.to]] : []))).toEqual([
      [1, 6],
      [7, 10],
      [11, 22],
      [23, 40],
      [41, 50],
      [51, 88],
      [89, 116],
    ]);
    expect(agenda?.items.map(({ minutesAllotted }) => minutesAllotted)).toEqual([
      null,
      null,
      null,
      30,
      15,
      25,
      30,
      10,
      5,
      null,
      null,
    ]);
    expect(agenda?.items[6]).toMatchObject({
      title: 'The Care Leavers Report',
      presenters: [
        { name: 'Bram Oakes', service: 'Head of Social Care North' },
        { name: 'Cleo Yew', service: 'Strategic Lead, Corporate Parenting' },
      ],
    });
    expect(agenda?.next).toEqual({
      date: '2019-11-26',
      time: '18:00',
      venue: "Old Duke Room – Committee Room 'C', County Hall, Harrowby",
    });
  });

  it('takes the date of the agenda from its reports, and says so', () => {
    expect(problems.map(({ message }) => message)).toContain(
      'The agenda does not say its date; 17 September 2019 is taken from the reports behind it.',
    );
  });

  it('keeps the other parts as papers', () => {
    expect(papers.map(({ kind, title }) => [kind, title])).toEqual([
      [
        'terms of reference',
        'Constitution, Terms of Reference and Membership of the Corporate Parenting Board – September 2019',
      ],
      ['report', 'Talking with Personal Advisors'],
      ['report', 'Children in Care performance information'],
      ['figures', 'Monthly Performance Report'],
      ['delivery plan', 'Corporate Parenting Strategy November 2018 – March 2020 Delivery Plan'],
    ]);
    expect(agenda?.items[3]?.papers).toEqual(['Talking with Personal Advisors']);
  });
});

describe('a pack with the minutes of 11 May 2022', async () => {
  const { meetings, papers, problems } = await read('pack-2022.txt');
  const minutes = meetingOn(meetings, '2022-05-11');

  it('has eight items, the third with four resolutions', () => {
    expect(minutes?.items).toHaveLength(8);
    expect(minutes?.items[2]?.resolutions).toEqual([
      'The Board noted the presentation.',
      'That all members find five services in their area and present these in July.',
      'April Rush contact a councillor about a money session.',
      'The date and time of the next meeting be rescheduled from 21 July 2022 to 26 July 2022 at 1pm-4pm and be held at an Outdoor Centre.',
    ]);
    expect(minutes?.items[3]).toMatchObject({
      narrative: expect.stringMatching(/^Lasting Homes Priority\n[\s\S]*Achieving Permanence Priority/),
      resolutions: [
        'That the Corporate Parenting Board noted the update.',
        'That the Corporate Parenting Board requested that officers write to the districts.',
      ],
    });
  });

  it('has the next meeting moved to 26 July 2022 at one', () => {
    expect(minutes?.next).toEqual({ date: '2022-07-26', time: '13:00', venue: null });
  });

  it('gives every councillor of a list the title, and the cabinet member', () => {
    expect(names(minutes?.attendance.apologies)).toEqual([
      'Councillor Sutton',
      'Councillor Cooper',
      'Councillor Smith',
      'Councillor Gibbs',
      'Graham Lind',
      'Barnaby Beck',
      'Cabinet Member for Children and Families',
    ]);
  });

  it('leaves the date of the agenda open, since nothing gives it', () => {
    const agenda = meetings.find(({ date }) => date === null);
    expect(agenda?.items).toHaveLength(5);
    expect(agenda?.kind).toBe('ordinary');
    expect(agenda?.items[3]).toMatchObject({
      verbal: true,
      minutesAllotted: 10,
      presenters: [
        { name: "Young People from LINX (Northfold's Children in Care Council)", service: null },
        { name: 'April Rush', service: 'Participation Team, Family Service, NCC' },
        { name: 'Adam Brook', service: 'Participation Team, Family Service, NCC' },
      ],
    });
    expect(problems).toContainEqual({
      file: 'pack-2022.txt',
      line: 3,
      message: 'The date of the meeting is missing.',
    });
  });

  it('takes no table of contents for an agenda, and finds the interrupted plan again', () => {
    expect(papers.map(({ kind, title }) => [kind, title])).toEqual([
      ['strategy', 'Corporate Parenting Strategy 2022 – 2026'],
      ['delivery plan', 'Family Service Plan 2022 - 2026'],
      ['figures', 'Performance Section 1 - Contextual Indicators'],
      ['delivery plan', 'Family Service Plan 2022 - 2026'],
      ['leaflet', "NATIONAL CARE LEAVERS' WEEK 2022"],
    ]);
  });
});

describe('a pack with the minutes of 10 May 2023', async () => {
  const { meetings, papers } = await read('pack-2023.txt');
  const minutes = meetingOn(meetings, '2023-05-10');
  const agenda = meetingOn(meetings, '2023-09-19');

  it('has nine items and the resolution that the Chair write a letter', () => {
    expect(minutes?.items).toHaveLength(9);
    expect(minutes?.items[2]?.resolutions).toEqual([
      'That the Chair of Corporate Parenting Board write a letter to Facilities Management, asking for a room on Wednesday evenings.',
      'That the young people were thanked.',
    ]);
  });

  it('has the next meeting of 26 July 2023 at half past one', () => {
    expect(minutes?.next).toEqual({
      date: '2023-07-26',
      time: '13:30',
      venue: 'Heron Suite, The Exchange, County Hall, Harrowby',
    });
    expect(minutes?.kind).toBe('ordinary');
  });

  it('has the agenda of 19 September 2023 with pages and minutes allotted', () => {
    expect(agenda?.items).toHaveLength(10);
    expect(agenda?.items.map(({ pages }) => pages && [pages.from, pages.to])).toEqual([
      null,
      null,
      [1, 10],
      [11, 16],
      null,
      [17, 20],
      null,
      null,
      null,
      null,
    ]);
    expect(agenda?.items.map(({ minutesAllotted }) => minutesAllotted)).toEqual([
      null,
      null,
      null,
      5,
      30,
      45,
      15,
      5,
      null,
      null,
    ]);
  });

  it('keeps report, terms of reference and slides, each with its item', () => {
    expect(papers.map(({ kind }) => kind)).toEqual(['report', 'terms of reference', 'other']);
    expect(agenda?.items[5]?.papers).toEqual(['Care Leaver Covenant']);
  });
});

describe('a web page of the meeting of 22 January 2025 as text', async () => {
  const { meetings, problems } = await read('meeting-page.txt');
  const [meeting] = meetings;

  it('finds the items by their shape', () => {
    expect(meeting?.items.map(({ title }) => title)).toEqual([
      'Introductions and Apologies',
      'Notes of the Meeting and Matters Arising from 20 November 2024',
      "Young people from LINX/CLF (Northfold's Children in Care Council/Care Leavers Forum)",
      'Participation Team Update',
      'Managers Event Update',
      'Overview of Audit Findings',
      'Any Other Business',
      'Date and Time of Next Meeting',
    ]);
  });

  it('names eight apologies, three who joined, two substitutes, two from afar, one observer', () => {
    expect(meeting?.date).toBe('2025-01-22');
    expect(meeting?.attendance.apologies).toHaveLength(8);
    expect(meeting?.membership).toEqual([
      { name: 'Vanessa Nye', change: 'joined', replaces: 'Audrey Swan' },
      { name: 'Lisa Farr', change: 'joined', replaces: 'Jenny Ridley' },
      { name: 'Helen Rimmel', change: 'joined', replaces: null },
    ]);
    expect(meeting?.attendance).toMatchObject({
      substitutions: [
        { name: 'Sully Haddon', for: 'Adam Brook' },
        { name: 'Helen Owens', for: 'Gina Porter' },
      ],
      remote: ['County Councillor Juno Gibbs', 'Cora Wells'],
      observers: ['Kelvin Sark'],
    });
  });

  it('has the next meeting on 12 March 2025 at six', () => {
    expect(meeting?.next).toEqual({
      date: '2025-03-12',
      time: '18:00',
      venue: 'Heron Suite 2, The Exchange, County Hall, Harrowby',
    });
  });

  it('says where the page cuts minutes off, and which item has no title', () => {
    expect(problems.map(({ message }) => message)).toEqual([
      'The minutes of "Participation Team Update" are cut off here; the rest stands on the page of the item.',
      'This item has no title; the words of its presenter stand for it.',
    ]);
  });
});

describe('a web page of one item as text', async () => {
  const { meetings, problems } = await read('item-page.txt');

  it('keeps the four priorities in their order', () => {
    const [item] = meetings[0]?.items ?? [];
    expect(item).toMatchObject({
      title: 'Update from the Four Corporate Parenting Board Priority Groups',
      purpose: 'To receive a progress update from the four Priority Groups.',
      resolutions: ['That the Board noted the update.'],
    });
    expect(item?.narrative.split('\n').filter((line) => /^(?:Achieving|Improving)/.test(line))).toEqual([
      'Achieving Permanence',
      'Improving sufficiency to provide the right home',
      'Improving health support and outcomes',
      'Improving Education, Employment and Training',
    ]);
  });

  it('has no date, and says so', () => {
    expect(meetings[0]).toMatchObject({ date: null, body: 'Corporate Parenting Board' });
    expect(problems.map(({ message }) => message)).toContain('The date of the meeting is missing.');
  });
});

describe('minutes of other councils', () => {
  it('comma lists, capitals, numbers that run on, "RESOLVED –" with lists', async () => {
    const { meetings } = await read('panel-minutes.txt');
    expect(meetings[0]).toMatchObject({
      body: 'Corporate Parenting Panel',
      date: '2024-03-04',
      time: '17:30',
      next: { date: '2024-05-13', time: '17:30', venue: 'Council Chamber' },
    });
    expect(names(meetings[0]?.attendance.present)).toEqual([
      'Councillor P Alder',
      'Councillor Q Birch',
      'Councillor R Cedar',
      'Dorian Elm',
      'Children in Care Council representative',
      'Fern Hollis',
      'Gale Ivers',
    ]);
    expect(names(meetings[0]?.attendance.apologies)).toEqual([
      'Councillor S Fir',
      'Councillor T Gorse',
      'Ivo Hazel',
    ]);
    expect(meetings[0]?.items.map(({ number, resolutions }) => [number, resolutions.length])).toEqual([
      ['23', 0],
      ['24', 0],
      ['25', 1],
      ['26', 3],
      ['27', 3],
      ['28', 0],
    ]);
  });

  it('text cut at a margin, numbers without stops, a title over two lines', async () => {
    const { meetings } = await read('committee-wrapped.txt');
    expect(meetings[0]).toMatchObject({
      body: 'Corporate Parenting Committee',
      date: '2024-11-07',
      time: '10:00',
      venue: 'County Hall, Eskford',
      next: { date: '2025-01-16', venue: 'County Hall, Eskford' },
    });
    expect(names(meetings[0]?.attendance.apologies)).toEqual([
      'Cllr Felix Rowan',
      'Care leaver representative',
    ]);
    expect(meetings[0]?.attendance.substitutions).toEqual([
      { name: 'Cllr Gwen Sallow', for: 'Cllr Felix Rowan' },
    ]);
    expect(meetings[0]?.items[2]?.title).toBe(
      'Foster Carer Recruitment and Retention: an update for the Committee on the Regional Hub',
    );
  });
});
