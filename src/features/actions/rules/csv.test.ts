import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it.each([
  ['plain', '"plain"'],
  ['a "quoted", word', '"a ""quoted"", word"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+44', '"\'+44"'],
  ['-1', '"\'-1"'],
  ['@cmd', '"\'@cmd"'],
])('writes %j so that a spreadsheet reads it as text', (cell, written) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`);
});
