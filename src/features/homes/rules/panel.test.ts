import { describe, expect, it } from 'vitest';
import {
  isLate,
  nextDeeds,
  type PanelDeed,
  type PanelStep,
  reviewDay,
  stateOf,
  taskOf,
  waitsForHome,
} from './panel.ts';

const step = (deed: PanelDeed, parts: Partial<PanelStep> = {}): PanelStep => ({
  day: '2026-03-02',
  deed,
  words: '',
  home: '',
  outcome: deed === 'ended' ? 'moved in' : null,
  nextBy: deed === 'ended' ? '' : 'Panel',
  nextDue: deed === 'ended' ? null : '2026-03-09',
  ...parts,
});

const steps = (...deeds: PanelDeed[]): PanelStep[] => deeds.map((deed) => step(deed));

describe('a case of the panel', () => {
  it.each([
    [['referred'], 'to be decided', true, 'Decide'],
    [['referred', 'planned'], 'to be decided', true, 'Decide'],
    [['referred', 'more information'], 'to be decided', true, 'Send what the panel asked for'],
    [['referred', 'agreed'], 'agreed', true, 'Look at it again'],
    [['referred', 'agreed', 'reviewed'], 'agreed', true, 'Look at it again'],
    [['referred', 'not agreed'], 'not agreed', false, 'Look at it again'],
    [['referred', 'not agreed', 'planned', 'agreed'], 'agreed', true, 'Look at it again'],
    [['referred', 'agreed', 'ended'], 'ended', false, null],
  ] as const)('after %j it is: %s', (deeds, state, waits, what) => {
    const known = steps(...deeds);
    expect([stateOf(known), waitsForHome(known), taskOf(known)?.what ?? null]).toEqual([state, waits, what]);
    expect(nextDeeds(known).length > 0).toBe(state !== 'ended');
  });

  it.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
  ])('is late on %s: %s', (today, late) => {
    expect(isLate(taskOf(steps('referred')), today)).toBe(late);
  });

  it('is looked at again so many weeks after a decision', () => {
    expect(reviewDay('2026-03-10', 12)).toBe('2026-06-02');
  });
});
