import { describe, expect, it } from 'vitest';
import { clockWords, runningClock } from './running-clock.ts';

const items = (...minutes: (number | null)[]) =>
  minutes.map((one, place) => ({ id: `${place + 1}`, minutes: one, questions: null }));

describe('the running clock', () => {
  it('starts each item when those before it end', () => {
    expect(runningClock('18:00', 120, items(5, 30, null, 20))).toMatchObject({
      starts: { 1: '18:00', 2: '18:05', 3: '18:35', 4: '18:35' },
      total: 55,
      ends: '18:55',
      untimed: 1,
      over: 0,
    });
  });

  it('knows no times of day for a meeting without a start', () => {
    expect(runningClock(null, 120, items(5))).toMatchObject({ starts: { 1: null }, ends: null, total: 5 });
  });

  it.each([
    [120, [60, 60], 0],
    [120, [60, 61], 1],
    [90, [60, 60], 30],
    [null, [600], 0],
  ])('a meeting of %s minutes with items of %j is %d minutes over', (length, minutes, over) => {
    expect(runningClock('18:00', length, items(...minutes)).over).toBe(over);
  });

  it('counts the time for questions', () => {
    const timed = [
      { id: 'a', minutes: 20, questions: 5 },
      { id: 'b', minutes: 20, questions: 10 },
    ];
    expect(runningClock('18:00', 120, timed).questions).toBe(15);
  });

  it('says in words what is wrong with the time', () => {
    const said = clockWords(runningClock('18:00', 60, items(60, 30, null)), 60);
    expect(said[0]).toContain('30 minutes too long: it takes 1 hour 30 minutes, the meeting 1 hour');
    expect(said[1]).toContain('1 item has no minutes yet');
    expect(said[2]).toContain('No time is kept for questions');
  });

  it('says nothing where all is well', () => {
    expect(clockWords(runningClock('18:00', 60, [{ id: 'a', minutes: 30, questions: 10 }]), 60)).toEqual([]);
  });
});
