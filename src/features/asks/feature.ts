import type { Feature } from '../../web/feature.ts';
import { askReminders } from './jobs/remind.job.ts';
import type { OfMeetings } from './of-meetings.ts';
import { answerForm } from './pages/answer.forms.tsx';
import { askFormRoutes, atBoard, atTeam } from './pages/ask-places.tsx';
import { boardAsksPage, teamAsksPage } from './pages/asks.page.tsx';
import { consultationPage, consultationsPage } from './pages/consultation.page.tsx';
import { consultationForms } from './pages/consultation-forms.page.tsx';
import { haveYourSay } from './pages/have-your-say.page.tsx';
import { minePage, sayDone } from './pages/mine.page.tsx';
import { nationalPage, teamNationalPage } from './pages/national.page.tsx';
import { nationalForms } from './pages/national-forms.page.tsx';
import { newAskForm, sendNewAsk } from './pages/new-ask.page.tsx';
import { resultsPage, sendAnswers, surveyPage } from './pages/survey.page.tsx';
import { surveyForms } from './pages/survey-forms.page.tsx';
import { ideasPage, saveTakenUp, takeUpForm } from './pages/take-up.page.tsx';
import { giveForm, heardForm, suggestForm, wordsForm } from './pages/team.forms.tsx';
import {
  consultationSteps,
  teamConsultationPage,
  teamConsultationsPage,
} from './pages/team-consultations.page.tsx';
import { surveySteps, surveysPage, teamSurveyPage } from './pages/team-surveys.page.tsx';
import { noActionRoute, tieRoutes } from './pages/ties.page.tsx';
import { mendForm, saveMended, workPage } from './pages/work.page.tsx';
import { askPage, supportAsk, youSaidPage } from './pages/you-said.page.tsx';
import { mayAnswerAsks } from './policy.ts';
import { waitingAsks } from './waiting.ts';

/** What young people ask and what comes of it, surveys, consultations, and asks of the whole country. */
export const asksFeature = (ofMeetings: OfMeetings): Feature => ({
  name: 'asks',
  routes: [
    ...[haveYourSay, youSaidPage, newAskForm, sendNewAsk, minePage, sayDone, nationalPage],
    ...[askPage(ofMeetings), supportAsk, surveyPage, sendAnswers, resultsPage],
    ...[consultationsPage, consultationPage],
    ...[teamAsksPage, takeUpForm(ofMeetings), saveTakenUp(ofMeetings), ideasPage(ofMeetings)],
    ...[teamNationalPage, ...nationalForms],
    ...[workPage(atTeam, ofMeetings), mendForm, saveMended, ...tieRoutes(atTeam, ofMeetings)],
    ...askFormRoutes(atTeam, wordsForm),
    ...askFormRoutes(atTeam, giveForm),
    ...askFormRoutes(atTeam, answerForm),
    ...askFormRoutes(atTeam, heardForm),
    ...askFormRoutes(atTeam, suggestForm),
    ...[boardAsksPage, workPage(atBoard, ofMeetings), ...tieRoutes(atBoard, ofMeetings), noActionRoute],
    ...askFormRoutes(atBoard, answerForm),
    ...[surveysPage, teamSurveyPage, ...surveyForms, ...surveySteps],
    ...[teamConsultationsPage, teamConsultationPage, ...consultationForms, ...consultationSteps],
  ],
  sections: [{ text: 'Asks', href: '/asks', can: mayAnswerAsks }],
  desks: [
    {
      text: 'Asks',
      href: '/voice/asks',
      hint: 'What young people ask, who answers, and when they say it is done.',
    },
    { text: 'Surveys', href: '/voice/surveys', hint: 'Questions for everybody, answered by nobody known.' },
    {
      text: 'Consultations',
      href: '/voice/consultations',
      hint: 'What was asked, in which ways, and what each of them found.',
    },
  ],
  waiting: waitingAsks,
  jobs: [askReminders],
});
