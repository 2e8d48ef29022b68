import { expect, it } from 'vitest';
import { type Dots, dotsOf } from './dots.ts';

const at = '2026-02-28';

it.each<[string, { value: number; numerator?: number; denominator?: number }, Dots]>([
  ['of many: one of every hundred', { value: 64.7 }, { of: 100, filled: 65, begun: false }],
  [
    'of a hundred and more: one of every hundred',
    { value: 50, numerator: 50, denominator: 100 },
    { of: 100, filled: 50, begun: false },
  ],
  [
    'of fewer: one of us',
    { value: 84.48, numerator: 49, denominator: 58 },
    { of: 58, filled: 49, begun: false },
  ],
  ['none', { value: 0 }, { of: 100, filled: 0, begun: false }],
  ['nearly none', { value: 0.2 }, { of: 100, filled: 0, begun: true }],
  ['nearly all', { value: 99.7 }, { of: 100, filled: 99, begun: true }],
  ['all', { value: 100 }, { of: 100, filled: 100, begun: false }],
])('dots of a share %s', (_what, figures, dots) => {
  expect(dotsOf({ at, ...figures })).toEqual(dots);
});
