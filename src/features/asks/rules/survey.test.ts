import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { type Choices, type Question, resultsOf, saidMost, surveyCounts } from './survey.ts';
import { readAnswered, readSurvey } from './survey-form.ts';

const questions: Question[] = [
  { kind: 'one', text: 'Do you like it?', options: ['Yes', 'No'] },
  { kind: 'several', text: 'What do you have?', options: ['A desk', 'A bike', 'A pet'] },
  { kind: 'scale', text: 'The food?', options: [] },
  { kind: 'words', text: 'What should change?', options: [] },
];

const shown = (answers: Choices[]) => {
  const counts = surveyCounts(questions, answers);
  return resultsOf(questions, counts);
};

describe('a survey', () => {
  const typed: Typed = {
    title: 'Your home',
    opensOn: '1 March 2026',
    closesOn: '31 March 2026',
    'question-0-text': 'Do you like it?',
    'question-0-kind': 'one',
    'question-0-options': 'Yes\nNo',
    'question-2-text': 'The food?',
    'question-2-kind': 'scale',
  };

  it('is read without its empty rows', () => {
    expect(readSurvey(typed)).toMatchObject({
      ok: true,
      value: { opensOn: '2026-03-01', questions: [{ kind: 'one' }, { kind: 'scale', options: [] }] },
    });
  });

  it.each<[string, Typed, string]>([
    ['no title', { title: '' }, 'title'],
    [
      'no question',
      { 'question-0-text': '', 'question-0-options': '', 'question-2-text': '' },
      'question-0-text',
    ],
    ['one answer to choose', { 'question-0-options': 'Yes' }, 'question-0-options'],
    ['the same answer twice', { 'question-0-options': 'Yes\nYes' }, 'question-0-options'],
    ['answers without a question', { 'question-0-text': '' }, 'question-0-text'],
    ['an end before its beginning', { closesOn: '1 February 2026' }, 'closesOn'],
    ['two questions in words', { 'question-0-kind': 'words', 'question-2-kind': 'words' }, 'question-0-kind'],
  ])('with %s says so at its field', (_, changed, field) => {
    const read = readSurvey({ ...typed, ...changed });
    expect(read).toMatchObject({ ok: false, reason: { field } });
  });
});

describe('an answer', () => {
  it.each<[Typed, Choices | null]>([
    [
      { q0: '1', q1: ['1', '3', '3'], q2: '5' },
      { 0: [0], 1: [0, 2], 2: [4] },
    ],
    [{ q0: ['2', '1'] }, { 0: [1] }],
    [{ q2: '6', q0: '0', q1: 'x' }, null],
    [{}, null],
  ])('%j is read as %j', (typed, choices) => {
    const read = readAnswered(questions, typed);
    expect(read.ok ? read.value.choices : null).toEqual(choices);
  });

  it('may be words alone', () => {
    expect(readAnswered(questions, { q3: ' More pets ' })).toEqual({
      ok: true,
      value: { choices: {}, words: 'More pets' },
    });
  });
});

describe('results', () => {
  const many = (choices: Choices, times: number): Choices[] => Array.from({ length: times }, () => choices);

  it('count who answered each question, and never the words', () => {
    const results = shown([...many({ 0: [0], 1: [0, 1] }, 12), ...many({ 0: [1] }, 8)]);
    expect(results.all).toBe(20);
    expect(
      results.questions.map(({ text, answered, parts }) => [text, answered, parts.map(({ value }) => value)]),
    ).toEqual([
      ['Do you like it?', 20, [12, 8]],
      ['What do you have?', 12, [12, 12, 0]],
      ['The food?', 0, [0, 0, 0, 0, 0]],
    ]);
    expect(results.questions[0] && saidMost(results.questions[0])).toBe('12 of 20 said “Yes”.');
  });

  it('show nothing where nothing can be protected', () => {
    const { all, questions: each } = resultsOf(questions, null);
    expect(all).toBeNull();
    const values = each.flatMap(({ answered, parts }) => [answered, ...parts.map(({ value }) => value)]);
    expect(new Set(values)).toEqual(new Set([null]));
  });

  it.each<[number | null, (number | null)[], string | null]>([
    [20, [12, 8], '12 of 20 said “a”.'],
    [20, [10, 10], null],
    [null, [12, 8], null],
    [20, [null, 8], null],
    [0, [0, 0], null],
  ])('of %j with %j are told as %j', (answered, values, said) => {
    const parts = values.map((value, at) => ({ name: at === 0 ? 'a' : 'b', value }));
    expect(saidMost({ text: '?', kind: 'one', answered, parts })).toBe(said);
  });
});
