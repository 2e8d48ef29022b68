import { describe, expect, it } from 'vitest';
import {
  columnName,
  columnOf,
  columnsOf,
  foundColumns,
  mistakeInColumns,
} from '../../../../kernel/list-columns.ts';
import type { HeldByList, HeldHere, KnownChild, PlannedHere } from './known-reviews.ts';
import { readReviews } from './read-reviews.ts';
import { mistakeInReviewColumns, type ReviewField, reviewList } from './review-list.ts';

/** A Tuesday. */
const today = '2026-03-10';

const childOf = (reference: string, parts: Partial<KnownChild> = {}): KnownChild => ({
  id: reference,
  reference,
  born: '2012-05-01',
  leftOn: null,
  officerId: null,
  episodes: [
    { from: '2025-09-01', until: null, reason: 'S', legalStatus: 'C2', place: 'U4', home: 'home 1' },
  ],
  nextDue: '2026-03-31',
  planned: null,
  held: [],
  adjourned: [],
  ...parts,
});

const plannedHere: PlannedHere = {
  id: 'r1',
  version: 2,
  day: '2026-03-24',
  at: '10:00',
  place: 'School',
  due: '2026-03-31',
  endsAdjourned: false,
};

const heldHere: HeldHere = { day: '2025-12-15', due: '2025-12-22', participation: 'PN1', chaired: false };

const children: KnownChild[] = [
  childOf('K00001'),
  childOf('K00002', { planned: plannedHere, held: [heldHere] }),
  childOf('K00003', { born: '2023-01-01', leftOn: '2026-02-01' }),
  childOf('K00004', { planned: { ...plannedHere, id: 'r4', day: '2026-03-05' } }),
  childOf('K00005', {
    planned: { ...plannedHere, id: 'r5', endsAdjourned: true },
    adjourned: ['2026-03-02'],
  }),
];

const read = (...rows: string[][]) => {
  const lines = rows.map((cells, place) => ({ line: place + 1, cells }));
  return readReviews(lines, {
    columns: foundColumns(reviewList, lines, {}),
    children,
    today,
    looksLike: (words) => (words.includes('Tansy') ? 'a name' : null),
  });
};

const head = ['Ref', 'Due', 'Planned', 'Time', 'Venue', 'Held', 'Participation', 'Child chaired', 'Why late'];

/** One line below the headings; the cells by the names of the fields. */
const line = (cells: Partial<Record<ReviewField, string>>, of = 'K00001') => [
  of,
  ...Object.keys(reviewList.names).map((field) => cells[field as ReviewField] ?? ''),
];

const one = (cells: Partial<Record<ReviewField, string>>, of = 'K00001') => read(head, line(cells, of));

describe('the columns of a list of reviews', () => {
  it.each<[string, ReviewField | 'reference' | null]>([
    ['Child ref', 'reference'],
    ['Review due', 'due'],
    ['Due date', 'due'],
    ['Statutory date', 'due'],
    ['Date planned', 'plannedOn'],
    ['Next review date', 'plannedOn'],
    ['Booked for', 'plannedOn'],
    ['Start time', 'at'],
    ['Time', 'at'],
    ['Venue', 'place'],
    ['Location of review', 'place'],
    ['Date held', 'heldOn'],
    ['Actual date', 'heldOn'],
    ['Review completed', 'heldOn'],
    ['Participation code', 'participation'],
    ['PN', 'participation'],
    ['Chaired by child', 'chaired'],
    ['Young person led?', 'chaired'],
    ['Reason late', 'lateReason'],
    ['Reason out of timescale', 'lateReason'],
    ['Lateness reason', 'lateReason'],
    ['Review date', null],
    ['Date', null],
    ['Name', null],
    ['IRO', null],
  ])('%s: %s', (heading, column) => {
    expect(columnOf(reviewList, heading)).toBe(column);
  });

  it.each(columnsOf(reviewList))('knows its own heading of %s', (column) => {
    expect(columnOf(reviewList, columnName(reviewList, column))).toBe(column);
  });

  it('need a day, planned or held', () => {
    const columns = foundColumns(reviewList, [{ line: 1, cells: ['Ref', 'Due', 'Review date'] }], {});
    expect(mistakeInColumns(reviewList, columns)).toBeNull();
    expect(mistakeInReviewColumns(columns)).toBe(
      'Say which column holds the day for which a review is planned, or on which it was held.',
    );
  });
});

