import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../indicators/index.ts';
import { type CountedReview, reviewCounts } from './review-counts.ts';

const held = (parts: Partial<CountedReview> = {}): CountedReview => ({
  child: 'K1',
  district: 'North',
  known: true,
  lateReason: '',
  participation: 'PN1',
  chaired: false,
  ...parts,
});

describe('reviews, counted', () => {
  const counts = reviewCounts({
    held: [
      held({ chaired: true }),
      held({ child: 'K2', participation: 'PN7', lateReason: 'Change of social worker' }),
      held({ child: 'K3', participation: 'PN0', district: '' }),
      held({ child: 'K3', participation: null, known: false }),
      held({ participation: 'PN4' }),
      held({ participation: 'PN6', lateReason: 'Another reason', known: false }),
    ],
    stopped: [
      { child: 'K1', deed: 'adjourned' },
      { child: 'K1', deed: 'called off' },
    ],
    looks: [
      { child: 'K1', onTrack: true },
      { child: 'K2', onTrack: false },
      { child: 'K2', onTrack: true },
    ],
  });
  const values = new Map(cellsOf(counts).map(({ id, value }) => [id, value]));

  it('add up', () => {
    for (const { of, parts } of counts.tables)
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(values.get(of));
  });

  it.each([
    ['held', 6],
    ['in time', 3],
    ['late', 2],
    ['not known', 1],
    ['late: Change of social worker', 1],
    ['had a say', 2],
    ['had no say', 2],
    ['PN0', 1],
    ['no code', 1],
    ['chaired', 1],
    ['district North', 5],
    ['on track', 2],
    ['adjourned', 1],
  ])('%s: %i', (id, value) => {
    expect(values.get(id)).toBe(value);
  });

  it('know of how many children they are', () => {
    expect(counts.wholes.map(({ people }) => people)).toEqual([3, 2, 1]);
  });
});
