import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { page, route } from '../../../web/route.ts';
import { type KeptQuote, mayHearVoice, quotesOf } from '../../voice/index.ts';
import { type Edition, editionQuotes, publicPath } from '../queries.ts';
import { readingOfPage } from '../reading.ts';
import { blocksOf, gapsIn } from '../rules/edition.ts';
import { ageWords, type Reading } from '../rules/reading.ts';
import { type Standing, standingOf } from '../rules/standing.ts';
import { closedNow } from '../send.ts';
import { above, editionParams, pathOf, titleOf, withEdition } from './edition-at.tsx';
import { Quotes } from './quotes.view.tsx';

type Model = {
  edition: Edition;
  standing: Standing;
  reading: Reading;
  closed: string[];
  quotes: KeptQuote[];
};

const Steps = ({ edition: { id, slug, shown } }: { edition: Edition }): JSX.Element => (
  <>
    <Button text={shown === null ? 'Send it' : 'Send it again'} href={pathOf(id, '/send')} />
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={pathOf(id, '/write')}>
          Write on it
        </a>
      </li>
      <li>
        <a class="govuk-link" href={pathOf(id, '/quote')}>
          Add what young people said
        </a>
      </li>
      <li>
        <a class="govuk-link" href={pathOf(id, '/history')}>
          How it read before
        </a>
      </li>
      {shown !== null && slug !== null && (
        <>
          <li>
            <a class="govuk-link" href={publicPath(slug)}>
              See it as everybody sees it
            </a>
          </li>
          <li>
            <a class="govuk-link" href={pathOf(id, '/take-back')}>
              Take it back
            </a>
          </li>
        </>
      )}
    </ul>
  </>
);

const editionView = ({ edition, standing, reading, closed, quotes }: Model): JSX.Element => {
  const gaps = gapsIn(edition.content).length;
  return (
    <>
      <Breadcrumbs items={[...above, { text: titleOf(edition) }]} />
      <h1 class="govuk-heading-l">{titleOf(edition)}</h1>
      <p class="govuk-body">
        {standing.words}. {ageWords(reading)}{' '}
        {gaps > 0 && `${counted(gaps, 'gap')} left to fill, in bold below.`}
      </p>
      {closed.length > 0 && (
        <InsetText
          text={`${closed.map((title) => `“${title}”`).join(', ')}: not open to everybody any more. Leave it out.`}
        />
      )}
      <Steps edition={edition} />
      <article class="hearth-paper">
        <h2 class="govuk-heading-m">{edition.content.headline}</h2>
        <Blocks blocks={blocksOf(edition.kind, edition.content)} level={2} />
        <Quotes quotes={quotes} />
      </article>
    </>
  );
};

/** A page as it reads now, and what can be done with it. */
export const editionPage = route({
  method: 'GET',
  path: '/voice/editions/:edition',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'a page that the team writes for everybody' },
  params: editionParams,
  handle: (ask) =>
    withEdition(ask, async (tx, edition, today) =>
      page(
        titleOf(edition),
        editionView({
          edition,
          standing: standingOf(edition, edition, today),
          reading: await readingOfPage(tx, ask.scope, edition.kind, edition.content),
          closed: await closedNow(tx, ask.scope, edition),
          quotes: await quotesOf(tx, ask.scope, editionQuotes, edition.id),
        }),
      ),
    ),
});
