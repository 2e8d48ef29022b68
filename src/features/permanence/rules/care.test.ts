import { describe, expect, it } from 'vitest';
import { careFacts } from './care.ts';

type Episode = [from: string, until: string | null, legalStatus: string, place: string];

const facts = (
  episodes: Episode[],
  more: { since?: string; at?: string; held?: string[]; addedOn?: string } = {},
) =>
  careFacts({
    since: more.since ?? episodes[0]?.[0] ?? '2020-01-01',
    episodes: episodes.map(([from, until, legalStatus, place]) => ({ from, until, legalStatus, place })),
    reviewsHeld: more.held ?? [],
    addedOn: more.addedOn ?? '2020-01-01',
    at: more.at ?? '2026-03-10',
  });

describe('the time at home on a care order', () => {
  it.each<[string, Episode[], string | null]>([
    ['no episode', [], null],
    ['one home with parents', [['2023-01-01', null, 'C2', 'P1']], '2023-01-01'],
    ['with foster carers', [['2023-01-01', null, 'C2', 'U4']], null],
    ['with parents under section 20', [['2023-01-01', null, 'V2', 'P1']], null],
    ['independent living', [['2023-01-01', null, 'C2', 'P2']], null],
    [
      'home after foster care',
      [
        ['2022-01-01', '2023-06-01', 'C2', 'U4'],
        ['2023-06-01', null, 'C2', 'P1'],
      ],
      '2023-06-01',
    ],
    [
      'an interim order that became a full one',
      [
        ['2023-01-01', '2023-06-01', 'C1', 'P1'],
        ['2023-06-01', null, 'C2', 'P1'],
      ],
      '2023-01-01',
    ],
    [
      'a time elsewhere between',
      [
        ['2022-01-01', '2023-01-01', 'C2', 'P1'],
        ['2023-01-01', '2023-03-01', 'C2', 'U4'],
        ['2023-03-01', null, 'C2', 'P1'],
      ],
      '2023-03-01',
    ],
    [
      'a day between',
      [
        ['2022-01-01', '2023-01-01', 'C2', 'P1'],
        ['2023-01-02', null, 'C2', 'P1'],
      ],
      '2023-01-02',
    ],
    [
      'not at home any more',
      [
        ['2022-01-01', '2023-01-01', 'C2', 'P1'],
        ['2023-01-01', null, 'C2', 'U4'],
      ],
      null,
    ],
  ])('%s', (_, episodes, since) => {
    expect(facts(episodes).atHomeSince).toBe(since);
  });
});

describe('the time under section 20', () => {
  it.each<[string, Episode[], string | null]>([
    [
      'V2 in two homes',
      [
        ['2025-01-01', '2025-06-01', 'V2', 'U4'],
        ['2025-06-01', null, 'V2', 'U6'],
      ],
      '2025-01-01',
    ],
    [
      'an order since',
      [
        ['2025-01-01', '2025-06-01', 'V2', 'U4'],
        ['2025-06-01', null, 'C1', 'U4'],
      ],
      null,
    ],
    [
      'an order first',
      [
        ['2025-01-01', '2025-06-01', 'C1', 'U4'],
        ['2025-06-01', null, 'V2', 'U4'],
      ],
      '2025-06-01',
    ],
  ])('%s', (_, episodes, since) => {
    expect(facts(episodes).section20Since).toBe(since);
  });
});

describe('what was known on a day', () => {
  const episodes: Episode[] = [
    ['2025-01-01', '2025-06-01', 'V2', 'U4'],
    ['2025-06-01', null, 'C2', 'P1'],
  ];

  it('is nothing that began after it', () => {
    expect(facts(episodes, { at: '2025-05-01' })).toMatchObject({
      section20Since: '2025-01-01',
      atHomeSince: null,
    });
  });

  it('counts reviews of this period of care, two of one day once', () => {
    const held = ['2024-05-01', '2025-03-01', '2025-01-20', '2025-03-01', '2025-09-01'];
    expect(facts(episodes, { at: '2025-05-01', held }).reviewsHeld).toEqual(['2025-01-20', '2025-03-01']);
  });

  it.each([
    ['2024-01-01', '2025-01-01'],
    ['2025-04-01', '2025-04-01'],
  ])('a child added on %s is asked about since %s', (addedOn, trackedSince) => {
    expect(facts(episodes, { addedOn }).trackedSince).toBe(trackedSince);
  });
});
