import { describe, expect, it } from 'vitest';
import type { Measure } from './deliverable.ts';
import { measureWords } from './measure-words.ts';

const measure: Measure = {
  name: 'Reviews in time',
  cohort: '',
  indicator: null,
  area: null,
  better: 'up',
  baseline: null,
  target: 95,
  targetWords: '',
  current: 64,
  currentWords: '',
  currentOn: null,
};

describe('a measure', () => {
  it.each<[string, Partial<Measure>, object]>([
    ['with a number', {}, { now: '64', target: '95' }],
    ['of a day', { currentOn: '2026-01-31' }, { now: '64 on 31 January 2026' }],
    ['with words that say more', { currentWords: '64%' }, { now: '64%' }],
    ['with words alone', { current: null, currentWords: 'about half' }, { now: 'about half' }],
    [
      'from its indicator, whatever was entered',
      { indicator: 'ni66', currentWords: '64%' },
      { now: '91.5 on 28 February 2026' },
    ],
    ['of an indicator without a figure', { indicator: 'ni63' }, { now: '' }],
    ['of a cohort', { cohort: '19 to 21' }, { name: 'Reviews in time, 19 to 21' }],
    ['with a target in words', { target: null, targetWords: 'all of them' }, { target: 'all of them' }],
  ])('%s', (_what, changed, expected) => {
    const figureOf = (code: string) => (code === 'ni66' ? { value: 91.5, at: '2026-02-28' } : null);
    expect(measureWords({ ...measure, ...changed }, figureOf)).toMatchObject(expected);
  });
});
