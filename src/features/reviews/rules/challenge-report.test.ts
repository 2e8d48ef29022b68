import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../kernel/days.ts';
import { growthWords } from '../../../kernel/growth.ts';
import { yearBefore, yearBegun, yearOf } from '../../../kernel/years.ts';
import { levels, reasonsFor } from './challenge.ts';
import { type CountedChallenge, reportOf, reportWords, weekOf } from './challenge-report.ts';

const usual: CountedChallenge = {
  kind: 'resolution',
  category: 'practice',
  district: 'North',
  team: 'North 1',
  level: 'practice manager',
  raisedOn: '2026-03-03',
  answers: [],
  closedOn: null,
  outcome: null,
};
const week = { from: '2026-03-02', to: '2026-03-08' };
const allOf = (parts: Partial<CountedChallenge>) => {
  const { name: _, ...tally } = reportOf([{ ...usual, ...parts }], week).all;
  return tally;
};

describe('what a week counts', () => {
  const nothing = { raised: 0, answered: 0, outstanding: 0, overFourWeeks: 0 };
  it.each<[string, Partial<CountedChallenge>, Partial<typeof nothing>]>([
    ['one raised on its first day', { raisedOn: '2026-03-02' }, { raised: 1, outstanding: 1 }],
    ['one raised on its last', { raisedOn: '2026-03-08' }, { raised: 1, outstanding: 1 }],
    ['one raised the day after', { raisedOn: '2026-03-09' }, {}],
    ['one raised and closed', { closedOn: '2026-03-08', outcome: 'mended' }, { raised: 1 }],
    [
      'one closed the day after',
      { closedOn: '2026-03-09', outcome: 'mended' },
      { raised: 1, outstanding: 1 },
    ],
    ['28 days outstanding', { raisedOn: '2026-02-08' }, { outstanding: 1 }],
    ['29 days outstanding', { raisedOn: '2026-02-07' }, { outstanding: 1, overFourWeeks: 1 }],
    [
      'one answered twice in it',
      { raisedOn: '2026-02-20', answers: ['2026-03-02', '2026-03-08'] },
      { answered: 1, outstanding: 1 },
    ],
    ['one answered before it', { raisedOn: '2026-02-20', answers: ['2026-03-01'] }, { outstanding: 1 }],
    ['nothing of an informal one', { kind: 'informal' }, {}],
    ['nothing of good practice', { kind: 'good practice', closedOn: '2026-03-03' }, {}],
  ])('%s', (_what, parts, tally) => {
    expect(allOf(parts)).toEqual({ ...nothing, ...tally });
  });

  it('by district, team and reason, the most first, and leaves out what has nothing', () => {
    const report = reportOf(
      [
        { ...usual, district: 'South', team: 'South 1' },
        usual,
        { ...usual, team: 'North 2', kind: 'alert', category: 'review not recorded' },
        { ...usual, district: 'East', closedOn: '2026-03-01', raisedOn: '2026-02-01', outcome: 'mended' },
      ],
      week,
    );
    expect(report.byDistrict.map(({ name, raised }) => [name, raised])).toEqual([
      ['North', 2],
      ['South', 1],
    ]);
    expect(report.byTeam.map(({ name }) => name)).toEqual(['North 1', 'North 2', 'South 1']);
    expect(report.byReason.map(({ name, raised }) => [name, raised])).toEqual([
      ['practice', 2],
      ['review not recorded', 1],
    ]);
  });

  it('in sentences', () => {
    const rows: CountedChallenge[] = [
      usual,
      { ...usual, kind: 'informal' },
      { ...usual, raisedOn: '2026-01-05' },
    ];
    expect(reportWords(reportOf(rows, week))).toBe(
      'From 2 March 2026 to 8 March 2026, 1 formal challenge was raised (0 management alerts and 1 problem resolution), and none was answered. At the end of the last day 2 were outstanding, 1 of them for more than four weeks. Beside these there were 1 informal challenge and 0 notes of good practice.',
    );
    expect(reportWords(reportOf([], week))).toContain(
      'no formal challenge was raised, and none was answered.',
    );
    expect(reportWords(reportOf([], week))).toContain('none was outstanding.');
  });
});

