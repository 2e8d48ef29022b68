import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { finalistsOf } from '../finalist-queries.ts';
import { nominationsOf } from '../nomination-queries.ts';
import { panellistsOf } from '../panel-queries.ts';
import {
  type AwardCategory,
  type AwardYear,
  allYears,
  type Criterion,
  categoriesOf,
  criteriaOf,
  findYear,
  settingOf,
  whyYearFixed,
} from '../queries.ts';
import type { Scoring } from '../rules/scoring.ts';
import { awardsLink, noParams, ofYear, team, voiceLink } from './team.ts';

const yearsView = (years: readonly AwardYear[]): JSX.Element => (
  <>
    <Breadcrumbs items={[voiceLink, { text: awardsLink.text }]} />
    <h1 class="govuk-heading-l">{awardsLink.text}</h1>
    <p class="govuk-body">
      {years.length === 0
        ? 'There are no awards yet. Set up this year’s: its days, its categories, and by what the panel scores.'
        : counted(years.length, 'year')}
    </p>
    <ul class="govuk-list govuk-list--spaced">
      {years.map(({ id, title, opensOn, closesOn }) => (
        <li key={id}>
          <a class="govuk-link govuk-!-font-weight-bold" href={`/voice/awards/${id}`}>
            {title}
          </a>
          <br />
          Nominations from {dateWords(opensOn)} to {dateWords(closesOn)}
        </li>
      ))}
    </ul>
    <Button href="/voice/awards/new" text="Set up a year’s awards" />
  </>
);

/** Every year's awards. */
export const awardsOfTeam = route({
  ...team,
  method: 'GET',
  path: '/voice/awards',
  audit: { writes: false, because: 'which awards there are' },
  params: noParams,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => page(awardsLink.text, yearsView(await allYears(tx, scope)))),
});

type Step = { text: string; href: string; says: string };

const scoringWords: Record<Scoring, string> = {
  'not yet': 'The panel may read, and not score yet.',
  open: 'The panel scores now.',
  closed: 'Scoring is closed.',
};

type Counts = {
  came: number;
  shortlisted: number;
  panellists: number;
  finalists: number;
  coming: number;
  scoring: Scoring;
};

const stepsOf = (id: string, counts: Counts): Step[] => [
  {
    text: 'Nominations',
    href: `/voice/awards/${id}/nominations`,
    says: `${counted(counts.came, 'nomination')}, ${counts.shortlisted} on the shortlist`,
  },
  {
    text: 'The panel',
    href: `/voice/awards/${id}/panel`,
    says: `${counted(counts.panellists, 'panellist')}. ${scoringWords[counts.scoring]}`,
  },
  {
    text: 'Finalists',
    href: `/voice/awards/${id}/finalists`,
    says: `${counted(counts.finalists, 'finalist')}, ${counts.coming} said yes`,
  },
  {
    text: 'Order of the evening',
    href: `/voice/awards/${id}/evening`,
    says: 'What happens when, to be printed',
  },
];

type Year = {
  year: AwardYear;
  categories: readonly AwardCategory[];
  criteria: readonly Criterion[];
  whyFixed: string | null;
  counts: Counts;
};

const yearView = ({ year, categories, criteria, whyFixed, counts }: Year): JSX.Element => (
  <>
    <Breadcrumbs items={[voiceLink, awardsLink, { text: year.title }]} />
    <h1 class="govuk-heading-l">{year.title}</h1>
    <p class="govuk-body">
      Nominations from {dateWords(year.opensOn)} to {dateWords(year.closesOn)}
      {year.eventOn !== null && `, event on ${dateWords(year.eventOn)}`}.{' '}
      <a class="govuk-link" href={`/voice/awards/${year.id}/change`}>
        Change
      </a>
      . Everybody sees them at{' '}
      <a class="govuk-link" href="/awards">
        the page of the awards
      </a>
      .
    </p>
    <ul class="govuk-list govuk-list--spaced">
      {stepsOf(year.id, counts).map(({ text, href, says }) => (
        <li key={href}>
          <a class="govuk-link govuk-!-font-weight-bold" href={href}>
            {text}
          </a>
          <br />
          {says}
        </li>
      ))}
    </ul>
    <h2 class="govuk-heading-m">Scores and finalists by category</h2>
    <ul class="govuk-list">
      {categories.map(({ id, name }) => (
        <li key={id}>
          <a class="govuk-link" href={`/voice/awards/${year.id}/results/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
    {whyFixed === null && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/voice/awards/${year.id}/categories`}>
          Change the categories
        </a>
      </p>
    )}
    <h2 class="govuk-heading-m">By what the panel scores</h2>
    <ul class="govuk-list govuk-list--bullet">
      {criteria.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
    <p class="govuk-body">
      {whyFixed ?? (
        <a class="govuk-link" href={`/voice/awards/${year.id}/criteria`}>
          Change by what it scores
        </a>
      )}
    </p>
  </>
);

/** A year's awards, step by step. */
export const yearOfTeam = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/:year',
  audit: { writes: false, because: 'how far the awards are' },
  params: ofYear,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const year = await findYear(tx, scope, params.year);
      if (!year) return notFound('these awards');
      const nominations = (await nominationsOf(tx, scope, year.id)).filter(
        ({ mergedInto }) => mergedInto === null,
      );
      const finalists = await finalistsOf(tx, scope, year.id);
      const counts: Counts = {
        came: nominations.length,
        shortlisted: nominations.filter(({ state }) => state === 'shortlisted').length,
        panellists: (await panellistsOf(tx, scope, year.id)).filter(({ ended }) => !ended).length,
        finalists: finalists.length,
        coming: finalists.filter(({ answer }) => answer === 'yes').length,
        scoring: (await settingOf(tx, scope, year.id)).scoring,
      };
      return page(
        year.title,
        yearView({
          year,
          categories: await categoriesOf(tx, scope, year.id),
          criteria: await criteriaOf(tx, scope, year.id),
          whyFixed: await whyYearFixed(tx, scope, year.id),
          counts,
        }),
      );
    }),
});
