import { expect, it } from 'vitest';
import { takenWords } from './freezing.ts';

it.each([
  ['on the first working day', '2026-03-02', '2026-02-28', null],
  ['after a bank holiday', '2026-01-02', '2025-12-31', null],
  ['after Easter', '2024-04-02', '2024-03-31', null],
  ['on the last day itself', '2026-02-28', '2026-02-28', 'frozen as on 2 March 2026'],
  [
    'three days late',
    '2026-03-05',
    '2026-02-28',
    'The figures of February 2026 are frozen as on 2 March 2026',
  ],
  ['before the month ended', '2026-02-20', '2026-02-28', 'That is before 28 February 2026'],
  ['in the middle of a month', '2026-02-12', '2026-02-11', null],
])('an extract that was taken %s', (_, takenOn, lastDay, said) => {
  if (said === null) expect(takenWords(takenOn, lastDay)).toBeNull();
  else expect(takenWords(takenOn, lastDay)).toContain(said);
});
