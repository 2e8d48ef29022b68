import { describe, expect, it } from 'vitest';
import type { Brag } from './brag.ts';
import { mayRate } from './rating.ts';

const red = { brag: 'red', reasons: [{ rule: 'due', brag: 'red', words: 'It was due long ago.' }] } as const;
const green = { brag: 'green', reasons: [] } as const;
const unknown = { brag: null, reasons: [] } as const;

describe('a declared rating', () => {
  it.each<
    [
      string,
      Brag | null,
      Brag | null,
      string,
      { brag: Brag | null; reasons: readonly object[] },
      number,
      string,
    ]
  >([
    ['agrees with the facts', null, 'red', '', red, 0, ''],
    ['differs, with a reason', null, 'green', 'The date moved.', red, 0, ''],
    [
      'differs without one',
      null,
      'green',
      ' ',
      red,
      0,
      'What is known suggests red: It was due long ago. Say why it is green.',
    ],
    ['stays, whatever the facts say', 'green', 'green', '', red, 0, ''],
    ['nothing is known', null, 'amber', '', unknown, 0, ''],
    ['blue with evidence', 'green', 'blue', '', green, 1, ''],
    [
      'blue without',
      'green',
      'blue',
      'Done.',
      green,
      0,
      'Blue closes this. Add what shows that it is done, then rate it blue.',
    ],
    ['an imported blue stays', 'blue', 'blue', '', green, 0, ''],
    ['opened again with a reason', 'blue', 'amber', 'It broke down.', green, 1, ''],
    ['opened again without', 'blue', 'green', '', green, 1, 'This was closed. Say why it is opened again.'],
    ['taken away', 'green', null, '', red, 0, ''],
  ])('%s', (_what, now, rating, reason, suggested, evidence, refusal) => {
    const found = mayRate({ now, rating, reason, suggested: suggested as never, evidence });
    expect(found.ok ? '' : found.reason).toBe(refusal);
  });
});
