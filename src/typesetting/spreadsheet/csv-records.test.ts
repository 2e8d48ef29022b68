import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../kernel/csv.ts';
import { csvRecords } from './csv-records.ts';

const linesOf = (text: string): number[] => csvRecords(text, 'list.csv').map(({ line }) => line);

it.each([
  ['a line each', 'a,b\n1,2\n3,4\n', [1, 2, 3]],
  ['a line break inside quotes', 'a,b\n"1\n1",2\n3,4\n', [1, 2, 4]],
  ['lines that end as on Windows', 'a,b\r\n"1\r\n1\r\n\r\n1",2\r\n3,4\r\n', [1, 2, 6]],
  ['lines that end as on an old Mac', 'a,b\r"1\r1",2\r3,4\r', [1, 2, 4]],
  ['a mark of the order of bytes', '\ufeffa,b\n"1\n1",2\n3,4', [1, 2, 4]],
  ['quotes inside quotes', 'a,b\n"say ""1\n1""",2\n3,4\n', [1, 2, 4]],
  ['cells parted by semicolons', 'a;b;c;d\n"1\n1";2;3;4\n5;6;7;8\n', [1, 2, 4]],
  ['lines with nothing in them', 'a,b\r\n\r\n1,2\r\n\r\n', [1, 2, 3, 4]],
])('says in which line of the file a record begins: %s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

it('finds each record where it was written, whatever its cells hold', () => {
  const cell = fc
    .array(fc.constantFrom('a', '1', '"', ',', ' ', '\n', '\r\n', '=', 'é'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const before = (count: number): string => csvText(['a', 'b'], rows.slice(0, count));
      expect(linesOf(csvText(['a', 'b'], rows))).toEqual([
        1,
        ...rows.map((_, at) => before(at).split('\n').length),
      ]);
    }),
  );
});

it.each([
  ['is never closed', 'a,b\n1,2\n"3,4\n5,6\n7,8\n'],
  ['closes in the middle of a cell', 'a,b\n1,2\n"3\n"3,4\n5,6\n'],
])('names the line of the record whose quotation mark %s', (_, text) => {
  expect(() => csvRecords(text, 'list.csv')).toThrow('list.csv, line 3: a quotation mark');
});
