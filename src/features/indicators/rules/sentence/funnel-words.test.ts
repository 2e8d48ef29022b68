import { describe, expect, it } from 'vitest';
import type { Polarity } from '../series.ts';
import { type Counted, funnelOf } from '../signal/funnel.ts';
import { funnelWords, placeWords } from './funnel-words.ts';

const said = (areas: readonly Counted[], polarity: Polarity = 'higher', overall?: number) => {
  const funnel = funnelOf(areas, overall);
  return funnel && funnelWords(funnel, { areas: 'teams', polarity });
};
const area = (name: string, numerator: number, denominator: number): Counted => ({
  name,
  numerator,
  denominator,
});

// Of 10 at one half, chance brings 0 or 10 with 0.1 % each, up to 1 or from 9 with 1.1 % each.
// So many of them that one far off does not make them differ as a whole.
const near = [48, 52, 50, 49, 51, 50, 50].map((numerator, place) => area(`Area ${place}`, numerator, 100));
const chance =
  'By chance alone one in 20 lies outside the 95% limits, and one in 500 outside the 99.8% limits.';

describe('a funnel in words', () => {
  it.each<[string, readonly Counted[], Polarity, string[]]>([
    [
      'nobody outside',
      near,
      'higher',
      ['All lie within the limits: by chance alone, teams of their size differ as much as these.'],
    ],
    [
      'perhaps: not judged',
      [...near, area('East', 9, 10)],
      'higher',
      ['Outside the limits: East (above the 95% limit: 9 of 10).', chance],
    ],
    [
      'higher is better',
      [...near, area('East', 10, 10)],
      'higher',
      [
        'Outside the limits: East (above the 99.8% limit: 10 of 10).',
        chance,
        'In East it is better than chance explains.',
      ],
    ],
    [
      'higher is worse',
      [...near, area('East', 10, 10)],
      'lower',
      [
        'Outside the limits: East (above the 99.8% limit: 10 of 10).',
        chance,
        'In East it is worse than chance explains.',
      ],
    ],
    [
      'nobody knows which is better',
      [...near, area('East', 0, 10)],
      'neither',
      ['Outside the limits: East (below the 99.8% limit: 0 of 10).', chance],
    ],
    [
      'they differ as a whole',
      [area('North', 70, 100), area('South', 30, 100), area('West', 70, 100), area('East', 30, 100)],
      'higher',
      [
        'Outside the limits: North (above the 99.8% limit: 70 of 100), South (below the 99.8% limit: 30 of 100), West (above the 99.8% limit: 70 of 100), East (below the 99.8% limit: 30 of 100).',
        'These teams differ as a whole by more than chance brings, so a single one outside is no news.',
      ],
    ],
  ])('%s', (_what, areas, polarity, words) => {
    expect(said(areas, polarity, 0.5)).toEqual(words);
  });

  it('of an area without children is that there is nobody to count', () => {
    const [point] = funnelOf([area('East', 0, 0), ...near])?.points ?? [];
    expect(point && placeWords(point)).toBe('nobody to count');
  });
});
