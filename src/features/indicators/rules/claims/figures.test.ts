import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';

const read = (text: string): string =>
  figuresIn(text)
    .filter(({ kind }) => kind !== 'x')
    .map(({ kind, value }) => `${kind} ${value}`)
    .join(', ');

describe('figures in a sentence', () => {
  it.each([
    ['Of 2,025 reviews 40 were late (2.0%).', 'n 2025, n 40, p 2'],
    ['It rose 1.7 percentage points, 3% points or 2ppts.', 'q 1.7, q 3, q 2'],
    ['The rate is 85.9 per 10,000 children.', 'r 85.9'],
    ['Eleven of twenty-one came, and two hundred and six wrote.', 'n 11, n 21, n 206'],
    ['Two thirds, half of the rest and a quarter of all.', 'f 66.66666666666667, f 50, f 25'],
    ['One in four, 3 in 10.', 'f 25, f 30'],
    ['£1.4m in 2024, £250 before', 'm 1400000, d 2024, m 250'],
    ['In March 2019, 31 March 2018 and 2017/18 it was 5.', 'd 2019, d 31, d 2017, n 5'],
    ['It took 45 days.', 'u 45'],
    ['There were 2,019 children in 2019.', 'n 2019, d 2019'],
    ['Key Stage 4, Year 11, Section 20, s47, Level 3, Appendix 1 and pages 3-4', ''],
    ['aged 16-25, 17/18 year olds, under 5s, U18, those under 4', ''],
    ['Phone 01632 960123, a@b.org, https://a.org/2019, at 6.00pm, 18:30', ''],
    ['three or more placements, 3+ homes, up to 84 schools, no more than 12', ''],
    ['4.2.1 of 7b and post-16', ''],
    ['Key Stage 1 and 2; seen three times', ''],
    ['the 16-plus team; at least two thirds; almost all of them', 'f 66.66666666666667, f 80'],
    ['12 of 13 came; one did not.', 'n 12, n 13, n 1'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
