import { form, type TestApp, upload } from '../app.ts';
import { tinyPng } from '../pictures.ts';
import type { Furnish } from './furnishing.ts';
import { furnishedRewards } from './rewards.ts';
import { type Ask, after, type Fields, seenOn, sent } from './sent.ts';

export const yearFields = {
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

export const scoringIs = async (by: Ask, year: string, scoring: string, showsNames = ''): Promise<string> => {
  const url = `/voice/awards/${year}/scoring`;
  return sent(by, url, { scoring, showsNames, seen: await seenOn(by, url) });
};

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

export type Furnished = {
  team: Ask;
  year: { id: string; categories: string[] };
  category: string;
  nominations: string[];
  secret: string;
  finalist: string;
  invitation: string;
};

/** Awards with two nominations of one category on the shortlist, somebody on the panel, and an invited finalist. */
export const furnished = async (home: TestApp): Promise<Furnished> => {
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

export const panellistOn = async (by: Ask, year: string): Promise<string> =>
  after(by('GET', `/voice/awards/${year}/panel`), '/voice/awards/panellists/');

/** Lets an invited finalist agree that everybody sees their name and pictures of them. */
export const agrees = async (home: TestApp, { invitation }: Pick<Furnished, 'invitation'>): Promise<void> => {
  const answer = { ...answerFields, name: 'Kestrel', showName: 'yes', showPicture: 'yes' };
  await home.visitor('POST', `/awards/invitation/${invitation}`, form(answer));
};

export const pictureFields = { says: 'Somebody with a medal', alone: 'yes' };

/** Shows the invited finalist to everybody, so that a picture can stand beside their name. */
export const named = async (home: TestApp, made: Furnished): Promise<void> => {
  await agrees(home, made);
  await sent(made.team, `/voice/awards/finalists/${made.finalist}/show`, { name: 'Kestrel' });
};

/** No other picture of a furnished house is of that grey. */
const medalGrey = 172;

export const aPicture = () => upload([{ name: 'medal.png', bytes: tinyPng(medalGrey) }], pictureFields);

const pictured = async (home: TestApp, made: Furnished): Promise<void> => {
  await named(home, made);
  await made.team('POST', `/voice/awards/finalists/${made.finalist}/picture`, await aPicture());
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
  const made = await furnished(home);
  const { team, year, category, nominations, secret, finalist, invitation } = made;
  await pictured(home, made);
  const evening = `/voice/awards/${year.id}/evening`;
  await sent(team, evening, {
    seen: await seenOn(team, evening),
    'line-0-place': '1',
    'line-0-category': category,
  });
  const [nomination = ''] = nominations;
  const { round, entry } = await furnishedRewards(home, team);
  const member = await panellistOn(team, year.id);
  const values = { year: year.id, category, nomination, panellist: member, finalist };
  return [
    { prefix: '/voice/awards', values, by: team },
    { prefix: '/voice/rewards', values: { round, entry }, by: team },
    { prefix: '/panel/', values: { secret, nomination } },
    { prefix: '/awards/pictures/', values: { finalist } },
    { prefix: '/awards/invitation/', values: { secret: invitation } },
    { prefix: '/awards/nomination/', values: { secret: await letterSecret(home) } },
  ];
};
