import { describe, expect, it } from 'vitest';
import { type PersonForm, readPerson } from './person-form.ts';

const blank: PersonForm = { name: 'Robin Ashdown', title: '', email: '', young: '', supporter: '' };
const self = 'the person';

describe('a person as typed', () => {
  it.each<[string, Partial<PersonForm>, object]>([
    ['spaces around and within a name', { name: '  Robin   Ashdown ' }, { name: 'Robin Ashdown' }],
    ['capitals in an address', { email: 'Robin@Example.ORG ' }, { email: 'robin@example.org' }],
    ['no title', { title: '  ' }, { title: null }],
    ['a supporter of a young person', { young: 'yes', supporter: 's' }, { young: true, supporterId: 's' }],
    ['a supporter of somebody who is not young', { supporter: 's' }, { young: false, supporterId: null }],
  ])('%s', (_what, form, read) => {
    expect(readPerson({ ...blank, ...form }, self)).toMatchObject({ ok: true, value: read });
  });

  it.each<[string, Partial<PersonForm>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['half an address', { email: 'robin@example' }, 'email'],
    ['an address with a line end', { email: 'a@b.uk\nbcc: c@d.uk' }, 'email'],
    ['two addresses', { email: 'a@b.uk, c@d.uk' }, 'email'],
    ['themselves as supporter', { young: 'yes', supporter: self }, 'supporter'],
  ])('is refused with %s', (_what, form, field) => {
    expect(readPerson({ ...blank, ...form }, self)).toMatchObject({ ok: false, reason: { field } });
  });
});
