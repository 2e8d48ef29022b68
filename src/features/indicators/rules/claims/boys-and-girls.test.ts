import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('boys and girls', () => {
  it.each<[string, string[]]>([
    ['With 30 boys and 20 girls, the group was 60% male.', ['agrees: 60%']],
    ['With 30 boys and 20 girls, the group was 64% male.', ['disagrees: 64% → 60%']],
    ['There were 30 males and 20 females; 45% of them were girls.', ['disagrees: 45% → 40%']],
    ['There were 30 boys; 60% were girls.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('boys and girls', text)).toEqual(findings);
  });
});
