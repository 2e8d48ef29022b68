import { readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, type Mistake, type Typed } from '../../../kernel/typed-form.ts';
import { longest } from './longest.ts';

/** What parents and carers are asked, in plain words. */
export const questions = {
  reportBefore: 'Did you see the social worker’s report at least 48 hours before?',
  otherReports: 'Did you see the reports of other people before?',
  metChair: 'Did you meet the person who led the meeting before it began?',
  couldSay: 'Could you say what you wanted to say?',
  understood: 'Did you understand why people were worried?',
  coreGroups: 'Are you asked to the meetings in between (core groups)?',
  hasPlan: 'Do you have a copy of the plan?',
} as const;
export type Question = keyof typeof questions;
const questionNames = Object.keys(questions) as Question[];

export const answers = { yes: 'Yes', no: 'No', 'not sure': 'Not sure' } as const;
type Answered = keyof typeof answers;

/** Of which conference it is: initial and transfer-in ones are asked about together. */
export const answerKinds = { initial: 'Initial conference', review: 'Review conference' } as const;
export type AnswerKind = keyof typeof answerKinds;

/** One questionnaire: what was left empty is not there. */
export type Questionnaire = { answers: Partial<Record<Question, Answered>>; words: string };

/** Reads a questionnaire. Every question may be left empty, but not all of it. */
export const readQuestionnaire = (typed: Typed): Result<Questionnaire, Mistake> => {
  const given: Questionnaire['answers'] = {};
  for (const question of questionNames) {
    const answer = choiceIn(typed, question, answers);
    if (answer !== null) given[question] = answer;
  }
  const words = readWords(typed, 'words', null, longest.text);
  if (!words.ok) return words;
  return Object.keys(given).length === 0 && words.value === ''
    ? refused({ text: 'Answer at least one question, or write something.', field: 'reportBefore' })
    : ok({ answers: given, words: words.value });
};

/** How often each answer was given to a question. `answered` is the number of whom it is a share. */
export type QuestionCount = {
  question: Question;
  answered: number;
  yes: number;
  no: number;
  notSure: number;
};

/** Counts answers, question by question; whoever left a question empty does not count in it. */
export const countAnswers = (given: readonly Pick<Questionnaire, 'answers'>[]): QuestionCount[] =>
  questionNames.map((question) => {
    const of = (answer: Answered): number => given.filter((one) => one.answers[question] === answer).length;
    const [yes, no, notSure] = [of('yes'), of('no'), of('not sure')];
    return { question, answered: yes + no + notSure, yes, no, notSure };
  });