describe('a line with a review to come', () => {
  it.each<[string, Partial<Record<ReviewField, string>>, { day: string; at: string; place: string }]>([
    ['a day', { plannedOn: '24/03/2026' }, { day: '2026-03-24', at: '', place: '' }],
    [
      'a day with its weekday, time and place',
      { plannedOn: 'Tuesday 24 March 2026', at: '1.30pm', place: ' The  school ' },
      { day: '2026-03-24', at: '13:30', place: 'The school' },
    ],
    [
      'day and time in one cell',
      { plannedOn: '24 March 2026 at 10am' },
      { day: '2026-03-24', at: '10:00', place: '' },
    ],
    [
      'the same in figures',
      { plannedOn: '2026-03-24 14:00:00' },
      { day: '2026-03-24', at: '14:00', place: '' },
    ],
    [
      'a time of its own before it',
      { plannedOn: '24.3.2026 9am', at: '10.15' },
      { day: '2026-03-24', at: '10:15', place: '' },
    ],
  ])('%s', (_, cells, planned) => {
    const { differences, problems } = one(cells);
    expect(problems).toEqual([]);
    expect(differences).toMatchObject([
      { line: 2, deed: { kind: 'plan', ...planned, after: null }, asks: [] },
    ]);
  });

  it('says where it would be late, and where the list knows another last day', () => {
    const { differences } = one({ due: '30/03/2026', plannedOn: '01/04/2026' });
    expect(differences[0]?.sentences).toEqual([
      'Planned for 1 April 2026.',
      'It is due by 31 March 2026: this would be late, by 1 day.',
      'The list says due by 30 March 2026; by what is written down here it is 31 March 2026.',
    ]);
  });

  it('moves the one that is planned here, and keeps what it does not say', () => {
    expect(one({ plannedOn: '26/03/2026' }, 'K00002').differences).toMatchObject([
      {
        deed: {
          kind: 'move',
          review: { id: 'r1', version: 2 },
          day: '2026-03-26',
          at: '10:00',
          place: 'School',
        },
        sentences: ['Planned for 26 March 2026 at 10am; here, for 24 March 2026 at 10am.'],
      },
    ]);
    expect(one({ plannedOn: '24/03/2026', place: 'Home' }, 'K00002').differences).toMatchObject([
      { sentences: ['Place: Home; here, School.'] },
    ]);
  });

  it('changes nothing where it is planned so here', () => {
    expect(one({ plannedOn: '24/03/2026', at: '10:00', place: 'School' }, 'K00002')).toMatchObject({
      differences: [],
      same: 1,
    });
    expect(one({ plannedOn: '24/03/2026' }, 'K00002').same).toBe(1);
  });

  it('leaves one that ends an adjourned one as it is', () => {
    expect(one({ plannedOn: '26/03/2026' }, 'K00005')).toMatchObject({
      differences: [],
      stays: [{ line: 2, child: { reference: 'K00005' } }],
    });
  });

  it('is asked about where its place looks like a name', () => {
    expect(one({ plannedOn: '24/03/2026', place: 'At Tansy’s' }).differences).toMatchObject([
      { asks: ['Place: this looks like a name.'] },
    ]);
  });
});

const held = (cells: Partial<Record<ReviewField, string>>, of = 'K00001') =>
  one({ heldOn: '03/03/2026', ...cells }, of).differences[0];

