import { dateWords } from '../../../kernel/words-of-time.ts';

/** Whether the agenda was published by its day, in words; `published` and `due` are dates. */
export const onTimeWords = (published: string, due: string | null): string => {
  if (due === null) return `The agenda was published on ${dateWords(published)}.`;
  return published <= due
    ? `The agenda was published on ${dateWords(published)}, on time: it was due by ${dateWords(due)}.`
    : `The agenda was published late, on ${dateWords(published)}. It was due by ${dateWords(due)}.`;
};

/** What is still to do about publishing, in words. */
export const dueWords = (today: string, due: string | null): string | null => {
  if (due === null) return null;
  return today <= due
    ? `It has to be published by ${dateWords(due)}.`
    : `It is late: it had to be published by ${dateWords(due)}.`;
};
