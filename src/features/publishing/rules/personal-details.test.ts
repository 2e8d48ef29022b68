import { describe, expect, it } from 'vitest';
import { toImportJson } from './import-json.ts';
import { keptDecisions } from './kept-decisions.ts';
import { findPersonalDetails, keptForms, mask } from './personal-details.ts';
import type { Published } from './published.ts';

const find = (text: string, keptNames: string[] = [], adultNames: string[] = []) =>
  findPersonalDetails(text, { keptNames, adultNames }).map(({ kind, text: words }) => [kind, words]);

describe('personal details in a text', () => {
  it.each<[string, string[][]]>([
    [
      "They were shown a film, Mollie's Story, and thanked Mollie.",
      [
        ['first name', 'Mollie'],
        ['first name', 'Mollie'],
      ],
    ],
    ['Mollie Marsh spoke.', [['first name', 'Mollie Marsh']]],
    [
      'Ring 01632 960123 or (01632) 960 456, or +44 7700 900123.',
      [
        ['telephone', '01632 960123'],
        ['telephone', '(01632) 960 456'],
        ['telephone', '+44 7700 900123'],
      ],
    ],
    ['Write to jo.bloggs@example.org.', [['email', 'jo.bloggs@example.org']]],
    ['At 12 Heron Lane, Harrowby, HX1 2AB.', [['address', '12 Heron Lane, Harrowby, HX1 2AB']]],
    ['The postcode is HX1 2AB.', [['address', 'HX1 2AB']]],
    ['In May 2023 they will mark a rise of 1765 to 1737 from 1 July 2022 to 26 July 2022.', []],
    ['Councillor Ruth Alder and Dr Megan Reed, and CC Kay.', []],
    ['Emma Reed, Head of Housing, spoke.', []],
  ])('%s', (text, details) => {
    expect(find(text)).toEqual(details);
  });

  it('the first name of an adult named in full is no candidate', () => {
    expect(find('Alex told the Board.', [], ['Alex Latham'])).toEqual([]);
  });

  it('a kept name always is, but not inside an adult’s name', () => {
    expect(
      find('Zed and Michelle thanked Michelle Dawson.', ['Zed', 'Michelle'], ['Michelle Dawson']),
    ).toEqual([
      ['first name', 'Zed'],
      ['first name', 'Michelle'],
    ]);
  });

  it('places say where to look', () => {
    expect(findPersonalDetails('So Zed said.', { keptNames: ['Zed'], adultNames: [] })).toEqual([
      { kind: 'first name', text: 'Zed', from: 3, to: 6 },
    ]);
  });
});

