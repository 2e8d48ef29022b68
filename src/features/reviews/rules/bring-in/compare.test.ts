import { describe, expect, it } from 'vitest';
import type { Episode } from '../periods.ts';
import { compareWithFile, type HereChild } from './compare.ts';
import type { FileChild } from './file-child.ts';

const episode = (from: string, until: string | null, more: Partial<Episode> = {}): Episode => ({
  from,
  until,
  reason: 'S',
  legalStatus: 'C2',
  place: 'U4',
  home: `U4 since ${from}`,
  ...more,
});

const since2024 = episode('2024-01-01', null);

const here = (more: Partial<HereChild> = {}, episodes: Episode[] = [since2024]): HereChild => ({
  ...{ id: 'id', reference: 'K1', born: '2012-05-01', team: 'North', miles: 5, leftOn: null, version: 3 },
  record: {
    episodes,
    done: [{ what: 'visit', day: '2026-01-05', by: 'Social worker' }],
    held: [{ day: '2026-01-20', participation: 'PN1' }],
  },
  ...more,
});

const inFile = (more: Partial<FileChild> = {}): FileChild => ({
  ...{ reference: 'K1', born: '2012-05-01', team: 'North', miles: 5, episodes: [since2024] },
  done: [{ what: 'visit', day: '2026-01-05' }],
  held: [{ day: '2026-01-20', participation: 'PN1' }],
  ...more,
});

const found = (one: HereChild, other: FileChild) =>
  compareWithFile([one], { day: '2026-03-10', children: [other], gone: [] }).changed.flatMap(
    ({ differences }) => differences.map(({ key: _, ...rest }) => rest),
  );

describe('a child here and in the file', () => {
  it.each<[string, HereChild, FileChild]>([
    ['the same', here(), inFile()],
    ['more is known here', here(), inFile({ done: [], held: [], team: null, miles: null, born: null })],
    ['a home has another name', here({}, [episode('2024-01-01', null, { home: 'SC123' })]), inFile()],
    ['a home has no name here', here({}, [episode('2024-01-01', null, { home: '' })]), inFile()],
    [
      'the file begins later',
      here({}, [episode('2020-01-01', '2024-01-01'), episode('2024-01-01', null, { reason: 'P' })]),
      inFile({ episodes: [episode('2024-01-01', null, { reason: 'P' })] }),
    ],
    ['no episode in the file', here(), inFile({ episodes: [] })],
  ])('%s: nothing differs', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it.each<[string, HereChild, FileChild, object]>([
    ['born', here({ born: null }), inFile(), { kind: 'born', here: null, inFile: '2012-05-01' }],
    ['team', here({ team: '' }), inFile(), { kind: 'team', here: '', inFile: 'North' }],
    ['miles', here(), inFile({ miles: 30 }), { kind: 'miles', here: 5, inFile: 30 }],
    ['in care again', here({ leftOn: '2025-01-01' }), inFile(), { kind: 'back', leftOn: '2025-01-01' }],
    [
      'a visit',
      here(),
      inFile({
        done: [
          { what: 'visit', day: '2026-01-05' },
          { what: 'visit', day: '2026-02-05' },
        ],
      }),
      { kind: 'done', what: 'visit', days: ['2026-02-05'] },
    ],
    [
      'a review',
      here(),
      inFile({ held: [{ day: '2026-03-01', participation: null }] }),
      { kind: 'held', held: [{ day: '2026-03-01', participation: null }] },
    ],
  ])('%s', (_, one, other, difference) => {
    expect(found(one, other)).toEqual([difference]);
  });

  it('keeps what ended before the file begins, and the names of homes', () => {
    const earlier = episode('2020-01-01', '2024-01-01');
    const named = episode('2024-01-01', null, { home: 'SC123' });
    const moved = [
      episode('2024-01-01', '2026-01-01'),
      episode('2026-01-01', null, { reason: 'P', place: 'K2' }),
    ];
    const [difference] = found(here({}, [earlier, named]), inFile({ episodes: moved }));
    const ended = { ...named, until: '2026-01-01' };
    expect(difference).toEqual({
      kind: 'episodes',
      here: [named],
      inFile: [ended, moved[1]],
      joined: [earlier, ended, moved[1]],
    });
  });

  it('a move that the reason calls none is seen by the home', () => {
    const two = (home: string) => [
      episode('2024-01-01', '2026-01-01'),
      episode('2026-01-01', null, { reason: '', home }),
    ];
    expect(
      found(here({}, two('U4 since 2024-01-01')), inFile({ episodes: two('U4 since 2026-01-01') })),
    ).toHaveLength(1);
  });
});

describe('the whole file', () => {
  it('tells who is new, gone and unchanged, and names the version that was looked at', () => {
    const compared = compareWithFile(
      [
        here(),
        here({ id: 'two', reference: 'K2' }),
        here({ id: 'three', reference: 'K3' }),
        here({ id: 'four', reference: 'K4', leftOn: '2025-01-01' }),
        here({ id: 'six', reference: 'K6' }, [episode('2026-03-11', null)]),
        here({ id: 'five', reference: 'K5', team: 'South' }),
      ],
      {
        day: '2026-03-10',
        children: [inFile(), inFile({ reference: 'K5' }), inFile({ reference: 'K9' })],
        gone: [{ reference: 'K2', on: '2026-02-01' }],
      },
    );
    expect(compared.added.map(({ key }) => key)).toEqual(['new K9']);
    expect(compared.changed.flatMap(({ differences }) => differences.map(({ key }) => key))).toEqual([
      'five 3 team',
    ]);
    expect(compared.gone.map(({ key, on }) => [key, on])).toEqual([
      ['two 3 gone', '2026-02-01'],
      ['three 3 gone', null],
    ]);
    expect(compared.unchanged).toBe(1);
  });
});
