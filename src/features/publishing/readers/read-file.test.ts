import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toImportJson } from '../rules/import-json.ts';
import { lockedPdf, plainPdf } from './fixtures/plain-pdf.ts';
import { largestFile, readPublished, UnreadableFile } from './read-file.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const read = (name: string) => readPublished({ name, bytes: fixture(name) });
const readText = (text: string, name = 'page.txt') =>
  readPublished({ name, bytes: new TextEncoder().encode(text) });

describe('files that cannot be used', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE meeting [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><meeting>&b;</meeting>';
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /is empty/],
    ['a file of blanks', new TextEncoder().encode(' \n\n '), /is empty/],
    [
      'malformed XML',
      new TextEncoder().encode('<?xml version="1.0"?>\n<meeting>\n<meetingid>1</meeting>'),
      /malformed/,
    ],
    ['an XML bomb', new TextEncoder().encode(bomb), /document type/],
    [
      'an XML bomb that calls itself a page',
      new TextEncoder().encode(bomb.replaceAll('meeting', 'html')),
      /document type/,
    ],
    [
      'XML of another kind',
      new TextEncoder().encode('<?xml version="1.0"?><rss><channel/></rss>'),
      /not an answer of Modern.Gov/,
    ],
    ['a PDF with a password', lockedPdf(), /protected by a password/],
    ['a broken PDF', new TextEncoder().encode('%PDF-1.7\nnothing here'), /broken/],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /Word, Excel or zip/],
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), /not text/],
  ])('%s is refused in plain words', async (_, bytes, message) => {
    const reading = readPublished({ name: 'given.file', bytes });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(UnreadableFile);
  });

  it('a file over the limit is refused before it is looked at', async () => {
    const bytes = new Uint8Array(largestFile + 1);
    await expect(readPublished({ name: 'big.pdf', bytes })).rejects.toThrow('100 MB is the most');
  });

  it('malformed XML names its line', async () => {
    const reading = readText('<?xml version="1.0"?>\n<meeting>\n<meetingid>1</meeting>');
    await expect(reading).rejects.toMatchObject({ file: 'page.txt', line: 3 });
  });

  it.each([
    ['a page', `<html><body>${'<div>'.repeat(100_000)}`],
    ['an XML answer', `<?xml version="1.0"?>${'<meeting>'.repeat(100_000)}`],
  ])('%s nested without end is refused', async (_, text) => {
    await expect(readText(text)).rejects.toThrow('deep');
  });
});

describe('text that only looks dangerous', () => {
  it('one endless line is read', async () => {
    const found = await readText(`Agenda\n1. ${'word '.repeat(400_000)}\n`);
    expect(found.papers.length + found.meetings.length).toBeGreaterThan(0);
  });

  it('old Windows letters are read', async () => {
    const bytes = new Uint8Array(
      Buffer.from(
        'Harbour Board - Monday, 6th January, 2025\n\nApologies\n\nMinutes:\n\nApologies were received from Zo\xeb Br\xfbn.\n\nAny Other Business\n\nNone.\n',
        'latin1',
      ),
    );
    const found = await readPublished({ name: 'old.txt', bytes });
    expect(found.meetings[0]?.attendance.apologies).toEqual([{ name: 'Zoë Brûn' }]);
  });

  it('a byte-order mark is no part of the text', async () => {
    const found = await readText('\ufeffAgenda item\n\nHousing\n\nMinutes:\n\nNoted.');
    expect(found.meetings[0]?.items[0]).toMatchObject({ title: 'Housing', narrative: 'Noted.' });
  });
});

