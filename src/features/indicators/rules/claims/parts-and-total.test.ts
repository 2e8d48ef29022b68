import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('parts and their total', () => {
  it.each<[string, string[]]>([
    [
      'In 2018/2019 there was a total of 1705 challenges, 421 of one kind and 1284 of the other.',
      ['agrees: 1705'],
    ],
    ['There are 212 boys and 188 girls, making a total of 410.', ['disagrees: 410 → 400']],
    [
      'A total of 60 complaints were received: 25 at stage one, 20 at stage two and 25 at stage three.',
      ['disagrees: 60 → 70'],
    ],
    ['We have 72 in-house carers and 48 agency carers, 130 in all.', ['disagrees: 130 → 120']],
    ['In total 148 forms came back: 58 from initial and 90 from review conferences.', ['agrees: 148']],
    [
      'The Board has 12 members: six councillors, five partners and two young people.',
      ['disagrees: 12 → 13'],
    ],
    ['In total 45 staff work here, including 12 agency workers and 5 students.', []],
    ['Of the 12 actions, 9 are green, 2 are amber and 2 are red.', ['disagrees: 12 → 13']],
    ['Of the 58 forms, 49 were positive and 12 had remarks.', []],
    ['Three visits, two talks and one walk took place.', []],
    ['A total of 905 visits were made, of which 820 were on time and 95 late.', ['disagrees: 905 → 915']],
    ['The total of 300 comprises 180 in foster homes, 60 in residential homes and the rest elsewhere.', []],
    [
      'There were 35 visits in April, 42 in May and 38 in June, 125 over the quarter.',
      ['disagrees: 125 → 115'],
    ],
    ['The three districts hold 30, 28 and 25 cases, 83 in all.', ['agrees: 83']],
    ['Plans for every 10,000 children: of every 10,000 children, 39.5 had a plan.', []],
    ['Of 50 replies, 40 said yes and 12 said no.', ['disagrees: 50 → 52']],
  ])('%s', (text, findings) => {
    expect(findingsOf('parts and total', text)).toEqual(findings);
  });
});
