import { describe, expect, it } from 'vitest';
import { merged } from './merge.ts';

const base = { activity: 'Open the hub', services: ['Housing'], timescale: 'March' };

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
