import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { ok } from '../../../kernel/result.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { stepRoute } from '../../../web/form-routes.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { type Nomination, nominationsOf } from '../nomination-queries.ts';
import { setPanellist, takeInterestBack } from '../panel.ts';
import { findPanellist, interestsFor, type Panellist, panellistsOf, scoresFor } from '../panel-queries.ts';
import { type AwardCategory, type AwardYear, categoriesOf, findYear } from '../queries.ts';
import { isNameAlike } from '../rules/doubles.ts';
import type { Interest, Score } from '../rules/ranking.ts';
import { ActButton } from './nomination.view.tsx';
import { panellistForms } from './panellist-forms.page.tsx';
import { awardsLink, ofInterest, ofPanellist, ofYear, panelLink, team, voiceLink, yearLink } from './team.ts';

type Board = {
  year: AwardYear;
  panellists: readonly Panellist[];
  categories: readonly AwardCategory[];
  nominations: readonly Nomination[];
  interests: readonly Interest[];
  scores: readonly Score[];
};

const Member = ({
  panellist,
  ...board
}: Omit<Board, 'panellists' | 'year'> & { panellist: Panellist }): JSX.Element => {
  const { id, name, young, categoryIds, ended } = panellist;
  const names = board.categories.filter((one) => categoryIds.includes(one.id)).map((one) => one.name);
  const scored = new Set(board.scores.filter((one) => one.panellist === id).map((one) => one.nomination))
    .size;
  const namesakes = board.nominations.filter(
    (one) =>
      young &&
      one.state === 'shortlisted' &&
      categoryIds.includes(one.categoryId) &&
      isNameAlike(one.firstName, name),
  );
  const known = board.nominations.filter((nomination) =>
    board.interests.some((one) => one.panellist === id && one.nomination === nomination.id),
  );
  return (
    <section>
      <h2 class="govuk-heading-m">{name}</h2>
      <p class="govuk-body">
        {young && 'A young person. '}
        {ended && 'Their link opens nothing any more. '}
        {names.length === 0 ? 'Reads nothing yet' : `Reads ${names.join(', ')}`}.{' '}
        {counted(scored, 'nomination')} scored.{' '}
        <a class="govuk-link" href={`/voice/awards/panellists/${id}/categories`}>
          Change what {name} reads
        </a>
      </p>
      {namesakes.length > 0 && (
        <p class="govuk-body">
          Somebody with a name like theirs is nominated: number{' '}
          {namesakes.map(({ number }) => number).join(', ')}. If it is they themselves, take that category
          from them.
        </p>
      )}
      {known.map((nomination) => (
        <div key={nomination.id}>
          <p class="govuk-body">
            Knows number {nomination.number} ({nomination.category}), so does not score it.
          </p>
          <ActButton
            to={`/voice/awards/panellists/${id}/interests/${nomination.id}/take-back`}
            text="They said so in error: let them score it"
          />
        </div>
      ))}
      <ActButton
        to={`/voice/awards/panellists/${id}/${ended ? 'restore' : 'end'}`}
        text={ended ? 'Let their link open again' : 'Close their link'}
      />
    </section>
  );
};

const ReadByNobody = ({
  panellists,
  categories,
}: Pick<Board, 'panellists' | 'categories'>): JSX.Element | null => {
  const left = categories.filter(
    ({ id }) => !panellists.some(({ ended, categoryIds }) => !ended && categoryIds.includes(id)),
  );
  return left.length === 0 ? null : (
    <p class="govuk-body">Nobody on the panel reads yet: {left.map(({ name }) => name).join(', ')}.</p>
  );
};

const panelOfTeamView = ({ year, panellists, ...board }: Board): JSX.Element => (
  <>
    <Breadcrumbs items={[voiceLink, awardsLink, yearLink(year), { text: 'The panel' }]} />
    <h1 class="govuk-heading-l">The panel</h1>
    <p class="govuk-body">
      {panellists.length === 0
        ? 'Nobody is on the panel yet. Add young people and others: each gets a link of their own.'
        : `${counted(panellists.length, 'panellist')}.`}{' '}
      <a class="govuk-link" href={`/voice/awards/${year.id}/scoring`}>
        Open or close the scoring
      </a>
      .
    </p>
    {panellists.length > 0 && <ReadByNobody panellists={panellists} categories={board.categories} />}
    <Button href={`/voice/awards/${year.id}/panel/new`} text="Add somebody to the panel" />
    {panellists.map((panellist) => (
      <Member key={panellist.id} panellist={panellist} {...board} />
    ))}
  </>
);

/** Who is on the panel, what they read, and whom they know. */
const panelOfTeam = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/:year/panel',
  audit: { writes: false, because: 'who is on the panel, for the team' },
  params: ofYear,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const year = await findYear(tx, scope, params.year);
      if (!year) return notFound('these awards');
      const nominations = await nominationsOf(tx, scope, year.id);
      const ids = nominations.map(({ id }) => id);
      return page(
        'The panel',
        panelOfTeamView({
          year,
          panellists: await panellistsOf(tx, scope, year.id),
          categories: await categoriesOf(tx, scope, year.id),
          nominations,
          interests: await interestsFor(tx, scope, ids),
          scores: await scoresFor(tx, scope, ids),
        }),
      );
    }),
});

const setting = (name: 'end' | 'restore') =>
  stepRoute({
    ...team,
    path: `/voice/awards/panellists/:panellist/${name}`,
    params: ofPanellist,
    events: [name === 'end' ? 'panellist.ended' : 'panellist.added'],
    work: async ({ tx, scope, params }) => {
      const panellist = await findPanellist(tx, scope, params.panellist);
      if (!panellist) return null;
      await setPanellist(tx, scope, panellist.id, name === 'end');
      return ok(panelLink(panellist.yearId).href);
    },
  });

const interestBack = stepRoute({
  ...team,
  path: '/voice/awards/panellists/:panellist/interests/:nomination/take-back',
  params: ofInterest,
  events: ['panellist.interest taken back'],
  work: async ({ tx, scope, params }) => {
    const panellist = await findPanellist(tx, scope, params.panellist);
    if (!panellist) return null;
    await takeInterestBack(tx, scope, panellist.id, params.nomination);
    return ok(panelLink(panellist.yearId).href);
  },
});

export const panelRoutes = [panelOfTeam, ...panellistForms, setting('end'), setting('restore'), interestBack];
