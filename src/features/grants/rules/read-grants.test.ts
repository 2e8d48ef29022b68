import { describe, expect, it } from 'vitest';
import { chaseKey, readDecision, readOutcome, readRecommendation } from './read-grants.ts';

describe('what the Board recommends', () => {
  const typed = { verdict: 'part', pence: '£40', words: '', resolution: 'Item 7' };
  it.each<[string, Record<string, string>, number | string]>([
    ['all', { ...typed, verdict: 'yes' }, 10_000],
    ['nothing', { ...typed, verdict: 'no' }, 0],
    ['a part', typed, 4000],
    ['a part that is all', { ...typed, pence: '£100' }, 'pence'],
    ['no resolution', { ...typed, resolution: '' }, 'resolution'],
    ['no verdict', { ...typed, verdict: '' }, 'verdict'],
  ])('%s', (_, given, expected) => {
    const read = readRecommendation(given, 10_000);
    expect(read.ok ? read.value.pence : read.reason.field).toBe(expected);
  });
});

describe('a decision', () => {
  const typed = { post: 'Director', pence: '£40', words: 'Good value.', reportDue: '1 June 2026' };
  it.each<[string, Record<string, string>, number | string]>([
    ['to give', typed, 4000],
    ['to give nothing', { ...typed, pence: '0' }, 0],
    ['to give more than was asked', { ...typed, pence: '£100.01' }, 'pence'],
    ['of nobody', { ...typed, post: '' }, 'post'],
    ['without a reason', { ...typed, words: '' }, 'words'],
    ['with a report that is due already', { ...typed, reportDue: '10 March 2026' }, 'reportDue'],
  ])('%s', (_, given, expected) => {
    const read = readDecision(given, { askedPence: 10_000, today: '2026-03-10' });
    expect(read.ok ? read.value.pence : read.reason.field).toBe(expected);
  });
});

describe('what a grant did', () => {
  it.each([
    ['£40', true],
    ['0', true],
    ['£40.01', false],
  ])('with %s spent of £40', (spent, taken) => {
    expect(readOutcome({ did: 'They swam.', spent }, 4000).ok).toBe(taken);
  });

  it.each([
    [15, null],
    [14, '2026-06-01 soon'],
    [0, '2026-06-01 week 0'],
    [-6, '2026-06-01 week 0'],
    [-7, '2026-06-01 week 1'],
  ])('is asked for with %s days left: %s', (left, key) => {
    expect(chaseKey('2026-06-01', left)).toBe(key);
  });
});
