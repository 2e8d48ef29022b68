import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readContact, readSignUp } from './read-sign-up.ts';

describe('a way to reach somebody', () => {
  it.each([
    ['Sam@Example.org', 'sam@example.org', 'e-mail'],
    ['07700 900 123', '07700900123', 'telephone'],
    ['+44 7700 900123', '07700900123', 'telephone'],
    ['0044 (7700) 900-123', '07700900123', 'telephone'],
    ['+353 20 912 3456', '+353209123456', 'telephone'],
  ])('"%s" is compared as %s', (typed, key, kind) => {
    expect(readContact(typed)).toEqual({ contact: typed, key, kind });
  });

  it.each(['', 'sam', 'sam@', '@sam', '123', '07700', 'sam @example.org', 'a'.repeat(101)])(
    '"%s" is none',
    (typed) => {
      expect(readContact(typed)).toBeNull();
    },
  );
});

const offer = { ways: ['in person', 'online'] as const, agesFrom: 11, agesTo: 25 };
const typed: Typed = { age: '17', contact: 'sam@example.org', way: 'online' };
const younger: Typed = { ...typed, age: '14', carerName: 'My carer', carerContact: '07700 900456' };

it('is read with needs that the form knows', () => {
  const read = readSignUp({ ...typed, food: ['Halal', 'Gold leaf'], access: 'No steps' }, 'Sam', offer);
  expect(read).toEqual({
    ok: true,
    value: {
      firstName: 'Sam',
      age: 17,
      contact: { contact: 'sam@example.org', key: 'sam@example.org', kind: 'e-mail' },
      way: 'online',
      needs: { access: ['No steps'], food: ['Halal'] },
      carer: null,
    },
  });
});

it('takes a parent or carer with somebody under 16, and the only way there is', () => {
  const read = readSignUp({ ...younger, way: '' }, 'Sam', { ...offer, ways: ['in person'] });
  expect(read.ok && [read.value.way, read.value.carer?.contact.key]).toEqual(['in person', '07700900456']);
});

it.each<[string, Typed, string]>([
  ['firstName', { ...typed, name: '' }, ''],
  ['age', { ...typed, age: '' }, 'Sam'],
  ['age', { ...typed, age: 'seven' }, 'Sam'],
  ['age', { ...typed, age: '10' }, 'Sam'],
  ['age', { ...typed, age: '26' }, 'Sam'],
  ['contact', { ...typed, contact: 'x' }, 'Sam'],
  ['way', { ...typed, way: 'by boat' }, 'Sam'],
  ['carerName', { ...typed, age: '15' }, 'Sam'],
  ['carerContact', { ...younger, carerContact: '' }, 'Sam'],
  ['carerContact', { ...younger, carerContact: 'SAM@example.org' }, 'Sam'],
])('asks again at %s for %j', (field, sent, firstName) => {
  const read = readSignUp(sent, firstName, offer);
  expect(read.ok ? '' : read.reason.field).toBe(field);
});
