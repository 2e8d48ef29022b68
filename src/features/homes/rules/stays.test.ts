import { describe, expect, it } from 'vitest';
import type { HomeKind } from './home-kinds.ts';
import { homeState } from './home-state.ts';
import {
  daysInHome,
  emergencyNights,
  homelessSpells,
  isSettled,
  isSuitable,
  mistakeInStay,
  movesSinceLeaving,
  type Stay,
} from './stays.ts';

const stay = (from: string, until: string | null, kind: HomeKind = 'tenancy'): Stay => ({
  district: 'North',
  kind,
  suitable: true,
  from,
  until,
});

const history = [
  stay('2024-05-01', '2025-01-10', 'supported lodgings'),
  stay('2025-01-10', '2025-01-14', 'no home'),
  stay('2025-01-14', '2025-01-20', 'bed and breakfast'),
  stay('2025-01-20', '2025-06-01'),
  stay('2025-06-01', '2025-06-03', 'emergency'),
  stay('2025-06-03', null),
];

describe('homes of a care leaver', () => {
  it.each([
    ['2024-05-01', '2026-03-10', 5],
    ['2024-04-30', '2026-03-10', 6],
    ['2025-01-20', '2025-06-01', 1],
    ['2026-03-10', '2026-03-10', 0],
    ['2026-03-11', '2026-03-10', null],
    [null, '2026-03-10', null],
  ])('who left care on %s has moved, by %s, %s times', (left, day, moves) => {
    expect(movesSinceLeaving(history, left, day)).toBe(moves);
  });

  it.each([
    ['2026-03-10', 280],
    ['2025-06-03', 0],
    ['2025-06-02', 1],
    ['2025-01-10', 0],
    ['2024-04-30', null],
  ])('on %s they have lived there %s days', (day, days) => {
    expect(daysInHome(history, day)).toBe(days);
  });

  it.each([
    ['2026-06-02', false],
    ['2026-06-03', true],
    ['2024-04-30', null],
  ])('on %s twelve months in one home is %s', (day, settled) => {
    expect(isSettled(history, day)).toBe(settled);
  });

  it('count stays that follow each other as one time without a home', () => {
    expect(homelessSpells(history, '2026-03-10')).toEqual(['2025-01-10', '2025-06-01']);
    expect(homelessSpells(history, '2025-01-09')).toEqual([]);
    expect(homelessSpells([stay('2025-02-01', null, 'no home')], '2025-02-01')).toEqual(['2025-02-01']);
  });

  it.each([
    ['2024-04-01', '2025-03-31', 6],
    ['2025-04-01', '2026-03-31', 2],
    ['2025-01-16', '2025-01-17', 2],
    ['2025-01-19', '2025-01-20', 1],
    ['2025-06-01', '2025-06-01', 1],
    ['2026-04-01', '2027-03-31', 0],
  ])('from %s to %s they stayed %i nights in an emergency home', (first, last, nights) => {
    expect(emergencyNights(history, { first, last })).toBe(nights);
  });

  it('counts the night of the last day while they are still there', () => {
    const still = [stay('2026-03-09', null, 'emergency')];
    expect(emergencyNights(still, { first: '2025-04-01', last: '2026-03-10' })).toBe(2);
  });

  it.each([
    ['tenancy', true, true],
    ['tenancy', null, null],
    ['custody', true, false],
    ['bed and breakfast', null, false],
    ['no home', true, false],
  ] as const)('%s said to be %s counts as %s', (kind, suitable, counts) => {
    expect(isSuitable({ ...stay('2026-01-01', null, kind), suitable })).toBe(counts);
  });

  it.each([
    [[], 'home not known'],
    [[stay('2026-01-01', null, 'emergency')], 'emergency home'],
    [[stay('2026-01-01', null, 'custody')], 'not suitable'],
    [[{ ...stay('2026-01-01', null), suitable: null }], 'suitability not said'],
    [[stay('2026-01-01', null)], 'suitable'],
  ] as const)('%j is %s', (stays, state) => {
    expect(homeState(stays, '2026-03-10')).toBe(state);
  });

  it.each([
    ['2026-01-01', '2025-12-31', 'until'],
    ['2025-05-31', null, 'from'],
    ['2024-04-01', '2024-05-02', 'from'],
    ['2024-04-01', '2024-05-01', null],
  ] as const)('a home from %s to %s is wrong at %s', (from, until, field) => {
    expect(mistakeInStay({ from, until }, history)?.field ?? null).toBe(field);
  });
});
