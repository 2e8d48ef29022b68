import { describe, expect, it } from 'vitest';
import { eligibility, isEligible, type Proposed } from './eligibility.ts';

const terms = { mostPence: 50_000, opensOn: '2026-03-01', closesOn: '2026-03-31' };
const good: Proposed = {
  askedPence: 50_000,
  inOurCare: true,
  owedAnyway: false,
  startsOn: '2026-04-01',
  cameOn: '2026-03-31',
};

describe('whether a proposal can have a grant', () => {
  it.each<[string, Partial<Proposed>, string | null]>([
    ['all is met', {}, null],
    ['for others', { inOurCare: false }, 'for children in our care'],
    ['owed by law', { owedAnyway: true }, 'does not have to provide it'],
    ['a penny too much', { askedPence: 50_001 }, 'no more than one grant'],
    ['too early', { cameOn: '2026-02-28' }, 'while the round was open'],
    ['too late', { cameOn: '2026-04-01' }, 'while the round was open'],
    ['begun already', { startsOn: '2026-03-31' }, 'starts after'],
  ])('%s', (_, changed, unmet) => {
    const checks = eligibility({ ...good, ...changed }, terms);
    expect(isEligible(checks)).toBe(unmet === null);
    expect(checks.filter(({ met }) => !met).map(({ condition }) => condition)).toEqual(
      unmet === null ? [] : [expect.stringContaining(unmet)],
    );
  });
});
