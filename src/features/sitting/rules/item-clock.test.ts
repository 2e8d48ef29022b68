import { describe, expect, it } from 'vitest';
import { clockWords, itemClock, type Stretch } from './item-clock.ts';

const minute = 60_000;
const at = (started: number, stopped: number | null): Stretch => ({
  started: started * minute,
  stopped: stopped === null ? null : stopped * minute,
});

describe('the clock of an item', () => {
  it.each<[Stretch[], number | null, number, string]>([
    [[], 10, 0, '0 of 10 minutes'],
    [[at(0, null)], 10, 8, '8 of 10 minutes'],
    [[at(0, null)], 10, 10, '10 of 10 minutes'],
    [[at(0, null)], 10, 12, '12 of 10 minutes, 2 over'],
    [[at(0, 5), at(20, null)], 10, 24, '9 of 10 minutes'],
    [[at(0, 5), at(20, 30)], 10, 99, '15 of 10 minutes, 5 over'],
    [[at(0, 1)], null, 9, '1 minute'],
  ])('%j of %s minutes, at minute %d: %s', (stretches, allotted, now, words) => {
    expect(clockWords(itemClock(stretches, allotted, now * minute), allotted)).toBe(words);
  });

  it('knows whether it runs and what is left', () => {
    expect(itemClock([at(0, null)], 10, 4 * minute)).toEqual({ running: true, spent: 4, over: 0, left: 6 });
    expect(itemClock([at(0, 2)], null, 4 * minute)).toEqual({
      running: false,
      spent: 2,
      over: 0,
      left: null,
    });
  });
});