describe('Modern.Gov answers in XML', () => {
  it('a meeting has its attendees, item texts and documents', async () => {
    const { meetings, problems, keptNames } = await read('meeting.xml');
    expect(meetings[0]).toMatchObject({
      body: 'Audit Committee',
      date: '2026-02-10',
      time: '10:00',
      venue: 'Long Room, Level 2, Town Hall',
      attendance: {
        present: [
          { name: 'Councillor Ash Alder', capacity: 'member' },
          { name: 'LINX representative', capacity: 'other' },
          { name: 'Bay Birch', capacity: 'co-opted' },
        ],
        apologies: [{ name: 'Councillor Cal Cedar' }],
      },
      items: [
        {
          number: '1',
          title: 'Minutes',
          presenters: [{ name: 'Fern Hollis', service: 'Democratic Services' }],
          purpose: 'To approve the minutes of 25 November 2025.',
          narrative: 'The minutes were read.',
          resolutions: ['That the minutes be approved.'],
          papers: ['6 - Minutes November'],
        },
        { number: '2', title: 'A private matter', purpose: null, narrative: '', papers: [] },
      ],
    });
    expect(keptNames.map(({ name }) => name)).toEqual(['Zed']);
    expect(problems.map(({ message }) => message)).toEqual([
      'The attendance of this person is given as "Expected", not as present.',
      'A restricted paper of this item was not taken.',
      'Item "A private matter" is restricted; its text and papers were not taken.',
    ]);
  });

  const attendee = (role: string, attendance: string) =>
    `<?xml version="1.0"?><meeting><meetingdate>10/02/2026</meetingdate><agendaitems><agendaitem>
      <agendaitemtitle>Homes</agendaitemtitle><refertocommittee>Harbour Board</refertocommittee>
      <agendatext>&lt;p&gt;Three homes by the harbour.&lt;/p&gt;</agendatext></agendaitem></agendaitems>
      <attendees><attendee name="Councillor Ash Alder" roledescription="${role}" attendance="${attendance}"/></attendees>
    </meeting>`;

  it.each([
    ['Committee Member', 'Present', { present: [{ organisation: null, capacity: 'member' }] }],
    ['Committee Member, Harrowby Council', 'Present', { present: [{ organisation: 'Harrowby Council' }] }],
    [
      'Co-opted Member, Health',
      'Present, virtually',
      { present: [{ organisation: 'Health', capacity: 'co-opted' }] },
    ],
    ['Chair', 'Present', { present: [{ organisation: 'Chair', capacity: 'member' }] }],
    [
      'Substitute',
      'Substitute for Councillor Bay Birch',
      { present: [], substitutions: [{ for: 'Councillor Bay Birch' }] },
    ],
    [
      'Committee Member',
      'Present, substitute for Councillor Bay Birch',
      { present: [{ name: 'Councillor Ash Alder' }], substitutions: [{ name: 'Councillor Ash Alder' }] },
    ],
  ])('%s, %s: who came and for whom', async (role, attendance, found) => {
    const { meetings } = await readText(attendee(role, attendance));
    expect(meetings[0]?.attendance).toMatchObject(found);
  });

  it('what the agenda says of an item without minutes is its purpose', async () => {
    const { meetings } = await readText(attendee('Chair', 'Present'));
    expect(meetings[0]?.items[0]).toMatchObject({ purpose: 'Three homes by the harbour.', narrative: '' });
  });

  it('a list of meetings gives their dates, and says which is cancelled', async () => {
    const { meetings, problems } = await read('meetings.xml');
    expect(meetings.map(({ body, date, time, items }) => [body, date, time, items.length])).toEqual([
      ['Audit Committee', '2026-01-13', '10:00', 0],
      ['Audit Committee', '2026-02-10', '14:30', 0],
    ]);
    expect(problems).toMatchObject([
      { line: 6, message: 'The meeting of 13/01/2026 is marked "Cancelled".' },
    ]);
  });

  it('a list of committees says that it holds no meeting', async () => {
    const { meetings, problems } = await read('committees.xml');
    expect(meetings).toEqual([]);
    expect(problems[0]?.message).toContain('list of committees');
  });
});

describe('web pages', () => {
  it('a Modern.Gov page gives items with their numbers, papers, minutes and decisions', async () => {
    const { meetings, problems } = await read('moderngov-meeting.html');
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      body: 'Corporate Parenting Board',
      date: '2024-06-11',
      time: '14:00',
      venue: 'Committee Room 2, Civic Centre, Harrowby',
      rescheduledFrom: '2024-06-04',
      attendance: {
        apologies: [{ name: 'Councillor Birch' }, { name: 'Robin Cedar' }],
        remote: ['Dorian Elm'],
      },
      next: { date: '2024-09-10', time: '14:00', venue: 'Committee Room 2' },
    });
    expect(meetings[0]?.items).toMatchObject([
      {
        number: '1',
        title: 'Welcome and Apologies',
        presenters: [{ name: 'Councillor Alder' }],
        purpose: 'To note apologies for absence.',
      },
      {
        number: null,
        title: 'Fostering Annual Report',
        presenters: [{ name: 'Gale Ivers', service: 'Fostering Service' }],
        purpose: 'To consider the annual report.',
        narrative:
          'Gale Ivers introduced the report.\n- Twelve carers were approved.\n- Nine left.\nYear\tCarers\n2023\t80',
        resolutions: ['That the Board noted the report.', 'That the Board asked for exit interviews.'],
        papers: ['Appendix A - Figures', 'Appendix B - Stories'],
      },
      { number: '3', title: 'Date of Next Meeting' },
    ]);
    expect(problems).toEqual([]);
  });

  it('a page without those classes is read by its headings and tables', async () => {
    const { meetings } = await read('plain-page.html');
    expect(meetings[0]).toMatchObject({
      body: 'Children in Our Care Board',
      date: '2024-12-12',
      time: '16:30',
      venue: 'The Old Library, Stowmere',
      attendance: {
        present: [
          { name: 'Cllr Alma Thorn', organisation: 'Chair' },
          { name: 'Bram Willow', organisation: 'Head of Virtual School' },
          { name: 'Children in Care Council representative' },
        ],
        apologies: [{ name: 'Cleo Yew' }],
      },
      items: [
        { number: '1', title: 'Welcome and introductions' },
        { number: '2', resolutions: ['The minutes are a true record.'] },
        { number: '3', resolutions: ['To sign the pledge.', 'To print it in every hub.'] },
        { number: '4', title: 'Next meeting' },
      ],
      next: { date: '2025-02-13', time: '16:30', venue: 'The Old Library' },
    });
  });
});

