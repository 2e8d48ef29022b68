import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a ratio', () => {
  it.each<[string, string[]]>([
    ['There is one worker for every 18 young people: 8 workers and 144 young people.', ['agrees: 18']],
    ['With 8 workers and 144 young people we have a ratio of one to 16.', ['disagrees: 16 → 18']],
    ['With 8 workers and 140 young people we have a ratio of one to 16.', ['disagrees: 16 → 17.5']],
    ['A ratio of two to 16 is kept by 8 workers and 144 young people.', []],
    ['A ratio of one to 16 is kept.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('ratio', text)).toEqual(findings);
  });
});
