import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { workbook } from '../../../testing/workbook.ts';
import { deflatedSpaces, storedZip } from '../../../typesetting/stored-zip.ts';
import type { PublishedReport } from '../rules/published/published-tables.ts';
import { readTable } from './table.ts';

const fixture = (name: string) => ({
  name,
  bytes: readFileSync(new URL(`fixtures/${name}`, import.meta.url)),
});
const written = (text: string) => ({ name: 'table.csv', bytes: new TextEncoder().encode(text) });
const rowsOf = ({ indicators }: PublishedReport) =>
  indicators.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.map(({ name, unit, figures }) => [
        name,
        unit,
        ...figures.map(({ period, value, mark }) => `${period?.at ?? 'no time'} ${value ?? mark}`),
      ]),
    ),
  );

describe('a CSV file', () => {
  it('holds an indicator a line, with the dates of month ends over its columns', async () =>
    expect(rowsOf(await readTable(fixture('scorecard.csv')))).toEqual([
      [
        'Number of children looked after',
        'number',
        '2024-01-31 1012',
        '2024-02-29 1020',
        '2024-03-31 1031',
        '2024-04-30 1029',
      ],
      [
        'Rate of children looked after per 10,000',
        'rate',
        '2024-01-31 70.1',
        '2024-02-29 70.7',
        '2024-03-31 71.4',
        '2024-04-30 71.3',
        'no time 71',
      ],
      [
        'Percentage of care leavers in suitable accommodation',
        'percentage',
        '2024-01-31 91',
        '2024-02-29 90',
        '2024-03-31 c',
        '2024-04-30 92',
        'no time 88',
      ],
    ]));

  it('is named by its file where no heading stands in it, and may part its cells by semicolons', async () => {
    const report = await readTable(fixture('children-by-area.csv'));
    expect(report.indicators[0]?.title).toBe('children-by-area');
    expect(rowsOf(report)[0]).toEqual(['Total', 'number', '2023-04-30 30', '2023-05-31 33', '2023-06-30 29']);
  });

  it('keeps the line of each figure where months stand below each other', async () => {
    const report = await readTable(fixture('months-down.csv'));
    expect(report.indicators[0]?.tables[0]?.rows[1]?.figures.map(({ line, value }) => [line, value])).toEqual(
      [
        [2, 83.1],
        [3, 82.8],
        [4, 83.3],
        [5, 84.1],
      ],
    );
  });

  it('takes a formula for a text', async () => {
    const report = await readTable(written('Area,Apr-23,May-23,Jun-23\nAshby,=1+1,2,3\n'));
    expect(report.indicators[0]?.tables[0]?.rows[0]?.figures[0]).toMatchObject({
      printed: '=1+1',
      value: null,
      mark: null,
    });
  });

  it.each([
    ['empty', '', /table\.csv, line 1: the file is empty/],
    ['no months', 'Area,Children\nAshby,12\n', /line 1: there is no table here/],
    ['a quotation mark left open', 'Area,Apr-23\n"Ashby,1\n', /line 2: a quotation mark/],
    [
      'a figure too many',
      'Area,Apr-23,May-23,Jun-23\nAshby,1,2,3,4\n',
      /line 2, Ashby: this line has 4 figures/,
    ],
    ['no text', '\u0000\u0001\u0002', /neither text nor CSV/],
  ])('%s: refused', async (_, text, message) => {
    const read = readTable(written(text));
    await expect(read).rejects.toThrow(UnreadableTable);
    await expect(read).rejects.toThrow(message);
  });
});

describe('an Excel workbook', () => {
  it('has its months as dates, its percentages as shown, and the saved result of a formula', async () => {
    const bytes = workbook('Children seen by a dentist (percentage)', [
      { 3: ['Area', { date: 45_046 }, { date: 45_077 }, { date: 45_107 }] },
      { 4: ['Ashby', 0.873, 0.5, 1] },
      { 5: ['Garth', { formula: 'B4-0.1', saved: 0.773 }, 0, 0.25] },
    ]);
    const report = await readTable({ name: 'dentists.xlsx', bytes });
    expect(report.indicators[0]).toMatchObject({
      title: 'Children seen by a dentist (percentage)',
      tables: [{ line: 3 }],
    });
    expect(rowsOf(report)).toEqual([
      ['Ashby', 'percentage', '2023-04-30 87.3', '2023-05-31 50', '2023-06-30 100'],
      ['Garth', 'percentage', '2023-04-30 77.3', '2023-05-31 0', '2023-06-30 25'],
    ]);
  });

  it('keeps counts as they are, and a text that looks like a formula as text', async () => {
    const bytes = workbook('Children', [
      { 1: ['Area', 'Apr-23', 'May-23', 'Jun-23'] },
      { 2: ['Ashby', 1, 0, '=HYPERLINK("x")'] },
    ]);
    expect(rowsOf(await readTable({ name: 'a.xlsx', bytes }))).toEqual([
      ['Ashby', 'number', '2023-04-30 1', '2023-05-31 0', '2023-06-30 null'],
    ]);
  });

  const changedDigit = () => {
    const bytes = Buffer.from(
      workbook('Plans', [{ 1: ['Area', 'Apr-23', 'May-23', 'Jun-23'] }, { 2: ['Ashby', 1, 2, 777] }]),
    );
    bytes.write('778', bytes.indexOf('777'));
    return new Uint8Array(bytes);
  };
  const sheet = (cells: string) =>
    storedZip({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>` });
  it.each([
    ['damaged', new Uint8Array(Buffer.from('PK\u0003\u0004 and nothing more')), /damaged or has a password/],
    ['no workbook', storedZip({ 'readme.txt': 'hello' }), /damaged or has a password/],
    [
      'a cell far to the right',
      sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      /larger than a monthly table/,
    ],
    [
      'a cell far down',
      sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      /larger than a monthly table/,
    ],
    [
      'made to fill the memory',
      storedZip({ 'xl/worksheets/sheet1.xml': { deflated: deflatedSpaces(100), claimedSize: 10 } }),
      /larger than a monthly table/,
    ],
    [
      'a file that does not unpack',
      storedZip({ 'xl/workbook.xml': { deflated: deflateRawSync('x').subarray(0, 1), claimedSize: 1 } }),
      /damaged or has a password/,
    ],
    ['with one digit changed on the way', changedDigit(), /damaged or has a password/],
  ])('%s: refused', async (_, bytes, message) => {
    const read = readTable({ name: 'book.xlsx', bytes });
    await expect(read).rejects.toThrow(UnreadableTable);
    await expect(read).rejects.toThrow(message);
  });
});
