import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../indicators/index.ts';
import { emptyLine } from './line.ts';
import { type CountedLine, permanenceCounts } from './permanence-counts.ts';

const row = (child: string, parts: Partial<CountedLine> = {}): CountedLine => ({
  child,
  district: 'North',
  line: emptyLine,
  gaps: 0,
  ...parts,
});

describe('lines to permanence, counted', () => {
  const counts = permanenceCounts([
    row('K1', { line: { ...emptyLine, planForOn: '2026-01-05', route: 'adoption', lifeStory: 'ongoing' } }),
    row('K2', { gaps: 3, district: 'South' }),
    row('K3', {
      line: {
        ...emptyLine,
        planForOn: '2025-01-05',
        planOfOn: '2026-01-05',
        route: 'adoption',
        panel: 'presented',
      },
    }),
  ]);
  const values = new Map(cellsOf(counts).map(({ id, value }) => [id, value]));

  it('add up', () => {
    for (const { of, parts } of counts.tables)
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(values.get(of));
  });

  it.each([
    ['with a plan for permanence', 2],
    ['with a plan of permanence', 1],
    ['nothing missing', 2],
    ['route adoption', 2],
    ['route null', 1],
    ['panel presented', 1],
    ['lifeStory ongoing', 1],
    ['district South', 1],
  ])('%s: %i', (id, value) => {
    expect(values.get(id)).toBe(value);
  });
});
