import { describe, expect, it } from 'vitest';
import { type OfficeGiven, officeProblems } from './office.ts';
import { usualTerms } from './terms.ts';

const seat = {
  from: '2025-01-01',
  to: null,
  capacity: 'member' as const,
  appointedBy: 'the Leader' as const,
};
const given = (parts: Partial<OfficeGiven> = {}): OfficeGiven => ({
  office: 'chair',
  personName: 'Ash Alder',
  period: { from: '2025-06-01', to: null },
  appointedBy: 'Full Council',
  heldBefore: [],
  seats: [seat],
  terms: usualTerms,
  ...parts,
});
const votes = 'The chair is a voting member';
const held = { from: '2024-01-01', to: null, personId: 'bo', personName: 'Bo Birch' };

// The agenda of September 2023: Full Council appointed chair and deputy for the year; by the constitution the Leader does.
describe('an office', () => {
  it.each<[string, Partial<OfficeGiven>, string[]]>([
    ['the chair to a voting member', {}, []],
    ['the chair to nobody of the board', { seats: [] }, [votes]],
    ['the chair to a co-opted representative', { seats: [{ ...seat, capacity: 'co-opted' }] }, [votes]],
    [
      'the chair to a member without a vote',
      { seats: [{ ...seat, appointedBy: 'the Board itself' }] },
      [votes],
    ],
    [
      'the deputy chair to a co-opted one',
      { office: 'deputy chair', seats: [{ ...seat, capacity: 'co-opted' }] },
      [votes],
    ],
    ['the chair for longer than the seat', { seats: [{ ...seat, to: '2026-01-01' }] }, [votes]],
    ['the chair before the seat', { seats: [{ ...seat, from: '2025-07-01' }] }, [votes]],
    [
      'the chair for as long as the seat',
      { seats: [{ ...seat, to: '2026-01-01' }], period: { from: '2025-06-01', to: '2026-01-01' } },
      [],
    ],
    ['the lead officer to anybody', { office: 'lead officer', seats: [] }, []],
    ['the clerk to anybody', { office: 'clerk', seats: [] }, []],
    ['an office that is held', { heldBefore: [held] }, ['One holder an office at a time']],
    ['an office that was held', { heldBefore: [{ ...held, to: '2025-05-31' }] }, []],
    ['by nobody', { appointedBy: null }, ['Who appointed is recorded']],
    [
      'that ends before it begins',
      { office: 'clerk', period: { from: '2025-06-01', to: '2025-01-01' } },
      ['A period of office ends after it begins'],
    ],
  ])('%s', (_, parts, broken) => {
    expect(officeProblems(given(parts)).map(({ rule }) => rule)).toEqual(broken);
  });

  it.each([
    [
      { ...seat, to: '2026-01-01' },
      'sits with a vote only until 1 January 2026. Let the office end by then.',
    ],
    [{ ...seat, from: '2025-07-01' }, 'sits with a vote only from 1 July 2025. Let the office begin then.'],
  ])('says when the seat ends or begins', (one, words) => {
    expect(officeProblems(given({ seats: [one] }))[0]?.reason).toContain(words);
  });
});
