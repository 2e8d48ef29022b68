import type { Got } from './app.ts';

/** The words of a page that was answered, without its tags. */
export const wordsOf = (got: Pick<Got, 'body'>): string =>
  got.body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .replaceAll('&#39;', '’');
