import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { momentOf } from '../../../platform/moment.ts';
import { anyForm } from '../../../web/any-form.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import {
  type Answer,
  everyone,
  notFound,
  publicReading,
  redirect,
  route,
  youngPage,
} from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  type Hours,
  hoursOf,
  isFromRobot,
  keyIn,
  nothingTaken,
  shownOf,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { answerSurvey, surveyForm } from '../keep-survey.ts';
import { readAnswered } from '../rules/survey-form.ts';
import { isOpen, type Survey, surveyAt } from '../survey-queries.ts';
import { resultsView, surveyView } from './survey.view.tsx';

const params = z.object({ survey: z.string().min(1).max(120) });

const show = (survey: Survey, hours: Hours, typed: Typed, error: FormError): Answer =>
  youngForm(survey.title, surveyView(survey, hours, typed, error), error !== null);

const notOpen = (survey: Survey, today: string): Answer =>
  today < survey.opensOn
    ? youngPage(
        survey.title,
        messageView(survey.title, [`You can answer from ${dateWords(survey.opensOn)} on. Please come back.`]),
      )
    : redirect(`/surveys/${survey.slug}/results`);

/** A survey that anybody may answer. */
export const surveyPage = route({
  method: 'GET',
  path: '/surveys/:survey',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params,
  handle: ({ inScope, scope, params: { survey: slug }, clock }) =>
    inScope(async (tx) => {
      const survey = await surveyAt(tx, scope, slug);
      if (!survey) return notFound('that survey');
      const today = todayIn(clock);
      return isOpen(survey, today)
        ? show(survey, await hoursOf(tx, scope), {}, null)
        : notOpen(survey, today);
    }),
});

const thanks = (
  hours: Hours,
  origin: string,
  { taken, wordsKept }: Awaited<ReturnType<typeof answerSurvey>>,
): Answer =>
  youngPage(
    'Thank you',
    thanksView({
      said: 'We have got your answers.',
      next: wordsKept
        ? 'When the survey is closed, you can see here what we all said.'
        : 'We could not take the words that you wrote: too many wait to be read. Your other answers are here.',
      hours,
      origin,
      taken,
    }),
  );

/** Takes an answer. */
export const sendAnswers = route({
  method: 'POST',
  path: '/surveys/:survey',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['survey.answered'] },
  params,
  body: anyForm,
  handle: async (ask) => {
    const { body, clock, scope, site } = ask;
    const { survey, hours } = await ask.inScope(async (tx) => ({
      survey: await surveyAt(tx, scope, ask.params.survey),
      hours: await hoursOf(tx, scope),
    }));
    if (!survey) return notFound('that survey');
    const today = todayIn(clock);
    if (!isOpen(survey, today)) return notOpen(survey, today);
    return takingForm(ask, `survey ${survey.id}`, async () => {
      const read = readAnswered(survey.questions, body);
      if (!read.ok) return show(survey, hours, body, read.reason);
      if (isFromRobot(body)) return thanks(hours, site.origin, { taken: nothingTaken, wordsKept: true });
      const sent = { key: keyIn(body), at: momentOf(clock), today };
      const given = { ...read.value, mayShow: textIn(body, 'mayShow') !== '' };
      const done = await ask.asSystem('survey', 'voice', (tx, system) =>
        answerSurvey(tx, system, survey, sent, given),
      );
      return thanks(hours, site.origin, done);
    });
  },
});

/** What came of a survey. */
export const resultsPage = route({
  method: 'GET',
  path: '/surveys/:survey/results',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params,
  handle: ({ inScope, scope, params: { survey: slug }, clock }) =>
    inScope(async (tx) => {
      const survey = await surveyAt(tx, scope, slug);
      if (!survey) return notFound('that survey');
      if (todayIn(clock) <= survey.closesOn) return redirect(`/surveys/${survey.slug}`);
      const words = survey.results === null ? [] : await shownOf(tx, scope, surveyForm, survey.id);
      return youngPage(`What we said: ${survey.title}`, resultsView(survey, words), {
        title: survey.title,
        results: survey.results,
        words: words.map((one) => one.words),
      });
    }),
});
