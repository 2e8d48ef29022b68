import { describe, expect, it } from 'vitest';
import { isSame, merged } from './merge.ts';

const base = { activity: 'Open the hub', services: ['Housing'], timescale: 'March' };

describe('the content of a field', () => {
  it.each<[unknown, unknown, boolean]>([
    ['a', 'a', true],
    [null, '', false],
    [3, '3', false],
    [['a', 'b'], ['b', 'a'], false],
    [[{ name: 'Lease', when: '', done: true }], [{ done: true, name: 'Lease', when: '' }], true],
    [[{ name: 'Lease' }], [{ name: 'Lease', when: '' }], false],
    [[], {}, false],
    [[], null, false],
  ])('%j and %j', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
    expect(isSame(other, one)).toBe(same);
  });
});

describe('two people who edit one thing', () => {
  it.each([
    ['nobody else did', base, { timescale: 'April' }, { set: { timescale: 'April' }, clashes: [] }],
    [
      'they changed other fields',
      { ...base, activity: 'Open two hubs' },
      { ...base, timescale: 'April' },
      { set: { timescale: 'April' }, clashes: [] },
    ],
    [
      'they changed the same field',
      { ...base, timescale: 'May' },
      { ...base, timescale: 'April', services: ['Housing', 'Health'] },
      { set: { services: ['Housing', 'Health'] }, clashes: ['timescale'] },
    ],
    [
      'they wrote the same',
      { ...base, timescale: 'April' },
      { timescale: 'April' },
      { set: {}, clashes: [] },
    ],
    [
      'lists are compared whole',
      { ...base, services: ['Health'] },
      { services: ['Housing', 'Schools'] },
      { set: {}, clashes: ['services'] },
    ],
    ['nothing was typed anew', { ...base, activity: 'Open two hubs' }, base, { set: {}, clashes: [] }],
  ])('%s', (_what, now, wanted, expected) => {
    expect(merged(base, now, wanted)).toEqual(expected);
  });
});
