import { expect, it } from 'vitest';
import { youngCounts } from './young-counts.ts';

const period = {
  places: 20,
  people: 4,
  quarters: 80,
  held: 60,
  came: 41,
  nominated: 14,
  entered: 9,
  prizes: 3,
};

it('tells of twenty places that they are of four young people', () => {
  const { wholes } = youngCounts(period);
  expect(wholes.map(({ id, value, people }) => [id, value, people])).toEqual([
    ['places', 20, 4],
    ['held', 60, 60],
    ['came', 41, 41],
    ['nominated', 14, 14],
    ['entered', 9, 9],
    ['prizes', 3, 3],
  ]);
});
