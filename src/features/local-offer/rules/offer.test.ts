import { expect, it } from 'vitest';
import { areasOf, isFor, type Wanted } from './offer.ts';

const nobody: Wanted = { age: null, area: '', situation: '' };
const offer = { ageFrom: 18, ageTo: 24, areas: ['North'], situations: ['parent'] };
const everywhere = { ...offer, areas: [], situations: [] };

it.each<[string, Partial<Wanted>, boolean, boolean]>([
  ['says nothing', {}, true, true],
  ['is too young', { age: 17 }, false, false],
  ['is just old enough', { age: 18 }, true, true],
  ['is in the last year', { age: 24 }, true, true],
  ['is too old', { age: 25 }, false, false],
  ['lives there', { area: 'north' }, true, true],
  ['lives elsewhere', { area: 'South' }, false, true],
  ['is a parent', { situation: 'parent' }, true, true],
  ['is at university', { situation: 'university' }, false, true],
])('is for somebody who %s: %s', (_, said, narrow, wide) => {
  expect([isFor(offer, { ...nobody, ...said }), isFor(everywhere, { ...nobody, ...said })]).toEqual([
    narrow,
    wide,
  ]);
});

it('names each area once', () => {
  expect(areasOf([offer, everywhere, { ...offer, areas: ['East', 'North'] }])).toEqual(['East', 'North']);
});
