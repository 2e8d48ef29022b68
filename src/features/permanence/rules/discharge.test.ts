import { describe, expect, it } from 'vitest';
import { dischargeWords } from './discharge.ts';
import { emptyLine, type PermanenceLine } from './line.ts';

describe('how far the discharge of a care order is', () => {
  it.each<[Partial<PermanenceLine>, string | null]>([
    [{ route: 'adoption' }, null],
    [{}, null],
    [{ route: 'discharge' }, 'No date'],
    [{ route: 'discharge', filedOn: '2026-03-01' }, 'Filed with legal (1 March 2026)'],
    [{ route: 'discharge', filedOn: '2026-03-01', fileBy: '2026-02-01' }, 'Filed with legal (1 March 2026)'],
    [{ route: 'discharge', fileBy: '2026-03-10' }, 'To file within one month (10 March 2026)'],
    [{ route: 'discharge', fileBy: '2026-04-10' }, 'To file within one month (10 April 2026)'],
    [{ route: 'discharge', fileBy: '2026-04-11' }, 'To file within three months (11 April 2026)'],
    [{ route: 'discharge', fileBy: '2026-06-10' }, 'To file within three months (10 June 2026)'],
    [{ route: 'discharge', fileBy: '2026-06-11' }, 'To file later (11 June 2026)'],
    [{ route: 'discharge', fileBy: '2026-03-09' }, 'Date passed (9 March 2026)'],
    [{ route: 'discharge', fileBy: '2026-03-01', chasedOn: '2026-03-01' }, 'Date passed (1 March 2026)'],
    [
      { route: 'discharge', fileBy: '2026-03-01', chasedOn: '2026-03-05' },
      'Date passed, chased (5 March 2026)',
    ],
    [{ route: 'return home', fileBy: '2026-03-09' }, 'Date passed (9 March 2026)'],
  ])('%j: %s', (set, words) => {
    expect(dischargeWords({ ...emptyLine, ...set }, '2026-03-10')).toBe(words);
  });
});
