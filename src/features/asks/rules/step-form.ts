import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { longest, readDay, readWords, together } from './read.ts';
import { type StepKind, type Verdict, verdicts } from './standing.ts';

/** What a corporate parent can say to an ask. */
export const answerKinds = {
  answer: 'This is our answer',
  did: 'This is what we did',
  proposed: 'We think it is done: please ask young people',
} as const satisfies Partial<Record<StepKind, string>>;
export type AnswerKind = keyof typeof answerKinds;

const isAnswerKind = (word: string): word is AnswerKind => Object.hasOwn(answerKinds, word);

/** What was answered, and by whom: a post. */
export type Answer = { kind: AnswerKind; words: string; byPost: string };

export const readAnswer = (typed: Typed): Result<Answer, Mistake> => {
  const kind = textIn(typed, 'kind');
  return together<Answer>({
    kind: isAnswerKind(kind) ? ok(kind) : refused({ field: 'kind', text: 'Choose what you say.' }),
    words: readWords(typed, 'words', longest.text, 'Write it in plain words. Young people read it.'),
    byPost: readWords(typed, 'byPost', longest.line, 'Say by their post who answers. Never a name.'),
  });
};

const isVerdict = (word: string): word is Verdict => Object.hasOwn(verdicts, word);

/** Whether young people say that it is done; null where nothing was chosen. */
export const verdictIn = (typed: Typed): Verdict | null => {
  const word = textIn(typed, 'verdict');
  return isVerdict(word) ? word : null;
};

/** What young people said of an ask, in which group, on which day (ISO). */
export type Said = { verdict: Verdict; byPost: string; day: string; words: string };

export const readSaid = (typed: Typed, today: string): Result<Said, Mistake> => {
  const verdict = verdictIn(typed);
  return together<Said>({
    verdict: verdict === null ? refused({ field: 'verdict', text: 'Choose what they said.' }) : ok(verdict),
    byPost: readWords(typed, 'byPost', longest.line, 'Say which group said so, like “Care Leavers Forum”.'),
    day: readDay(typed, 'day', 'Give the day on which they said so.', today),
    words: readWords(typed, 'words', longest.text, null),
  });
};

/** To whom an ask is given: the person, their post as everybody reads it, and by when they answer (ISO). */
export type Given = { personId: string; post: string; due: string };

export const readGiven = (typed: Typed, today: string): Result<Given, Mistake> => {
  const due = readDay(typed, 'due', 'Give the day by which they answer.');
  return together<Given>({
    personId: readWords(typed, 'personId', longest.line, 'Choose who answers.'),
    post: readWords(typed, 'post', longest.line, 'Say their post, like “Chair of the Board”. Never a name.'),
    due:
      due.ok && due.value < today
        ? refused({ field: 'due', text: 'This day is over. Give one that is still to come.' })
        : due,
  });
};
