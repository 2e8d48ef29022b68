import { todayIn } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { stepRoute } from '../../../web/form-routes.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { shownOf } from '../../voice/index.ts';
import { previewResults, publishSurvey, showResults, surveyForm } from '../keep-survey.ts';
import { findSurvey, isOpen, listSurveys, type Survey } from '../survey-queries.ts';
import { ResultsList } from './survey.view.tsx';
import { ofSurvey, surveyLink, surveysLink, team, voiceLink } from './team.ts';

const reading = { writes: false, because: 'answers that are nobody’s' } as const;

const stateWords = (survey: Survey, today: string): string => {
  if (!survey.published) return 'Not public yet';
  if (isOpen(survey, today)) return `Open until ${dateWords(survey.closesOn)}`;
  if (today < survey.opensOn) return `Opens on ${dateWords(survey.opensOn)}`;
  return survey.results === null ? 'Closed: look at the results and show them' : 'Closed, results shown';
};

/** The surveys of the team. */
export const surveysPage = route({
  ...team,
  method: 'GET',
  path: '/voice/surveys',
  audit: reading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const surveys = await listSurveys(tx, scope);
      return page(
        'Surveys',
        <>
          <Breadcrumbs items={[voiceLink, { text: 'Surveys' }]} />
          <h1 class="govuk-heading-l">Surveys</h1>
          {surveys.length === 0 && (
            <p class="govuk-body">
              There is none yet. Write one: everybody can answer it without an account.
            </p>
          )}
          <ul class="hearth-list">
            {surveys.map((survey) => (
              <li key={survey.id}>
                <a class="govuk-link" href={surveyLink(survey).href}>
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

type DeedOf = { survey: Survey; step: string; text: string; quiet?: boolean };

const Deed = ({ survey, step, text, quiet }: DeedOf) => (
  <form action={`${surveyLink(survey).href}/${step}`} method="post" class="hearth-inline-form">
    <Button text={text} preventDoubleClick classes={quiet ? 'govuk-button--secondary' : undefined} />
  </form>
);

const Deeds = ({ survey, today }: { survey: Survey; today: string }) => (
  <div class="govuk-button-group">
    {!survey.published && <Deed survey={survey} step="publish" text="Make it public" />}
    {survey.published && today > survey.closesOn && survey.results === null && (
      <Deed survey={survey} step="results" text="Show the results to everybody" />
    )}
    {survey.published && <Deed survey={survey} step="take-off" text="Take it off the pages" quiet />}
    {survey.results === null && (
      <a class="govuk-link" href={`${surveyLink(survey).href}/change`}>
        Change it
      </a>
    )}
  </div>
);

/** A survey as the team sees it: how it stands, its results as everybody would read them. */
export const teamSurveyPage = route({
  ...team,
  method: 'GET',
  path: '/voice/surveys/:survey',
  audit: reading,
  params: ofSurvey,
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) => {
      const survey = await findSurvey(tx, scope, params.survey);
      if (!survey) return notFound('that survey');
      const today = todayIn(clock);
      const results = survey.results ?? (await previewResults(tx, scope, survey));
      const words = await shownOf(tx, scope, surveyForm, survey.id);
      return page(
        survey.title,
        <>
          <Breadcrumbs items={[voiceLink, surveysLink, { text: survey.title }]} />
          <h1 class="govuk-heading-l">{survey.title}</h1>
          <p class="govuk-body">
            {stateWords(survey, today)}.{' '}
            {survey.published && (
              <a class="govuk-link" href={`/surveys/${survey.slug}`}>
                See it as everybody sees it
              </a>
            )}
          </p>
          <Deeds survey={survey} today={today} />
          <h2 class="govuk-heading-m">
            {survey.results === null ? 'The results as everybody would read them now' : 'The results'}
          </h2>
          <ResultsList results={results} words={words} />
        </>,
      );
    }),
});

const publishing = (step: 'publish' | 'take-off', event: string) =>
  stepRoute({
    ...team,
    path: `/voice/surveys/:survey/${step}`,
    params: ofSurvey,
    events: [event],
    work: async ({ tx, scope, params }) => {
      const survey = await findSurvey(tx, scope, params.survey);
      if (!survey) return null;
      await publishSurvey(tx, scope, survey, step === 'publish');
      return ok(surveyLink(survey).href);
    },
  });

const showingResults = stepRoute({
  ...team,
  path: '/voice/surveys/:survey/results',
  params: ofSurvey,
  events: ['survey.results shown'],
  work: async ({ tx, scope, params, today }) => {
    const survey = await findSurvey(tx, scope, params.survey);
    if (!survey) return null;
    const shown = await showResults(tx, scope, survey, today);
    return shown.ok ? ok(surveyLink(survey).href) : shown;
  },
});

/** Makes a survey public, takes it off the pages (either undoes the other), and shows the results of a closed one. */
export const surveySteps = [
  publishing('publish', 'survey.made public'),
  publishing('take-off', 'survey.taken off'),
  showingResults,
];
