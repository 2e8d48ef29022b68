import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a run of figures', () => {
  it.each<[string, string[]]>([
    [
      'Timeliness on time has improved every term: 78%, 83% and, most recently, 94%.',
      ['agrees: 78%, 83%, 94%'],
    ],
    ['The number has fallen each year: 34, 29 and 31.', ['disagrees: 34, 29, 31 → 29 to 31 is an increase']],
    [
      'Visits have risen for three consecutive years: 120 in 2019, 118 in 2020 and 131 in 2021.',
      ['disagrees: 120, 118, 131 → 120 to 118 is a decrease'],
    ],
    ['Visits have risen year on year: 131 in 2021, 120 in 2020 and 118 in 2019.', ['agrees: 118, 120, 131']],
    ['Visits rose overall: 120, 118 and 131.', []],
    ['Visits rose each year, by 4 to homes, and 12 carers left 3 teams.', []],
    [
      'Timely checks of teeth improved in every month: 81, 86, 84 and 90.',
      ['disagrees: 81, 86, 84, 90 → 86 to 84 is a decrease'],
    ],
    ['Scores improved in each term: 81, 86 and 90.', ['unknown: 81, 86, 90']],
    ['Scores improved in each term: 81, 86 and 84.', ['disagrees: 81, 86, 84 → figures that go one way']],
  ])('%s', (text, findings) => {
    expect(findingsOf('run of figures', text)).toEqual(findings);
  });
});
