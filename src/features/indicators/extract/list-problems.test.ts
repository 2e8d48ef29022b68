import { describe, expect, test } from 'vitest';
import { withFolder } from '../../../testing/indicators/write-extract.ts';
import { type RecordProblem, recordProblems } from '../rules/record-problems.ts';
import { computeIndicators } from './compute.ts';

/** A line of more than two million bytes is no row. */
const tooLong = 'x'.repeat(2_500_000);

/** Rows that cannot be right. The last row of Episodes runs over lines 8 and 9, and line 3 is blank. */
const files = {
  'Header.csv': [
    'CHILD,SEX,DOB,ETHNIC',
    '1,1,01/05/2008,WBRI',
    '1,1,02/05/2008,WBRI',
    '2,1,31/02/2009,WBRI',
    ',1,01/05/2009,WBRI',
  ],
  'Episodes.csv': [
    'CHILD,DECOM,RNE,LS,PLACE,DEC,REC,HOME_POST',
    '1,01/05/2016,S,C2,U6,01/04/2016,E4A',
    '',
    '1,,S,C2,U6,,',
    '1,01/05/16,S,C2,U6,,',
    '9,01/05/2016,S,C2,U6,,',
    '1,01/05/2016,S,C2,U9,,',
    '"1","01/06/2016","L","C2","U6","","","PR1',
    '1AA"',
  ],
  'Missing.csv': [
    'CHILD,MISSING,MIS_START,MIS_END',
    '1,M,01/02/2019,',
    `1,M${tooLong},01/03/2019,`,
    ',M,01/03/2019,',
  ],
  'OC2.csv': [
    'CHILD,SDQ_SCORE,CONVICTED,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT',
    '1,41,0,1,1,1',
    '2,high,0,1,1,1',
  ],
  'Population.csv': ['YEAR,AREA,UNDER_18', '2018,all,many', ',all,254000'],
  'Teams.csv': ['CHILD,FROM,TO,TEAM', '1,01/05/2016,,Préston', '1,31/04/2018,,Préston'],
};

const expected: [
  file: string,
  line: number,
  rule: string,
  field: string | null,
  found: string | null,
  kept: boolean,
][] = [
  ['Episodes.csv', 2, 'ends-before-start', 'DEC', '01/04/2016', false],
  ['Episodes.csv', 4, 'no-date', 'DECOM', null, false],
  ['Episodes.csv', 5, 'two-digit-year', 'DECOM', '01/05/16', false],
  ['Episodes.csv', 6, 'not-in-header', 'CHILD', '9', false],
  ['Episodes.csv', 7, 'unknown-code', 'PLACE', 'U9', true],
  ['Episodes.csv', 9, 'overlaps', 'DECOM', '01/06/2016', true],
  ['Header.csv', 3, 'header-differs', 'DOB', '02/05/2008', true],
  ['Header.csv', 4, 'not-a-date', 'DOB', '31/02/2009', true],
  ['Header.csv', 5, 'no-child', 'CHILD', null, false],
  ['Missing.csv', 3, 'unreadable-row', null, null, false],
  ['Missing.csv', 4, 'no-child', 'CHILD', null, false],
  ['OC2.csv', 2, 'not-a-number', 'SDQ_SCORE', '41', true],
  ['OC2.csv', 3, 'not-a-number', 'SDQ_SCORE', 'high', true],
  ['Population.csv', 2, 'not-a-number', 'UNDER_18', 'many', false],
  ['Population.csv', 3, 'not-a-number', 'YEAR', null, false],
  ['Teams.csv', 3, 'not-a-date', 'FROM', '31/04/2018', false],
];

const problemsOf = (write: (lines: string[]) => Buffer): Promise<readonly RecordProblem[]> =>
  withFolder(
    new Map(Object.entries(files).map(([name, lines]) => [name, write(lines)])),
    async (folder) =>
      (await computeIndicators(folder, { at: '2019-03-31', months: 1, problems: 100 })).problems,
  );

describe('rows that cannot be right', () => {
  test.each<[string, (lines: string[]) => Buffer]>([
    ['in UTF-8', (lines) => Buffer.from(`${lines.join('\n')}\n`)],
    ['with the line ends of Windows', (lines) => Buffer.from(`${lines.join('\r\n')}\r\n`)],
    ['with a byte order mark and no last line end', (lines) => Buffer.from(`\ufeff${lines.join('\n')}`)],
    ['with semicolons', (lines) => Buffer.from(`${lines.join('\n').replaceAll(',', ';')}\n`)],
    ['in Windows-1252', (lines) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')],
    ['in UTF-16', (lines) => Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le')],
  ])('are found by file and line %s', async (_, write) => {
    const found = await problemsOf(write);
    expect(
      found.map(({ file, line, rule, field, found: given, kept }) => [file, line, rule, field, given, kept]),
    ).toEqual(expected);
  });

  test('are tried with every rule', () => {
    expect(new Set(expected.map(([, , rule]) => rule))).toEqual(new Set(Object.keys(recordProblems)));
  });
});
