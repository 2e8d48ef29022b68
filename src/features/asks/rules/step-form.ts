import { readNeededDay, readPastDay, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, type Mistake, type Typed } from '../../../kernel/typed-form.ts';
import { longest } from './longest.ts';
import { type StepKind, type Verdict, verdicts } from './standing.ts';

/** What a corporate parent can say to an ask. */
export const answerKinds = {
  answer: 'This is our answer',
  did: 'This is what we did',
  proposed: 'We think it is done: please ask young people',
} as const satisfies Partial<Record<StepKind, string>>;
export type AnswerKind = keyof typeof answerKinds;

/** What was answered, and by whom: a post. */
export type Answer = { kind: AnswerKind; words: string; byPost: string };

export const readAnswer = (typed: Typed): Result<Answer, Mistake> => {
  const kind = choiceIn(typed, 'kind', answerKinds);
  return together({
    kind: kind === null ? refused({ field: 'kind', text: 'Choose what you say.' }) : ok(kind),
    words: readWords(typed, 'words', 'Write it in plain words. Young people read it.', longest.text),
    byPost: readWords(typed, 'byPost', 'Say by their post who answers. Never a name.', longest.line),
  });
};

/** Whether young people say that it is done; null where nothing was chosen. */
export const verdictIn = (typed: Typed): Verdict | null => choiceIn(typed, 'verdict', verdicts);

/** Whether young people say that an ask is done, in which group, on which day (ISO). */
export type Said = { verdict: Verdict; byPost: string; day: string };

export const readSaid = (typed: Typed, today: string): Result<Said, Mistake> => {
  const verdict = verdictIn(typed);
  return together({
    verdict: verdict === null ? refused({ field: 'verdict', text: 'Choose what they said.' }) : ok(verdict),
    byPost: readWords(typed, 'byPost', 'Say which group said so, like “Care Leavers Forum”.', longest.line),
    day: readPastDay(typed, 'day', 'Give the day on which they said so.', today),
  });
};

/** To whom an ask is given: the person, their post as everybody reads it, and by when they answer (ISO). */
export type Given = { personId: string; post: string; due: string };

export const readGiven = (typed: Typed, today: string): Result<Given, Mistake> => {
  const due = readNeededDay(typed, 'due', 'Give the day by which they answer.');
  return together({
    personId: readWords(typed, 'personId', 'Choose who answers.', longest.line),
    post: readWords(typed, 'post', 'Say their post, like “Chair of the Board”. Never a name.', longest.line),
    due:
      due.ok && due.value < today
        ? refused({ field: 'due', text: 'This day is over. Give one that is still to come.' })
        : due,
  });
};

/** What the team tells of an action that belongs to an ask. */
export const readSuggested = (typed: Typed): Result<string, Mistake> =>
  readWords(typed, 'words', 'Say which action you think of.', longest.text);
