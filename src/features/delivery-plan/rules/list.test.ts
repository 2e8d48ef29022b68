import { describe, expect, it } from 'vitest';
import { type Deliverable, emptyDeliverable } from './deliverable.ts';
import { entriesOn, flagsOf, ratingsOf } from './entry.ts';
import { type Grouping, grouped, narrowed, type Wanted, wholePlan } from './list.ts';

const today = '2026-03-10';

const part = (
  id: string,
  fields: Partial<Deliverable>,
  more: { removed?: boolean; evidence?: number; said?: string } = {},
) => ({
  id,
  version: 1,
  fields: { ...emptyDeliverable, ref: id, activity: `Do ${id}`, ...fields },
  lastWord: more.said === undefined ? null : { date: '2026-03-01', words: more.said, by: 'Lead' },
  evidence: more.evidence ?? 0,
  removed: more.removed ?? false,
});

const entries = entriesOn(
  [
    part(
      '1a',
      {
        objective: 'o1',
        services: ['Health', 'Housing'],
        leads: ['l1'],
        timescale: '31 January 2026',
        rating: 'green',
      },
      { said: 'The clinic moved.' },
    ),
    part('1b', { objective: 'o1', services: ['Health'], timescale: 'April 2026', rating: 'amber' }),
    part('2a', { objective: 'o2', leads: ['l1', 'l2'], timescale: 'Ongoing', rating: 'blue' }),
    part('2b', { objective: 'o2', timescale: 'Q4 2026', rating: 'blue' }, { evidence: 1 }),
    part('3', {
      timescale: 'Dec 2026',
      stages: [{ name: 'Stage 1', when: 'Feb 2026', done: false }],
      rating: 'red',
    }),
    part('4', {}),
    part('5', { rating: 'red' }, { removed: true }),
  ],
  { figureOf: () => null, silentRounds: new Map([['1b', 2]]), today },
);

const refs = (found: typeof entries): string => found.map(({ id }) => id).join(' ');

describe('a plan is narrowed', () => {
  it.each<[string, Partial<Wanted>, string]>([
    ['to nothing', {}, '1a 1b 2a 2b 3 4'],
    ['to what is open', { state: 'open' }, '1a 1b 3 4'],
    ['to what is late, stages too', { state: 'late' }, '1a 3'],
    ['to what somebody should look at', { state: 'looked at' }, '1a 1b 2a 3 4'],
    ['to what is closed', { state: 'closed' }, '2a 2b'],
    ['to what was taken out', { state: 'removed' }, '5'],
    ['to a rating', { rating: 'amber' }, '1b'],
    ['to none', { rating: 'none' }, '4'],
    ['to an objective', { objective: 'o2' }, '2a 2b'],
    ['to a service', { service: 'Health' }, '1a 1b'],
    ['to a lead', { lead: 'l2' }, '2a'],
    ['to words of several places', { words: 'clinic  HEALTH' }, '1a'],
    ['to several things at once', { service: 'Health', state: 'late' }, '1a'],
  ])('%s', (_what, wanted, expected) => {
    expect(refs(narrowed(entries, { ...wholePlan, ...wanted }))).toBe(expected);
  });
});

const names = {
  objectives: new Map([
    ['o2', '2. Homes'],
    ['o1', '1. Health'],
  ]),
  leads: new Map([
    ['l1', 'Nurse'],
    ['l2', 'Director'],
  ]),
};

describe('a plan is grouped', () => {
  it.each<[Grouping, string[]]>([
    ['objective', ['2. Homes: 2a 2b', '1. Health: 1a 1b', 'Under no objective: 3 4']],
    ['service', ['Health: 1a 1b', 'Housing: 1a', 'No service named: 2a 2b 3 4']],
    ['lead', ['Director: 2a', 'Nurse: 1a 2a', 'Nobody named: 1b 2b 3 4']],
    [
      'rating',
      ['Red: 3', 'Amber: 1b', 'Green: 1a', 'Without a rating: 4', 'Blue: complete and closed: 2a 2b'],
    ],
    ['due', ['Late: 1a 3', 'April 2026: 1b', 'March 2027: 2b', 'Without a date: 2a 4']],
  ])('by %s', (by, expected) => {
    const shown = narrowed(entries, wholePlan);
    expect(grouped(shown, by, names).map((group) => `${group.title}: ${refs(group.entries)}`)).toEqual(
      expected,
    );
  });
});

describe('what somebody should look at', () => {
  it.each([
    ['1a', ['differs'], 'a date that passed'],
    ['1b', ['differs'], 'two silent rounds'],
    ['2a', ['no evidence'], 'closed without evidence'],
    ['2b', [], 'closed with evidence'],
    ['4', ['no rating'], 'nothing'],
  ])('%s: %s for %s', (id, expected) => {
    const entry = entries.find((one) => one.id === id);
    expect(entry && flagsOf(entry)).toEqual(expected);
  });

  it('counts the ratings', () => {
    expect([...ratingsOf(narrowed(entries, wholePlan))]).toEqual([
      ['green', 1],
      ['amber', 1],
      ['blue', 2],
      ['red', 1],
      [null, 1],
    ]);
  });
});
