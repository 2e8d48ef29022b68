import { describe, expect, it } from 'vitest';
import { type Deliverable, emptyDeliverable, emptyObjective, type Measure } from './deliverable.ts';
import { entriesOn } from './entry.ts';
import { howItGoes, promisesOf } from './promises.ts';
import { publicPlan } from './public-plan.ts';
import { publicPlanBlocks } from './public-plan-blocks.ts';

const measure: Measure = {
  name: 'Dental checks',
  cohort: '',
  indicator: 'dental_check',
  area: null,
  better: 'up',
  baseline: null,
  target: 90,
  targetWords: '',
  current: 3,
  currentWords: '',
  currentOn: null,
};

const secret = 'Officer of a name';

const part = (id: string, fields: Partial<Deliverable>, removed = false) => ({
  id,
  version: 1,
  fields: {
    ...emptyDeliverable,
    activity: `Do ${id}`,
    leads: [secret],
    ratingReason: secret,
    position: secret,
    next: secret,
    ...fields,
  },
  lastWord: { date: null, words: secret, by: secret },
  evidence: 1,
  removed,
});

const figureOf = (code: string) => (code === 'dental_check' ? { value: 81.5, at: '2026-02-28' } : null);

const made = publicPlan(
  {
    plan: {
      name: 'Plan',
      kind: 'delivery plan',
      from: '2025-04-01',
      to: null,
      principles: '',
      priorities: '',
    },
    objectives: [
      { id: 'o1', fields: { ...emptyObjective, title: 'Health', statement: 'Every child is well.' } },
      {
        id: 'o2',
        fields: { ...emptyObjective, title: 'Homes', inYoungWords: 'A home that feels like one.' },
      },
    ],
    entries: entriesOn(
      [
        part('1', {
          objective: 'o1',
          services: ['Health'],
          timescale: 'May 2026',
          rating: 'green',
          measures: [measure, { ...measure, indicator: null }],
        }),
        part('2', { objective: 'o1', rating: 'blue', inYoungWords: 'A dentist near you.' }),
        part('3', { objective: 'o1', sameAs: '2' }),
        part('4', { objective: 'o1' }, true),
        part('5', { objective: null }),
      ],
      { figureOf: () => null, silentRounds: new Map(), today: '2026-03-10' },
    ),
  },
  figureOf,
);

describe('what everybody sees of a plan', () => {
  it('is by service, with public figures', () => {
    expect(made.objectives[0]?.entries).toEqual([
      {
        ref: '',
        activity: 'Do 1',
        inYoungWords: '',
        services: ['Health'],
        when: 'May 2026',
        rating: 'green',
        measures: [{ name: 'Dental checks', now: '81.5 on 28 February 2026', target: '90' }],
      },
      expect.objectContaining({ activity: 'Do 2', rating: 'blue' }),
    ]);
    expect(made.others.map(({ activity }) => activity)).toEqual(['Do 5']);
  });

  it('holds no name, no word about how it goes and no figure that somebody entered', () => {
    expect(JSON.stringify(made)).not.toContain(secret);
    expect(JSON.stringify(made)).not.toContain('"3"');
  });
});

describe('a public plan as a paper', () => {
  it('has each objective with its measures and its table, by service', () => {
    const blocks = publicPlanBlocks(made, '2026-03-10');
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(
      tables.map(({ caption, rows }) => [caption, rows.map((row) => row.flat().map(({ text }) => text))]),
    ).toEqual([
      [
        'What is done for: Health',
        [
          ['Do 1', 'Health', 'May 2026', 'G – Green'],
          ['Do 2', 'B – Blue'],
        ],
      ],
      ['Under no objective', [['Do 5', 'None']]],
    ]);
    expect(JSON.stringify(blocks)).not.toContain(secret);
  });
});

describe('what young people are promised', () => {
  it('is said in their words', () => {
    expect(promisesOf(made)).toEqual([
      {
        title: 'Health',
        words: 'Every child is well.',
        voice: '',
        howItGoes: 'We are doing 2 things for this. 1 is done and 1 is going well.',
        doing: [{ words: 'A dentist near you.', rating: 'blue' }],
      },
      {
        title: 'Homes',
        words: 'A home that feels like one.',
        voice: '',
        howItGoes: 'We have not yet said what we will do for this.',
        doing: [],
      },
    ]);
  });

  it.each([
    [['none'], 'We are doing 1 thing for this. For 1 we have not said yet.'],
    [
      ['red', 'amber', 'red', 'blue'],
      'We are doing 4 things for this. 1 is done, 1 is slower than we wanted and 2 are stuck.',
    ],
  ] as const)('%j', (ratings, words) => {
    expect(howItGoes(ratings)).toBe(words);
  });
});
