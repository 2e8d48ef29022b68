import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

describe('rows as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['two, words', '"two, words"'],
    ['a "word"', '"a ""word"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1', "'-1"],
    ['', ''],
  ])('%j becomes %j', (value, written) => {
    expect(csvText(['name'], [[value]])).toBe(`name\r\n${written}\r\n`);
  });
});
