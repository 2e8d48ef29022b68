import { expect, it } from 'vitest';
import { consentsFor } from './pictured.ts';

it.each([
  [0, 0, []],
  [1, 0, ['Person 1 (the young person)']],
  [
    1,
    1,
    [
      'Person 1 (the young person)',
      'Person 2, under 16 (the young person)',
      'The parent or carer of person 2 (a parent or carer)',
    ],
  ],
])('with %i of 16 and over and %i under 16 on it stands on %j', (older, younger, needed) => {
  expect(consentsFor({ older, younger }).map(({ whose, givenBy }) => `${whose} (${givenBy})`)).toEqual(
    needed,
  );
});
