import { describe, expect, it } from 'vitest';
import { csvText, withoutApostrophe } from './csv.ts';

describe('rows as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['two, words', '"two, words"'],
    ['a "word"', '"a ""word"""'],
    ['one; two', '"one; two"'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1', "'-1"],
    ["'=1", "''=1"],
    ['', ''],
  ])('%j becomes %j', (value, written) => {
    expect(csvText(['name'], [[value]])).toBe(`name\r\n${written}\r\n`);
  });

  it.each(['=1+1', '+x', '-y', '@z', "'quoted'", "'=1", "''-1", " '-1", "' =1", 'plain', ''])(
    'of %j is read again as the same',
    (value) => {
      const written = csvText(['name'], [[value]]).split('\r\n')[1] ?? '';
      expect(withoutApostrophe(written)).toBe(value);
    },
  );
});
