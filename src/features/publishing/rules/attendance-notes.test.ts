import { expect, it } from 'vitest';
import { attendanceNotes, cameInstead } from './attendance-notes.ts';

it.each([
  ['Service Manager (online)', { organisation: 'Service Manager', remote: true }],
  ['via MS Teams', { organisation: null, remote: true }],
  ['joined remotely', { remote: true }],
  ['substituting for Cllr Bo Elm', { organisation: null, inPlaceOf: 'Cllr Bo Elm' }],
  ['Police, in place of Jo Oakes', { organisation: 'Police', inPlaceOf: 'Jo Oakes' }],
  ['Chair, Present', { organisation: 'Chair', absent: false }],
  ['Member, Apologies', { organisation: 'Member', absent: true }],
  ['Head of Online Learning', { organisation: 'Head of Online Learning', remote: false }],
])('%s', (said, notes) => {
  expect(attendanceNotes(said)).toMatchObject(notes);
});

it.each([
  ['for whom Councillor Di Khan substituted', 'Councillor Di Khan'],
  ['represented by Jo Oakes', 'Jo Oakes'],
  ['Chair', null],
])('%s', (said, name) => {
  expect(cameInstead(said)).toBe(name);
});