describe('a line with a review that was held', () => {
  const nothing: HeldByList = {
    day: '2026-03-03',
    due: null,
    participation: null,
    chaired: false,
    lateReason: '',
  };

  it.each<[string, Partial<Record<ReviewField, string>>, Partial<HeldByList>]>([
    ['a day alone', {}, {}],
    ['in time', { due: '2026-03-03', lateReason: 'Other' }, { due: '2026-03-03' }],
    [
      'late, for a reason of the list',
      { due: '2026-03-02', lateReason: 'change of social worker' },
      { due: '2026-03-02', lateReason: 'Change of social worker' },
    ],
    [
      'late, for other',
      { due: '2026-03-02', lateReason: 'Other' },
      { due: '2026-03-02', lateReason: 'Another reason' },
    ],
    [
      'late, in other words',
      { due: '2026-03-02', lateReason: 'The snow' },
      { due: '2026-03-02', lateReason: 'Another reason' },
    ],
    ['late, and nobody says why', { due: '2026-03-02' }, { due: '2026-03-02' }],
    ['a code', { participation: 'pn6' }, { participation: 'PN6' }],
    ['a code with a space', { participation: 'PN 6' }, { participation: 'PN6' }],
    ['a code with words', { participation: 'PN1 - attended' }, { participation: 'PN1' }],
    ['our words', { participation: 'did not come, and sent their views' }, { participation: 'PN6' }],
    ['led by the child', { participation: 'PN1', chaired: 'Yes' }, { participation: 'PN1', chaired: true }],
    ['not led by the child', { participation: 'PN6', chaired: 'n' }, { participation: 'PN6' }],
  ])('%s', (_, cells, set) => {
    expect(held(cells)).toMatchObject({
      deed: { kind: 'hold', review: null, held: { ...nothing, ...set } },
      asks: [],
    });
  });

  it.each([
    ['PN1', 'Child physically attends and speaks for him/herself'],
    ['PN2', 'Child physically attends and an advocate speaks on his or her behalf'],
    ['PN3', 'Child attends and conveys his or her view symbolically (non-verbally)'],
    ['PN4', 'Child physically attends but does not speak for himself or herself, nor convey a view'],
    ['PN5', 'Child does not attend physically but briefs an advocate to speak for him or her'],
    ['PN6', 'Child does not attend but conveys his or her feelings to the review by some other medium'],
    ['PN7', 'Child does not attend nor are his or her views conveyed to the review'],
  ])('%s in the words of the return', (participation, words) => {
    expect(held({ participation: words })).toMatchObject({ deed: { held: { participation } } });
  });

  it('says how late it was, and does not keep words that are no reason of the list', () => {
    expect(held({ due: '27/02/2026', lateReason: 'The snow' })?.sentences).toContain(
      'It was due by 27 February 2026: late by 4 days. Another reason; the words of the list (“The snow”) are not kept.',
    );
    expect(held({ due: '27/02/2026', lateReason: 'Waiting for Tansy' })?.asks).toEqual([
      'Why late: this looks like a name.',
    ]);
  });

  it.each([
    ['held on its day', { heldOn: '05/03/2026' }],
    ['planned for its day', { plannedOn: '05/03/2026', heldOn: '06/03/2026' }],
  ])('is the one that is planned here: %s', (_, cells) => {
    expect(held(cells, 'K00004')).toMatchObject({
      deed: { review: { id: 'r4', version: 2 }, held: { due: '2026-03-31' } },
      asks: [],
    });
  });

  it('is asked about where it may be the one that is planned here', () => {
    expect(held({}, 'K00004')?.asks).toEqual([
      'A review is planned here for 5 March 2026, and stays planned. If this is that one, write it down there.',
    ]);
    expect(held({ heldOn: '03/10/2025' }, 'K00002')?.asks).toEqual([]);
  });

  it('changes nothing where it is here, and what differs stays', () => {
    expect(one({ heldOn: '15/12/2025', participation: 'PN1', due: '22/12/2025' }, 'K00002').same).toBe(1);
    expect(
      one({ heldOn: '15/12/2025', participation: 'PN6', chaired: 'Yes', due: '20/12/2025' }, 'K00002'),
    ).toMatchObject({
      differences: [],
      problems: [{ message: 'A child who led the review came to it. Check how they took part.' }],
    });
    expect(
      one({ heldOn: '15/12/2025', participation: 'PN2', due: '20/12/2025' }, 'K00002').stays,
    ).toMatchObject([
      {
        words:
          'Held on 15 December 2025: the list says PN2 (Came, and somebody spoke for them), here it is PN1 (Came and spoke for themselves); the list says due by 20 December 2025, here it is 22 December 2025.',
      },
    ]);
    expect(one({ heldOn: '02/03/2026' }, 'K00005').stays).toMatchObject([
      { words: 'A review met here on 2 March 2026 and was adjourned. Write down there when it was ended.' },
    ]);
  });

  it('goes before the next one, which is planned with it', () => {
    const { differences } = read(
      head,
      line({ plannedOn: '02/09/2026' }, 'K00004'),
      line({ heldOn: '05/03/2026', participation: 'PN1' }, 'K00004'),
    );
    expect(differences).toMatchObject([
      {
        line: 2,
        deed: { kind: 'plan', after: 'r4' },
        sentences: [expect.anything(), 'Take line 3 with it.'],
      },
      { line: 3, deed: { kind: 'hold', review: { id: 'r4' } } },
    ]);
  });
});

