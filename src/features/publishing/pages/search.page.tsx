import { z } from 'zod';
import { everyone, page, publicReading, route } from '../../../web/route.ts';
import { search as searchPublished } from '../search-queries.ts';
import { searchView } from './search.view.tsx';

/** Search over everything published. */
export const search = route({
  method: 'GET',
  path: '/search',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: z.object({
    words: z.string().max(300, 'Search for 300 characters at most.').default(''),
    page: z.coerce.number().int().min(1).max(1000).catch(1),
  }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const words = query.words.trim();
      const results =
        words === '' ? { total: 0, hits: [] } : await searchPublished(tx, scope, words, query.page);
      const model = { words, page: query.page, ...results };
      return page(words === '' ? 'Search' : `${words}: search`, searchView(model), model);
    }),
});
