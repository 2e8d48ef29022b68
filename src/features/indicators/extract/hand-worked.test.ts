import { beforeAll, describe, expect, test } from 'vitest';
import { type Expected, workOut } from '../../../testing/indicators/hand-worked.ts';
import { careLeavers } from './cases/care-leavers.ts';
import { birthdays, health, toldByReturn } from './cases/health-and-education.ts';
import { adoptions, homes } from './cases/homes.ts';
import { inOurCare } from './cases/in-our-care.ts';
import { plans } from './cases/protection-plans.ts';
import { reviews, reviewsOfOneYear } from './cases/reviews.ts';

const groups = [
  plans,
  inOurCare,
  homes,
  adoptions,
  reviews,
  reviewsOfOneYear,
  health,
  toldByReturn,
  birthdays,
  careLeavers,
];

describe.each(groups)('$about', (group) => {
  let found: Record<string, Expected>[] = [];

  beforeAll(async () => {
    found = await workOut(group);
  });

  test.each(group.cases.map((one, place) => ({ ...one, place })))('$what', ({ expected, place }) => {
    expect(found[place]).toEqual(expected);
  });
});
