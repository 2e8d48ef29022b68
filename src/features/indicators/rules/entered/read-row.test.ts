import { describe, expect, it } from 'vitest';
import { readRow } from './read-row.ts';

const percentage = { unit: 'percentage', decimals: 1 } as const;
const number = { unit: 'number', decimals: 0 } as const;
const rate = { unit: 'rate', decimals: 1 } as const;
const average = { unit: 'average', decimals: 1 } as const;

type Row = readonly [value: string, numerator: string, denominator: string];

const read = (definition: Parameters<typeof readRow>[0], [value, numerator, denominator]: Row) => {
  const answer = readRow(definition, 'May 2025', { value, numerator, denominator });
  return answer.ok ? answer.value : answer.reason;
};

describe('a typed row', () => {
  it.each<[string, Parameters<typeof readRow>[0], Row, ReturnType<typeof read>]>([
    ['is none where all is empty', percentage, ['', ' ', ''], null],
    [
      'may be the figure alone',
      percentage,
      ['64.7', '', ''],
      { value: 64.7, numerator: null, denominator: null, mark: null },
    ],
    [
      'may have its sign and a comma',
      percentage,
      ['64 %', '', ''],
      { value: 64, numerator: null, denominator: null, mark: null },
    ],
    [
      'of a number is a count',
      number,
      ['1,204', '', ''],
      { value: 1204, numerator: 1204, denominator: null, mark: null },
    ],
    [
      'of a number has no other fields',
      number,
      ['7', '1', '2'],
      { value: 7, numerator: 7, denominator: null, mark: null },
    ],
    [
      'is worked out from its counts',
      percentage,
      ['', '45', '60'],
      { value: 75, numerator: 45, denominator: 60, mark: null },
    ],
    // 1 of 3 is 33.333…; to no decimals 33, to one 33.3.
    [
      'agrees to the decimals typed',
      percentage,
      ['33', '1', '3'],
      { value: 100 / 3, numerator: 1, denominator: 3, mark: null },
    ],
    [
      'agrees to more decimals',
      percentage,
      ['33.3', '1', '3'],
      { value: 100 / 3, numerator: 1, denominator: 3, mark: null },
    ],
    // 1 of 8 is 12.5: 12 and 13 are both a half away.
    [
      'agrees either way at a half',
      percentage,
      ['12', '1', '8'],
      { value: 12.5, numerator: 1, denominator: 8, mark: null },
    ],
    // 120 of 24,000 is 50 of every 10,000.
    [
      'of a rate counts of ten thousand',
      rate,
      ['50', '120', '24,000'],
      { value: 50, numerator: 120, denominator: 24_000, mark: null },
    ],
    [
      'of an average may be above one',
      average,
      ['', '281', '20'],
      { value: 14.05, numerator: 281, denominator: 20, mark: null },
    ],
    [
      'out of nobody is none, not nought',
      percentage,
      ['', '0', '0'],
      { value: null, numerator: 0, denominator: 0, mark: null },
    ],
    [
      'may hold a mark',
      percentage,
      ['c', '', ''],
      { value: null, numerator: null, denominator: null, mark: 'c' },
    ],
    [
      'of a number may hold a mark',
      number,
      ['<5', '', ''],
      { value: null, numerator: null, denominator: null, mark: '<5' },
    ],
  ])('%s', (_, definition, row, expected) => {
    expect(read(definition, row)).toEqual(expected);
  });

  it.each<[Parameters<typeof readRow>[0], Row, string, string]>([
    [percentage, ['73', '45', '60'], 'value', 'May 2025: 45 out of 60 is 75.0%, not 73.'],
    [percentage, ['75.04', '45', '60'], 'value', '45 out of 60 is 75.00%, not 75.04.'],
    [percentage, ['', '45', ''], 'denominator', 'say also out of how many'],
    [percentage, ['75', '', '60'], 'numerator', 'say also how many were counted'],
    [percentage, ['', '61', '60'], 'numerator', '61 cannot be counted out of 60'],
    [rate, ['', '1', '0'], 'numerator', '1 cannot be counted out of 0'],
    [percentage, ['0', '0', '0'], 'value', 'out of nobody there is no figure'],
    [percentage, ['', '4.5', '60'], 'numerator', '“4.5” is no count'],
    [percentage, ['', '45', 'sixty'], 'denominator', '“sixty” is no count'],
    [percentage, ['', '45%', '60'], 'numerator', '“45%” is no count'],
    [percentage, ['101', '', ''], 'value', 'more than 100%'],
    [percentage, ['=1+1', '', ''], 'value', '“=1+1” is no figure'],
    [percentage, ['c', '45', '60'], 'value', 'the mark c or the counts, not both'],
    [number, ['-3', '', ''], 'value', 'less than nought'],
    [number, ['3.5', '', ''], 'value', '3.5 is no whole number'],
    [number, ['12%', '', ''], 'value', '12% is a percentage, and this is none'],
  ])('%o of %o is refused at %s', (definition, row, field, words) => {
    expect(read(definition, row)).toMatchObject({ field, text: expect.stringContaining(words) });
  });
});
