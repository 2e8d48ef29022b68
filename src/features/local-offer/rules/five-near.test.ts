import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays } from '../../../kernel/days.ts';
import { fiveOf } from './five-near.ts';

const today = '2026-03-10';

it.each([0, 1, 4, 5, 9])('shows five of %i at most, none twice', (count) => {
  const services = Array.from({ length: count }, (_, at) => at);
  const five = fiveOf(services, today);
  expect(five).toHaveLength(Math.min(5, count));
  expect(new Set(five).size).toBe(five.length);
});

it('shows each as often as any other in as many days as there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -400, max: 4000 }), (count, from) => {
      const services = Array.from({ length: count }, (_, at) => at);
      const days = services.map((at) => fiveOf(services, plusDays(today, from + at)));
      const times = services.map((one) => days.filter((five) => five.includes(one)).length);
      expect(new Set(times)).toEqual(new Set([Math.min(5, count)]));
    }),
  );
});
