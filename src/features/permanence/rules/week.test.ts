import { describe, expect, it } from 'vitest';
import { type WeekChild, weekByDistrict } from './week.ts';

const child = (district: string, more: Partial<WeekChild>): WeekChild => ({
  district,
  planFor: false,
  planOf: false,
  now: [],
  weekAgo: [],
  earlier: [],
  ...more,
});

const asked = { today: '2026-03-10', begun: true };

describe('the week by district', () => {
  const children = [
    child('North', {
      planFor: true,
      planOf: true,
      now: ['Not updated'],
      weekAgo: ['No next step', 'Not updated'],
      earlier: ['No next step', 'Not updated', 'No route decided'],
    }),
    child('North', { now: ['No next step'], weekAgo: null, earlier: null }),
    child('North', { now: null, weekAgo: ['Not updated'], earlier: ['Not updated'] }),
    child('East', { planFor: true }),
  ];
  const { districts, all } = weekByDistrict(children, asked);

  it('counts children, plans, gaps by name, and what came and went this week', () => {
    expect(districts[1]).toMatchObject({
      district: 'North',
      children: 2,
      planFor: 1,
      planOf: 1,
      gaps: 2,
      byName: [
        { name: 'No next step', count: 1 },
        { name: 'Not updated', count: 1 },
      ],
      appeared: 1,
      cleared: 2,
      pace: { kind: 'by', weeks: 4, day: '2026-04-07' },
    });
  });

  it('has a district in which nothing is missing, and all together', () => {
    expect(districts[0]).toMatchObject({ district: 'East', children: 1, gaps: 0, pace: { kind: 'clear' } });
    expect(all).toMatchObject({ children: 3, planFor: 2, gaps: 2, appeared: 1, cleared: 2 });
  });

  it('tells no pace of a tracker that is younger', () => {
    expect(weekByDistrict(children, { ...asked, begun: false }).all.pace).toEqual({ kind: 'too early' });
  });

  it('has nothing without children', () => {
    expect(weekByDistrict([], asked)).toMatchObject({ districts: [], all: { children: 0, gaps: 0 } });
  });
});
