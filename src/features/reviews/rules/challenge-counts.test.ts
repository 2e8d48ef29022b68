import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../indicators/index.ts';
import { type CountedForBoard, challengeCounts } from './challenge-counts.ts';

const row = (parts: Partial<CountedForBoard> = {}): CountedForBoard => ({
  kind: 'resolution',
  category: 'practice',
  impact: 'delay and drift',
  district: 'North',
  child: 'K1',
  ...parts,
});

describe('counts for the Board', () => {
  const counts = challengeCounts({
    resolved: [{ level: 'team manager', child: 'K1' }],
    raised: [
      row(),
      row({ category: 'resources', district: 'South' }),
      row({ kind: 'alert', category: 'review not recorded', child: 'K2' }),
      row({ kind: 'informal' }),
      row({ kind: 'good practice', category: '', impact: '' }),
    ],
  });

  it('add up', () => {
    const values = new Map(cellsOf(counts).map(({ id, value }) => [id, value]));
    for (const { of, parts } of counts.tables)
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(values.get(of));
  });

  it('know of how many children they are', () => {
    expect(counts.wholes).toMatchObject([
      { value: 5, people: 2 },
      { value: 1, people: 1 },
    ]);
  });
});
