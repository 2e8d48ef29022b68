/** What other features and the app use of asks, surveys and consultations. */
export { answerAsk, giveAsk, hearOfAsk } from './answer-ask.ts';
export { asksAboutAction, asksAboutIndicator, asksAboutItem, asksIn, itemsWithAsks } from './asks-in.ts';
export { type Consultation, listConsultations } from './consultation-queries.ts';
export { support, takeUp } from './keep-ask.ts';
export { keepConsultation, publishConsultation, shownMethods } from './keep-consultation.ts';
export { keepNationalAsk } from './keep-national.ts';
export { addSurvey, answerSurvey, publishSurvey, showResults } from './keep-survey.ts';
export type { OfMeetings, PublicItem } from './of-meetings.ts';
export { findAsk } from './queries.ts';
export { ways as consultationWays } from './rules/consultation.ts';
export type { Theme } from './rules/themes.ts';
export { sendAsk } from './send-ask.ts';
export { findSurvey, listSurveys, type Survey } from './survey-queries.ts';
export { tieAsk } from './ties.ts';
