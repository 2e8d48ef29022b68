import type { JSX } from 'preact';
import { readAddress, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { type Filled, LineField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { page } from '../../../web/route.ts';
import { addPanellist, setCategories } from '../panel.ts';
import { findPanellist } from '../panel-queries.ts';
import { type AwardCategory, categoriesOf, findYear } from '../queries.ts';
import { linkView } from './link.view.tsx';
import { awardsLink, ofPanellist, ofYear, panelLink, team, voiceLink } from './team.ts';

const readChosen = (typed: Typed, categories: readonly AwardCategory[]): Result<string[], Mistake> => {
  const chosen = categories.map(({ id }) => id).filter((id) => manyIn(typed, 'categories').includes(id));
  return chosen.length === 0
    ? refused({ field: 'categories', text: 'Choose at least one category.' })
    : ok(chosen);
};

const WhatTheyRead = ({
  typed,
  error,
  categories,
}: Filled & { categories: readonly AwardCategory[] }): JSX.Element => (
  <Checkboxes
    name="categories"
    fieldset={{ legend: { text: 'What they read and score' } }}
    items={categories.map(({ id, name }) => ({ value: id, text: name }))}
    values={manyIn(typed, 'categories')}
    {...messageAt(error, 'categories')}
  />
);

const readPanellist = (typed: Typed, categories: readonly AwardCategory[]) => {
  const read = together({
    name: readWords(typed, 'name', 'Write how they are called.', 80),
    email: readAddress(typed, 'email'),
    categoryIds: readChosen(typed, categories),
  });
  return read.ok ? ok({ ...read.value, young: textIn(typed, 'young') !== '' }) : read;
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
  back: ({ year }) => panelLink(year.id),
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
      <WhatTheyRead typed={typed} error={error} categories={categories} />
    </>
  ),
  save: async ({ tx, scope, origin }, { year, categories }, typed) => {
    const read = readPanellist(typed, categories);
    if (!read.ok) return read;
    const secret = await addPanellist(tx, scope, year, read.value);
    const back = panelLink(year.id);
    const link = `${origin}/panel/${secret}`;
    return ok(
      page('Their link', linkView({ name: read.value.name, link, byLetter: read.value.email !== '', back })),
    );
  },
});

const categoriesForm = formRoutes({
  ...team,
  path: '/voice/awards/panellists/:panellist/categories',
  params: ofPanellist,
  open: async ({ tx, scope, params }) => {
    const panellist = await findPanellist(tx, scope, params.panellist);
    return panellist && { panellist, categories: await categoriesOf(tx, scope, panellist.yearId) };
  },
  events: ['panellist.changed'],
  verb: 'Save',
  title: ({ panellist }) => `What ${panellist.name} reads`,
  back: ({ panellist }) => panelLink(panellist.yearId),
  above: [voiceLink, awardsLink],
  typed: ({ panellist }): Typed => ({ categories: panellist.categoryIds }),
  before: () => <p class="govuk-body">Points that were given stay and count.</p>,
  fields: (field, { categories }) => <WhatTheyRead categories={categories} {...field} />,
  save: async ({ tx, scope }, { panellist, categories }, typed) => {
    const chosen = readChosen(typed, categories);
    if (!chosen.ok) return chosen;
    await setCategories(tx, scope, panellist.id, chosen.value);
    return ok(panelLink(panellist.yearId).href);
  },
});

/** Adding somebody to the panel, and changing what they read. */
export const panellistForms = [...addForm, ...categoriesForm];