describe('a telephone number', () => {
  it.each([
    '0044 7700 900123',
    '07700.900.123',
    '07700/900123',
    '07700–900–123',
    '07700‑900‑123',
    '+353 1 555 0123',
    '+44 (0)7700 900 123',
  ])('is found as %s', (number) => {
    expect(find(`Ring ${number} today`)).toEqual([['telephone', number]]);
  });

  it('is found after its word and a stroke, and before a line that begins with a number', () => {
    expect(find('Tel/07700900123\n2 Minutes')).toEqual([['telephone', '07700900123']]);
  });

  it.each([
    'from 01.04.2023 – 31.03.2024',
    'pages 001–010 and 011–020',
    'a share of 0.1234567890',
    'reference 2023/0123456789 and REF-01234567890',
    '£1,200,000 and +12.5% in 2022/23 2023/24',
    'order 012345678901234',
  ])('is not %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a postal address', () => {
  it.each([
    '12 High Street, Anytown AB1 2CD',
    '12-14 High Street',
    '5A Oak Road',
    '12 St. Mary’s Road',
    'ab1 2cd',
  ])('is found whole: %s', (address) => {
    expect(find(`At ${address}.`)).toEqual([['address', address]]);
  });

  it('is no quarter of a year', () => {
    expect(find('In q1 2nd place, in Q3 4th.')).toEqual([]);
  });
});

describe('a kept name', () => {
  const spelt = [
    'TANSY QUILL',
    'Tansy\nQuill',
    'Tansy\u00a0Quill',
    'Tansy Quills',
    'Tansy',
    'TANSY',
    'Tansys',
  ];

  it.each(spelt)('is found and masked as %j', (words) => {
    expect(find(`So ${words}-led it was.`, ['Tansy Quill'])[0]?.[0]).toBe('first name');
    expect(mask(`So ${words}-led it was.`, keptDecisions(['Tansy Quill']))).toBe(
      'So [name withheld]-led it was.',
    );
  });

  it('with an accent is found however it is encoded', () => {
    expect(mask('Zoe\u0308 and Zoe', keptDecisions(['Zo\u00eb']))).toBe(
      '[name withheld] and [name withheld]',
    );
  });

  it('leaves longer words and adults with double names', () => {
    const text = 'Quilling and Tranquill met Ann-Marie Sample.';
    expect(mask(text, keptDecisions(['Quill', 'Ann']), ['Ann-Marie Sample'])).toBe(text);
  });

  it.each<[string, string[]]>([
    ['Miss Tansy Quill', ['Miss Tansy Quill', 'Tansy Quill', 'Tansy']],
    ['Ms', []],
    ['TANSY', ['Tansy']],
    ['Tansy Quill (she/her)', ['Tansy Quill (she/her)', 'Tansy Quill', 'Tansy']],
    ['Young Person Tansy', ['Young Person Tansy', 'Tansy']],
    ['April', []],
    ['June Quill', ['June Quill']],
    ['D’Angelo', ['D’Angelo']],
  ])('%s gives nothing else away', (name, forms) => {
    expect(keptForms([name])).toEqual(forms);
  });
});

it('very many names in one text are each found and masked', () => {
  const letters = (n: number): string =>
    String(n)
      .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
      .padStart(5, 'a');
  const text = Array.from({ length: 65_000 }, (_, n) => `Mollie M${letters(n)}.`).join(' ');
  const found = findPersonalDetails(text, { keptNames: [], adultNames: [] });
  expect(found).toHaveLength(65_000);
  const decisions = found.map(({ kind, text: words }) => ({ kind, text: words, decision: 'mask' as const }));
  expect(mask(text, decisions)).not.toContain('Mollie');
});

describe('masking', () => {
  it('covers whole words everywhere, possessives too, and leaves other words and adults', () => {
    const text = "Zed's Story: Zed, Zedder, zed and Zed-Ann met Zed Dawson.";
    expect(mask(text, [{ kind: 'first name', text: 'Zed', decision: 'mask' }], ['Zed Dawson'])).toBe(
      "[name withheld]'s Story: [name withheld], Zedder, zed and [name withheld]-Ann met Zed Dawson.",
    );
  });

  it('keeps what the clerk keeps, and names what is gone', () => {
    const text = 'Ring 01632 960123, write to a@example.org, ask Zed or Yan.';
    expect(
      mask(text, [
        { kind: 'telephone', text: '01632 960123', decision: 'mask' },
        { kind: 'email', text: 'a@example.org', decision: 'mask' },
        { kind: 'first name', text: 'Zed', decision: 'keep' },
        { kind: 'first name', text: 'Yan', decision: 'mask' },
      ]),
    ).toBe(
      'Ring [telephone number withheld], write to [e-mail address withheld], ask Zed or [name withheld].',
    );
  });
});

it('the JSON of an import holds no kept name and no text of a paper', () => {
  const source = { file: 'a.txt', fromLine: 1, toLine: 9 };
  const published: Published = {
    meetings: [
      {
        body: 'Board',
        date: null,
        time: null,
        venue: null,
        kind: 'ordinary',
        rescheduledFrom: null,
        source,
        attendance: {
          present: [{ name: 'LINX representative', organisation: 'LINX', capacity: 'member' }],
          apologies: [],
          substitutions: [],
          remote: [],
          observers: [],
        },
        membership: [],
        items: [
          {
            number: '1',
            title: "Zed's Story",
            presenters: [{ name: 'Zed', service: null }],
            purpose: 'To hear Zed.',
            minutesAllotted: null,
            pages: null,
            verbal: false,
            narrative: 'Zed Marsh spoke; Zed sang.',
            resolutions: ['That Zed be thanked.'],
            papers: ['Zed’s paper'],
          },
        ],
        next: null,
      },
    ],
    papers: [{ title: 'About Zed', kind: 'other', source, text: 'Zed' }],
    problems: [{ file: 'a.txt', line: 1, message: 'The minutes of "Zed\'s Story" are cut off here.' }],
    keptNames: [{ name: 'Zed Marsh', shownAs: 'LINX representative', source }],
  };
  const json = toImportJson(published);
  expect(JSON.stringify(json)).not.toContain('Zed');
  expect(Object.keys(json)).toEqual(['meetings', 'papers', 'problems']);
  expect(json.meetings[0]?.items[0]).toMatchObject({
    title: "[name withheld]'s Story",
    narrative: '[name withheld] spoke; [name withheld] sang.',
  });
  expect(json.papers).toEqual([{ title: 'About [name withheld]', kind: 'other', source }]);
});
