import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { countAnswers, type Questionnaire, readQuestionnaire } from './questionnaire.ts';

describe('a questionnaire', () => {
  it.each<[string, Typed, Questionnaire | null]>([
    ['nothing at all', {}, null],
    ['an answer that is none', { metChair: 'perhaps' }, null],
    ['one answer', { metChair: 'not sure' }, { answers: { metChair: 'not sure' }, words: '' }],
    ['words alone', { words: ' It went well. ' }, { answers: {}, words: 'It went well.' }],
    ['words without end', { words: 'x'.repeat(2001) }, null],
  ])('of %s', (_, typed, expected) => {
    const read = readQuestionnaire(typed);
    expect(read.ok ? read.value : null).toEqual(expected);
  });
});

const of = (question: keyof Questionnaire['answers'], yes: number, no: number, notSure: number) => [
  ...Array.from({ length: yes }, () => ({ answers: { [question]: 'yes' as const } })),
  ...Array.from({ length: no }, () => ({ answers: { [question]: 'no' as const } })),
  ...Array.from({ length: notSure }, () => ({ answers: { [question]: 'not sure' as const } })),
];

describe('counted answers', () => {
  // A month's pilot of a published annual report (2018-19): 58 of initial conferences, 90 of reviews.
  it.each([
    ['reportBefore', 49, 9, 0],
    ['metChair', 57, 1, 0],
    ['couldSay', 58, 0, 0],
    ['understood', 58, 0, 0],
    ['coreGroups', 82, 8, 0],
    ['hasPlan', 80, 9, 1],
  ] as const)('%s: %i yes, %i no, %i not sure', (question, yes, no, notSure) => {
    expect(countAnswers(of(question, yes, no, notSure)).find((one) => one.question === question)).toEqual({
      question,
      answered: yes + no + notSure,
      yes,
      no,
      notSure,
    });
  });

  it('leaves out of a question whoever did not answer it', () => {
    const given = [...of('hasPlan', 3, 1, 0), { answers: {} }, ...of('metChair', 2, 0, 0)];
    const counted = countAnswers(given).filter(({ answered }) => answered > 0);
    expect(counted.map(({ question, yes, answered }) => [question, yes, answered])).toEqual([
      ['metChair', 2, 2],
      ['hasPlan', 3, 4],
    ]);
  });
});
