import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('shares in their order', () => {
  it.each<[string, string[]]>([
    [
      'In Years 12 and 13, 40 of 50 and 36 of 54 are in education (80% and 67%).',
      ['agrees: 80%', 'agrees: 67%'],
    ],
    [
      'In Year 12, 40 of 50 and in Year 13, 36 of 54 are in education, 80% and 76% respectively.',
      ['agrees: 80%', 'disagrees: 76% → 67%'],
    ],
    ['40 of 50 came and 36 of 54 went.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('shares in their order', text)).toEqual(findings);
  });
});
