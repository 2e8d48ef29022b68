import type { JSX } from 'preact';
import { firstWords } from '../../../kernel/first-words.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { everyone, page, publicReading, route, youngPage } from '../../../web/route.ts';
import { type NationalAsk, nationalAsks } from '../national-queries.ts';
import { atTeam } from './ask-places.tsx';
import { nationalLink, team } from './team.ts';

const SideBySide = ({ ask }: { ask: NationalAsk }): JSX.Element => (
  <li class="hearth-methods">
    <section>
      <h2 class="govuk-heading-s">In the whole country</h2>
      <blockquote class="hearth-said">
        {ask.words}
        <footer class="hearth-quiet">
          {ask.link === '' ? (
            ask.source
          ) : (
            <a class="govuk-link" href={ask.link} rel="noopener noreferrer">
              {ask.source}
            </a>
          )}
          , {dateWords(ask.saidOn)}
        </footer>
      </blockquote>
    </section>
    <section>
      <h2 class="govuk-heading-s">Here</h2>
      {ask.answeredOn === null ? (
        <p class="govuk-body">Nobody has answered this here yet.</p>
      ) : (
        <blockquote class="hearth-said">
          {ask.answer}
          <footer class="hearth-quiet">
            {ask.answerPost}, {dateWords(ask.answeredOn)}
          </footer>
        </blockquote>
      )}
    </section>
  </li>
);

/** What young people of the country ask, beside what is said here. */
export const nationalPage = route({
  method: 'GET',
  path: '/you-said/national',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const asks = await nationalAsks(tx, scope);
      return youngPage(
        'What young people ask in the whole country',
        <>
          <Breadcrumbs
            items={[{ text: 'You said, we did', href: '/you-said' }, { text: 'In the whole country' }]}
          />
          <h1 class="govuk-heading-l">What young people ask in the whole country</h1>
          <p class="govuk-body-l">
            {asks.length === 0
              ? 'Nothing is here yet. Soon there will be.'
              : 'Others in care ask for the same things as we do. This is what they say, and what we hear here.'}
          </p>
          <ul class="hearth-asks">
            {asks.map((ask) => (
              <SideBySide key={ask.id} ask={ask} />
            ))}
          </ul>
        </>,
        asks,
      );
    }),
});

/** The same for the team. */
export const teamNationalPage = route({
  ...team,
  method: 'GET',
  path: '/voice/asks/national',
  audit: { writes: false, because: 'what is public anyway' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const asks = await nationalAsks(tx, scope);
      return page(
        'National asks',
        <>
          <Breadcrumbs items={[...atTeam.above, { text: 'National asks' }]} />
          <h1 class="govuk-heading-l">What young people of the whole country ask</h1>
          <p class="govuk-body">
            {asks.length === 0
              ? 'There is none yet. Add one, and what is said to it here.'
              : 'The newest first.'}
          </p>
          <ul class="hearth-list">
            {asks.map(({ id, words, source, answeredOn }) => (
              <li key={id}>
                <a class="govuk-link" href={`${nationalLink.href}/${id}`}>
                  {firstWords(words)}
                </a>
                <p class="govuk-body-s hearth-quiet">
                  {source}.{' '}
                  {answeredOn === null ? 'Not answered here.' : `Answered on ${dateWords(answeredOn)}.`}
                </p>
              </li>
            ))}
          </ul>
          <Button text="Add one" href="/voice/asks/national/new" />
        </>,
      );
    }),
});
