import { describe, expect, it } from 'vitest';
import { proposedAgenda, usualStandingItems } from './proposed-agenda.ts';

const entry = {
  id: 'e1',
  title: 'Health of children in our care',
  presenter: 'Fern Hollis, Health Service',
  purpose: 'To receive the yearly report.',
  minutes: 20,
};
const nothingBefore = { lastMeeting: null, openActions: 0 };

describe('the proposed agenda', () => {
  it('puts the business of the day between the standing items', () => {
    const titles = proposedAgenda('ordinary', usualStandingItems, [entry], nothingBefore).map(
      ({ title }) => title,
    );
    expect(titles).toEqual([
      'Introductions and apologies',
      'Declarations of interest',
      'Notes of the last meeting and matters arising',
      'Health of children in our care',
      'Any other business',
      'Date and time of the next meeting',
    ]);
  });

  it('remembers which entry of the forward plan an item came from', () => {
    const [, , , health] = proposedAgenda('ordinary', usualStandingItems, [entry], nothingBefore);
    expect(health).toMatchObject({ origin: { kind: 'forward-plan entry', id: 'e1' }, minutes: 20 });
  });

  it('asks for no formal items where young people take over', () => {
    const items = proposedAgenda('takeover', usualStandingItems, [entry], nothingBefore);
    expect(items.map(({ title }) => title)).toEqual(['Health of children in our care']);
    expect(proposedAgenda('takeover', usualStandingItems, [], nothingBefore)).toEqual([]);
  });

  it.each([
    [null, 0, 'To agree the notes and go through what is still open.'],
    ['2026-01-14', 0, 'To agree the notes of 14 January 2026. No action is open.'],
    ['2026-01-14', 1, 'To agree the notes of 14 January 2026 and go through 1 open action.'],
    [null, 3, 'To agree the notes and go through 3 open actions.'],
  ])('after a meeting on %s with %d open actions it says "%s"', (lastMeeting, openActions, purpose) => {
    const items = proposedAgenda('ordinary', usualStandingItems, [], { lastMeeting, openActions });
    expect(items[2]?.purpose).toBe(purpose);
  });
});
