import { describe, expect, it } from 'vitest';
import { checkMoment, type Deed, readTime } from './noting.ts';
import type { Presence } from './who-is-here.ts';

describe('the time of coming or leaving', () => {
  it.each([
    ['', null],
    ['6.10pm', '18:10'],
    ['18:10', '18:10'],
  ])('"%s" is %s', (typed, time) => {
    expect(readTime(typed)).toEqual({ ok: true, value: time });
  });

  it('says what is no time', () => {
    expect(readTime('later').ok).toBe(false);
  });

  const here: Presence[] = [{ arrived: 100, left: null, remote: false }];
  const gone: Presence[] = [{ arrived: 100, left: 200, remote: false }];
  it.each<[string, Presence[], Deed, number, boolean]>([
    ['comes', [], 'here', 50, true],
    ['comes at once', [], 'remote', 300, true],
    ['comes later than now', [], 'here', 301, false],
    ['leaves', here, 'left', 150, true],
    ['leaves before having come', here, 'left', 99, false],
    ['leaves without having come', [], 'left', 150, false],
    ['leaves twice', gone, 'left', 250, false],
    ['comes back', gone, 'here', 250, true],
    ['comes back before having left', gone, 'here', 150, false],
    ['apologises', [], 'apologies', 999, true],
  ])('%s', (_, presences, deed, at, right) => {
    expect(checkMoment(presences, deed, at, 300, () => '18:00').ok).toBe(right);
  });
});