describe('at which level problem resolutions were resolved', () => {
  const sharesOf = (rows: CountedChallenge[]) => reportOf(rows, week).resolvedAt.map(({ share }) => share);
  const resolved: CountedChallenge = { ...usual, closedOn: '2026-03-05', outcome: 'mended' };
  it.each<[string, CountedChallenge[], (number | null)[]]>([
    ['nobody says where none was', [usual], [null, null, null, null]],
    ['the level that it was with', [resolved, { ...resolved, level: 'senior manager' }], [50, 0, 50, 0]],
    ['something else agreed counts', [{ ...resolved, outcome: 'agreed otherwise' }], [100, 0, 0, 0]],
    [
      'not put right, withdrawn and alerts do not',
      [
        { ...resolved, outcome: 'not mended' },
        { ...resolved, outcome: 'withdrawn' },
        { ...resolved, kind: 'alert' },
      ],
      [null, null, null, null],
    ],
    [
      'nor what was closed in another week',
      [{ ...resolved, closedOn: '2026-03-09' }],
      [null, null, null, null],
    ],
  ])('%s', (_what, rows, shares) => {
    expect(sharesOf(rows)).toEqual(shares);
  });
});

describe('the published year 2018–19', () => {
  // 69, 21, 9 and 1 per cent of 421.
  const resolvedAt = [290, 88, 38, 5];
  const districts = ['North', 'South', 'East', 'West', 'Coast', 'Hills'];
  const turn = <Value>(values: readonly Value[], place: number): Value =>
    values[place % values.length] as Value;
  const days = 365;
  const ofYear = (from: string, alerts: number, resolutions: readonly number[]): CountedChallenge[] => {
    const levelsInTurn = resolutions.flatMap((count, place) => Array(count).fill(turn(levels, place)));
    const all = [...Array(alerts).fill(null), ...levelsInTurn];
    return all.map((level, place) => {
      const raisedOn = plusDays(from, (place * 7) % days);
      const kind = level === null ? 'alert' : 'resolution';
      return {
        kind,
        category: turn(reasonsFor(kind), place),
        district: turn(districts, place),
        team: `${turn(districts, place)} ${1 + (place % 2)}`,
        level: level ?? 'practice manager',
        raisedOn,
        answers: [raisedOn],
        closedOn: raisedOn,
        outcome: 'mended',
      };
    });
  };
  const before = ofYear('2017-04-01', 600, [100, 40, 20, 7]);
  const rows = [...before, ...ofYear('2018-04-01', 1284, resolvedAt)];
  const year = yearOf(2018, '2019-06-01');
  const report = reportOf(rows, year);

  it('has 421 problem resolutions and 1,284 alerts, 1,705 in all, spread over districts and reasons', () => {
    expect(report.byKind.map(({ raised }) => raised)).toEqual([1284, 421]);
    expect(report.all).toMatchObject({ raised: 1705, answered: 1705, outstanding: 0 });
    for (const parts of [report.byDistrict, report.byTeam, report.byReason])
      expect(parts.reduce((sum, { raised }) => sum + raised, 0)).toBe(1705);
    expect(report.byDistrict).toHaveLength(6);
    expect(report.byReason).toHaveLength(8);
  });

  it('resolved 69%, 21%, 9% and 1% at the four levels', () => {
    expect(report.resolvedAt.map(({ share }) => share)).toEqual([69, 21, 9, 1]);
  });

  it('rose from 767 by 122%, not by 222%', () => {
    const earlier = reportOf(rows, yearBefore(year));
    expect(growthWords(earlier.all.raised, report.all.raised)).toBe('rose from 767 to 1,705, by 122%');
  });
});

describe('weeks and years', () => {
  it.each([
    ['2026-03-02', '2026-03-02', '2026-03-08'],
    ['2026-03-08', '2026-03-02', '2026-03-08'],
    ['2026-01-01', '2025-12-29', '2026-01-04'],
    ['2026-03-09', '2026-03-09', '2026-03-10'],
  ])('%s lies in the week from %s to %s', (day, from, to) => {
    expect(weekOf(day, '2026-03-10')).toEqual({ from, to });
  });

  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-01-01', 2025],
    ['2025-12-31', 2025],
  ])('%s lies in the year from April %i', (day, year) => {
    expect(yearBegun(day)).toBe(year);
  });

  it('is compared with as much of the year before as has passed', () => {
    expect(yearBefore(yearOf(2025, '2026-03-10'))).toEqual({ from: '2024-04-01', to: '2025-03-10' });
    expect(yearBefore(yearOf(2024, '2026-03-10'))).toEqual({ from: '2023-04-01', to: '2024-03-31' });
  });
});
