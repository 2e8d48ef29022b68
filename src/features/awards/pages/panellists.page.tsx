import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { readAddress, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { LineField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { type Nomination, nominationsOf } from '../nomination-queries.ts';
import { addPanellist, setPanellist, takeInterestBack } from '../panel.ts';
import { findPanellist, interestsFor, type Panellist, panellistsOf, scoresFor } from '../panel-queries.ts';
import { type AwardCategory, type AwardYear, categoriesOf, findYear } from '../queries.ts';
import type { Interest, Score } from '../rules/ranking.ts';
import { linkView } from './link.view.tsx';
import { ActButton } from './nomination.view.tsx';
import { awardsLink, ofInterest, ofPanellist, ofYear, team, voiceLink, yearLink } from './team.ts';

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
  const known = board.nominations.filter((nomination) =>
    board.interests.some((one) => one.panellist === id && one.nomination === nomination.id),
  );
  return (
    <section>
      <h2 class="govuk-heading-m">{name}</h2>
      <p class="govuk-body">
        {young && 'A young person. '}
        {ended && 'Their link opens nothing any more. '}
        Reads {names.join(', ')}. {counted(scored, 'nomination')} scored.
      </p>
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

const readPanellist = (typed: Typed, categories: readonly AwardCategory[]) => {
  const read = together({
    name: readWords(typed, 'name', 'Write how they are called.', 80),
    email: readAddress(typed, 'email'),
  });
  if (!read.ok) return read;
  const chosen = categories.map(({ id }) => id).filter((id) => manyIn(typed, 'categories').includes(id));
  return chosen.length === 0
    ? refused({ field: 'categories', text: 'Choose at least one category.' })
    : ok({ ...read.value, young: textIn(typed, 'young') !== '', categoryIds: chosen });
};

const addForm = formRoutes({
  ...team,
  path: '/voice/awards/:year/panel/new',
  params: ofYear,
  open: async ({ tx, scope, params }) => {
    const year = await findYear(tx, scope, params.year);
    return year && { year, categories: await categoriesOf(tx, scope, year.id) };
  },
  events: ['panellist.added'],
  verb: 'Add them',
  title: () => 'Add somebody to the panel',
  back: ({ year }) => ({ text: 'The panel', href: `/voice/awards/${year.id}/panel` }),
  above: [voiceLink, awardsLink],
  typed: ({ categories }): Typed => ({ categories: categories.map(({ id }) => id) }),
  fields: ({ typed, error }, { categories }) => (
    <>
      <LineField name="name" label="How they are called" width={20} typed={typed} error={error} />
      <LineField
        name="email"
        label="E-mail address, if the link should go by letter"
        hint="Whoever nominated with the same address does not score that nomination."
        typed={typed}
        error={error}
      />
      <Checkboxes
        name="young"
        items={[{ value: 'yes', text: 'A young person' }]}
        values={[textIn(typed, 'young')]}
      />
      <Checkboxes
        name="categories"
        fieldset={{ legend: { text: 'What they read and score' } }}
        items={categories.map(({ id, name }) => ({ value: id, text: name }))}
        values={manyIn(typed, 'categories')}
        {...messageAt(error, 'categories')}
      />
    </>
  ),
  save: async ({ tx, scope, origin }, { year, categories }, typed) => {
    const read = readPanellist(typed, categories);
    if (!read.ok) return read;
    const secret = await addPanellist(tx, scope, year, read.value);
    const back = { text: 'The panel', href: `/voice/awards/${year.id}/panel` };
    const link = `${origin}/panel/${secret}`;
    return ok(
      page('Their link', linkView({ name: read.value.name, link, byLetter: read.value.email !== '', back })),
    );
  },
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
      return ok(`/voice/awards/${panellist.yearId}/panel`);
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
    return ok(`/voice/awards/${panellist.yearId}/panel`);
  },
});

export const panelRoutes = [panelOfTeam, ...addForm, setting('end'), setting('restore'), interestBack];
