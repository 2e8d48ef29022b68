import type { JSX } from 'preact';
import { plusDays } from '../../../kernel/days.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { addSurvey, changeSurvey } from '../keep-survey.ts';
import { questionKinds } from '../rules/survey.ts';
import { mostQuestions, readSurvey, typedSurvey } from '../rules/survey-form.ts';
import { findSurvey, type Survey } from '../survey-queries.ts';
import { noParams, ofSurvey, surveyLink, surveysLink, team, voiceLink } from './team.ts';

/** So many empty questions stand below those that are there. */
const emptyRows = 3;

const rowsOf = (typed: Typed): number[] => {
  const last = Math.max(
    -1,
    ...rowsIn(typed, 'question').filter((row) => textIn(typed, `question-${row}-text`)),
  );
  return Array.from({ length: Math.min(mostQuestions, last + 1 + emptyRows) }, (_, row) => row);
};

const QuestionRow = ({ row, typed, error }: Filled & { row: number }): JSX.Element => {
  const kind = `question-${row}-kind`;
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Question {row + 1}</legend>
      <LineField name={`question-${row}-text`} label="Question" typed={typed} error={error} />
      <Select
        name={kind}
        label={{ text: 'How it is answered' }}
        items={Object.entries(questionKinds).map(([value, text]) => ({ value, text }))}
        value={textIn(typed, kind)}
        {...messageAt(error, kind)}
      />
      <TextField
        name={`question-${row}-options`}
        label="What can be chosen, one a line"
        hint="Leave it empty for 1 to 5 and for words."
        typed={typed}
        error={error}
      />
    </fieldset>
  );
};

const SurveyFields = (field: Filled): JSX.Element => (
  <>
    <LineField name="title" label="Title" hint="Short, in words that an 11-year-old reads." {...field} />
    <TextField name="intro" label="What it is for, in a sentence or two" {...field} />
    <DayLine name="opensOn" label="Can be answered from" {...field} />
    <DayLine name="closesOn" label="Can be answered until" {...field} />
    {rowsOf(field.typed).map((row) => (
      <QuestionRow key={row} row={row} {...field} />
    ))}
  </>
);

const usualDays = 28;

const newSurvey = formRoutes({
  ...team,
  path: '/voice/surveys/new',
  params: noParams,
  open: async () => ({}),
  events: ['survey.kept'],
  verb: 'Save',
  title: () => 'Write a survey',
  back: () => surveysLink,
  above: [voiceLink],
  typed: (_found, today): Typed => ({
    opensOn: dateWords(today),
    closesOn: dateWords(plusDays(today, usualDays)),
  }),
  fields: SurveyFields,
  save: async ({ tx, scope }, _found, typed) => {
    const read = readSurvey(typed);
    return read.ok ? ok(`${surveysLink.href}/${await addSurvey(tx, scope, read.value)}`) : read;
  },
});

const changedSurvey = formRoutes({
  ...team,
  path: '/voice/surveys/:survey/change',
  params: ofSurvey,
  open: ({ tx, scope, params }): Promise<Survey | null> => findSurvey(tx, scope, params.survey),
  events: ['survey.kept'],
  verb: 'Save',
  title: () => 'Change the survey',
  back: surveyLink,
  above: [voiceLink, surveysLink],
  typed: (survey): Typed => ({
    ...typedSurvey(survey),
    opensOn: dateWords(survey.opensOn),
    closesOn: dateWords(survey.closesOn),
  }),
  fields: SurveyFields,
  save: async ({ tx, scope }, survey, typed) => {
    const read = readSurvey(typed);
    if (!read.ok) return read;
    const done = await changeSurvey(tx, scope, survey, read.value);
    return done.ok ? ok(surveyLink(survey).href) : refused({ text: done.reason, field: 'question-0-text' });
  },
});

/** Writing a survey that nobody sees yet, and changing it. */
export const surveyForms = [...newSurvey, ...changedSurvey];
