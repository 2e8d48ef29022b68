import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { type Nomination, nominationsOf } from '../nomination-queries.ts';
import { type AwardYear, findYear } from '../queries.ts';
import { type Pair, suggestedDoubles } from '../rules/doubles.ts';
import { awardsLink, ofYear, team, voiceLink, yearLink } from './team.ts';

const NominationLink = ({ nomination }: { nomination: Nomination }): JSX.Element => (
  <a class="govuk-link" href={`/voice/awards/nominations/${nomination.id}`}>
    {nomination.number}: {nomination.firstName}, {nomination.finder}
  </a>
);

const Doubles = ({ pairs, all }: { pairs: Pair[]; all: readonly Nomination[] }): JSX.Element | null => {
  const byId = new Map(all.map((nomination) => [nomination.id, nomination]));
  if (pairs.length === 0) return null;
  return (
    <details class="govuk-details" open>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {counted(pairs.length, 'pair')} may be one young person
        </span>
      </summary>
      <div class="govuk-details__text">
        <p>Named alike and found alike. Open one to read both and merge them, or leave them as they are.</p>
        <ul class="govuk-list govuk-list--bullet">
          {pairs.map(({ one, other }) => {
            const [first, second] = [byId.get(one), byId.get(other)];
            return (
              first &&
              second && (
                <li key={`${one} ${other}`}>
                  {first.category}: <NominationLink nomination={first} /> and{' '}
                  <NominationLink nomination={second} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </details>
  );
};

const stateWords: Record<Nomination['state'], string> = {
  came: 'to sift',
  shortlisted: 'on the shortlist',
  'left out': 'left out',
};

const nominationsView = (year: AwardYear, all: readonly Nomination[]): JSX.Element => {
  const heads = all.filter(({ mergedInto }) => mergedInto === null);
  const pairs = suggestedDoubles(heads.filter(({ state }) => state !== 'left out'));
  const mergedInto = (id: string): number => all.filter((one) => one.mergedInto === id).length;
  return (
    <>
      <Breadcrumbs items={[voiceLink, awardsLink, yearLink(year), { text: 'Nominations' }]} />
      <h1 class="govuk-heading-l">Nominations</h1>
      <p class="govuk-body">
        {all.length === 0
          ? 'None came yet. Share the address of the awards page: anybody can nominate there.'
          : `${counted(all.length, 'nomination')}, ${heads.length} where merged ones count once.`}
      </p>
      <Doubles pairs={pairs} all={heads} />
      {[...new Set(heads.map(({ category }) => category))].map((category) => (
        <section key={category}>
          <h2 class="govuk-heading-m">{category}</h2>
          <ul class="govuk-list">
            {heads
              .filter((one) => one.category === category)
              .map((nomination) => (
                <li key={nomination.id}>
                  <NominationLink nomination={nomination} /> – {stateWords[nomination.state]}
                  {mergedInto(nomination.id) > 0 && `, ${mergedInto(nomination.id) + 1} nominations merged`}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** All nominations of a year, and which may be about one young person. */
export const nominationsPage = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/:year/nominations',
  audit: { writes: false, because: 'what was sent to the team, for the team' },
  params: ofYear,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const year = await findYear(tx, scope, params.year);
      if (!year) return notFound('these awards');
      return page('Nominations', nominationsView(year, await nominationsOf(tx, scope, year.id)));
    }),
});
