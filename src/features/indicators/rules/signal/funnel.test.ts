import { describe, expect, it } from 'vitest';
import { highLimit, lowLimit } from './binomial.ts';
import { funnelOf } from './funnel.ts';

describe('the limit below which a share falls by chance', () => {
  it.each([
    // Of 2 with share 0.5 the chances of 0, 1, 2 are 0.25, 0.5, 0.25. Reached 0.5 within "1": (1 − 0.25 ÷ 0.5) ÷ 2.
    [2, 0.5, 0.5, 0.25],
    // Exactly at "0": (0 − 0) ÷ 2.
    [2, 0.5, 0.25, 0],
    // 0.875 within "2": (2 − 0.125 ÷ 0.25) ÷ 2.
    [2, 0.5, 0.875, 0.75],
    // Of 4 the chances are 1, 4, 6, 4, 1 sixteenths. 0.5 within "2": sum 11, (2 − 3 ÷ 6) ÷ 4.
    [4, 0.5, 0.5, 0.375],
    // Nobody or everybody: nothing is left to chance.
    [10, 0, 0.001, 0],
    [10, 1, 0.999, 1],
  ])('of %i, share %d, chance %d: %d', (size, share, tail, limit) => {
    expect(lowLimit(size, share, tail)).toBeCloseTo(limit, 10);
    expect(highLimit(size, 1 - share, tail)).toBeCloseTo(1 - limit, 10);
  });

  it('comes near the normal distribution for many children', () => {
    // 0.65 ± 1.959964 × √(0.65 × 0.35 ÷ 84 000) is 0.65 ± 0.003226; half a child of rounding aside.
    expect(lowLimit(84_000, 0.65, 0.025)).toBeCloseTo(0.65 - 0.003226, 4);
    expect(highLimit(84_000, 0.65, 0.025)).toBeCloseTo(0.65 + 0.003226, 4);
  });
});

describe('a funnel', () => {
  // Overall 100 of 200. Of 10, chance brings 0 with 0.1 %, up to 1 with 1.1 %, up to 2 with 5.5 %; 10, 9, 8 likewise.
  it.each([
    [5, 10, 'as chance has it'],
    [8, 10, 'as chance has it'],
    [9, 10, 'perhaps higher'],
    [1, 10, 'perhaps lower'],
    [10, 10, 'higher'],
    [0, 10, 'lower'],
  ])('%i of %i beside an overall half: %s', (numerator, denominator, place) => {
    const rest = { name: 'Rest', numerator: 100 - numerator, denominator: 190 };
    expect(funnelOf([{ name: 'One', numerator, denominator }, rest])?.points[0]).toMatchObject({ place });
  });

  it('says none, not nought per cent, of an area without children', () => {
    const funnel = funnelOf([
      { name: 'One', numerator: 5, denominator: 10 },
      { name: 'None', numerator: 0, denominator: 0 },
    ]);
    expect(funnel?.points[1]).toMatchObject({ share: null, place: 'as chance has it' });
    expect(funnelOf([{ name: 'None', numerator: 0, denominator: 0 }])).toBeNull();
  });

  it('has limits that close as areas get larger', () => {
    const lines = funnelOf([
      { name: 'Small', numerator: 10, denominator: 20 },
      { name: 'Large', numerator: 200, denominator: 400 },
    ])?.lines;
    expect(lines?.[0]?.size).toBe(20);
    expect(lines?.at(-1)?.size).toBe(400);
    const widths = lines?.map(({ low95, high95 }) => high95 - low95) ?? [];
    expect(widths[0]).toBeGreaterThan(3 * (widths.at(-1) ?? 1));
  });

  it('says when the areas differ as a whole', () => {
    // Each area is √100 × 0.2 ÷ 0.5 = 4 deviations off: spread 16, against 1 + 2 × √(2 ÷ 4) = 2.4.
    const apart = [70, 30, 70, 30].map((numerator) => ({ name: 'A', numerator, denominator: 100 }));
    expect(funnelOf(apart)).toMatchObject({ differInGeneral: true });
    expect(funnelOf(apart)?.spread).toBeCloseTo(16, 10);
    const near = [52, 48, 55, 45].map((numerator) => ({ name: 'A', numerator, denominator: 100 }));
    expect(funnelOf(near)).toMatchObject({ differInGeneral: false });
  });
});
