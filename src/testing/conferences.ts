import { form, type Got, type TestApp } from './app.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;
type Fields = Record<string, string | string[]>;

const idIn = (address: unknown, before: string): string =>
  new RegExp(`${before}/([0-9a-f-]{36})`).exec(String(address))?.[1] ?? '';

let families = 0;

/** Adds a family as somebody of the service, whose strategy discussion was on 16 February 2026. Answers its id. */
export const addedFamily = async (by: Ask, fields: Fields = {}): Promise<string> => {
  families += 1;
  const reference = `F-${String(families).padStart(4, '0')}`;
  const typed = { reference, children: '2', district: 'North', officer: by.personId, begun: 'strategy' };
  const got = await by(
    'POST',
    '/conferences/families/new',
    form({ ...typed, begunOn: '16 February 2026', ...fields }),
  );
  const id = idIn(got.headers.location, 'families');
  if (id === '') throw new Error(`The family was not added: ${got.statusCode} ${got.body.slice(0, 3000)}`);
  return id;
};

/** Plans the conference that a family is owed, on whatever day. Answers its id. */
export const plannedConference = async (
  home: TestApp,
  by: Ask,
  family: string,
  day = '2026-03-05',
): Promise<string> => {
  await by('POST', `/conferences/families/${family}/plan?why=record`, form({ day, seen: '0', anyway: day }));
  const { rows } = await home.database.client.query<{ id: string }>(
    `SELECT id FROM conference WHERE family_id = $1 AND state = 'planned'`,
    [family],
  );
  return rows[0]?.id ?? '';
};

/** Writes down that a conference was held in time, with both children heard, unless the fields say otherwise. */
export const heldConference = (by: Ask, conference: string, fields: Fields = {}): Promise<Got> =>
  by(
    'POST',
    `/conferences/${conference}/held?why=record`,
    form({
      seen: '1',
      day: '5 March 2026',
      outcome: 'plan made',
      category: 'neglect',
      children: '2',
      came: '1',
      viewsGiven: '1',
      byForm: '1',
      invited: ['education', 'gp'],
      present: ['education'],
      ...fields,
    }),
  );

/** An appeal against a conference. Answers its id. */
export const addedAppeal = async (home: TestApp, by: Ask, conference: string): Promise<string> => {
  await by(
    'POST',
    `/conferences/${conference}/appeals/new?why=record`,
    form({ by: 'parent', ground: 'key people', receivedOn: '9 March 2026' }),
  );
  const { rows } = await home.database.client.query<{ id: string }>(
    'SELECT id FROM conference_appeal WHERE conference_id = $1',
    [conference],
  );
  return rows[0]?.id ?? '';
};

/** Makes a link to the questionnaire of a conference. Answers its secret. */
export const questionnaireSecret = async (
  by: Ask,
  conference: string,
  { given = '2', seen = '2' } = {},
): Promise<string> => {
  const path = `/conferences/${conference}/questionnaires?why=record`;
  const got = await by('POST', path, form({ given, link: 'yes', seen }));
  const secret = /questionnaire\/([\w-]{20,})/.exec(got.body)?.[1];
  if (!secret) throw new Error(`There is no link: ${got.statusCode} ${got.body.slice(0, 3000)}`);
  return secret;
};

/** Writes down an answer that came on paper. Answers its id. */
export const paperAnswer = async (home: TestApp, by: Ask, fields: Fields = {}): Promise<string> => {
  const { rows: before } = await home.database.client.query('SELECT id FROM conference_answer');
  const known = new Set(before.map(({ id }) => id));
  await by(
    'POST',
    '/conferences/answers/new',
    form({ kind: 'review', day: '5 March 2026', district: 'North', metChair: 'yes', ...fields }),
  );
  const { rows } = await home.database.client.query<{ id: string }>('SELECT id FROM conference_answer');
  return rows.find(({ id }) => !known.has(id))?.id ?? '';
};
