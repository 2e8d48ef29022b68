import { expect, it } from 'vitest';
import { carerBy, needsCarer } from './carer.ts';

it.each([
  [8, true],
  [15, true],
  [16, false],
  [25, false],
])('asks at the age of %i a parent or carer: %s', (age, asks) => {
  expect(needsCarer(age)).toBe(asks);
});

it.each([
  ['2026-03-10', '2026-04-20', '2026-03-17'],
  ['2026-03-10', '2026-03-17', '2026-03-17'],
  ['2026-03-10', '2026-03-12', '2026-03-12'],
  ['2026-03-10', '2026-03-10', '2026-03-10'],
])('a place held on %s for %s waits until %s for their answer', (today, eventDay, last) => {
  expect(carerBy(today, eventDay)).toBe(last);
});
