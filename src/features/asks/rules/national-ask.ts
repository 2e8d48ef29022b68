import { readPastDay, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { longest } from './longest.ts';

/** What young people of the country ask, and what is said to it here: '' and null until somebody answers. Days are ISO. */
export type NationalAskForm = {
  words: string;
  source: string;
  link: string;
  saidOn: string;
  answer: string;
  answerPost: string;
};

const readLink = (typed: Typed): Result<string, Mistake> => {
  const link = textIn(typed, 'link');
  return link === '' || /^https?:\/\/[^\s"'<>]+$/.test(link)
    ? ok(link)
    : refused({
        field: 'link',
        text: 'Type a whole address, like https://www.example.org, or leave it out.',
      });
};

export const readNationalAsk = (typed: Typed, today: string): Result<NationalAskForm, Mistake> => {
  const read = together({
    words: readWords(typed, 'words', 'Write what they ask.', longest.text),
    source: readWords(
      typed,
      'source',
      'Say who asks, like “Young people at a national rally”.',
      longest.line,
    ),
    link: readLink(typed),
    saidOn: readPastDay(typed, 'saidOn', 'Give the day on which they asked.', today),
    answer: readWords(typed, 'answer', null, longest.text),
    answerPost: readWords(typed, 'answerPost', null, longest.line),
  });
  if (read.ok && read.value.answer !== '' && read.value.answerPost === '')
    return refused({ field: 'answerPost', text: 'Say by their post who answers here.' });
  return read;
};
