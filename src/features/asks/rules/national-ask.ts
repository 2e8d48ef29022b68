import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { longest, readDay, readWords, together } from './read.ts';

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
  const read = together<NationalAskForm>({
    words: readWords(typed, 'words', longest.text, 'Write what they ask.'),
    source: readWords(
      typed,
      'source',
      longest.line,
      'Say who asks, like “Young people at a national rally”.',
    ),
    link: readLink(typed),
    saidOn: readDay(typed, 'saidOn', 'Give the day on which they asked.', today),
    answer: readWords(typed, 'answer', longest.text, null),
    answerPost: readWords(typed, 'answerPost', longest.line, null),
  });
  if (read.ok && read.value.answer !== '' && read.value.answerPost === '')
    return refused({ field: 'answerPost', text: 'Say by their post who answers here.' });
  return read;
};
