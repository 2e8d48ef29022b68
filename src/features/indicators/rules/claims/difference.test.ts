import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a difference', () => {
  it.each<[string, string[]]>([
    ['Stability improved by 1.7 percentage points, from 94% to 95.7%.', ['agrees: 1.7 percentage points']],
    [
      'Stability improved by 5 percentage points, from 66% to 69%.',
      ['disagrees: 5 percentage points → 3 percentage points'],
    ],
    ['The number on a plan decreased by 45, from 165 to 120.', ['agrees: 45']],
    ['The number on a plan decreased by 55, from 165 to 120.', ['disagrees: 55 → 45']],
    ['EET fell by 3 points to 49% from 54%.', ['disagrees: 3 points → 5 percentage points']],
    [
      'As at 31 December 2023 there were 317 children, a decrease of 21 (3.4%) from 328 in 2022.',
      ['disagrees: 21 → 11'],
    ],
    [
      'Overall, 93% of visits were on time, 8 percentage points above the target of 88%.',
      ['disagrees: 8 percentage points → 5 percentage points'],
    ],
    [
      'The average time fell from 450 days to 410 days, a reduction of 50 days.',
      ['disagrees: 50 days → 40 days'],
    ],
    [
      'The gap between our children (48%) and all children (65%) is 27 percentage points.',
      ['disagrees: 27 percentage points → 17 percentage points'],
    ],
    ['In 2023-24, 18 young people started, eight more than in 2022-23 (12).', ['disagrees: eight → 6']],
    ['Only 6 of 75 children (8%) went missing, 2 fewer than the 8 reported last year.', ['agrees: 2']],
    ['187 children came into care and 156 left, a net increase of 41.', ['disagrees: 41 → 31']],
    ['The rate rose from 64% to 66%, by 1.6 percentage points.', ['agrees: 1.6 percentage points']],
    ['Timeliness has improved by 6 percentage points since last year.', ['unknown: 6 percentage points']],
    ['The service is made up of 45 officers.', []],
    [
      'The share moved from 81% to 84%, a gain of 4 percentage points.',
      ['disagrees: 4 percentage points → 3 percentage points'],
    ],
    [
      'Whereas ours is 61%, the England average is 57%, four percentage points lower.',
      ['agrees: four percentage points'],
    ],
    [
      'Nationally 64% live with foster carers. Ours, at 70%, is five percentage points above that.',
      ['disagrees: five percentage points → 6 percentage points'],
    ],
    [
      'Regional performance is 81%; ours is 77%, 6 percentage points lower.',
      ['disagrees: 6 percentage points → 4 percentage points'],
    ],
    [
      'It takes 38 weeks on average, 8 weeks fewer than the 44 weeks of a year ago.',
      ['disagrees: 8 weeks → 6 weeks'],
    ],
    ['The score was 14.1 for boys and 12.9 for girls, a gap of 2.2.', ['disagrees: 2.2 → 1.2']],
  ])('%s', (text, findings) => {
    expect(findingsOf('difference', text)).toEqual(findings);
  });
});