const noDate = (cell: string): string => `“${cell}” is no date. Write it as 17 September 2019 or 17/09/2019.`;

describe('a line that is to be mended', () => {
  it.each<[Partial<Record<ReviewField, string>>, string, string]>([
    [{ heldOn: '31/02/2026' }, 'Held', '"31/02/2026" is not a date that exists.'],
    [{ heldOn: '03/13/2026' }, 'Held', '"03/13/2026" is not a date that exists.'],
    [
      { heldOn: '03/03/26' },
      'Held',
      '“03/03/26” has a year of two digits. Write it with four, like 17/09/2019.',
    ],
    [{ heldOn: 'March 2026' }, 'Held', noDate('March 2026')],
    [{ heldOn: '46084' }, 'Held', noDate('46084')],
    [{ heldOn: '3/3/2026 and 10/3/2026' }, 'Held', noDate('3/3/2026 and 10/3/2026')],
    [
      { heldOn: 'Monday 3 March 2026' },
      'Held',
      '"Monday 3 March 2026" names a Monday, but that date is a Tuesday.',
    ],
    [
      { heldOn: '11/03/2026' },
      'Held',
      '11 March 2026 is still to come. A review to come is planned, not held.',
    ],
    [
      { heldOn: '31/08/2025' },
      'Held',
      '31 August 2025 is before the child came into care on 1 September 2025.',
    ],
    [{ heldOn: '1899-12-31' }, 'Held', noDate('1899-12-31')],
    [{ due: 'TBC', heldOn: '03/03/2026' }, 'Due', noDate('TBC')],
    [
      { heldOn: '03/03/2026', participation: 'PN8' },
      'Participation',
      '“PN8” is none of the answers that there are. Write a code, PN0 to PN7.',
    ],
    [
      { heldOn: '03/03/2026', participation: 'PN12' },
      'Participation',
      '“PN12” is none of the answers that there are. Write a code, PN0 to PN7.',
    ],
    [
      { heldOn: '03/03/2026', participation: '1' },
      'Participation',
      '“1” is none of the answers that there are. Write a code, PN0 to PN7.',
    ],
    [
      { heldOn: '03/03/2026', participation: 'Attended' },
      'Participation',
      '“Attended” is none of the answers that there are. Write a code, PN0 to PN7.',
    ],
    [
      { heldOn: '03/03/2026', participation: 'PN0' },
      'Participation',
      'The child was four or older on that day: PN0 cannot be right.',
    ],
    [
      { heldOn: '03/03/2026', participation: 'PN5', chaired: 'yes' },
      'Participation',
      'A child who led the review came to it. Check how they took part.',
    ],
    [
      { heldOn: '03/03/2026', chaired: 'partly' },
      'Child chaired',
      '“partly” is none of the answers that there are. Write yes or no.',
    ],
    [
      { heldOn: '03/03/2026', lateReason: 'x'.repeat(1001) },
      'Why late',
      'longer than 1000 characters. Shorten it.',
    ],
    [{ plannedOn: '24 March' }, 'Planned', noDate('24 March')],
    [{ plannedOn: '24/03/2026 at noonish' }, 'Planned', noDate('24/03/2026 at noonish')],
    [{ plannedOn: '24/03/2026 10:75' }, 'Planned', '“10:75” is no time. Write it as 10am, 1.30pm or 13:30.'],
    [
      { plannedOn: '24/03/2026', at: 'morning' },
      'Time',
      '“morning” is no time. Write it as 10am, 1.30pm or 13:30.',
    ],
    [
      { plannedOn: '24/03/2026', at: '25:00' },
      'Time',
      '“25:00” is no time. Write it as 10am, 1.30pm or 13:30.',
    ],
    [
      { plannedOn: '24/03/2026', at: '0.4375' },
      'Time',
      '“0.4375” is no time. Write it as 10am, 1.30pm or 13:30.',
    ],
    [{ plannedOn: '24/03/2026', place: 'x'.repeat(201) }, 'Venue', 'longer than 200 characters. Shorten it.'],
    [
      { plannedOn: '09/03/2026' },
      'Planned',
      '9 March 2026 has passed, and the line has no day on which the review was held. Give that day, or a new one.',
    ],
    [{ plannedOn: '24/03/2062' }, 'Planned', '24 March 2062 is more than a year ahead. Check the year.'],
    [
      { plannedOn: '28/03/2026' },
      'Planned',
      'Saturday 28 March 2026 is at a weekend. The next working day is Monday 30 March 2026.',
    ],
    [
      { plannedOn: '03/04/2026' },
      'Planned',
      'Friday 3 April 2026 is a bank holiday (Good Friday). The next working day is Tuesday 7 April 2026.',
    ],
    [
      { plannedOn: '24/03/2026', participation: 'PN1' },
      'Held',
      'The line says how the child took part, and not on which day the review was held. Give the day.',
    ],
  ])('%o', (cells, column, message) => {
    expect(one(cells)).toEqual({
      differences: [],
      stays: [],
      problems: [{ line: 2, column, message }],
      same: 0,
      silent: 0,
    });
  });

  it.each([
    ['', 'There is no reference of a child.'],
    ['K99999', 'There is no child with the reference K99999 that you may open.'],
  ])('by its reference: “%s”', (of, message) => {
    expect(one({ plannedOn: '24/03/2026' }, of).problems).toEqual([{ line: 2, column: 'Ref', message }]);
  });

  it('of a young child says PN0, and of a child who left care plans nothing', () => {
    expect(one({ heldOn: '02/10/2025', participation: 'PN1' }, 'K00003').problems).toMatchObject([
      { message: 'The child was under four on that day: only PN0 can be right.' },
    ]);
    expect(one({ heldOn: '02/10/2025', participation: 'PN0' }, 'K00003').differences).toHaveLength(1);
    expect(one({ plannedOn: '24/03/2026' }, 'K00003').problems).toMatchObject([
      { message: 'The child is not in our care any more.' },
    ]);
  });

  it('is left out with all that it says where one cell is wrong, and each wrong cell is told', () => {
    const { differences, problems } = one({ heldOn: 'soon', due: 'then', participation: 'PN1' });
    expect(differences).toEqual([]);
    expect(problems.map(({ column }) => column)).toEqual(['Due', 'Held']);
  });

  it.each([
    ['held', { heldOn: '03/03/2026' }, { heldOn: '2026-03-03', participation: 'PN1' }],
    ['to come', { plannedOn: '24/03/2026' }, { plannedOn: '2026-03-24', at: '10:00' }],
  ])('is told with its like: two of one child and day, %s', (_, first, second) => {
    const { differences, problems } = read(head, line(first), line(second, ' k00001'));
    expect(differences).toEqual([]);
    const at = 'heldOn' in first ? '3 March 2026' : '24 March 2026';
    const message = `K00001 has a review on ${at} in lines 2 and 3. Leave one of them.`;
    expect(problems).toEqual([
      { line: 2, column: 'Ref', message },
      { line: 3, column: 'Ref', message },
    ]);
  });

  it('is told with its like: two reviews to come, or two that may be the planned one', () => {
    const toCome = read(head, line({ plannedOn: '24/03/2026' }), line({ plannedOn: '25/03/2026' }));
    expect([toCome.differences, toCome.problems.map(({ message }) => message)]).toEqual([
      [],
      [0, 1].map(() => 'K00001 has reviews to come in lines 2 and 3. A child has one: leave the next one.'),
    ]);
    const mayBe = read(
      head,
      line({ heldOn: '05/03/2026' }, 'K00004'),
      line({ plannedOn: '05/03/2026', heldOn: '06/03/2026' }, 'K00004'),
    );
    expect([mayBe.differences, mayBe.problems[0]?.message]).toEqual([
      [],
      'Lines 2 and 3 may each be the review that is planned here for 5 March 2026. Leave one of them.',
    ]);
  });
});

describe('a list', () => {
  it('may hold the years of a child, a line a review', () => {
    const { differences, silent } = read(
      head,
      line({ heldOn: '25/09/2025' }),
      line({ heldOn: '15/12/2025', due: '22/12/2025' }),
      line({ plannedOn: '24/03/2026' }),
      line({ due: '30/09/2026' }),
    );
    expect(differences.map(({ deed }) => deed.kind)).toEqual(['hold', 'hold', 'plan']);
    expect(silent).toBe(1);
  });

  it('says nothing where there are only headings, or nothing', () => {
    expect(read(head).differences).toEqual([]);
    expect(read().differences).toEqual([]);
  });
});
