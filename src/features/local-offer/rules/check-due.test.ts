import { expect, it } from 'vitest';
import { isToAsk } from './check-due.ts';

it.each<[string, string | null, string, boolean]>([
  ['2025-09-11', null, '2026-03-10', false],
  ['2025-09-10', null, '2026-03-10', true],
  ['2025-08-31', null, '2026-02-28', true],
  ['2025-09-10', '2026-03-10', '2026-03-10', false],
  ['2025-09-10', '2026-03-10', '2026-04-09', false],
  ['2025-09-10', '2026-03-10', '2026-04-10', true],
  ['2026-03-20', '2026-03-10', '2026-04-10', false],
])('checked on %s and asked on %s: on %s its owner is asked: %s', (checkedOn, askedOn, today, asked) => {
  expect(isToAsk({ checkedOn, askedOn }, 6, today)).toBe(asked);
});
