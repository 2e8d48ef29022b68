import { form, type TestApp } from '../app.ts';
import {
  agrees,
  aPicture,
  awardsYear,
  type Furnished,
  furnished,
  named,
  nominated,
  nominationsIn,
  panellistOn,
  yearFields,
} from './awards.ts';
import type { Deed, Deeds } from './deed.ts';
import { type Fields, seenOn } from './sent.ts';

type Made = Furnished & { home: TestApp };

const deed =
  (
    url: (made: Made) => string | Promise<string>,
    fields: Fields | ((made: Made) => Fields | Promise<Fields>) = {},
    answer = 303,
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const made = { ...(await furnished(home)), home };
    const typed = typeof fields === 'function' ? await fields(made) : fields;
    return { url: await url(made), sent: form(typed), by: made.team, answer };
  };

const onNomination = (step: string, fields: Fields = {}) =>
  deed(({ nominations }) => `/voice/awards/nominations/${nominations[1]}/${step}`, fields);

/** On a form of the year that two may fill in at once. */
const onYear = (step: string, fields: Fields) =>
  deed(
    ({ year }) => `/voice/awards/${year.id}/${step}`,
    async ({ team, year }) => ({ ...fields, seen: await seenOn(team, `/voice/awards/${year.id}/${step}`) }),
  );

/** Before the panel begins to score: nominations of the first category, if any. */
const before =
  (step: (category: string) => string, fields: (other: string) => Fields) =>
  async (home: TestApp): Promise<Deed> => {
    const team = await home.as('participation worker', null);
    const { id, categories } = await awardsYear(team);
    const [category = '', other = ''] = categories;
    await nominated(home, category);
    const url = `/voice/awards/${id}/${step(category)}`;
    return { url, sent: form({ ...fields(other), seen: await seenOn(team, url) }), by: team };
  };

const onFinalist = (step: string) => deed(({ finalist }) => `/voice/awards/finalists/${finalist}/${step}`);

export const deedsOfAwards: Deeds = {
  '/voice/awards/new': async (home) => ({
    url: '/voice/awards/new',
    sent: form(yearFields),
    by: await home.as('participation worker', null),
  }),
  '/voice/awards/:year/change': onYear('change', yearFields),
  '/voice/awards/:year/categories': before(
    () => 'categories',
    () => ({
      'category-7-place': '90',
      'category-7-name': 'Trying again',
      'category-7-sentence': 'Up again.',
    }),
  ),
  '/voice/awards/:year/categories/:category/move': before(
    (category) => `categories/${category}/move`,
    (to) => ({ to }),
  ),
  '/voice/awards/:year/criteria': before(
    () => 'criteria',
    () => ({ 'criterion-7-place': '90', 'criterion-7-words': 'How long they kept at it' }),
  ),
  '/voice/awards/:year/scoring': onYear('scoring', { scoring: 'closed' }),
  '/voice/awards/:year/evening': onYear('evening', {
    'line-0-place': '10',
    'line-0-what': 'Welcome',
  }),
  '/voice/awards/:year/results/:category': deed(
    ({ year, category }) => `/voice/awards/${year.id}/results/${category}`,
    ({ nominations }) => ({ chosen: nominations, reason: 'The panel talked it over.' }),
  ),
  '/voice/awards/nominations/:nomination/merge': async (home) => {
    const team = await home.as('participation worker', null);
    const { id, categories } = await awardsYear(team);
    await nominated(home, categories[0] ?? '');
    await nominated(home, categories[0] ?? '');
    const [one = '', other = ''] = await nominationsIn(team, id);
    return { url: `/voice/awards/nominations/${one}/merge`, sent: form({ from: other }), by: team };
  },
  '/voice/awards/nominations/:nomination/apart': onNomination('apart'),
  '/voice/awards/nominations/:nomination/shortlist': onNomination('shortlist', { panelWords: 'Swims.' }),
  '/voice/awards/nominations/:nomination/leave-out': onNomination('leave-out'),
  '/voice/awards/nominations/:nomination/put-back': onNomination('put-back'),
  '/voice/awards/:year/panel/new': deed(
    ({ year }) => `/voice/awards/${year.id}/panel/new`,
    ({ year }) => ({ name: 'Charlie', email: '', categories: year.categories }),
    200,
  ),
  '/voice/awards/panellists/:panellist/categories': deed(
    async ({ team, year }) => `/voice/awards/panellists/${await panellistOn(team, year.id)}/categories`,
    ({ category }) => ({ categories: [category] }),
  ),
  '/voice/awards/panellists/:panellist/end': deed(
    async ({ team, year }) => `/voice/awards/panellists/${await panellistOn(team, year.id)}/end`,
  ),
  '/voice/awards/panellists/:panellist/restore': deed(
    async ({ team, year }) => `/voice/awards/panellists/${await panellistOn(team, year.id)}/restore`,
  ),
  '/voice/awards/panellists/:panellist/interests/:nomination/take-back': deed(
    async ({ team, year, nominations }) =>
      `/voice/awards/panellists/${await panellistOn(team, year.id)}/interests/${nominations[0]}/take-back`,
  ),
  '/voice/awards/finalists/:finalist/invite': deed(
    ({ finalist }) => `/voice/awards/finalists/${finalist}/invite`,
    { email: '' },
    200,
  ),
  '/voice/awards/finalists/:finalist/show': deed(
    async (made) => {
      await agrees(made.home, made);
      return `/voice/awards/finalists/${made.finalist}/show`;
    },
    { name: 'Robin' },
  ),
  '/voice/awards/finalists/:finalist/picture': async (home) => {
    const made = await furnished(home);
    await named(home, made);
    const url = `/voice/awards/finalists/${made.finalist}/picture`;
    return { url, sent: await aPicture(), by: made.team };
  },
  '/voice/awards/finalists/:finalist/remove-picture': onFinalist('remove-picture'),
  '/voice/awards/finalists/:finalist/hide': onFinalist('hide'),
  '/voice/awards/finalists/:finalist/winner': onFinalist('winner'),
  '/voice/awards/finalists/:finalist/not-winner': onFinalist('not-winner'),
};
