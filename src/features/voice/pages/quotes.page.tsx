import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../policy.ts';
import { findQuote, listQuotes, type SpokenQuote } from '../quote-queries.ts';
import { takeQuoteOut } from '../quotes.ts';
import { agreedHow } from '../rules/quote.ts';

const team = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;
const voiceLink = { text: 'Young people’s voice', href: '/voice' };
const quotesLink = { text: 'Words that we wrote down', href: '/voice/quotes' };

const restsOn = ({ agreed }: SpokenQuote): string =>
  agreed === null
    ? 'Said by several: nobody can be told from it.'
    : `Said by ${agreed.who}, who agreed ${agreedHow[agreed.how].toLowerCase()} on ${dateWords(agreed.on)}.`;

/** What the team wrote down of what young people said, and on what it rests. */
export const quotesPage = route({
  ...team,
  method: 'GET',
  path: quotesLink.href,
  audit: { writes: false, because: 'who said what, as the team knows them, for the team' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const quotes = await listQuotes(tx, scope);
      return page(
        quotesLink.text,
        <>
          <Breadcrumbs items={[voiceLink, { text: quotesLink.text }]} />
          <h1 class="govuk-heading-l">{quotesLink.text}</h1>
          <p class="govuk-body">
            {quotes.length === 0
              ? 'There are none. They are added where they stand: to an ask, or to a page about a meeting.'
              : 'What one young person said goes when they take it back, by their link or by telling you.'}
          </p>
          <ul class="hearth-list">
            {quotes.map((quote) => (
              <li key={quote.id}>
                <p class="hearth-said">{quote.words}</p>
                <p class="govuk-body-s hearth-quiet">
                  {quote.form}. {restsOn(quote)}
                </p>
                <p class="govuk-body">
                  <a class="govuk-link" href={`${quotesLink.href}/${quote.id}/take-out`}>
                    Take it out<span class="govuk-visually-hidden">: {quote.words}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </>,
      );
    }),
});

/** Takes words out, after asking. */
export const takeOutForm = formRoutes({
  ...team,
  path: '/voice/quotes/:quote/take-out',
  params: z.object({ quote: z.uuid('The address is not complete.') }),
  events: ['quote.taken out', 'consent.withdrawn'],
  verb: 'Take them out',
  leave: 'Leave them there',
  warning: true,
  title: () => 'Take these words out for good?',
  back: () => quotesLink,
  above: [voiceLink],
  open: ({ tx, scope, params }) => findQuote(tx, scope, params.quote),
  typed: (): Typed => ({}),
  fields: (_field, quote) => (
    <>
      <p class="hearth-said">{quote.words}</p>
      <p class="govuk-body">
        {restsOn(quote)} They will be gone from every page at once{quote.agreed && ', and the agreement ends'}
        .
      </p>
    </>
  ),
  save: async ({ tx, scope, today }, quote) => {
    await takeQuoteOut(tx, scope, quote, today);
    return ok(quotesLink.href);
  },
});
