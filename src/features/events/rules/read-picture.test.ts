import { expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readPicture } from './read-picture.ts';

const typed: Typed = { says: 'Two of us in a boat', older: '1', younger: '1', agreed: 'yes' };

it('is read where all agreed, or nobody is on it', () => {
  expect(readPicture(typed)).toEqual({
    ok: true,
    value: { says: 'Two of us in a boat', older: 1, younger: 1 },
  });
  expect(readPicture({ says: 'The cake', older: '0', younger: '0' }).ok).toBe(true);
});

it.each<[string, Typed]>([
  ['says', { says: '' }],
  ['says', { says: 'x'.repeat(201) }],
  ['older', { older: '' }],
  ['older', { older: '31' }],
  ['younger', { younger: '-1' }],
  ['agreed', { agreed: '' }],
])('asks again at %s for %j', (field, changed) => {
  const read = readPicture({ ...typed, ...changed });
  expect(read.ok ? '' : read.reason.field).toBe(field);
});
