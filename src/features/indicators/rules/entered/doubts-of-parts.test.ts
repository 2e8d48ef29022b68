import { describe, expect, it } from 'vitest';
import { familyOf } from '../families.ts';
import { doubtsOfParts, type PartFigure } from './doubts-of-parts.ts';

const february = '2026-02-28';

/** Numbers by part; "all" is all together, null a mark. */
const numbers = (values: Record<string, number | null>, at = february): PartFigure[] =>
  Object.entries(values).map(([part, value]) => ({
    part: part === 'all' ? null : part,
    at,
    value,
    numerator: value,
    denominator: null,
  }));

/** The same of shares: how many of how many. */
const shares = (values: Record<string, [number, number]>): PartFigure[] =>
  Object.entries(values).map(([part, [numerator, denominator]]) => ({
    part: part === 'all' ? null : part,
    at: february,
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
  }));

const doubts = (code: string, typed: PartFigure[], counting: PartFigure[] = []): string => {
  const family = familyOf(code);
  if (!family) throw new Error(code);
  return doubtsOfParts(family, typed, counting).join('\n');
};

const january = numbers({ C1: 20, C2: 70, V2: 10, all: 100 }, '2026-01-31');

describe('parts that were typed', () => {
  it.each([
    ['add up', numbers({ C1: 20, C2: 71, V2: 10, all: 101 }), january],
    ['add up with the first ones that were ever typed', numbers({ C1: 20, C2: 71, all: 91 }), []],
    // Who is not told may be the difference.
    ['leave one out that other months have', numbers({ C1: 20, C2: 71, all: 101 }), january],
    ['have a mark', numbers({ C1: null, C2: 71, V2: 10, all: 101 }), january],
    ['have a mark in the first month', numbers({ C1: null, C2: 71, V2: 10, all: 101 }), []],
    ['stand without a total', numbers({ C1: 20, C2: 71, V2: 10 }), january],
  ])('raise no doubt where they %s', (_, typed, counting) => {
    expect(doubts('cla_by_legal_status', typed, counting)).toBe('');
  });

  it('are doubted where they do not make the total that was typed beside them', () => {
    const said = doubts('cla_by_legal_status', numbers({ C1: 20, C2: 71, V2: 10, all: 110 }), january);
    expect(said).toContain(
      'In February 2026 the parts under “Children in our care by legal status” add up to 101',
    );
    expect(said).toContain('but the total says 110');
  });

  it('are doubted where they do not make the total that stands there', () => {
    const standing = [...january, ...numbers({ all: 110 })];
    expect(doubts('cla_by_legal_status', numbers({ C1: 20, C2: 71, V2: 10 }), standing)).toContain(
      'says 110',
    );
  });

  it('are doubted where some of them alone are more than the total', () => {
    expect(doubts('cla_by_legal_status', numbers({ C1: 20, C2: 90, all: 101 }), january)).toContain(
      'add up to 110',
    );
  });

  it('are doubted beside a month that never adds up only for themselves', () => {
    const wrong = numbers({ C1: 20, C2: 70, V2: 10, all: 120 }, '2026-01-31');
    expect(doubts('cla_by_legal_status', numbers({ C1: 20, C2: 71, V2: 10, all: 101 }), wrong)).toBe('');
  });

  it('take the place of those that counted', () => {
    const standing = [...january, ...numbers({ C1: 20, C2: 17, V2: 10, all: 101 })];
    expect(doubts('cla_by_legal_status', numbers({ C2: 71 }), standing)).toBe('');
  });
});

describe('parts of a share that were typed', () => {
  const bands = { '17-18': [20, 30], '19-21': [30, 60], '22-25': [5, 10] } satisfies Record<
    string,
    [number, number]
  >;

  it('may be fewer than all together, as care leavers of 16 are in no band', () => {
    expect(doubts('care_leavers_eet', shares({ ...bands, all: [60, 108] }))).toBe('');
  });

  it('are doubted where one of their counts is more than that of all together', () => {
    const said = doubts('care_leavers_eet', shares({ ...bands, all: [50, 108] }));
    expect(said).toContain('training: counted” do not add up');
    expect(said).not.toContain('out of');
  });
});
