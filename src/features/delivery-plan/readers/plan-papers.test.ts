import { DeletedTextRun, Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../kernel/paper.ts';
import { typeset } from '../../../typesetting/compile.ts';
import { storedZip } from '../../../typesetting/stored-zip.ts';
import { readPlan } from '../rules/reading/read-plan.ts';
import { readSheets } from './plan-file.ts';

const head = ['Ref', 'Action', 'Progress', 'Lead', 'By when', 'RAG'];
const rows = [
  ['1a', 'Ask everybody', '05.01.26 - Asked ten.', 'Health', 'March 2026', 'Green'],
  ['1b', 'Answer everybody', '', 'Housing; Health', 'TBC', 'Amber'],
];
const more = [['2a', 'Find four homes', '', 'Housing', '31/04/2026', 'Blue']];

const planIn = async (name: string, bytes: Uint8Array) => {
  const sheets = await readSheets({ name, bytes });
  if (!sheets.ok) throw new Error(sheets.reason);
  const [only, ...others] = sheets.value;
  expect(others).toEqual([]);
  return { ...readPlan(only?.rows ?? []), unseen: only?.unseen };
};

const whole = {
  objectives: [
    { number: '1', title: 'A voice', statement: '', how: 'We ask.' },
    { number: '2', title: 'A home', statement: '', how: '' },
  ],
  rows: [
    {
      objective: '1',
      ref: '1a',
      activity: 'Ask everybody',
      progress: [{ date: '2026-01-05', text: 'Asked ten.' }],
      services: ['Health'],
      timescale: 'March 2026',
      brag: 'green',
    },
    {
      objective: '1',
      ref: '1b',
      activity: 'Answer everybody',
      services: ['Housing', 'Health'],
      brag: 'amber',
    },
    { objective: '2', ref: '2a', activity: 'Find four homes', timescale: '31/04/2026', brag: 'blue' },
  ],
  problems: [{ message: expect.stringContaining('“31/04/2026” is no date.') }],
  unseen: [],
};

const wordTable = (cells: string[][]): Table =>
  new Table({
    rows: cells.map(
      (row) =>
        new TableRow({
          children: row.map(
            (text) => new TableCell({ children: text.split('; ').map((line) => new Paragraph(line)) }),
          ),
        }),
    ),
  });

const wordFile = (children: (Paragraph | Table)[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }));

describe('a Word file', () => {
  test('gives the plan of its tables, each under the objective above it', async () => {
    const bytes = await wordFile([
      new Paragraph('Our delivery plan'),
      new Paragraph('Objective 1 – A voice'),
      new Paragraph('How will we achieve this: We ask.'),
      wordTable([head, ...rows]),
      new Paragraph('Objective 2 – A home'),
      wordTable([head, ...more]),
    ]);
    expect(await planIn('plan.docx', bytes)).toMatchObject(whole);
  });

  test('tells what was struck out in it and not read', async () => {
    const deleted = new DeletedTextRun({
      text: 'by May',
      id: 1,
      author: 'Ann',
      date: '2026-03-01T09:00:00Z',
    });
    const bytes = await wordFile([new Paragraph({ children: [deleted] }), wordTable([head, ...rows])]);
    const { unseen, rows: found } = await planIn('plan.docx', bytes);
    expect(found.map(({ ref }) => ref)).toEqual(['1a', '1b']);
    expect(unseen).toEqual([
      'It has 1 tracked deletion, which were left out: “by May”.',
      expect.stringContaining('Accept or reject the changes'),
    ]);
  });
});

describe('a web page', () => {
  const table = (cells: string[][]): string =>
    `<table>${cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
  const body = `<h2>Objective 1 – A voice</h2><p>How will we achieve this: We ask.</p>${table([head, ...rows])}<h2>Objective 2 – A home</h2>${table([head, ...more])}`;

  test.each([
    ['with all that a page has', `<!doctype html><title>Plan</title><h1>Our plan</h1>${body}`],
    [
      'that begins with a mark of its encoding and a comment',
      `\ufeff<!-- saved --><html><body>${body}</body></html>`,
    ],
    ['that is only a table', `${body.replace('<h2>', '<table></table><h2>')}`],
  ])('%s gives the plan', async (_, html) => {
    expect(await planIn('plan.html', Buffer.from(html))).toMatchObject(whole);
  });

  test('tells of pictures in its table', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const html = `<h1>Plan</h1>${body.replace('Asked ten.', `Asked ten.<img alt="" src="data:image/png;base64,${png}">`)}`;
    const { unseen } = await planIn('plan.html', Buffer.from(html));
    expect(unseen).toEqual(['A picture inside a table was left out.']);
  });
});

describe('a PDF', () => {
  const pdfOf = async (blocks: Block[]): Promise<Uint8Array> =>
    (
      await typeset({
        kind: 'report',
        title: 'Our plan',
        language: 'en-GB',
        authority: { name: 'Eastmere County Council', colour: '#1d5c70' },
        meeting: { body: 'Our plan', dateWords: '10 March 2026', time: null, venue: null, howToJoin: null },
        madeAt: 1_773_133_200,
        firstPageNumber: 1,
        agenda: [],
        papers: [
          {
            id: '0',
            itemNumber: null,
            title: 'A voice',
            content: { kind: 'written', blocks, images: new Map() },
          },
        ],
        notice: 'Not for publication.',
      })
    ).pdf;
  const inlines = (cells: string[]) => cells.map((text) => (text === '' ? [] : [{ text }]));

  test('with a table is refused, because its columns cannot be seen', async () => {
    const pdf = await pdfOf([
      { kind: 'table', caption: 'Our plan', header: inlines(head), rows: rows.map(inlines) },
    ]);
    expect(await readSheets({ name: 'plan.pdf', bytes: pdf })).toEqual({
      ok: false,
      reason:
        'plan.pdf is a PDF: it keeps the words of a table and not its columns, so nobody can tell which word stands where. Bring in the Word or Excel file that it was made from.',
    });
  });

  test('whose cells are parted by bars gives the plan', async () => {
    const lines = [head, ...rows].map((cells) => cells.join(' | '));
    const pdf = await pdfOf(lines.map((text) => ({ kind: 'paragraph', content: [{ text }] })));
    expect((await planIn('plan.pdf', pdf)).rows).toMatchObject(
      whole.rows.slice(0, 2).map(({ objective: _, ...row }) => row),
    );
  });
});

describe('a file of another kind says what to bring instead', () => {
  test.each([
    ['plan.pdf', Buffer.from('%PDF-1.7\nnothing'), 'No words could be read in plan.pdf'],
    [
      'plan.docx',
      Buffer.from('PK\u0003\u0004 cut off'),
      'plan.docx could not be read: the file is damaged or is not a Word file.',
    ],
    ['plan.pptx', storedZip({ 'ppt/slides/slide1.xml': '<p/>' }), 'plan.pptx is no Excel workbook'],
    [
      'plan.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'plan.xls is an old Office file (.xls, .doc), or it has a password.',
    ],
    [
      'plan.html',
      Buffer.from('<!doctype html><title>Plan</title>'),
      'plan.html could not be read: there is no text in it.',
    ],
  ])('%s', async (name, bytes, reason) => {
    expect(await readSheets({ name, bytes })).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
