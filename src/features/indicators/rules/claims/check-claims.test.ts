import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims, lastRules, rules } from './check-claims.ts';

const brief = (text: string) =>
  checkClaims(text).map(({ line, verdict, found }) => `${line} ${verdict} ${found}`);

describe('checkClaims', () => {
  it.each<[string, string, string[]]>([
    [
      'a sentence over several lines',
      'Intro.\n\nThe number of\nvisits rose\nfrom 60 to 75, a rise of\n20%.',
      ['3 disagrees 20%'],
    ],
    [
      'the second sentence of a line',
      'All went well.\nIt did. Visits rose by 20% from 60 to 75.',
      ['2 disagrees 20%'],
    ],
    [
      'marks of a converter',
      '**North:** 12 of the 20 were late, this equates to **50%** of <b>all</b> meetings.',
      ['1 disagrees 50%'],
    ],
    [
      'an entry of a list',
      'There were:\n\n- visits, which rose by 20% from 60 to 75\n- talks',
      ['3 disagrees 20%'],
    ],
    ['a heading before a sentence', 'Our visits\nVisits rose by 20% from 60 to 75.', ['2 disagrees 20%']],
    [
      'a sentence in brackets after its sentence',
      'Performance rose. (2017/18: 97% compared to 2018/19: 96%).',
      ['1 disagrees 97% to 96%'],
    ],
    [
      'a sentence that a page number parts',
      'The number of visits that were made in the whole of the county\n\n12\n\nrose by 20% from 60 to 75.',
      ['1 disagrees 20%'],
    ],
    [
      'a cell that holds a sentence',
      'Aim\tVisits to young people rose by 20% from 60 to 75 in the year.',
      ['1 disagrees 20%'],
    ],
    ['no claim in rows of figures', 'Visits\t60\t75\t20\nTalks\t4\t8\t90', []],
    ['no claim in words', 'The Board thanked everybody.', []],
    [
      'no claim in what only looks like figures',
      'Section 20 and Regulation 44 apply to those aged 16-25 (see page 12, 7b; phone 01632 960123).',
      [],
    ],
    [
      'no claim in money, times and single figures',
      'The 2018 Act gives £2,000 at 6.00pm to 45 people within 20 working days.',
      [],
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('says of each claim the sentence, the rule and, where it cannot tell, what is missing', () => {
    expect(checkClaims('Visits rose by 7% this year.')).toEqual([
      {
        line: 1,
        claim: 'Visits rose by 7% this year.',
        verdict: 'unknown',
        expected: null,
        found: '7%',
        rule: 'change in per cent: the figures before and after are not both given',
      },
    ]);
  });

  it('has a name of its own and a reason for every rule', () => {
    const all = [...rules, ...lastRules];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { reason } of all) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });
});

const words = [
  'from',
  'to',
  'of',
  'by',
  'increase',
  'fell',
  '767',
  '1,705',
  '222%',
  '(84%)',
  'out of',
  '2017/18',
  'March 2018',
  'is',
  'higher than',
  'national',
  'average',
  'in total',
  'half',
  '1 in 4',
  'a third',
  '31 April 2019',
  '£5m',
  '‹n1›',
  '«',
  '\t',
  '\n',
  '\n\n',
  '.',
  ',',
  '(',
  ')',
  ':',
  '-',
  '%',
  'per 10,000',
  '0',
  '0%',
  'compared to',
  'eleven',
  'points',
  'doubled',
  '**',
  '<b>',
  '|',
  'Of these',
  'This equates to',
];

describe('whatever the text', () => {
  const mixed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 60 });

  it('answers with claims that stand in it, and never breaks', () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join(' ');
        const lines = text.split(/\r\n|[\r\n\f\u2028]/).length;
        for (const claim of checkClaims(text)) {
          expect(claim.line).toBeGreaterThanOrEqual(1);
          expect(claim.line).toBeLessThanOrEqual(lines);
          expect(claim.verdict === 'agrees' ? claim.expected : '').not.toBeNull();
          expect(claim.verdict === 'unknown' ? claim.expected : null).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one long line of words', 'from increase of '.repeat(4000)],
    ['one long line of figures', '767 to 1,705 (84%) of '.repeat(4000)],
    ['one long word', 'a'.repeat(100_000)],
    ['open brackets', '(49 '.repeat(20_000)],
    ['spaces', `${' '.repeat(100_000)}.`],
    ['marks', '<b '.repeat(30_000)],
  ])('ends with %s', (_what, text) => {
    expect(checkClaims(text).length).toBeLessThan(text.length);
  });
});
