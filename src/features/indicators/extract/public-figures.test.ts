import { expect, it } from 'vitest';
import { recoveredFrom } from '../../../testing/indicators/public-figures.ts';

const seconds = 1000;

/** The 200 of the acceptance run in bin/soak. */
it.each([
  [1, 'by team', false],
  [4, 'by district and then by team', true],
] as const)(
  'of made-up council %i, public %s, no hidden count can be recovered from all tables together',
  { timeout: 240 * seconds },
  async (seed, _how, districts) => {
    const { hidden, exposed, recovered } = await recoveredFrom(seed, { districts });
    expect(hidden).toBeGreaterThan(20);
    expect(exposed).toBe(0);
    expect(recovered).toEqual([]);
  },
);
