import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { readOneOf } from '../../../kernel/read-typed.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, type Held } from '../../../web/form-routes.tsx';
import { arrangeCategories, arrangeCriteria, moveNominations } from '../arrange.ts';
import { lockYear } from '../lock.ts';
import { categoriesOf, criteriaOf, findYear, nominationCounts, whyYearFixed } from '../queries.ts';
import { readCategories, readCriteria } from '../rules/arrange.ts';
import {
  CategoryRow,
  CriteriaInOrder,
  CriterionRows,
  typedCategories,
  typedCriteria,
} from './arrange.view.tsx';
import { awardsLink, ofCategory, ofYear, team, voiceLink, yearLink } from './team.ts';

const above = [voiceLink, awardsLink];

const lockOf = ({ tx, scope, params }: Held<{ year: string }>): Promise<void> =>
  lockYear(tx, scope, params.year);

const HowTo = ({ what }: { what: string }): JSX.Element => (
  <p class="govuk-body">
    Everybody reads them at once. They stand in the order of their places. There are three empty rows for new{' '}
    {what} after each save. All this can be changed until the panel begins to score.
  </p>
);

const categoriesForm = formRoutes({
  ...team,
  path: '/voice/awards/:year/categories',
  params: ofYear,
  open: async ({ tx, scope, params: { year: id } }) => {
    const year = await findYear(tx, scope, id);
    return (
      year && {
        year,
        categories: await categoriesOf(tx, scope, id),
        counts: await nominationCounts(tx, scope, id),
        why: await whyYearFixed(tx, scope, id),
      }
    );
  },
  closed: ({ why }) => why,
  events: ['awards.categories arranged'],
  verb: 'Save the categories',
  title: () => 'Categories',
  back: ({ year }) => yearLink(year),
  above,
  shared: {
    lock: lockOf,
    kept: ({ categories }) => (
      <ol class="govuk-list govuk-list--number">
        {categories.map(({ id, name, sentence }) => (
          <li key={id}>
            {name}: {sentence}
          </li>
        ))}
      </ol>
    ),
  },
  typed: ({ categories }) => typedCategories(categories),
  before: () => <HowTo what="categories" />,
  fields: (field, { year, counts }) => (
    <>
      {rowsIn(field.typed, 'category').map((row) => {
        const id = textIn(field.typed, `category-${row}-id`);
        const move = `/voice/awards/${year.id}/categories/${id}/move`;
        return <CategoryRow key={row} row={row} move={move} nominations={counts.get(id) ?? 0} {...field} />;
      })}
    </>
  ),
  save: async ({ tx, scope }, { year, categories }, typed) => {
    const now = categories.map(({ id, name, sentence }) => ({ id, words: { name, sentence } }));
    const read = readCategories(typed, now);
    if (!read.ok) return read;
    const done = await arrangeCategories(tx, scope, year.id, read.value);
    return done.ok
      ? ok(`/voice/awards/${year.id}/categories`)
      : refused({ field: 'category-0-name', text: done.reason });
  },
});

const moveForm = formRoutes({
  ...team,
  path: '/voice/awards/:year/categories/:category/move',
  params: ofCategory,
  open: async ({ tx, scope, params }) => {
    const year = await findYear(tx, scope, params.year);
    const categories = year ? await categoriesOf(tx, scope, year.id) : [];
    const from = categories.find(({ id }) => id === params.category);
    if (!year || !from) return null;
    const many = (await nominationCounts(tx, scope, year.id)).get(from.id) ?? 0;
    const others = categories.filter(({ id }) => id !== from.id);
    return { year, from, others, many, why: await whyYearFixed(tx, scope, year.id) };
  },
  closed: ({ why, others }) =>
    why ?? (others.length === 0 ? 'There is no other category yet. Add one first.' : null),
  events: ['awards.nominations moved'],
  verb: 'Move them',
  title: ({ from, many }) => `Move ${counted(many, 'nomination')} from ${from.name}`,
  back: ({ year }) => ({ text: 'Categories', href: `/voice/awards/${year.id}/categories` }),
  above,
  typed: (): Typed => ({}),
  before: () => (
    <p class="govuk-body">
      Those that were merged or left out move too. To undo it, move them back, as long as no others are there.
    </p>
  ),
  fields: ({ typed, error }, { others }) => (
    <Radios
      name="to"
      fieldset={{ legend: { text: 'To which category?' } }}
      items={others.map(({ id, name }) => ({ value: id, text: name }))}
      value={textIn(typed, 'to')}
      {...messageAt(error, 'to')}
    />
  ),
  save: async ({ tx, scope }, { year, from, others }, typed) => {
    const ids = others.map(({ id }) => id);
    const to = readOneOf(typed, 'to', ids, 'Choose the category that they go to.');
    if (!to.ok) return to;
    const done = await moveNominations(tx, scope, year.id, { from: from.id, to: to.value });
    return done.ok ? ok(`/voice/awards/${year.id}/categories`) : refused({ field: 'to', text: done.reason });
  },
});

const criteriaForm = formRoutes({
  ...team,
  path: '/voice/awards/:year/criteria',
  params: ofYear,
  open: async ({ tx, scope, params: { year: id } }) => {
    const year = await findYear(tx, scope, id);
    return (
      year && { year, criteria: await criteriaOf(tx, scope, id), why: await whyYearFixed(tx, scope, id) }
    );
  },
  closed: ({ why }) => why,
  events: ['awards.criteria arranged'],
  verb: 'Save the criteria',
  title: () => 'By what the panel scores',
  back: ({ year }) => yearLink(year),
  above,
  shared: {
    lock: lockOf,
    kept: CriteriaInOrder,
  },
  typed: ({ criteria }) => typedCriteria(criteria),
  before: () => <HowTo what="criteria" />,
  fields: (field) => <CriterionRows label="What the panel gives 1 to 5 for" {...field} />,
  save: async ({ tx, scope }, { year, criteria }, typed) => {
    const read = readCriteria(typed, criteria);
    if (!read.ok) return read;
    const done = await arrangeCriteria(tx, scope, year.id, read.value);
    return done.ok
      ? ok(`/voice/awards/${year.id}/criteria`)
      : refused({ field: 'criterion-0-words', text: done.reason });
  },
});

/** What the categories of a year are, and by what the panel scores: changed until it begins. */
export const arrangeForms = [...categoriesForm, ...moveForm, ...criteriaForm];
