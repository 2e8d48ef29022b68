import { describe, expect, it } from 'vitest';
import { emptyDeliverable } from './deliverable.ts';
import { entriesOn } from './entry.ts';
import { lineOfTime } from './line-of-time.ts';

const lineOf = (whens: readonly string[], stages: { name: string; when: string; done: boolean }[] = []) => {
  const parts = whens.map((timescale, at) => ({
    id: String(at),
    version: 1,
    fields: { ...emptyDeliverable, activity: timescale, timescale, stages },
    lastWord: null,
    evidence: 0,
    removed: false,
  }));
  const around = { figureOf: () => null, silentRounds: new Map(), today: '2026-03-10' };
  return lineOfTime(entriesOn(parts, around), '2026-03-10');
};

describe('a line of time', () => {
  it('reaches from the earliest to the latest month, and knows today', () => {
    const line = lineOf(['January 2026 to April 2026', '15 June 2026', 'Ongoing']);
    expect([line.months[0], line.months.at(-1), line.months.length]).toEqual([
      '2026-01-01',
      '2026-12-01',
      12,
    ]);
    expect(line.today).toBeCloseTo(2 + 10 / 31);
    expect(line.bars.map(({ from, to }) => [from, to])).toEqual([
      [1 / 31, 4],
      [null, 5.5],
    ]);
    expect(line.undated.map(({ fields }) => fields.activity)).toEqual(['Ongoing']);
  });

  it('shows what lies far away at its edges', () => {
    const line = lineOf(['May 2019', 'December 2040']);
    expect([line.months[0], line.months.length]).toEqual(['2025-03-01', 36]);
    expect(line.bars.map(({ to }) => to)).toEqual([0, 36]);
  });

  it('marks stages that have a date', () => {
    const [bar] = lineOf(
      ['June 2026'],
      [
        { name: 'One', when: 'April 2026', done: true },
        { name: 'Two', when: 'soon', done: false },
      ],
    ).bars;
    expect(bar?.stages).toEqual([{ at: 2, done: true }]);
  });

  it('of a plan without a date is a year from this month', () => {
    expect(lineOf(['TBC']).months).toHaveLength(12);
  });
});
