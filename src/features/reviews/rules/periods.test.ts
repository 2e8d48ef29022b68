import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistories, writeMadeUpExtract } from '../../indicators/index.ts';
import { type Care, careOn, type Episode } from './periods.ts';

type Short = [
  from: string,
  until: string | null,
  reason?: string,
  place?: string,
  home?: string,
  law?: string,
];

const episodes = (...some: Short[]): Episode[] =>
  some.map(([from, until, reason = 'S', place = 'U6', home = '1', legalStatus = 'C2']) => ({
    from,
    until,
    reason,
    place,
    home,
    legalStatus,
  }));

const at = '2026-03-10';
type Found = { since: string; home: Care['home'] } | null;

describe('how a child is looked after on 10 March 2026', () => {
  it.each<[string, Episode[], Found]>([
    ['nothing is known', [], null],
    ['since a day', episodes(['2025-01-01', null]), found('2025-01-01')],
    ['since today', episodes([at, null]), found(at)],
    ['from tomorrow', episodes(['2026-03-11', null]), null],
    ['ended today', episodes(['2025-01-01', at]), null],
    ['ends tomorrow', episodes(['2025-01-01', '2026-03-11']), found('2025-01-01')],
    ['ended', episodes(['2025-01-01', '2025-06-01']), null],
    ['a short break', episodes(['2025-01-01', null, 'S', 'U6', '1', 'V4']), null],
    [
      'came again after a gap',
      episodes(['2024-01-01', '2025-01-01'], ['2025-03-01', null, 'P']),
      found('2025-03-01'),
    ],
    [
      'came again on the day it ended',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, 'S']),
      found('2025-01-01'),
    ],
    [
      'another law, the same home',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, 'L']),
      found('2024-01-01'),
    ],
    [
      'a move with the same carers',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, 'T', 'U4', '2']),
      found('2024-01-01', '2024-01-01', 'U4'),
    ],
    [
      'a move',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, 'P', 'K2', '2']),
      found('2024-01-01', '2025-01-01', 'K2'),
    ],
    [
      'a move to the same home, as the reason says',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, 'P']),
      found('2024-01-01', '2025-01-01'),
    ],
    [
      'no reason, another home',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, '', 'U6', '2']),
      found('2024-01-01', '2025-01-01'),
    ],
    [
      'no reason, the same home',
      episodes(['2024-01-01', '2025-01-01'], ['2025-01-01', null, '']),
      found('2024-01-01'),
    ],
    [
      'back from hospital',
      episodes(
        ['2024-01-01', '2025-01-01'],
        ['2025-01-01', '2025-01-09', 'P', 'T1', '9'],
        ['2025-01-09', null, 'P'],
      ),
      found('2024-01-01'),
    ],
    [
      'from hospital to another home',
      episodes(
        ['2024-01-01', '2025-01-01'],
        ['2025-01-01', '2025-01-09', 'P', 'T1', '9'],
        ['2025-01-09', null, 'T', 'K2', '2'],
      ),
      found('2024-01-01', '2025-01-09', 'K2'),
    ],
    [
      'in hospital now',
      episodes(['2024-01-01', '2026-03-01'], ['2026-03-01', null, 'P', 'T1', '9']),
      found('2024-01-01'),
    ],
    ['only ever in hospital', episodes(['2026-03-01', null, 'S', 'T1']), { since: '2026-03-01', home: null }],
    [
      'in hospital after coming again',
      episodes(['2024-01-01', '2025-01-01'], ['2026-03-01', null, 'S', 'T1']),
      { since: '2026-03-01', home: null },
    ],
    [
      'two open episodes',
      episodes(['2024-01-01', null], ['2025-01-01', null, 'P', 'K2', '2']),
      found('2024-01-01', '2025-01-01', 'K2'),
    ],
  ])('%s', (_, some, wanted) => {
    const care = careOn(some.toReversed(), at);
    expect(care && { since: care.since, home: care.home }).toEqual(wanted);
  });

  it('agrees with what an extract says of every child', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-periods-'));
    try {
      await writeMadeUpExtract(folder, { children: 300, years: 4, seed: 5, at: '2019-03-31' });
      for (const day of ['2018-09-30', '2019-03-31']) {
        const { inCare } = await readHistories(folder, { at: day, problems: 0 });
        expect(inCare.length).toBeGreaterThan(100);
        expect(new Set(inCare.map(({ child }) => child)).size).toBe(inCare.length);
        for (const { child, episodes: some, since, home, care } of inCare)
          expect({ child, ...careOn(some, day) }).toEqual({
            child,
            since,
            home,
            care: care
              .filter(({ from }) => from <= day)
              .map(({ from, until }) => ({ from, until: until > day ? '9999-12-31' : until })),
          });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function found(since: string, homeSince = since, place = 'U6'): Found {
  return { since, home: { since: homeSince, place } };
}
