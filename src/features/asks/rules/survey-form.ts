import { readNeededDay, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import {
  choiceIn,
  linesIn,
  type Mistake,
  manyIn,
  rowsIn,
  type Typed,
  textIn,
} from '../../../kernel/typed-form.ts';
import { longest } from './longest.ts';
import { type Choices, optionsOf, type Question, questionKinds } from './survey.ts';

export const mostQuestions = 12;
const mostOptions = 12;

/** A survey as the team writes it. Days are ISO, both counted. */
export type SurveyForm = {
  title: string;
  intro: string;
  opensOn: string;
  closesOn: string;
  questions: Question[];
};

const readQuestion = (typed: Typed, row: number): Result<Question | null, Mistake> => {
  const at = (part: string) => `question-${row}-${part}`;
  const text = textIn(typed, at('text'));
  const options = linesIn(typed, at('options'));
  if (text === '' && options.length === 0) return ok(null);
  if (text === '') return refused({ field: at('text'), text: 'Write the question.' });
  if (text.length > longest.line)
    return refused({ field: at('text'), text: `Use ${longest.line} letters at most for a question.` });
  const kind = choiceIn(typed, at('kind'), questionKinds);
  if (kind === null) return refused({ field: at('kind'), text: 'Choose how it is answered.' });
  if (kind === 'scale' || kind === 'words') return ok({ kind, text, options: [] });
  if (options.length < 2 || options.length > mostOptions)
    return refused({ field: at('options'), text: `Give 2 to ${mostOptions} answers, one a line.` });
  if (new Set(options).size < options.length)
    return refused({ field: at('options'), text: 'Two of these answers are the same.' });
  return ok({ kind, text, options });
};

const readQuestions = (typed: Typed): Result<Question[], Mistake> => {
  const questions: Question[] = [];
  for (const row of rowsIn(typed, 'question')) {
    const read = readQuestion(typed, row);
    if (!read.ok) return read;
    if (read.value) questions.push(read.value);
  }
  if (questions.length === 0)
    return refused({ field: 'question-0-text', text: 'Ask at least one question.' });
  if (questions.filter(({ kind }) => kind === 'words').length > 1)
    return refused({
      field: 'question-0-kind',
      text: 'Ask one question in words at most: a person reads every answer.',
    });
  return ok(questions);
};

export const readSurvey = (typed: Typed): Result<SurveyForm, Mistake> => {
  const read = together({
    title: readWords(typed, 'title', 'Give it a title.', longest.line),
    intro: readWords(typed, 'intro', null, longest.text),
    opensOn: readNeededDay(typed, 'opensOn', 'Give the first day on which it can be answered.'),
    closesOn: readNeededDay(typed, 'closesOn', 'Give the last day on which it can be answered.'),
    questions: readQuestions(typed),
  });
  if (read.ok && read.value.closesOn < read.value.opensOn)
    return refused({ field: 'closesOn', text: 'It closes before it opens. Change one of the days.' });
  return read;
};

/** The form as it was kept. */
export const typedSurvey = ({ title, intro, questions }: SurveyForm): Typed => ({
  title,
  intro,
  ...Object.fromEntries(
    questions.flatMap(({ kind, text, options }, row) => [
      [`question-${row}-kind`, kind],
      [`question-${row}-text`, text],
      [`question-${row}-options`, options.join('\n')],
    ]),
  ),
});

/** What somebody answered: what they chose, and what they wrote. */
export type Answered = { choices: Choices; words: string };

/** Reads an answer. Every question may be left out, but not all of them. */
export const readAnswered = (
  questions: readonly Question[],
  typed: Typed,
  mostLetters = 2000,
): Result<Answered, Mistake> => {
  const choices: Choices = {};
  let words = '';
  for (const [place, question] of questions.entries()) {
    const field = `q${place}`;
    if (question.kind === 'words') {
      const read = readWords(typed, field, null, mostLetters);
      if (!read.ok) return read;
      words = read.value;
      continue;
    }
    const options = optionsOf(question);
    const chosen = manyIn(typed, field)
      .map(Number)
      .filter((option) => Number.isInteger(option) && option >= 1 && option <= options.length)
      .map((option) => option - 1);
    const kept = question.kind === 'several' ? [...new Set(chosen)] : chosen.slice(0, 1);
    if (kept.length > 0) choices[place] = kept;
  }
  return Object.keys(choices).length === 0 && words === ''
    ? refused({ field: 'q0', text: 'Answer at least one question.' })
    : ok({ choices, words });
};
