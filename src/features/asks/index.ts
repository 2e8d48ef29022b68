/** What other features and the app use of asks, surveys and consultations. */
export { answerAsk, giveAsk, hearOfAsk } from './answer-ask.ts';
export { asksAboutAction, asksAboutIndicator, asksAboutItem, asksIn } from './asks-in.ts';
export { takeUp } from './keep-ask.ts';
export { keepConsultation, publishConsultation } from './keep-consultation.ts';
export { keepNationalAsk } from './keep-national.ts';
export { addSurvey, answerSurvey, publishSurvey, showResults } from './keep-survey.ts';
export type { MeetingIdea, OfMeetings, PublicItem } from './of-meetings.ts';
export { sendAsk } from './send-ask.ts';
