import { describe, expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

describe('when a job is due next', () => {
  it.each([
    ['0 7 * * *', '2026-03-10T06:59:00Z', '2026-03-10T07:00:00Z'],
    ['0 7 * * *', '2026-03-10T07:00:00Z', '2026-03-11T07:00:00Z'],
    // The clocks go forward on 29 March 2026: 7am is then 6am in Greenwich.
    ['0 7 * * *', '2026-03-28T08:00:00Z', '2026-03-29T06:00:00Z'],
    ['* * * * *', '2026-03-10T06:59:30Z', '2026-03-10T07:00:00Z'],
    ['0 7 * * 1', '2026-03-10T09:00:00Z', '2026-03-16T07:00:00Z'],
  ])('%s after %s is %s', (cron, now, next) => {
    expect(nextRun(cron, new Date(now))).toEqual(new Date(next));
  });
});
