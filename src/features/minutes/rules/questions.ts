import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** Where a question stands. Dates are ISO. */
export type Asked = { due: string | null; answeredOn: string | null; circulatedOn: string | null };

export type QuestionState = 'waiting' | 'late' | 'answered' | 'circulated';

/** Late from the day after the answer was due; answered is not enough until everybody has got it. */
export const questionState = ({ due, answeredOn, circulatedOn }: Asked, today: string): QuestionState => {
  if (circulatedOn !== null) return 'circulated';
  if (answeredOn !== null) return 'answered';
  return due !== null && today > due ? 'late' : 'waiting';
};

/** Where a question stands, in words. */
export const questionWords = (asked: Asked, today: string): string => {
  const { due, answeredOn, circulatedOn } = asked;
  if (circulatedOn !== null) return `Answer circulated on ${dateWords(circulatedOn)}`;
  if (answeredOn !== null) return `Answered on ${dateWords(answeredOn)}, not circulated yet`;
  if (due === null) return 'Waiting for an answer';
  const late = daysBetween(due, today);
  return late > 0 ? `Answer late by ${counted(late, 'day')}` : `Answer due on ${dateWords(due)}`;
};

/** An answer that went round is not changed under its readers. */
export const mayAnswerQuestion = ({ circulatedOn }: Asked, answer: string): Result<true> => {
  if (circulatedOn !== null) return refused('The answer has been circulated. Ask a new question.');
  return answer.trim() === '' ? refused('Write the answer.') : ok(true);
};

/** Only answers that are there and have not gone round yet are circulated. */
export const toCirculate = <Some extends Asked>(questions: readonly Some[]): Some[] =>
  questions.filter(({ answeredOn, circulatedOn }) => answeredOn !== null && circulatedOn === null);
