import { describe, expect, it } from 'vitest';
import { type AgeBand, ageBands, isFor, needsCarer } from './ages.ts';

it('a parent or carer agrees until sixteen', () => {
  expect(ageBands.filter(needsCarer)).toEqual(['8 to 10', '11 to 13', '14 or 15']);
});

describe('a group from 8 to 13', () => {
  it.each<[AgeBand, boolean]>([
    ['8 to 10', true],
    ['11 to 13', true],
    ['14 or 15', false],
    ['18 to 25', false],
  ])('is for who is %s: %s', (band, fits) => {
    expect(isFor({ agesFrom: 8, agesTo: 13 }, band)).toBe(fits);
  });
});

it.each<[number, number, AgeBand, boolean]>([
  [15, 17, '14 or 15', true],
  [13, 13, '11 to 13', true],
  [16, 25, '14 or 15', false],
])('a group from %i to %i is for who is %s: %s', (agesFrom, agesTo, band, fits) => {
  expect(isFor({ agesFrom, agesTo }, band)).toBe(fits);
});
