import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { plusDays } from '../../../kernel/days.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice, shownOf } from '../../voice/index.ts';
import {
  addSurvey,
  changeSurvey,
  previewResults,
  publishSurvey,
  showResults,
  surveyForm,
} from '../keep-survey.ts';
import { questionKinds } from '../rules/survey.ts';
import { mostQuestions, readSurvey, typedSurvey } from '../rules/survey-form.ts';
import { findSurvey, isOpen, listSurveys, type Survey } from '../survey-queries.ts';
import { ResultsList } from './survey.view.tsx';

const shared = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;
const reading = { writes: false, because: 'answers that are nobody’s' } as const;
const above = [{ text: 'Young people’s voice', href: '/voice' }];
const params = z.object({ survey: z.uuid('The address is not complete.') });

const stateWords = (survey: Survey, today: string): string => {
  if (!survey.published) return 'Not public yet';
  if (isOpen(survey, today)) return `Open until ${dateWords(survey.closesOn)}`;
  if (today < survey.opensOn) return `Opens on ${dateWords(survey.opensOn)}`;
  return survey.results === null ? 'Closed: look at the results and show them' : 'Closed, results shown';
};

/** The surveys of the team. */
export const surveysPage = route({
  ...shared,
  method: 'GET',
  path: '/voice/surveys',
  audit: reading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const surveys = await listSurveys(tx, scope);
      return page(
        'Surveys',
        <>
          <Breadcrumbs items={[...above, { text: 'Surveys' }]} />
          <h1 class="govuk-heading-l">Surveys</h1>
          {surveys.length === 0 && (
            <p class="govuk-body">
              There is none yet. Write one: everybody can answer it without an account.
            </p>
          )}
          <ul class="hearth-list">
            {surveys.map((survey) => (
              <li key={survey.id}>
                <a class="govuk-link" href={`/voice/surveys/${survey.id}`}>
                  {survey.title}
                </a>
                <p class="govuk-body-s hearth-quiet">{stateWords(survey, todayIn(clock))}</p>
              </li>
            ))}
          </ul>
          <Button text="Write a survey" href="/voice/surveys/new" />
        </>,
      );
    }),
});

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

type Form = { title: string; to: string; back: { text: string; href: string } };

const showForm = ({ title, to, back }: Form, typed: Typed, error: FormError): Answer => {
  const field = { typed, error };
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={to}
      above={back.href === '/voice/surveys' ? above : [...above, { text: 'Surveys', href: '/voice/surveys' }]}
      back={back}
      verb="Save"
      leave="Leave it as it is"
      error={error}
    >
      <LineField name="title" label="Title" hint="Short, in words that an 11-year-old reads." {...field} />
      <TextField name="intro" label="What it is for, in a sentence or two" {...field} />
      <DayLine name="opensOn" label="Can be answered from" {...field} />
      <DayLine name="closesOn" label="Can be answered until" {...field} />
      {rowsOf(typed).map((row) => (
        <QuestionRow key={row} row={row} {...field} />
      ))}
    </FormPage>,
    error,
  );
};

const newForm: Form = {
  title: 'Write a survey',
  to: '/voice/surveys/new',
  back: { text: 'Surveys', href: '/voice/surveys' },
};

const usualDays = 28;

/** The form for a new survey. */
export const newSurveyForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/surveys/new',
  audit: reading,
  handle: async ({ clock }) => {
    const today = todayIn(clock);
    const days = { opensOn: dateWords(today), closesOn: dateWords(plusDays(today, usualDays)) };
    return showForm(newForm, days, null);
  },
});

/** Adds it; nobody sees it yet. */
export const saveNewSurvey = route({
  ...shared,
  method: 'POST',
  path: '/voice/surveys/new',
  audit: { writes: true, events: ['survey.kept'] },
  body: anyForm,
  handle: async ({ inScope, scope, body }) => {
    const read = readSurvey(body);
    if (!read.ok) return showForm(newForm, body, read.reason);
    const id = await inScope((tx) => addSurvey(tx, scope, read.value));
    return redirect(`/voice/surveys/${id}`);
  },
});

const withSurvey = (
  { inScope, scope, params: { survey: id } }: Ask<{ survey: string }, unknown, unknown>,
  work: (tx: Tx, survey: Survey) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const survey = await findSurvey(tx, scope, id);
    return survey ? work(tx, survey) : notFound('that survey');
  });

