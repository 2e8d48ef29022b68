import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('what each has and all have together', () => {
  it.each<[string, string[]]>([
    ['A total of £36,400 was paid, £1,300 to each of 28 students.', ['agrees: £1,300']],
    ['Each of the 42 students got £1,200, £54,000 altogether.', ['disagrees: £54,000 → £50,400']],
    ['Allowances came to £189,000 for 63 young people, an average of £3,000 each.', ['agrees: £3,000']],
    ['Absence averaged 9.2 days per person (138 days across 15 staff).', ['agrees: 138 days']],
    ['Absence averaged 7 days per person (138 days across 15 staff).', ['disagrees: 138 days → 105 days']],
    ['A place costs £5,000 a week each, £1.2m a year for 20 children.', []],
    ['We spent £20,000 on 14 trips and £4,000 on books.', []],
    ['The average wait came down by 5 weeks, from 18 weeks to 13.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('each and all together', text)).toEqual(findings);
  });
});
