import { describe, expect, it } from 'vitest';
import { daysOfFigures, isOver, twoYears, yearsUntil } from './years.ts';

const year = { from: '2025-04-01', to: '2026-03-31' };
const running = { from: '2025-04-01', to: '2026-03-10' };

describe('years of the report', () => {
  it('begin with the running one and go back', () => {
    expect(yearsUntil('2026-03-10').slice(0, 2)).toEqual([running, { from: '2024-04-01', to: '2025-03-31' }]);
    expect(yearsUntil('2026-04-01')[0]).toEqual({ from: '2026-04-01', to: '2026-04-01' });
    expect([isOver(year), isOver(running)]).toEqual([true, false]);
  });

  it('are set beside the same days a year before, by name', () => {
    expect(twoYears(year)).toEqual({
      before: { from: '2024-04-01', to: '2025-03-31' },
      names: { now: '2025-26', before: '2024-25' },
    });
    expect(twoYears(running)).toEqual({
      before: { from: '2024-04-01', to: '2025-03-10' },
      names: { now: '2025-26 to 10 March 2026', before: '2024-25 to 10 March 2025' },
    });
    expect(twoYears({ from: '1999-04-01', to: '2000-03-31' }).names.now).toBe('1999-00');
  });

  it.each([
    ['2026-03-31', '2026-03-31', '2025-03-31'],
    ['2026-03-10', '2026-02-28', '2025-02-28'],
    ['2024-03-10', '2024-02-29', '2023-02-28'],
    ['2025-03-01', '2025-02-28', '2024-02-29'],
    ['2026-04-01', '2026-03-31', '2025-03-31'],
  ])('up to %s have figures of %s and %s', (to, now, before) => {
    expect(daysOfFigures({ from: '2025-04-01', to })).toEqual({ now, before });
  });
});
