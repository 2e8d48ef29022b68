import { expect, it } from 'vitest';
import { type LeadForm, readLead } from './lead-form.ts';

const typed: LeadForm = { name: ' The dental lead ', service: 'Health', email: '', person: '', mailed: '' };

it('reads a lead who has neither an address nor an account', () => {
  expect(readLead(typed)).toEqual({
    ok: true,
    value: { name: 'The dental lead', service: 'Health', email: null, personId: null, mailed: false },
  });
});

it.each([
  ['name@example.org', true],
  ['first.last@nhs.example.org', true],
  ['name', false],
  ['name@example', false],
  ['one@example.org, two@example.org', false],
  ['one@example.org two@example.org', false],
  ['Name <name@example.org>', false],
])('takes the address %s: %s', (email, good) => {
  const read = readLead({ ...typed, email });
  expect(read.ok ? null : read.reason.field).toBe(good ? null : 'email');
});

it('asks for a name', () => {
  const read = readLead({ ...typed, name: ' ' });
  expect(read.ok ? null : read.reason.field).toBe('name');
});
