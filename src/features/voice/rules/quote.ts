import { readOneOf, readPastDay, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, type Mistake, type Typed } from '../../../kernel/typed-form.ts';

/** On what words of young people rest that the team writes down itself. */
export const bases = {
  several: 'Several said it, and nobody can be told from it',
  one: 'One young person said it, and agrees that everybody reads it',
} as const;

/** On what words rest, as everybody reads it under them. */
export const quoteBasis = ({ consentId }: { consentId: string | null }): string =>
  consentId === null
    ? 'Several of us said this. Nobody can be told from it.'
    : 'One of us said this, and agrees that you can read it.';

/** How somebody agreed. */
export const agreedHow = { written: 'In writing', spoken: 'By word of mouth' } as const;
export type AgreedHow = keyof typeof agreedHow;

/** Who agreed: `who` is how the team knows them and is printed nowhere; `on` is ISO. */
export type SpeakerAgreed = { who: string; how: AgreedHow; on: string };

/** Words of young people; `agreed` is null where several said them. */
export type Quote = { words: string; agreed: SpeakerAgreed | null };

const mostLetters = 2000;
const hows: readonly AgreedHow[] = ['written', 'spoken'];

const readSpeaker = (typed: Typed, today: string): Result<SpeakerAgreed, Mistake> =>
  together({
    who: readWords(typed, 'who', 'Write down by what you know who said it. It is printed nowhere.', 100),
    how: readOneOf(typed, 'how', hows, 'Choose how they agreed.'),
    on: readPastDay(typed, 'agreedOn', 'Give the day on which they agreed.', today),
  });

/**
 * Reads words of young people and what they rest on; null where there are none. `today` is ISO. `missing` says what is wrong
 * where there have to be some.
 */
export const readQuote = (
  typed: Typed,
  today: string,
  missing: string | null,
): Result<Quote | null, Mistake> => {
  const words = readWords(typed, 'words', missing, mostLetters);
  if (!words.ok) return words;
  if (words.value === '') return ok(null);
  const basis = choiceIn(typed, 'basis', bases);
  if (basis === null) return refused({ field: 'basis', text: 'Choose who said it.' });
  if (basis === 'several') return ok({ words: words.value, agreed: null });
  const agreed = readSpeaker(typed, today);
  return agreed.ok ? ok({ words: words.value, agreed: agreed.value }) : agreed;
};
