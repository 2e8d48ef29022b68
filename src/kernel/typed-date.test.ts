import { describe, expect, it } from 'vitest';
import { readTypedDate, typedDateOf } from './typed-date.ts';

const read = (day: string, month: string, year: string) => readTypedDate({ day, month, year });

describe('a date typed into three fields', () => {
  it.each([
    ['17', '9', '2019', '2019-09-17'],
    [' 01 ', '02', '2026', '2026-02-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['', ' ', '', null],
  ])('"%s" "%s" "%s" is %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ ok: true, value: date });
  });

  it.each([
    ['31', '2', '2026', 'There is no date 31 2 2026.'],
    ['1', '13', '2026', 'There is no date 1 13 2026.'],
    ['1', '3', '26', 'There is no date 1 3 26.'],
    ['1', '', '2026', 'Give the date as numbers'],
    ['first', '3', '2026', 'Give the date as numbers'],
  ])('"%s" "%s" "%s" is none', (day, month, year, reason) => {
    const result = read(day, month, year);
    expect(!result.ok && result.reason).toContain(reason);
  });

  it('is shown again without leading noughts', () => {
    expect(typedDateOf('2026-03-01')).toEqual({ day: '1', month: '3', year: '2026' });
    expect(typedDateOf(null)).toEqual({ day: '', month: '', year: '' });
  });
});
