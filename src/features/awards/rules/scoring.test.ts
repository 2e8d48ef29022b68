import { describe, expect, it } from 'vitest';
import { mayScore, readPoints } from './scoring.ts';

const panellist = { email: 'a@example.org', ended: false, categoryIds: ['courage'] };
const nomination = { categoryId: 'courage', shortlisted: true, nominators: ['b@example.org', ''] };
const now = { scoring: 'open', declared: false } as const;

describe('whether a panellist may score', () => {
  it.each<[string, Parameters<typeof mayScore>, string]>([
    ['one of their category', [panellist, nomination, now], ''],
    ['without an address of their own', [{ ...panellist, email: '' }, nomination, now], ''],
    ['one of another category', [panellist, { ...nomination, categoryId: 'kindness' }, now], 'not for you'],
    [
      'one that is not on the shortlist',
      [panellist, { ...nomination, shortlisted: false }, now],
      'not for you',
    ],
    ['their own', [panellist, { ...nomination, nominators: ['a@example.org'] }, now], 'You nominated'],
    ['somebody they know', [panellist, nomination, { ...now, declared: true }], 'you know'],
    ['too early', [panellist, nomination, { ...now, scoring: 'not yet' }], 'not started'],
    ['too late', [panellist, nomination, { ...now, scoring: 'closed' }], 'over'],
    ['after they left', [{ ...panellist, ended: true }, nomination, now], 'not on this panel'],
  ])('%s', (_, asked, reason) => {
    const may = mayScore(...asked);
    expect(may.ok ? '' : may.reason).toContain(reason);
    expect(may.ok).toBe(reason === '');
  });
});

describe('points', () => {
  const criteria = [
    { id: 'x', words: 'Brave' },
    { id: 'y', words: 'Kind' },
  ];
  it.each([
    [{ x: '1', y: '5' }, true],
    [{ x: '1' }, false],
    [{ x: '0', y: '5' }, false],
    [{ x: '6', y: '5' }, false],
    [{ x: '2.5', y: '5' }, false],
  ])('%j are whole numbers from 1 to 5, one for each criterion: %s', (typed, taken) => {
    expect(readPoints(typed, criteria).ok).toBe(taken);
  });
});
