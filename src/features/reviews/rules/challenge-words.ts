import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type ChallengeStepDeed, kindWords } from './challenge.ts';
import { type Course, standingOf } from './challenge-course.ts';

/** A step of a challenge: who did what, towards whom. `day` is ISO; `words` are what they wrote. */
export type ChallengeStep = {
  day: string;
  deed: ChallengeStepDeed;
  level: string;
  toName: string;
  words: string;
  byName: string;
};

/** How a challenge stands, in words: "Answer late: it was due on 10 March 2026". */
export const standingWords = (course: Course, today: string): string => {
  const { replyDue, answeredOn, closedOn } = course;
  switch (standingOf(course, today)) {
    case 'late':
      return `Answer late by ${counted(daysBetween(replyDue ?? today, today), 'day')}`;
    case 'waits for an answer':
      return replyDue === null ? 'Waits for an answer' : `Answer due by ${dateWords(replyDue)}`;
    case 'answered':
      return `Answered on ${dateWords(answeredOn ?? today)}`;
    case 'closed':
      return `Closed on ${dateWords(closedOn ?? today)}`;
    case 'written down':
      return 'Good practice';
  }
};

/** The same within a sentence. */
export const standingInSentence = (course: Course, today: string): string => {
  const words = standingWords(course, today);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};

/** A step as a sentence: "Reviewing officer sent it to Team manager, North (team manager)." */
export const sentenceOf = (step: ChallengeStep): string => {
  const { byName: by, toName: to, level } = step;
  switch (step.deed) {
    case 'raised':
      return `${by} sent it to ${to} (${level}).`;
    case 'answered':
      return by === to ? `${by} answered.` : `${by} wrote down the answer of ${to}.`;
    case 'not accepted':
      return `${by} did not accept the answer and asked ${to} again.`;
    case 'escalated':
      return `${by} escalated it to ${to} (${level}).`;
    case 'became':
      return `${by} raised it further.`;
    case 'closed':
      return `${by} closed it.`;
    case 'withdrawn':
      return `${by} withdrew it.`;
    case 'reopened':
      return `${by} opened it again.`;
  }
};

/** What a challenge is called in a list and above its page: "Problem resolution: practice". */
export const challengeTitle = ({ kind, category }: Pick<Course, 'kind'> & { category: string }): string =>
  category === '' ? kindWords[kind] : `${kindWords[kind]}: ${category}`;
