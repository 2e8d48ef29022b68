import { ok, type Result, refused } from '../../../kernel/result.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** What a letter says. `words`: every line is a paragraph. */
export type LetterText = {
  addressee: string;
  address: string;
  subject: string;
  words: string;
  signed: string;
};

/** Whether a resolution asks for a letter: "That the Chair write a letter to …". */
export const asksForLetter = (resolution: string): boolean =>
  /\bchair\b.{0,60}\b(write|writes|letter)\b|\bletter\b.{0,80}\bchair\b/i.test(resolution);

/** To whom, where the resolution says it: "write a letter to the lantern makers to thank them" → "the lantern makers". */
export const addresseeIn = (resolution: string): string => {
  const found = /\b(?:write|writes|letter)\b(?:\s+a\s+letter)?\s+to\s+(?<who>[^,;.]{2,80})/i.exec(resolution)
    ?.groups?.who;
  return found?.split(/\s+(?:to|about|asking|regarding|thanking|on|for)\s+/i)[0]?.trim() ?? '';
};

const withoutThat = (resolution: string): string =>
  resolution
    .trim()
    .replace(/^that\s+/i, '')
    .replace(/[.;]$/, '');

type FromResolution = { resolution: string; body: string; date: string; chair: string };

/** The letter that a resolution asks of the chair, to be finished by hand. */
export const letterFromResolution = ({ resolution, body, date, chair }: FromResolution): LetterText => {
  const addressee = addresseeIn(resolution);
  return {
    addressee,
    address: '',
    subject: `From the ${body}`,
    words: [
      `At its meeting on ${dateWords(date)} the ${body} resolved that ${withoutThat(resolution)}.`,
      'I write on behalf of the Board, which answers for the children in our care and our care leavers.',
      'I would be glad of your answer, so that the Board can read it at its next meeting.',
    ].join('\n'),
    signed: `${chair}\nChair of the ${body}`,
  };
};

type ToAbsent = { name: string; body: string; dates: readonly string[]; chair: string };

/** The chair's letter to a member who neither came nor sent apologies. */
export const letterToAbsent = ({ name, body, dates, chair }: ToAbsent): LetterText => ({
  addressee: name,
  address: '',
  subject: `Your seat on the ${body}`,
  words: [
    `We missed you at the ${dates.length === 1 ? 'meeting' : 'meetings'} of the ${body} on ${dates.map(dateWords).join(' and on ')}. We had no word that you could not come.`,
    'The children and young people in our care count on everybody who sits on the Board. If something keeps you away, please tell me: you can join online, or send somebody in your place.',
    'If you can no longer take part, please let me know, so that your seat can be filled.',
  ].join('\n'),
  signed: `${chair}\nChair of the ${body}`,
});

/** A letter that went out is not changed; one that was changed meanwhile is looked at first. */
export const mayChangeLetter = (
  letter: { version: number; sentOn: string | null },
  seen: number,
): Result<true> => {
  if (letter.sentOn !== null) return refused('It has been sent. What was sent stays as it was.');
  return letter.version === seen
    ? ok(true)
    : refused('Somebody else has changed this letter since you opened it. Both texts are below.');
};

/** Whether a letter can go out: it says to whom, about what, and what. */
export const isFinished = ({ addressee, subject, words }: LetterText): boolean =>
  [addressee, subject, words].every((part) => part.trim() !== '');
