import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayScore, readPoints, scorings } from './scoring.ts';

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

describe('whoever they are and whenever it is', () => {
  const addresses = ['a@example.org', 'A@Example.org', 'a+panel@example.org', 'b@example.org', ''];
  const address = fc.constantFrom(...addresses);
  const category = fc.constantFrom('courage', 'kindness');
  const somePanellist = fc.record({ email: address, ended: fc.boolean(), categoryIds: fc.array(category) });
  const someNomination = fc.record({
    categoryId: category,
    shortlisted: fc.boolean(),
    nominators: fc.array(address),
  });
  const someTime = fc.record({ scoring: fc.constantFrom(...scorings), declared: fc.boolean() });
  const isOf = (one: string, other: string) =>
    one !== '' && one[0]?.toLowerCase() === other[0]?.toLowerCase();

  it('a panellist scores exactly what is theirs, neither their own nor of anybody they know', () => {
    fc.assert(
      fc.property(somePanellist, someNomination, someTime, (panellist, nomination, time) => {
        const own = nomination.nominators.some((one) => isOf(panellist.email, one));
        expect(mayScore(panellist, nomination, time).ok).toBe(
          !panellist.ended &&
            panellist.categoryIds.includes(nomination.categoryId) &&
            nomination.shortlisted &&
            !own &&
            !time.declared &&
            time.scoring === 'open',
        );
      }),
    );
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
