import { describe, expect, it } from 'vitest';
import { kindNames, kinds } from './kinds.ts';
import { beginsBefore, formOf, periodsWith, readPeriods } from './periods.ts';

describe('how long things are kept', () => {
  it.each([
    { today: '2026-11-26', months: 3, before: '2026-08-26' },
    { today: '2026-01-15', months: 1, before: '2025-12-15' },
    { today: '2026-01-15', months: 24, before: '2024-01-15' },
    // A month without such a day: what happened on its last day stays another night.
    { today: '2026-05-31', months: 3, before: '2026-02-28' },
    { today: '2028-02-29', months: 12, before: '2027-02-28' },
    { today: '2028-02-29', months: 48, before: '2024-02-29' },
  ])('on $today, $months months are over for what began before $before', ({ today, months, before }) => {
    expect(beginsBefore(today, months)).toBe(before);
  });

  it('is as usual where a council has changed nothing', () => {
    const usual = {
      'room-names': 3,
      'private-notes': 24,
      'minutes-drafts': 24,
      'voice-posts': 12,
      'voice-consents': 12,
      'group-joiners': 6,
      'names-in-record': 12,
      'asker-addresses': 24,
      'event-people': 3,
      'near-me-services': 12,
      'award-people': 12,
    };
    expect(periodsWith({})).toEqual(usual);
    expect(periodsWith({ 'private-notes': 6 })).toEqual({ ...usual, 'private-notes': 6 });
  });

  it.each(kindNames)('allows the usual, the shortest and the longest period: %s', (kind) => {
    const { usual, shortest, longest } = kinds[kind];
    for (const months of [usual, shortest, longest]) {
      const periods = periodsWith({ [kind]: months });
      expect(readPeriods(formOf(periods))).toEqual({ ok: true, value: periods });
    }
  });

  it.each([
    ['0', 'room-names'],
    ['13', 'room-names'],
    ['2', 'private-notes'],
    ['61', 'private-notes'],
    ['5', 'minutes-drafts'],
    ['73', 'minutes-drafts'],
    ['', 'room-names'],
    ['three', 'room-names'],
    ['1.5', 'room-names'],
    ['-3', 'room-names'],
    ['1e1', 'room-names'],
  ] as const)('refuses "%s" months for %s, and says what can be given', (typed, kind) => {
    const { title, shortest, longest } = kinds[kind];
    expect(readPeriods({ ...formOf(periodsWith({})), [kind]: typed })).toEqual({
      ok: false,
      reason: { [kind]: `${title}: give whole months, from ${shortest} to ${longest}.` },
    });
  });

  it('names every field that is wrong', () => {
    const typed = { ...formOf(periodsWith({})), 'room-names': '', 'minutes-drafts': '999' };
    const read = readPeriods(typed);
    expect(read.ok ? [] : Object.keys(read.reason)).toEqual(['room-names', 'minutes-drafts']);
  });
});
