import { describe, expect, it } from 'vitest';
import { themesOf } from './challenge-themes.ts';

const raised = (raisedOn: string, category = 'compliance') => ({
  kind: 'resolution' as const,
  category,
  raisedOn,
});

describe('themes by month', () => {
  it('counts months that are over, from the first with a challenge, noughts too', () => {
    const { months, themes } = themesOf(
      [raised('2025-12-31'), raised('2026-02-01'), raised('2026-02-28', 'practice'), raised('2026-03-01')],
      '2026-03-10',
    );
    expect(months).toEqual(['2025-12-31', '2026-01-31', '2026-02-28']);
    const countsOf = (name: string) => themes.find((theme) => theme.name === name)?.counts;
    expect(countsOf('All formal challenges')).toEqual([1, 0, 2]);
    expect(countsOf('Compliance')).toEqual([1, 0, 1]);
    expect(countsOf('Practice')).toEqual([0, 0, 1]);
    expect(countsOf('Resources')).toEqual([0, 0, 0]);
  });

  it('keeps what is informal and good practice apart', () => {
    const { themes } = themesOf(
      [
        { ...raised('2026-02-01'), kind: 'informal' as const },
        { ...raised('2026-02-01', ''), kind: 'good practice' as const },
      ],
      '2026-03-10',
    );
    expect(themes.filter(({ counts }) => counts[0] === 1).map(({ name }) => name)).toEqual([
      'Informal challenges',
      'Good practice',
    ]);
  });

  it('goes back two years at most, and has no month where there is nothing', () => {
    expect(themesOf([raised('2010-01-01')], '2026-03-10').months).toHaveLength(24);
    expect(themesOf([], '2026-03-10').months).toEqual([]);
  });
});