describe('PDFs', () => {
  it('a pack is read with its lines, whatever page they stand on', async () => {
    const bytes = plainPdf([
      [
        'Corporate Parenting Panel',
        'Monday 4 March 2024 at 5.30 pm',
        'Agenda',
        '1. Apologies for absence',
        '2. Housing report (20 mins) (Pages 3 - 8)',
        'To consider the report.',
        '1',
      ],
      ['3. Date of next meeting', 'Monday 13 May 2024 at 5.30 pm', '2'],
    ]);
    const { meetings } = await readPublished({ name: 'agenda.pdf', bytes });
    expect(meetings[0]).toMatchObject({
      body: 'Corporate Parenting Panel',
      date: '2024-03-04',
      time: '17:30',
      items: [
        { number: '1', title: 'Apologies for absence' },
        {
          number: '2',
          title: 'Housing report',
          purpose: 'To consider the report.',
          minutesAllotted: 20,
          pages: { from: 3, to: 8 },
        },
        { number: '3', title: 'Date of next meeting' },
      ],
      next: { date: '2024-05-13', time: '17:30' },
    });
  });

  it('a PDF of pictures alone is refused, in words that say what to do', async () => {
    await expect(readPublished({ name: 'scan.pdf', bytes: plainPdf([[], []]) })).rejects.toThrow(
      /only pictures of pages; no text could be read/,
    );
  });

  it('a page without text among others is told to the clerk', async () => {
    const { problems } = await readPublished({
      name: 'part.pdf',
      bytes: plainPdf([['Corporate Parenting Panel - 7 March 2024', '1. Apologies', '2. Minutes'], []]),
    });
    expect(problems.at(-1)?.message).toContain('Page 2 of the PDF holds no text');
  });
});

describe('what else Modern.Gov may answer', () => {
  const answer = `<meeting><meetingdate>07/03/2024</meetingdate><committeetitle>Panel of Parents</committeetitle><agendaitems>
<agendaitem><agendaitemtitle>Hidden</agendaitemtitle><isdisplayallowed>False</isdisplayallowed><minutesnonemptyhtmlbody>&lt;p&gt;Secret.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem>
<agendaitem><agendaitemtitle>What Zed asked</agendaitemtitle><decisionnonemptyhtmlbody>&lt;p&gt;That Zed be thanked.&lt;/p&gt;</decisionnonemptyhtmlbody><minutesnonemptyhtmlbody>&lt;p&gt;Zed spoke.&lt;/p&gt;&lt;p&gt;RESOLVED: That Zed be thanked.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem></agendaitems>
<attendees><attendee name="Zed" roledescription="Care Leavers Council Representative" attendance="Apologies"/><attendee><name>Cllr Ben Fir</name><roledescription>Member</roledescription><attendance>Present, virtually</attendance></attendee></attendees></meeting>`;

  it('a decision beside the minutes, an item that is not shown, attendees as elements, names masked', async () => {
    const found = await readPublished({ name: 'm.xml', bytes: new TextEncoder().encode(answer) });
    const { meetings } = toImportJson(found);
    expect(meetings[0]?.items).toMatchObject([
      { title: 'Hidden', narrative: '' },
      {
        title: 'What [name withheld] asked',
        narrative: '[name withheld] spoke.',
        resolutions: ['That [name withheld] be thanked.'],
      },
    ]);
    expect(meetings[0]?.attendance).toMatchObject({
      present: [{ name: 'Cllr Ben Fir' }],
      remote: ['Cllr Ben Fir'],
      apologies: [{ name: 'Care Leavers Council representative' }],
    });
  });
});
