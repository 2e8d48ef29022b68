import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readCategories, readCriteria, whyFixed } from './arrange.ts';

const now = [
  { id: 'a', words: { name: 'Courage', sentence: 'for the brave' } },
  { id: 'b', words: { name: 'Kindness', sentence: 'for the kind' } },
];
const row = (number: number, fields: Record<string, string>): Typed =>
  Object.fromEntries(Object.entries(fields).map(([name, words]) => [`category-${number}-${name}`, words]));
const courage = { id: 'a', place: '10', name: 'Courage', sentence: 'for the brave' };
const kindness = { id: 'b', place: '20', name: 'Kindness', sentence: 'for the kind' };
const fresh = { id: '', place: '30', name: 'Fun', sentence: 'for the funny' };
const empty = { id: '', place: '40', name: '', sentence: '' };

const rows = (...given: Record<string, string>[]): Typed =>
  Object.assign({}, ...given.map((fields, number) => row(number, fields)));

describe('categories as they are to be', () => {
  it.each<[string, Typed, (string | null)[], string[]]>([
    ['left alone', rows(courage, kindness, empty), ['a', 'b'], []],
    ['moved', rows({ ...courage, place: '25' }, kindness), ['b', 'a'], []],
    ['added between', rows(courage, kindness, { ...fresh, place: '15' }), ['a', null, 'b'], []],
    ['taken off', rows({ ...courage, drop: 'yes', name: '' }, kindness), ['b'], ['a']],
    ['added by somebody else meanwhile', rows(courage), ['a', 'b'], []],
    [
      'taken off by somebody else meanwhile',
      rows(courage, kindness, { ...fresh, id: 'c' }),
      ['a', 'b', null],
      [],
    ],
  ])('%s', (_, typed, ids, dropped) => {
    const read = readCategories(typed, now);
    expect(read.ok && [read.value.kept.map(({ id }) => id), read.value.dropped]).toEqual([ids, dropped]);
  });

  it.each<[string, Typed, string]>([
    ['emptied', rows(courage, { ...kindness, name: '', sentence: '' }), 'category-1-name'],
    ['without a sentence', rows(courage, kindness, { ...fresh, sentence: '' }), 'category-2-sentence'],
    ['without a name', rows(courage, kindness, { ...fresh, name: '' }), 'category-2-name'],
    ['of the same name', rows(courage, { ...kindness, name: 'courage' }), 'category-1-name'],
    ['all taken off', rows({ ...courage, drop: 'yes' }, { ...kindness, drop: 'yes' }), 'category-0-name'],
  ])('%s are asked about', (_, typed, field) => {
    const read = readCategories(typed, now);
    expect(read.ok || read.reason.field).toBe(field);
  });
});

it.each([
  [1, true],
  [8, true],
  [9, false],
  [0, false],
])('%s criteria can be kept: %s', (many, taken) => {
  const typed = Object.fromEntries(
    Array.from({ length: many }, (_, at) => [`criterion-${at}-words`, `Number ${at}`]),
  );
  expect(readCriteria(typed, []).ok).toBe(taken);
});

it.each([
  ['not yet', 0, false],
  ['not yet', 1, true],
  ['open', 0, true],
  ['closed', 0, true],
] as const)('with scoring %s and %s points given they are fixed: %s', (scoring, points, fixed) => {
  expect(whyFixed(scoring, points) !== null).toBe(fixed);
});
