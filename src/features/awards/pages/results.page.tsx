import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { manyIn, type Typed } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { finalistsOf } from '../finalist-queries.ts';
import { chooseFinalists, rankedIn } from '../finalists.ts';
import { type Nomination, nominationsOf } from '../nomination-queries.ts';
import { categoriesOf, findYear } from '../queries.ts';
import { readReason } from '../rules/nomination.ts';
import { averageWords, placeWords, type Ranked } from '../rules/ranking.ts';
import { awardsLink, ofCategory, team, voiceLink, yearLink } from './team.ts';

type Line = Ranked & { named: Nomination };

const Ranking = ({ lines }: { lines: readonly Line[] }): JSX.Element => (
  <>
    <p class="govuk-body">
      The average of all points that the panel gave, from 1 to 5. What somebody gave who knows the young
      person does not count. With fewer than two scorers there is no place. A tie stays a tie until somebody
      here says why it is broken.
    </p>
    <section class="hearth-scroll" aria-label="Scores" tabindex={0}>
      <Table
        caption="What the panel’s scores come to"
        head={[{ text: 'Place' }, { text: 'Nomination' }, { text: 'Average' }, { text: 'Scored by' }]}
        rows={lines.map((line) => [
          { text: placeWords(line) },
          { text: `${line.named.number}: ${line.named.firstName}` },
          { text: averageWords(line), format: 'numeric' },
          { text: counted(line.scorers, 'panellist') },
        ])}
      />
    </section>
  </>
);

const mistakes = {
  reason: 'This leaves the order of the panel, or breaks a tie. Say why.',
  invited: 'Somebody whom you leave out has been invited already. Keep them as a finalist.',
  unknown: 'The shortlist changed meanwhile. Look at it as it is now, and choose again.',
};

/** What the panel's scores come to in a category, and choosing its finalists. */
export const resultsForm = formRoutes({
  ...team,
  path: '/voice/awards/:year/results/:category',
  params: ofCategory,
  open: async ({ tx, scope, params }) => {
    const year = await findYear(tx, scope, params.year);
    const category =
      year && (await categoriesOf(tx, scope, year.id)).find(({ id }) => id === params.category);
    if (!year || !category) return null;
    const named = new Map((await nominationsOf(tx, scope, year.id)).map((one) => [one.id, one]));
    const lines = (await rankedIn(tx, scope, year.id, category.id)).flatMap((ranked): Line[] => {
      const nomination = named.get(ranked.nomination);
      return nomination ? [{ ...ranked, named: nomination }] : [];
    });
    const chosen = (await finalistsOf(tx, scope, year.id)).filter((one) => one.categoryId === category.id);
    return { year, category, lines, chosen };
  },
  events: ['finalists.chosen'],
  verb: 'Keep these finalists',
  title: ({ category }) => `Finalists: ${category.name}`,
  back: ({ year }) => yearLink(year),
  above: [voiceLink, awardsLink],
  typed: ({ chosen }): Typed => ({
    chosen: chosen.map(({ id }) => id),
    reason: chosen[0]?.reason ?? '',
  }),
  before: ({ lines }) =>
    lines.length === 0 ? (
      <p class="govuk-body">Nothing is on the shortlist of this category yet. Sift its nominations first.</p>
    ) : (
      <Ranking lines={lines} />
    ),
  fields: ({ typed, error }, { lines }) => (
    <>
      <Checkboxes
        name="chosen"
        fieldset={{ legend: { text: 'Who is a finalist?' } }}
        items={lines.map((line) => ({
          value: line.nomination,
          text: `${line.named.number}: ${line.named.firstName}`,
          hint: { text: `Place ${placeWords(line)}` },
        }))}
        values={manyIn(typed, 'chosen')}
        {...messageAt(error, 'chosen')}
      />
      <TextField
        name="reason"
        label="Why, where you leave the panel’s order or break a tie"
        typed={typed}
        error={error}
      />
    </>
  ),
  save: async ({ tx, scope }, { year, category }, typed) => {
    const reason = readReason(typed);
    if (!reason.ok) return reason;
    const ids = manyIn(typed, 'chosen');
    const chosen = { yearId: year.id, categoryId: category.id, ids, reason: reason.value };
    const done = await chooseFinalists(tx, scope, chosen);
    if (done.ok) return ok(`/voice/awards/${year.id}/finalists`);
    const field = done.reason === 'reason' ? 'reason' : 'chosen';
    return refused({ field, text: mistakes[done.reason] });
  },
});
