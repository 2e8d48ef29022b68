import { expect, it } from 'vitest';
import { recoveredFrom } from '../../../testing/indicators/public-figures.ts';

const councils = 200;

it.each([
  ['by team', false],
  ['by district and then by team', true],
] as const)(
  `of ${councils} made-up councils, public %s, no hidden count can be recovered from all tables together`,
  async (_how, districts) => {
    for (let seed = 1; seed <= councils; seed += 1) {
      const { exposed, recovered } = await recoveredFrom(seed, { districts });
      // Where a count cannot be protected nothing would be published.
      if (exposed === 0) expect(recovered, `council ${seed}`).toEqual([]);
    }
  },
);
