import { z } from 'zod';
import { page, redirect, route } from '../../../web/route.ts';
import { setReaderWords } from '../ask.ts';
import { mayChangeReaderWords } from '../policy.ts';
import { wordsAsTyped, wordsTyped } from '../rules/typed-words.ts';
import { readerWords } from '../word-queries.ts';
import { readerWordsView } from './reader-words.view.tsx';

/** The council's own words. */
export const readerWordsPage = route({
  method: 'GET',
  path: '/reports/words',
  zone: 'board',
  at: 'any board',
  can: mayChangeReaderWords,
  audit: { writes: false, because: 'words, no record of anybody' },
  handle: ({ inScope, scope, site }) =>
    inScope(async (tx) => {
      const typed = wordsAsTyped(await readerWords(tx, scope));
      return page(
        'Words that your readers know',
        readerWordsView({ typed, done: site.url.includes('done=') }),
      );
    }),
});

/** Changes them. */
export const saveReaderWords = route({
  method: 'POST',
  path: '/reports/words',
  zone: 'board',
  at: 'any board',
  can: mayChangeReaderWords,
  audit: { writes: true, events: ['reader-words.changed'] },
  body: z.object({ words: z.string().max(50_000, 'Use 50,000 characters at most.').default('') }),
  handle: ({ inScope, scope, body }) =>
    inScope(async (tx) => {
      await setReaderWords(tx, scope, wordsTyped(body.words));
      return redirect('/reports/words?done=saved');
    }),
});
