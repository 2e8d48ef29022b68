import { form, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = TestApp['clerk'];
type Fields = Record<string, string | string[]>;

/** Sends a form. Answers the address that it leads to. */
const sent = async (by: Ask, url: string, fields: Fields = {}): Promise<string> => {
  const got = await by('POST', url, form(fields));
  if (got.statusCode !== 303) throw new Error(`${url}: ${got.statusCode} ${got.body.slice(0, 3000)}`);
  return String(got.headers.location);
};

/** What stands on a page after some words, such as a secret after "/panel/". */
const after = async (got: Promise<{ body: string }>, words: string): Promise<string> =>
  new RegExp(`${words}([\\w-]{36,})`).exec((await got).body)?.[1] ?? '';

const yearFields = {
  title: 'PROUD awards 2026',
  about: 'We celebrate what young people do.',
  opensOn: '1 February 2026',
  closesOn: '31 March 2026',
  eventOn: '10 March 2026',
  startsAt: '6pm',
  place: 'The Lantern Room',
  categories: 'Courage: for somebody who did something hard\nKindness: for somebody who helps others',
  criteria: 'How hard it was\nWhat it changed',
};

export const nominationFields = {
  whom: 'Robin',
  finder: 'Leaving care team, North',
  words: 'They learned to swim this year and now teach others.',
  firstName: 'Alex',
  relation: 'a friend',
  email: '',
};

export const answerFields = {
  answer: 'yes',
  name: 'Robin',
  guests: '2',
  needs: '',
  age: '16 or over',
  carer: '',
};

const roundFields = {
  title: 'Rewards, spring',
  about: 'Tell us what you are proud of.',
  opensOn: '1 March 2026',
  closesOn: '31 March 2026',
  prizes: '1',
  criteria: 'Effort\nKindness',
};

export const entryFields = {
  sentBy: 'young person',
  firstName: 'Sam',
  schoolYear: 'Year 8',
  finder: 'The Lantern School',
  words: 'I read to my little brother every day.',
};

/** A year's awards with two categories, open for nominations. Its address is /voice/awards/ID. */
export const awardsYear = async (by: Ask): Promise<{ id: string; categories: string[] }> => {
  const id = (await sent(by, '/voice/awards/new', yearFields)).replace('/voice/awards/', '');
  const { body } = await by('GET', `/voice/awards/${id}`);
  return { id, categories: [...body.matchAll(/results\/([0-9a-f-]{36})/g)].map(([, one = '']) => one) };
};

/** Nominates somebody as a visitor does. */
export const nominated = async (
  home: TestApp,
  category: string,
  fields: Partial<typeof nominationFields> = {},
): Promise<void> => {
  const got = await home.visitor(
    'POST',
    '/awards/nominate',
    form({ ...nominationFields, category, ...fields }),
  );
  if (!got.body.includes('Thank you')) throw new Error(got.body.slice(0, 3000));
};

/** The ids of a year's nominations, as they came in each category. */
export const nominationsIn = async (by: Ask, year: string): Promise<string[]> => {
  const { body } = await by('GET', `/voice/awards/${year}/nominations`);
  const found = body.matchAll(/awards\/nominations\/([0-9a-f-]{36})">\s*(\d+)/g);
  const numbered = new Map([...found].map(([, id = '', number = '']) => [id, Number(number)]));
  return [...numbered].toSorted(([, one], [, other]) => one - other).map(([id]) => id);
};

export const shortlisted = (by: Ask, nomination: string): Promise<string> =>
  sent(by, `/voice/awards/nominations/${nomination}/shortlist`, {
    panelWords: 'Learned to swim, and teaches others.',
  });

/** Adds somebody to the panel. Answers their secret. */
export const panellist = (
  by: Ask,
  { id, categories }: { id: string; categories: string[] },
  fields: Fields = {},
): Promise<string> =>
  after(
    by('POST', `/voice/awards/${id}/panel/new`, form({ name: 'Charlie', email: '', categories, ...fields })),
    '/panel/',
  );

export const scoringIs = (by: Ask, year: string, scoring: string): Promise<string> =>
  sent(by, `/voice/awards/${year}/scoring`, { scoring });

/** The names of the fields of a panellist's points. */
export const criteriaOn = async (by: Ask, secret: string, nomination: string): Promise<string[]> => {
  const { body } = await by('GET', `/panel/${secret}/${nomination}`);
  return [...new Set([...body.matchAll(/name="([0-9a-f-]{36})"/g)].map(([, one = '']) => one))];
};

export const finalistsAre = (
  by: Ask,
  year: string,
  category: string,
  chosen: string[],
  reason = 'They are the first of all.',
): Promise<string> => sent(by, `/voice/awards/${year}/results/${category}`, { chosen, reason });

/** Invites a finalist. Answers the secret of the invitation. */
export const invitationOf = (by: Ask, finalist: string, email = ''): Promise<string> =>
  after(by('POST', `/voice/awards/finalists/${finalist}/invite`, form({ email })), '/awards/invitation/');

type Furnished = {
  team: Ask;
  year: { id: string; categories: string[] };
  category: string;
  nominations: string[];
  secret: string;
  finalist: string;
  invitation: string;
};

/** Awards with two nominations of one category on the shortlist, somebody on the panel, and an invited finalist. */
const furnished = async (home: TestApp): Promise<Furnished> => {
  const team = await home.as('participation worker', null);
  const year = await awardsYear(team);
  const [category = ''] = year.categories;
  await nominated(home, category, { email: 'alex@eastmere.example' });
  await nominated(home, category, { whom: 'Kit', finder: 'South' });
  const nominations = await nominationsIn(team, year.id);
  const [finalist = ''] = nominations;
  for (const nomination of nominations) await shortlisted(team, nomination);
  const secret = await panellist(team, year);
  await scoringIs(team, year.id, 'open');
  await finalistsAre(team, year.id, category, [finalist]);
  const invitation = await invitationOf(team, finalist);
  return { team, year, category, nominations, secret, finalist, invitation };
};

const panellistOn = async (by: Ask, year: string): Promise<string> =>
  after(by('GET', `/voice/awards/${year}/panel`), '/voice/awards/panellists/');

/** Rewards with an entry. */
const furnishedRewards = async (home: TestApp, team: Ask) => {
  const round = (await sent(team, '/voice/rewards/new', roundFields)).replace('/voice/rewards/', '');
  await home.visitor('POST', '/awards/rewards/enter', form(entryFields));
  const entry = await after(team('GET', `/voice/rewards/${round}`), '/voice/rewards/entries/');
  return { round, entry };
};

const marksOf = async (team: Ask, entry: string): Promise<Fields> => {
  const { body } = await team('GET', `/voice/rewards/entries/${entry}`);
  return Object.fromEntries([...body.matchAll(/name="([0-9a-f-]{36})"/g)].map(([, id = '']) => [id, 'met']));
};

/** The secret of the letter that thanks whoever nominated. */
const letterSecret = async (home: TestApp): Promise<string> => {
  const { rows } = await home.database.client.query<{ link: string }>(
    "SELECT link FROM mail WHERE link LIKE '/awards/nomination/%'",
  );
  return (rows[0]?.link ?? '').replace('/awards/nomination/', '');
};

/** Awards and rewards, half way: everybody reads the name of a finalist who agreed. */
export const furnishAwards: Furnish = async (home) => {
  const made = { ...(await furnished(home)), home };
  const { team, year, category, nominations, secret, finalist, invitation } = made;
  await sent(team, `/voice/awards/finalists/${await agreed(made)}/show`, { name: 'Kestrel' });
  await sent(team, `/voice/awards/${year.id}/evening`, { 'line-0-place': '1', 'line-0-category': category });
  const [nomination = ''] = nominations;
  const { round, entry } = await furnishedRewards(home, team);
  const member = await panellistOn(team, year.id);
  const values = { year: year.id, category, nomination, panellist: member, finalist };
  return [
    { prefix: '/voice/awards', values, by: team },
    { prefix: '/voice/rewards', values: { round, entry }, by: team },
    { prefix: '/panel/', values: { secret, nomination } },
    { prefix: '/awards/invitation/', values: { secret: invitation } },
    { prefix: '/awards/nomination/', values: { secret: await letterSecret(home) } },
  ];
};

type Made = Furnished & { home: TestApp };

const deed =
  (
    url: (made: Made) => string | Promise<string>,
    fields: Fields | ((made: Made) => Fields) = {},
    answer = 303,
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const made = { ...(await furnished(home)), home };
    const typed = typeof fields === 'function' ? fields(made) : fields;
    return { url: await url(made), sent: form(typed), by: made.team, answer };
  };

const onNomination = (step: string, fields: Fields = {}) =>
  deed(({ nominations }) => `/voice/awards/nominations/${nominations[1]}/${step}`, fields);

const onFinalist = (step: string) => deed(({ finalist }) => `/voice/awards/finalists/${finalist}/${step}`);

/** Lets the invited finalist agree that everybody sees their name. */
const agreed = async ({ home, invitation, finalist }: Made): Promise<string> => {
  await home.visitor('POST', `/awards/invitation/${invitation}`, form({ ...answerFields, showName: 'yes' }));
  return finalist;
};

const ofEntry =
  (url: (round: string, entry: string) => string, fields: Fields = {}, assessed = false) =>
  async (home: TestApp): Promise<Deed> => {
    const by = await home.as('participation worker', null);
    const { round, entry } = await furnishedRewards(home, by);
    if (assessed) await sent(by, `/voice/rewards/entries/${entry}`, await marksOf(by, entry));
    return { url: url(round, entry), sent: form(fields), by };
  };

export const deedsOfAwards: Deeds = {
  '/voice/awards/new': async (home) => ({
    url: '/voice/awards/new',
    sent: form(yearFields),
    by: await home.as('participation worker', null),
  }),
  '/voice/awards/:year/change': deed(({ year }) => `/voice/awards/${year.id}/change`, yearFields),
  '/voice/awards/:year/scoring': deed(({ year }) => `/voice/awards/${year.id}/scoring`, {
    scoring: 'closed',
  }),
  '/voice/awards/:year/evening': deed(({ year }) => `/voice/awards/${year.id}/evening`, {
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
    async (made) => `/voice/awards/finalists/${await agreed(made)}/show`,
    { name: 'Robin' },
  ),
  '/voice/awards/finalists/:finalist/hide': onFinalist('hide'),
  '/voice/awards/finalists/:finalist/winner': onFinalist('winner'),
  '/voice/awards/finalists/:finalist/not-winner': onFinalist('not-winner'),
  '/voice/rewards/new': async (home) => ({
    url: '/voice/rewards/new',
    sent: form(roundFields),
    by: await home.as('participation worker', null),
  }),
  '/voice/rewards/:round/prizes': ofEntry((round) => `/voice/rewards/${round}/prizes`, { how: 'lot' }, true),
  '/voice/rewards/:round/take-back': ofEntry((round) => `/voice/rewards/${round}/take-back`),
  '/voice/rewards/entries/:entry': async (home) => {
    const by = await home.as('participation worker', null);
    const { entry } = await furnishedRewards(home, by);
    return { url: `/voice/rewards/entries/${entry}`, sent: form(await marksOf(by, entry)), by };
  },
  '/voice/rewards/entries/:entry/leave-out': ofEntry(
    (_, entry) => `/voice/rewards/entries/${entry}/leave-out`,
  ),
  '/voice/rewards/entries/:entry/put-back': ofEntry((_, entry) => `/voice/rewards/entries/${entry}/put-back`),
};
