import { readOneOf, readWords, together } from '../../../kernel/read-typed.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';
import { type Mark, marks } from './prizes.ts';

export const senders = ['young person', 'carer', 'school'] as const;
export type SentBy = (typeof senders)[number];

export const schoolYears = [
  'Reception',
  ...Array.from({ length: 13 }, (_, year) => `Year ${year + 1}`),
  'College or training',
];

export type Entered = { whom: string; schoolYear: string; finder: string; sentBy: SentBy };

/** Reads an entry for a reward; what they did are the words of the post. */
export const readEntry = (typed: Typed): Result<Entered, Mistake> =>
  together({
    sentBy: readOneOf(typed, 'sentBy', senders, 'Choose who sends this.'),
    whom: readWords(typed, 'firstName', 'Write the first name of the young person.', 40),
    schoolYear: readOneOf(typed, 'schoolYear', schoolYears, 'Choose the school year.'),
    finder: readWords(typed, 'finder', 'Tell us how we can find the young person.'),
  });

/** Reads the marks of an entry, one for each criterion (id). */
export const readMarks = (
  typed: Typed,
  criteria: readonly { id: string; words: string }[],
): Result<Record<string, Mark>, Mistake> =>
  together(
    Object.fromEntries(
      criteria.map(({ id, words }) => [id, readOneOf(typed, id, marks, `Choose how far “${words}” is met.`)]),
    ),
  );
