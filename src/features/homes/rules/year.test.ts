import { describe, expect, it } from 'vitest';
import { yearBegun, yearWords } from '../../../kernel/years.ts';
import { needByDistrict } from './need.ts';
import type { PanelStep } from './panel.ts';
import type { HousingRequest } from './protocol.ts';
import type { Stay } from './stays.ts';
import { countSupply, isStale, toldOn } from './supply.ts';
import { countYear, type HomesRecords } from './year.ts';
import { yearsBefore } from './years.ts';

const stay = (
  kind: Stay['kind'],
  from: string,
  until: string | null,
  suitable: boolean | null = true,
): Stay => ({
  district: 'North',
  kind,
  suitable,
  from,
  until,
});

const step = (deed: PanelStep['deed'], day: string, parts: Partial<PanelStep> = {}): PanelStep => ({
  deed,
  day,
  words: '',
  home: '',
  outcome: null,
  nextBy: 'Panel',
  nextDue: null,
  ...parts,
});

const request: HousingRequest = {
  leaver: 'a',
  district: 'North',
  kind: 'home',
  askedOn: '2025-03-31',
  bandAsked: '',
  bandGiven: 'Band A',
  offeredOn: null,
  intentionality: 'not asked',
};

const records: HomesRecords = {
  leavers: [
    {
      id: 'a',
      bornMonth: '2006-05-01',
      hasLeft: true,
      leftOn: '2024-05-01',
      stays: [
        stay('family', '2024-05-01', '2025-02-01'),
        stay('bed and breakfast', '2025-02-01', '2025-02-11'),
        stay('tenancy', '2025-02-11', null),
      ],
    },
    {
      id: 'b',
      bornMonth: '2007-09-01',
      hasLeft: true,
      leftOn: null,
      stays: [stay('student', '2023-09-01', null, null)],
    },
    {
      id: 'c',
      bornMonth: '2007-09-01',
      hasLeft: false,
      leftOn: null,
      stays: [stay('custody', '2025-01-01', null)],
    },
    { id: 'd', bornMonth: null, hasLeft: true, leftOn: '2025-04-01', stays: [] },
  ],
  cases: [
    {
      leaver: 'a',
      district: 'East',
      steps: [
        step('referred', '2025-01-10'),
        step('agreed', '2025-01-20', { nextDue: '2025-03-20' }),
        step('reviewed', '2025-03-21'),
        step('ended', '2025-04-01', { outcome: 'moved in' }),
      ],
    },
  ],
  requests: [request, { ...request, askedOn: '2025-04-01' }],
  promises: [
    {
      district: 'North',
      since: '2024-04-01',
      band: 'Band A',
      localConnection: true,
      decidesTogether: true,
      councilTax: true,
      emergencyBed: true,
    },
  ],
  homes: [
    {
      district: 'North',
      block: true,
      selfFunding: false,
      from: '2024-01-01',
      until: null,
      told: [
        { day: '2025-03-01', places: 300, free: 10 },
        { day: '2025-04-02', places: 320, free: 20 },
      ],
    },
    {
      district: 'East',
      block: false,
      selfFunding: true,
      from: '2024-01-01',
      until: '2025-03-31',
      told: [{ day: '2025-01-01', places: 74, free: 4 }],
    },
    { district: 'East', block: true, selfFunding: true, from: '2025-04-01', until: null, told: [] },
  ],
  projects: [{ started: '2024-09-01', places: 6 }],
  members: [{ leaver: 'a', status: 'moved in', since: '2025-02-11' }],
};

const value = ({ value, people }: { value: number; people: number }) => [value, people];

describe('a year of homes', () => {
  const year = countYear(records, { first: '2024-04-01', last: '2025-03-31' });

  it('counts care leavers on its last day with what they are of', () => {
    expect(
      [year.leavers, year.homeKnown, year.suitableKnown, year.suitable, year.settled].map(value),
    ).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(year.byAge.filter((count) => count.value > 0)).toEqual([
      { name: '16 to 17', value: 1, people: 1 },
      { name: '18 to 20', value: 1, people: 1 },
    ]);
    expect(year.byKind.reduce((sum, count) => sum + count.value, 0)).toBe(2);
  });

  it('counts what happened in it', () => {
    expect([year.moved, year.homeless, year.emergency, year.emergencyNights].map(value)).toEqual([
      [2, 1],
      [1, 1],
      [1, 1],
      [10, 1],
    ]);
    expect([year.referred, ...year.panel, year.reviewsLate].map((count) => count.value)).toEqual([
      1, 1, 0, 0, 1, 1,
    ]);
    expect(year.outcomes.every((count) => count.value === 0)).toBe(true);
    expect(year.projects).toEqual({ started: 1, places: 6 });
    expect(year.members.map((count) => count.value)).toEqual([0, 1, 0, 0]);
  });

  it('counts districts and what there was, 374 places of which 300 under a block contract', () => {
    expect(year.districts).toMatchObject([
      { district: 'North', band: 'Band A', counts: { asked: 1, decided: 1, kept: 1 }, people: 1 },
    ]);
    expect(year.supply).toEqual({
      homes: 2,
      places: 374,
      free: 14,
      blockPlaces: 300,
      selfFundingPlaces: 74,
      untold: 0,
    });
  });

  it('sets the next year apart', () => {
    const next = countYear(records, { first: '2025-04-01', last: '2026-03-31' });
    expect(value(next.leavers)).toEqual([3, 3]);
    expect(next.outcomes[0]).toEqual({ name: 'Moved in', value: 1, people: 1 });
    expect(next.moved.value).toBe(0);
    expect(next.supply).toMatchObject({ homes: 2, places: 320, untold: 1 });
  });

  it.each([
    ['2026-03-31', '2024-25'],
    ['2026-04-01', '2025-26'],
    ['2026-11-26', '2025-26'],
  ])('that is over on %s is %s', (today, words) => {
    expect(yearWords(yearBegun(yearsBefore(today)[0].first))).toBe(words);
  });
});

describe('need by district', () => {
  it('tells people by the home they live in, and by the district where the panel looks', () => {
    expect(Object.fromEntries(needByDistrict(records.leavers, records.cases, '2025-03-31'))).toEqual({
      North: { emergency: [], otherUnsuitable: ['c'], waiting: [], eighteenSoon: ['b', 'c'] },
      East: { emergency: [], otherUnsuitable: [], waiting: ['a'], eighteenSoon: [] },
    });
    const before = needByDistrict(records.leavers, records.cases, '2025-02-05');
    expect(before.get('North')?.emergency).toEqual(['a']);
    expect(needByDistrict(records.leavers, records.cases, '2025-04-01').get('East')).toBeUndefined();
  });
});

describe('places', () => {
  const told = [{ day: '2026-02-24', places: 8, free: 2 }];
  it.each([
    ['2026-03-10', false],
    ['2026-03-11', true],
  ])('told two weeks ago are old on %s: %s', (today, stale) => {
    expect(isStale(toldOn(told, today), today)).toBe(stale);
  });
  it('of which nobody told are asked for', () => {
    expect(isStale(toldOn(told, '2026-02-23'), '2026-02-23')).toBe(true);
  });
  it('are none where no home is', () => {
    expect(countSupply([], '2026-03-10').places).toBe(0);
  });
});
