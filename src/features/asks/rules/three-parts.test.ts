import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Standing } from './standing.ts';
import type { Theme } from './themes.ts';
import { threeParts } from './three-parts.ts';

const asks = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    askedOn: fc.constantFrom('2025-01-07', '2025-06-30', '2026-03-10'),
    theme: fc.constantFrom<Theme>('home', 'money', 'fun'),
    standing: fc.constantFrom<Standing>('asked', 'open', 'done'),
    supporters: fc.nat(500),
  }),
  { selector: ({ id }) => id },
);

it('hides nobody’s ask and shows each once', () => {
  fc.assert(
    fc.property(asks, (all) => {
      const { said, did, open } = threeParts(all, null);
      const ids = [...said, ...did, ...open].map(({ id }) => id);
      expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

it('puts whoever waits longest first, however many support another', () => {
  fc.assert(
    fc.property(asks, fc.nat(500), (all, more) => {
      const supported = all.map((one) => ({ ...one, supporters: one.supporters + more * one.id.length }));
      const order = (some: typeof all) =>
        Object.values(threeParts(some, null)).map((part) => part.map(({ id }) => id));
      expect(order(supported.reverse())).toEqual(order(all));
      for (const part of Object.values(threeParts(all, null)))
        for (const [place, one] of part.entries())
          expect(one.askedOn >= (part[place - 1]?.askedOn ?? '')).toBe(true);
    }),
  );
});

it('shows a theme by itself', () => {
  const one = { id: 'a', askedOn: '2025-01-07', theme: 'home', standing: 'asked' } as const;
  expect(threeParts([one], 'home').said).toEqual([one]);
  expect(threeParts([one], 'money')).toEqual({ said: [], did: [], open: [] });
});
