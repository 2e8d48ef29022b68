import { beforeAll, describe, expect, test } from 'vitest';
import { careLeavers } from '../../../testing/indicators/cases/care-leavers.ts';
import { birthdays, health, toldByReturn } from '../../../testing/indicators/cases/health-and-education.ts';
import { adoptions, homes } from '../../../testing/indicators/cases/homes.ts';
import { inOurCare } from '../../../testing/indicators/cases/in-our-care.ts';
import { plans } from '../../../testing/indicators/cases/protection-plans.ts';
import { reviews, reviewsOfOneYear } from '../../../testing/indicators/cases/reviews.ts';
import { type Expected, workOut } from '../../../testing/indicators/hand-worked.ts';

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
  }, 60_000);

  test.each(group.cases.map((one, place) => ({ ...one, place })))('$what', ({ expected, place }) => {
    expect(found[place]).toEqual(expected);
  });
});
