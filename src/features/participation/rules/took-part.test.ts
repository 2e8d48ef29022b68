import { describe, expect, it } from 'vitest';
import { hoursWords, readChanged, readParts, readQuarters, readTookPlace } from './took-part.ts';

it.each([
  ['', 0],
  ['0', 0],
  ['1', 4],
  ['1.5', 6],
  ['0,25', 1],
  ['2.75', 11],
  ['100', 400],
])('“%s” hours are %i quarters', (typed, quarters) => {
  expect(readQuarters(typed)).toEqual({ ok: true, value: quarters });
});

it.each(['x', '-1', '1.3', '1.333', '101', '1e2', '1h'])('“%s” hours are refused', (typed) => {
  expect(readQuarters(typed).ok).toBe(false);
});

it.each([
  [1, '15 minutes'],
  [4, '1 hour'],
  [6, '1 hour 30 minutes'],
])('%i quarters are %s', (quarters, words) => {
  expect(hoursWords(quarters)).toBe(words);
});

describe('who took part', () => {
  const people = [
    { id: 'p', groups: [{ id: 'g' }] },
    { id: 'q', groups: [] },
  ];
  const groups = [{ id: 'g' }];

  it('is whoever has hours; others stand under the name they chose, or none', () => {
    const typed = {
      'hours-p': '1.5',
      'hours-q': '',
      'other-0-name': 'Robin',
      'other-0-hours': '2',
      'other-0-group': 'g',
      'other-2-hours': '1',
      'other-2-group': 'unknown',
    };
    expect(readParts(typed, people, groups)).toEqual({
      ok: true,
      value: [
        { personId: 'p', groupId: 'g', name: '', quarters: 6 },
        { personId: null, groupId: 'g', name: 'Robin', quarters: 8 },
        { personId: null, groupId: null, name: '', quarters: 4 },
      ],
    });
  });

  it.each([
    [{}, 'hours-p', 'Say who took part, and for how long.'],
    [{ 'hours-p': 'x' }, 'hours-p', 'Give hours in quarters, like 1.5 or 0.75, or leave it empty.'],
    [{ 'other-1-name': 'Robin' }, 'other-1-hours', 'Say for how many hours Robin was there.'],
    [
      { 'other-0-hours': '1.1' },
      'other-0-hours',
      'Give hours in quarters, like 1.5 or 0.75, or leave it empty.',
    ],
  ])('%j is refused beside its field', (typed, field, text) => {
    expect(readParts(typed, people, groups)).toEqual({ ok: false, reason: { field, text } });
  });
});

it.each([
  ['10 March 2026', true],
  ['11 March 2026', false],
  ['', false],
])('it took place on “%s”: %s', (tookPlaceOn, read) => {
  expect(readTookPlace({ tookPlaceOn }, '2026-03-10').ok).toBe(read);
});

it.each([
  [
    { did: 'yes', words: ' A new leaflet ' },
    { ok: true, value: { did: true, words: 'A new leaflet' } },
  ],
  [
    { did: 'no', words: 'No money' },
    { ok: true, value: { did: false, words: 'No money' } },
  ],
  [{ words: 'x' }, { ok: false, reason: { field: 'did', text: 'Choose whether something changed.' } }],
  [
    { did: 'no', words: '' },
    {
      ok: false,
      reason: { field: 'words', text: 'Say what changed, or why nothing did. They gave you their time.' },
    },
  ],
])('%j says what changed', (typed, read) => {
  expect(readChanged(typed)).toEqual(read);
});
