import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays } from '../../../kernel/days.ts';
import { lettersBy } from './chase.ts';

it.each<[string | null, string | null, string, number]>([
  [null, null, '2026-03-10', 0],
  ['2026-03-01', null, '2026-03-01', 0],
  ['2026-03-01', null, '2026-03-28', 0],
  ['2026-03-01', null, '2026-03-29', 1],
  ['2026-03-01', null, '2026-04-11', 1],
  ['2026-03-01', null, '2026-04-12', 2],
  ['2026-03-01', null, '2026-04-26', 3],
  ['2026-03-01', '2026-04-20', '2026-04-26', 0],
  ['2026-04-01', null, '2026-03-10', 0],
])('took place %s, said %s: by %s letters %i', (tookPlaceOn, saidOn, today, letters) => {
  expect(lettersBy({ tookPlaceOn, saidOn }, today)).toBe(letters);
});

it('a letter more is due on every fourteenth day and on no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
      const tookPlaceOn = '2025-01-01';
      const at = (day: number) => lettersBy({ tookPlaceOn, saidOn: null }, plusDays(tookPlaceOn, day));
      const isDue = days >= 27 && (days - 27) % 14 === 0;
      expect(at(days + 1) - at(days)).toBe(isDue ? 1 : 0);
    }),
  );
});
