import { expect, it } from 'vitest';
import { sumOf } from './year.ts';

const year = { from: '2025-04-01', to: '2026-03-31' };
const part = (personId: string | null, quarters: number) => ({ personId, quarters });
const parts = [part('wren', 6), part(null, 4)];
const one = { cameOn: '2025-04-01', tookPlaceOn: '2025-05-01', saidOn: null };

it.each([
  ['nothing', [], { requests: 0, tookPlace: 0, places: 0, people: 0, quarters: 0, answered: 0 }],
  [
    'one that came, took place and was answered',
    [{ cameOn: '2025-04-01', tookPlaceOn: '2026-03-31', saidOn: '2026-05-01', parts }],
    { requests: 1, tookPlace: 1, places: 2, people: 2, quarters: 10, answered: 1 },
  ],
  [
    'one that came before and took place in it',
    [{ cameOn: '2025-03-31', tookPlaceOn: '2025-04-01', saidOn: null, parts }],
    { requests: 0, tookPlace: 1, places: 2, people: 2, quarters: 10, answered: 0 },
  ],
  [
    'one that takes place after it',
    [{ cameOn: '2026-03-31', tookPlaceOn: '2026-04-01', saidOn: '2026-05-01', parts }],
    { requests: 1, tookPlace: 0, places: 0, people: 0, quarters: 0, answered: 0 },
  ],
  [
    'whoever came twice, and somebody who may be one of the others',
    [
      { ...one, parts: [part('wren', 4), part('robin', 4)] },
      { ...one, parts: [part('wren', 4), part('sky', 4)] },
      { ...one, parts: [part(null, 4)] },
    ],
    { requests: 3, tookPlace: 3, places: 5, people: 3, quarters: 20, answered: 0 },
  ],
])('%s', (_, requests, sum) => {
  expect(sumOf(requests, year)).toEqual(sum);
});
