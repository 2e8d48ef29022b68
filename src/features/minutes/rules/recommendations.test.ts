import { expect, it } from 'vitest';
import { answerWords, narrowedTo } from './recommendations.ts';

const one = (answer: 'accepted' | 'amended' | 'refused' | null, closedOn: string | null) => ({
  closedOn,
  recommendation: { answer },
});
const all = [
  one(null, null),
  one('accepted', '2026-03-01'),
  one('refused', '2026-03-01'),
  one(null, '2026-03-01'),
];

it.each([
  ['all', 4],
  ['waiting', 1],
  ['accepted', 1],
  ['amended', 0],
  ['refused', 1],
] as const)('narrows to "%s": %i', (wanted, count) => {
  expect(narrowedTo(all, wanted)).toHaveLength(count);
});

it.each([
  ['accepted', 'Accepted'],
  ['amended', 'Accepted with changes'],
  ['refused', 'Refused'],
  [null, 'No answer yet'],
] as const)('tells %s as "%s"', (answer, words) => {
  expect(answerWords({ answer })).toBe(words);
  expect(answerWords(null)).toBe('No answer yet');
});
