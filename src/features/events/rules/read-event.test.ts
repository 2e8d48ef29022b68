import { expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readEvent } from './read-event.ts';

const typed: Typed = {
  title: 'Outdoor day',
  day: '28 October 2026',
  begins: '10am',
  ends: '4pm',
  place: 'Near Northtown',
  places: '15',
};

it('is read with what was left empty', () => {
  expect(readEvent({ ...typed, insidePlace: 'Gate 3, Lake Road', agesTo: '25', panel: 'yes' })).toEqual({
    ok: true,
    value: {
      title: 'Outdoor day',
      about: '',
      week: '',
      day: '2026-10-28',
      begins: '10:00',
      ends: '16:00',
      place: 'Near Northtown',
      inside: { place: 'Gate 3, Lake Road', link: '' },
      places: { 'in person': 15, online: 0 },
      agesFrom: null,
      agesTo: 25,
      panel: true,
      closesOn: '2026-10-28',
    },
  });
});

it.each<[string, Typed]>([
  ['title', { title: '' }],
  ['title', { title: 'x'.repeat(201) }],
  ['about', { about: 'x'.repeat(3001) }],
  ['day', { day: '' }],
  ['day', { day: 'soon' }],
  ['begins', { begins: '' }],
  ['begins', { begins: 'early' }],
  ['ends', { ends: '9am' }],
  ['closes', { closes: '29 October 2026' }],
  ['places', { places: 'many' }],
  ['places', { places: '0' }],
  ['onlinePlaces', { onlinePlaces: '-1' }],
  ['agesTo', { agesFrom: '16', agesTo: '11' }],
  ['place', { place: '' }],
  ['link', { link: 'meet.example.org' }],
])('asks again at %s for %j', (field, changed) => {
  const read = readEvent({ ...typed, ...changed });
  expect(read.ok ? '' : read.reason.field).toBe(field);
});
