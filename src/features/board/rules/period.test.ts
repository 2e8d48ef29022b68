import { describe, expect, it } from 'vitest';
import { contains, covers, overlap, type Period, periodWords } from './period.ts';

const p = (from: string, to: string | null): Period => ({ from, to });

describe('days of office', () => {
  it.each<[string, Period, string, boolean]>([
    ['the first day counts', p('2023-05-25', '2024-05-24'), '2023-05-25', true],
    ['the last day counts', p('2023-05-25', '2024-05-24'), '2024-05-24', true],
    ['the day before does not', p('2023-05-25', '2024-05-24'), '2023-05-24', false],
    ['the day after does not', p('2023-05-25', '2024-05-24'), '2024-05-25', false],
    ['without an end it goes on', p('2023-05-25', null), '2099-01-01', true],
  ])('%s', (_, period, day, result) => {
    expect(covers(period, day)).toBe(result);
  });

  it.each<[string, Period, Period, boolean]>([
    ['one after the other', p('2022-01-01', '2022-12-31'), p('2023-01-01', null), false],
    ['a shared day', p('2022-01-01', '2023-01-01'), p('2023-01-01', null), true],
    ['both without an end', p('2022-01-01', null), p('2030-01-01', null), true],
    ['one inside the other', p('2022-01-01', '2024-01-01'), p('2022-06-01', '2022-07-01'), true],
  ])('overlap: %s', (_, one, other, result) => {
    expect(overlap(one, other)).toBe(result);
    expect(overlap(other, one)).toBe(result);
  });

  it.each<[string, Period, Period, boolean]>([
    ['the same days', p('2022-01-01', '2022-12-31'), p('2022-01-01', '2022-12-31'), true],
    ['open inside open', p('2022-01-01', null), p('2022-02-01', null), true],
    ['open inside closed', p('2022-01-01', '2022-12-31'), p('2022-02-01', null), false],
    ['a day too early', p('2022-01-01', null), p('2021-12-31', null), false],
  ])('contains: %s', (_, outer, inner, result) => {
    expect(contains(outer, inner)).toBe(result);
  });

  it('is told in words', () => {
    expect(periodWords(p('2019-09-17', null))).toBe('from 17 September 2019');
    expect(periodWords(p('2019-09-17', '2021-05-01'))).toBe('from 17 September 2019 to 1 May 2021');
  });
});
