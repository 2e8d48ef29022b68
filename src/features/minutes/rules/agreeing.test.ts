import { describe, expect, it } from 'vitest';
import { agreedWords, choicesOf, mayAgree, mayAmend, withAdded } from './agreeing.ts';

const later = {
  id: 'm2',
  body: 'Corporate Parenting Board',
  date: '2026-03-04',
  items: [
    { id: 'i1', number: '1', title: 'Introductions', resolutions: [] },
    {
      id: 'i2',
      number: '2',
      title: 'Notes of the last meeting and matters arising',
      resolutions: ['That the notes be agreed with the addition of Bo Beech as present.'],
    },
    { id: 'i3', number: null, title: 'Homes', resolutions: ['That one.', 'That two.'] },
  ],
};

describe('what can have agreed the minutes', () => {
  it('is any resolution of a later meeting, the one on the notes most likely', () => {
    expect(choicesOf([later]).map(({ value, resolution, likely }) => [value, resolution, likely])).toEqual([
      [
        'm2 i2 0',
        'item 2, Notes of the last meeting and matters arising: That the notes be agreed with the addition of Bo Beech as present.',
        true,
      ],
      ['m2 i3 0', 'Homes: That one.', false],
      ['m2 i3 1', 'Homes: That two.', false],
    ]);
  });

  it.each([
    ['Notes of the last meeting', 1],
    ['Minutes of the previous meeting', 1],
    ['Matters arising', 1],
    ['Notes on housing', 0],
    ['Introductions', 0],
  ])('without a resolution is the item "%s" on the notes: %i', (title, count) => {
    const items = [{ id: 'i', number: null, title, resolutions: [] }];
    expect(choicesOf([{ ...later, items }])).toHaveLength(count);
  });
});

const [choice] = choicesOf([later]);

it.each([
  ['draft', choice, true],
  ['draft', undefined, false],
  ['being written', choice, false],
  ['as published', choice, false],
  ['agreed', choice, false],
])('minutes that are "%s" are agreed: %#', (state, chosen, may) => {
  expect(mayAgree(state, chosen).ok).toBe(may);
});

it.each([
  ['draft', 'One.', 'Two.', true],
  ['draft', 'One.', 'One. ', false],
  ['agreed', 'One.', 'Two.', false],
  ['being written', 'One.', 'Two.', false],
])('a %s is amended from %j to %j: %s', (state, drafted, agreed, may) => {
  expect(mayAmend(state, drafted, agreed).ok).toBe(may);
});

it('adds who was there, whose apologies then go', () => {
  const before = {
    present: [{ name: 'Ash Alder', organisation: null, capacity: 'member' as const }],
    apologies: [{ name: 'Bo Beech' }, { name: 'Di Elm' }],
    remote: [],
  };
  const after = withAdded(before, { name: 'Bo Beech', organisation: 'Police', capacity: 'co-opted' });
  expect(after.present.map(({ name }) => name)).toEqual(['Ash Alder', 'Bo Beech']);
  expect(after.apologies).toEqual([{ name: 'Di Elm' }]);
  expect(before.present).toHaveLength(1);
});

it.each([
  [0, 'Agreed as they stood'],
  [1, 'Agreed with one change'],
  [3, 'Agreed with 3 changes'],
])('%i amendments: %s', (count, words) => {
  expect(agreedWords(count)).toBe(words);
});
