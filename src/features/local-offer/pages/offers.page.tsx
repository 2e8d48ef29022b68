import { z } from 'zod';
import { everyone, publicReading, route } from '../../../web/route.ts';
import { shownOffers } from '../queries.ts';
import { areasOf, isFor } from '../rules/offer.ts';
import { searchOf } from '../rules/search.ts';
import { offersView } from './offer-list.view.tsx';
import { offerPage } from './offer-page.ts';
import { searchView } from './search.view.tsx';

const text = (most: number) => z.string().max(most).default('').catch('');

/** What there is of the local offer. */
export const offersPage = route({
  method: 'GET',
  path: '/offer',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: z.object({
    age: z.coerce.number().int().min(1).max(120).nullable().default(null).catch(null),
    area: text(80),
    situation: text(40),
  }),
  handle: async ({ inScope, scope, query }) => {
    const offers = (await inScope((tx) => shownOffers(tx, scope))).filter(({ kind }) => kind === 'service');
    const fitting = offers.filter((offer) => isFor(offer, query));
    const view = offersView(fitting, { wanted: query, areas: areasOf(offers) });
    return offerPage('What we can get', view, { offers: fitting });
  },
});

/** Offers by words, however they are spelled. */
export const searchPage = route({
  method: 'GET',
  path: '/offer/search',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: z.object({ q: text(200) }),
  handle: async ({ inScope, scope, query: { q } }) => {
    const offers = await inScope((tx) => shownOffers(tx, scope));
    const found = searchOf(
      offers,
      ({ words }) => ({
        strong: words.title,
        also: words.alsoCalled,
        rest: `${words.what} ${words.who} ${words.howMuch}`,
      }),
      q,
    );
    return offerPage('Search', searchView(q, found), { offers: found });
  },
});
