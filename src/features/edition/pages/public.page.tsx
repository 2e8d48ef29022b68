import type { JSX } from 'preact';
import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, everyone, notFound, publicReading, route, youngPage } from '../../../web/route.ts';
import { type KeptQuote, quotesOf } from '../../voice/index.ts';
import { provisionalWords } from '../print-page.ts';
import {
  editionQuotes,
  findEditionPdf,
  findPublicEdition,
  type PublicEdition,
  publicEditions,
  publicPath,
} from '../queries.ts';
import { blocksOf } from '../rules/edition.ts';
import { Quotes } from './quotes.view.tsx';

const params = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,140}$/) });

const gone: Answer = {
  kind: 'page',
  title: 'This page is not here',
  view: messageView('This page is not here', [
    'It may have been taken back to put something right.',
    'You find the other pages under “The Board in our words”.',
  ]),
  status: 404,
  young: true,
};

const publicView = (edition: PublicEdition, quotes: readonly KeptQuote[]): JSX.Element => (
  <>
    <button
      type="button"
      class="govuk-button govuk-button--secondary"
      data-listen="Listen to this page"
      data-stop="Stop reading"
      data-needs-script
      hidden
    >
      Listen to this page
    </button>
    <article id="read-aloud">
      <h1 class="govuk-heading-xl">{edition.content.headline}</h1>
      {edition.correctedOn !== null && (
        <p class="govuk-body">We put something right here on {dateWords(edition.correctedOn)}.</p>
      )}
      <Blocks blocks={blocksOf(edition.kind, edition.content)} level={1} />
      {edition.provisional && <p class="govuk-body">{provisionalWords}</p>}
      <Quotes quotes={quotes} />
    </article>
    <ul class="govuk-list govuk-list--spaced">
      <li>
        <a class="govuk-link" href={`${publicPath(edition.slug)}/page.pdf`}>
          This page to print (PDF)
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/have-your-say">
          Have your say
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/young/editions">
          All pages of the Board in our words
        </a>
      </li>
    </ul>
  </>
);

/** A page for young people about a meeting. */
export const publicEdition = route({
  method: 'GET',
  path: '/young/editions/:slug',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params,
  handle: ({ inScope, scope, params: { slug } }) =>
    inScope(async (tx) => {
      const edition = await findPublicEdition(tx, scope, slug);
      if (!edition) return gone;
      const quotes = await quotesOf(tx, scope, editionQuotes, edition.id);
      return {
        kind: 'page',
        title: edition.content.headline,
        view: publicView(edition, quotes),
        model: { ...edition, quotes: quotes.map(({ words }) => words) },
        young: true,
        scripts: ['listen.js'],
      };
    }),
});

/** The same on paper. */
export const publicEditionPdf = route({
  method: 'GET',
  path: '/young/editions/:slug/page.pdf',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params,
  handle: ({ inScope, scope, params: { slug } }) =>
    inScope(async (tx) => {
      const pdf = await findEditionPdf(tx, scope, slug);
      if (!pdf) return notFound('that page');
      return { kind: 'document', mediaType: 'application/pdf', content: pdf, fileName: `${slug}.pdf` };
    }),
});

const listView = (editions: readonly PublicEdition[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">The Board in our words</h1>
    <p class="govuk-body-l">
      One page before each meeting: what is coming up. One page after it: what was decided, and who does what.
    </p>
    {editions.length === 0 ? (
      <p class="govuk-body">There is no page yet. We put one here two weeks before the next meeting.</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {editions.map(({ slug, content, body }) => (
          <li key={slug}>
            <a class="govuk-link" href={publicPath(slug)}>
              {content.headline}
            </a>
            <br />
            {body}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** Every page for young people. */
export const publicEditionsPage = route({
  method: 'GET',
  path: '/young/editions',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const editions = await publicEditions(tx, scope);
      return youngPage('The Board in our words', listView(editions), editions);
    }),
});
