import { expect, it } from 'vitest';
import { mayAnswerQuestion, questionState, questionWords, toCirculate } from './questions.ts';

const today = '2026-03-10';
const asked = (due: string | null, answeredOn: string | null = null, circulatedOn: string | null = null) => ({
  due,
  answeredOn,
  circulatedOn,
});

it.each([
  [asked(null), 'waiting', 'Waiting for an answer'],
  [asked('2026-03-10'), 'waiting', 'Answer due on 10 March 2026'],
  [asked('2026-03-09'), 'late', 'Answer late by 1 day'],
  [asked('2026-03-01', '2026-03-05'), 'answered', 'Answered on 5 March 2026, not circulated yet'],
  [asked('2026-03-01', '2026-03-05', '2026-03-06'), 'circulated', 'Answer circulated on 6 March 2026'],
] as const)('%j is %s', (question, state, words) => {
  expect(questionState(question, today)).toBe(state);
  expect(questionWords(question, today)).toBe(words);
});

it('takes an answer until it has gone round', () => {
  expect(mayAnswerQuestion(asked(null), 'Forty.').ok).toBe(true);
  expect(mayAnswerQuestion(asked(null), ' ').ok).toBe(false);
  expect(mayAnswerQuestion(asked(null, '2026-03-01', '2026-03-02'), 'Forty.').ok).toBe(false);
});

it('circulates what is answered and has not gone round', () => {
  const questions = [asked(null), asked(null, '2026-03-01'), asked(null, '2026-03-01', '2026-03-02')];
  expect(toCirculate(questions)).toEqual([questions[1]]);
});
