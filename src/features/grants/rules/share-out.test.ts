import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flows, leftOf, shareOut, type Want } from './share-out.ts';

const someWants: fc.Arbitrary<Want[]> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 1_000_000_000 }).map((pence) => ({ id, pence })))),
  );
const somePot = fc.integer({ min: 0, max: 1_000_000_000 });

const sumOf = (wants: readonly Want[]): number => wants.reduce((sum, { pence }) => sum + pence, 0);
const of = (wants: readonly Want[], id: string): number => wants.find((want) => want.id === id)?.pence ?? -1;

describe('sharing a pot out', () => {
  it('adds up to the penny: to the pot where it is too small, else to what was wanted', () => {
    fc.assert(
      fc.property(somePot, someWants, (pot, wants) => {
        expect(sumOf(shareOut(pot, wants))).toBe(Math.min(pot, sumOf(wants)));
      }),
    );
  });

  it('gives nobody more than they want, and nobody less than nothing', () => {
    fc.assert(
      fc.property(somePot, someWants, (pot, wants) => {
        for (const { id, pence } of shareOut(pot, wants)) {
          expect(pence).toBeGreaterThanOrEqual(0);
          expect(pence).toBeLessThanOrEqual(of(wants, id));
        }
      }),
    );
  });

  it('gives whoever wants more not less, and equals within a penny', () => {
    fc.assert(
      fc.property(somePot, someWants, (pot, wants) => {
        const shares = shareOut(pot, wants);
        for (const one of wants)
          for (const other of wants) {
            if (one.pence > other.pence)
              expect(of(shares, one.id)).toBeGreaterThanOrEqual(of(shares, other.id));
            if (one.pence === other.pence)
              expect(Math.abs(of(shares, one.id) - of(shares, other.id))).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  it('does not depend on the order of the wants', () => {
    fc.assert(
      fc.property(
        somePot,
        someWants.chain((wants) =>
          fc.tuple(
            fc.constant(wants),
            fc.shuffledSubarray(wants, { minLength: wants.length, maxLength: wants.length }),
          ),
        ),
        (pot, [wants, shuffled]) => {
          const shares = shareOut(pot, wants);
          for (const { id, pence } of shareOut(pot, shuffled)) expect(pence).toBe(of(shares, id));
        },
      ),
    );
  });

  it('shares £100 among three equals as £33.34, £33.33 and £33.33', () => {
    const wants = ['a', 'b', 'c'].map((id) => ({ id, pence: 10_000 }));
    expect(shareOut(10_000, wants).map(({ pence }) => pence)).toEqual([3334, 3333, 3333]);
  });
});

describe('what is left of a pot', () => {
  type Step = { what: 'give' | 'come back' | 'carry on'; at: number; to: number; pence: number };
  const pots = 3;
  const someSteps: fc.Arbitrary<Step[]> = fc.array(
    fc.record({
      what: fc.constantFrom('give' as const, 'come back' as const, 'carry on' as const),
      at: fc.nat(pots - 1),
      to: fc.nat(pots - 1),
      pence: somePot,
    }),
    { maxLength: 60 },
  );
  const filled = (total: number): Flows => ({ total, carriedIn: 0, carriedOut: 0, granted: 0, returned: 0 });

  /** Whatever happens to pots that are never overdrawn, and where no more comes back than was given. */
  const after = (totals: readonly number[], steps: readonly Step[]): Flows[] => {
    const flows = totals.map(filled);
    for (const { what, at, to, pence } of steps) {
      const [from = filled(0), other = filled(0)] = [flows[at], flows[to]];
      const most = what === 'come back' ? from.granted - from.returned : leftOf(from);
      const moved = Math.min(pence, most);
      if (what === 'give') from.granted += moved;
      else if (what === 'come back') from.returned += moved;
      else {
        from.carriedOut += moved;
        other.carriedIn += moved;
      }
    }
    return flows;
  };

  it('and what is spent is what was put in, to the penny, whatever happens between', () => {
    const someTotals = fc.array(somePot, { minLength: pots, maxLength: pots });
    fc.assert(
      fc.property(someTotals, someSteps, (totals, steps) => {
        const flows = after(totals, steps);
        const kept = flows.reduce((sum, one) => sum + leftOf(one) + one.granted - one.returned, 0);
        expect(kept).toBe(totals.reduce((sum, one) => sum + one, 0));
        for (const one of flows) expect(leftOf(one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is neither made nor lost by carrying it on', () => {
    const flows = fc.record({
      total: somePot,
      carriedIn: somePot,
      carriedOut: somePot,
      granted: somePot,
      returned: somePot,
    });
    fc.assert(
      fc.property(flows, flows, somePot, (from, to, pence) => {
        const after =
          leftOf({ ...from, carriedOut: from.carriedOut + pence }) +
          leftOf({ ...to, carriedIn: to.carriedIn + pence });
        expect(after).toBe(leftOf(from) + leftOf(to));
      }),
    );
  });
});
