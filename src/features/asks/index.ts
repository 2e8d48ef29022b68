/** What other features and the app use of asks, surveys and consultations. */
export { answerAsk, giveAsk, hearOfAsk } from './answer-ask.ts';
export { asksAboutAction, asksAboutIndicator, asksAboutItem, asksIn } from './asks-in.ts';
export { support, takeUp } from './keep-ask.ts';
export { keepConsultation, publishConsultation } from './keep-consultation.ts';
export { keepNationalAsk } from './keep-national.ts';
export { addSurvey, answerSurvey, publishSurvey, showResults } from './keep-survey.ts';
export type { OfMeetings } from './of-meetings.ts';
export { findAsk } from './queries.ts';
export type { Theme } from './rules/themes.ts';
export { sendAsk } from './send-ask.ts';
export { findSurvey } from './survey-queries.ts';
export { tieAsk } from './ties.ts';
