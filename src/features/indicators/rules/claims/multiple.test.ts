import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('times as many', () => {
  it.each<[string, string[]]>([
    ['The number doubled from 22 to 44.', ['agrees: doubled']],
    ['The number trebled from 22 to 44.', ['disagrees: trebled → 2 times as many']],
    ['Missing episodes more than halved, from 210 to 98.', ['agrees: halved']],
    ['Missing episodes more than halved, from 210 to 118.', ['disagrees: halved → 0.56 times as many']],
    ['Repeat plans almost halved, from 60 to 32.', ['agrees: halved']],
    [
      'Numbers more than doubled between 2019 (51) and 2023 (98).',
      ['disagrees: doubled → 1.92 times as many'],
    ],
    ['Complaints have halved since last year.', ['unknown: halved']],
    ['At 48% our rate is twice the national 24%.', ['agrees: twice']],
    ['At 38% our rate is twice the national 24%.', ['disagrees: twice → 1.58 times as many']],
    ['Those under five are seen twice a year, and 12 others 3 times.', []],
    [
      'Twice as many young people took part as last year: 46 against 30.',
      ['disagrees: twice as many → 1.53 times as many'],
    ],
    ['A total of 86 moved: 51 once, 22 twice and 13 three times.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('times as many', text)).toEqual(findings);
  });
});