const Deed = ({
  survey,
  step,
  text,
  quiet,
}: {
  survey: Survey;
  step: string;
  text: string;
  quiet?: boolean;
}) => (
  <form action={`/voice/surveys/${survey.id}/${step}`} method="post" class="hearth-inline-form">
    <Button text={text} preventDoubleClick classes={quiet ? 'govuk-button--secondary' : undefined} />
  </form>
);

/** A survey as the team sees it: how it stands, its results as everybody would read them. */
export const teamSurveyPage = route({
  ...shared,
  method: 'GET',
  path: '/voice/surveys/:survey',
  audit: reading,
  params,
  handle: (asked) =>
    withSurvey(asked, async (tx, survey) => {
      const today = todayIn(asked.clock);
      const results = survey.results ?? (await previewResults(tx, asked.scope, survey));
      const words = await shownOf(tx, asked.scope, surveyForm, survey.id);
      const isClosed = survey.published && today > survey.closesOn;
      return page(
        survey.title,
        <>
          <Breadcrumbs
            items={[...above, { text: 'Surveys', href: '/voice/surveys' }, { text: survey.title }]}
          />
          <h1 class="govuk-heading-l">{survey.title}</h1>
          <p class="govuk-body">
            {stateWords(survey, today)}.{' '}
            {survey.published && (
              <a class="govuk-link" href={`/surveys/${survey.slug}`}>
                See it as everybody sees it
              </a>
            )}
          </p>
          <div class="govuk-button-group">
            {!survey.published && <Deed survey={survey} step="publish" text="Make it public" />}
            {isClosed && survey.results === null && (
              <Deed survey={survey} step="results" text="Show the results to everybody" />
            )}
            {survey.published && <Deed survey={survey} step="take-off" text="Take it off the pages" quiet />}
            {survey.results === null && (
              <a class="govuk-link" href={`/voice/surveys/${survey.id}/change`}>
                Change it
              </a>
            )}
          </div>
          <h2 class="govuk-heading-m">
            {survey.results === null ? 'The results as everybody would read them now' : 'The results'}
          </h2>
          <ResultsList results={results} words={words} />
        </>,
      );
    }),
});

const changeForm = ({ id, title }: Survey): Form => ({
  title: 'Change the survey',
  to: `/voice/surveys/${id}/change`,
  back: { text: title, href: `/voice/surveys/${id}` },
});

/** The form that changes a survey. */
export const changeSurveyForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/surveys/:survey/change',
  audit: reading,
  params,
  handle: (asked) =>
    withSurvey(asked, async (_, survey) =>
      showForm(
        changeForm(survey),
        {
          ...typedSurvey(survey),
          opensOn: dateWords(survey.opensOn),
          closesOn: dateWords(survey.closesOn),
        },
        null,
      ),
    ),
});

/** Changes it. */
export const saveSurvey = route({
  ...shared,
  method: 'POST',
  path: '/voice/surveys/:survey/change',
  audit: { writes: true, events: ['survey.kept'] },
  params,
  body: anyForm,
  handle: (asked) =>
    withSurvey(asked, async (tx, survey) => {
      const again = (error: FormError) => showForm(changeForm(survey), asked.body, error);
      const read = readSurvey(asked.body);
      if (!read.ok) return again(read.reason);
      const done = await changeSurvey(tx, asked.scope, survey, read.value);
      if (!done.ok) return again({ text: done.reason, field: 'question-0-text' });
      return redirect(`/voice/surveys/${survey.id}`);
    }),
});

const publishing = (step: 'publish' | 'take-off', event: string) =>
  route({
    ...shared,
    method: 'POST',
    path: `/voice/surveys/:survey/${step}`,
    audit: { writes: true, events: [event] },
    params,
    handle: (asked) =>
      withSurvey(asked, async (tx, survey) => {
        await publishSurvey(tx, asked.scope, survey, step === 'publish');
        return redirect(`/voice/surveys/${survey.id}`);
      }),
  });

/** Makes a survey public, or takes it off the pages; either undoes the other. */
export const publishSurveyRoute = publishing('publish', 'survey.made public');
export const takeSurveyOff = publishing('take-off', 'survey.taken off');

/** Shows the results of a closed survey. */
export const showResultsRoute = route({
  ...shared,
  method: 'POST',
  path: '/voice/surveys/:survey/results',
  audit: { writes: true, events: ['survey.results shown'] },
  params,
  handle: (asked) =>
    withSurvey(asked, async (tx, survey) => {
      const shown = await showResults(tx, asked.scope, survey, todayIn(asked.clock));
      if (shown.ok) return redirect(`/voice/surveys/${survey.id}`);
      const title = 'The results are not shown yet';
      return { kind: 'page', title, view: messageView(title, [shown.reason]), status: 422 };
    }),
});
