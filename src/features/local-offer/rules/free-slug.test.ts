import { expect, it } from 'vitest';
import { freeSlug } from './free-slug.ts';

it.each<[string, string[], string]>([
  ['bus-pass', [], 'bus-pass'],
  ['bus-pass', ['bus-pass-2'], 'bus-pass'],
  ['bus-pass', ['bus-pass', 'bus-pass-2'], 'bus-pass-3'],
  ['saved', [], 'saved-2'],
])('of “%s” with %j taken the address is %s', (wanted, taken, slug) => {
  expect(freeSlug(wanted, taken)).toBe(slug);
});
