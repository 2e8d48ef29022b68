import { describe, expect, it } from 'vitest';
import type { Content } from './fields.ts';
import type { Grade, Measure } from './grades.ts';
import { type Counted, qualityYear } from './quality-year.ts';

const audit = (kind: string, content: Content, moderation: Counted['moderation'] = null): Counted => ({
  kind,
  content,
  moderation,
});

const many = (count: number, kind: string, content: Content): Counted[] =>
  Array.from({ length: count }, () => audit(kind, content));

const graded = (all: readonly Counted[], kind: string, measure: Measure) => {
  const found = qualityYear(all, []).kinds.find((one) => one.kind === kind);
  const counts = found?.graded.find((one) => one.measure === measure);
  const of = (grade: Grade) => counts?.grades.find((one) => one.grade === grade)?.count;
  return [counts?.graded, of('good'), of('requires improvement'), of('inadequate')];
};

describe('the published figures of 2018-19', () => {
  const all = [
    ...many(119, 'tier 2 audit', { oversight: 'good', challenge: 'good' }),
    ...many(48, 'tier 2 audit', { oversight: 'good', challenge: 'requires improvement' }),
    ...many(44, 'tier 2 audit', {
      oversight: 'requires improvement',
      challenge: 'requires improvement',
    }),
    ...many(48, 'tier 2 audit', { oversight: 'requires improvement', challenge: '' }),
    ...many(14, 'tier 2 audit', { oversight: 'inadequate', challenge: 'inadequate' }),
    ...many(7, 'tier 2 audit', { oversight: 'inadequate', challenge: '' }),
    ...many(129, 'supervision audit', { work: 'good' }),
    ...many(139, 'supervision audit', { work: 'requires improvement' }),
    ...many(9, 'supervision audit', { work: 'inadequate' }),
  ];
  it.each([
    ['tier 2 audit', 'oversight', [280, 167, 92, 21]],
    ['tier 2 audit', 'challenge', [225, 119, 92, 14]],
    ['supervision audit', 'work', [277, 129, 139, 9]],
  ] as const)('come out of the audits behind them: %s, %s', (kind, measure, expected) => {
    expect(graded(all, kind, measure)).toEqual(expected);
  });
});

const second = {
  secondId: 's',
  secondName: 'Second',
  askedOn: '2026-03-01',
  givenOn: null,
  agreedOn: null,
  agreedBy: '',
  reason: '',
};

it('a grade that was agreed on counts, and second looks are counted by what came of them', () => {
  const content = { practice: 'good', impact: 'good' };
  const given = { practice: 'good', impact: 'inadequate' } as const;
  const all = [
    audit('learning space', content),
    audit('learning space', content, { ...second, secondGrades: null, agreedGrades: null }),
    audit('learning space', content, {
      ...second,
      secondGrades: { practice: 'good', impact: 'good' },
      agreedGrades: null,
    }),
    audit('learning space', content, { ...second, secondGrades: given, agreedGrades: null }),
    audit('learning space', content, { ...second, secondGrades: given, agreedGrades: given }),
  ];
  expect(graded(all, 'learning space', 'impact')).toEqual([5, 4, 0, 1]);
  expect(qualityYear(all, []).moderation).toEqual({ given: 3, same: 1, differed: 2, settled: 1 });
});

it('themes, checks, observations, quotas and compliments are added up', () => {
  const year = qualityYear(
    [
      audit('tier 2 audit', { oversight: 'good', strengths: ['voice', 'plan'], learning: ['plan'] }),
      audit('practice observation', { strengths: ['voice'], learning: [], toldOn: '2026-03-02' }),
      audit('practice observation', { strengths: [], learning: ['chairing'], toldOn: null }),
      audit('section 47 check', { agreed: 'yes' }),
      audit('section 47 check', { agreed: 'no' }),
      audit('compliment', { from: 'parent', quote: 'yes' }),
      audit('compliment', { from: 'parent', quote: 'no' }),
      audit('compliment', { from: 'young person', quote: 'no' }),
    ],
    [
      { observations: { done: 1, wanted: 2 }, supervision: { done: 3, wanted: 35 } },
      { observations: { done: 2, wanted: 2 }, supervision: { done: 36, wanted: 35 } },
    ],
  );
  const themesOf = (kind: string, field: 'strengths' | 'learning') =>
    Object.fromEntries(
      (year.kinds.find((one) => one.kind === kind)?.[field] ?? [])
        .filter(({ count }) => count > 0)
        .map(({ theme, count }) => [theme, count]),
    );
  expect(themesOf('tier 2 audit', 'strengths')).toEqual({ voice: 1, plan: 1 });
  expect(themesOf('tier 2 audit', 'learning')).toEqual({ plan: 1 });
  expect(themesOf('practice observation', 'learning')).toEqual({ chairing: 1 });
  expect(year.section47).toEqual({ checked: 2, agreed: 1, notAgreed: 1 });
  expect(year.observations).toEqual({ done: 2, told: 1 });
  expect(year.quotas).toEqual({
    observations: { done: 3, wanted: 4 },
    supervision: { done: 39, wanted: 70 },
  });
  expect(year.compliments).toMatchObject({ all: 3, quotable: 1 });
  expect(year.compliments.from.map(({ count }) => count)).toEqual([1, 2, 0, 0]);
});
