import { form, type TestApp } from '../app.ts';
import { officerIn } from '../casework.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;

/** What is sent to write down a tier 2 audit. */
export const tier2 = {
  kind: 'tier 2 audit',
  'day-day': '2',
  'day-month': '3',
  'day-year': '2026',
  reference: 'Q00001',
  district: 'North',
  team: 'North 1',
  post: 'Reviewing manager, North',
  oversight: 'good',
  challenge: 'requires improvement',
};

/** What is sent to write down a compliment. */
export const compliment = {
  kind: 'compliment',
  'day-day': '2',
  'day-month': '3',
  'day-year': '2026',
  from: 'parent',
  post: 'Reviewing officer, North',
  words: 'She listened to all of us.',
  quote: 'yes',
};

/** Adds a record under an address; answers its id. */
export const recordAdded = async (
  by: TestApp['clerk'],
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> => {
  const got = await by('POST', `${path}/new`, form(fields));
  const id = /\/([0-9a-f-]{36})\?done=added/.exec(String(got.headers.location))?.[1];
  if (!id)
    throw new Error(
      `It was not added: ${got.statusCode} ${/error-summary__list[\s\S]{0,300}/.exec(got.body)?.[0]}`,
    );
  return id;
};

/** A reviewing manager with a post in a team. */
export const managerIn = async (home: TestApp, team = 'North'): Promise<Ask> => {
  const manager = await home.as('reviewing manager', null);
  await officerIn(home, manager.personId, team, `Manager, ${team}`);
  return manager;
};

/** An audit and a compliment of the service manager. */
export const furnishQuality: Furnish = async (home) => {
  const by = await home.as('service manager', null);
  return [
    { prefix: '/quality', values: { record: await recordAdded(by, '/quality', tier2) }, by },
    {
      prefix: '/quality/compliments',
      values: { record: await recordAdded(by, '/quality/compliments', compliment) },
      by,
    },
    // What no record of either is about.
    ...['/quality/quotas', '/quality/period'].map((prefix) => ({
      prefix,
      values: {},
      by,
    })),
  ];
};

const added =
  (path: string, fields: Readonly<Record<string, string>>, rest: string, sent: Record<string, string>) =>
  async (home: TestApp): Promise<Deed> => {
    const by = await home.as('service manager', null);
    return { url: `${path}/${await recordAdded(by, path, fields)}/${rest}`, sent: form(sent), by };
  };

/** How the records of a family are added, changed, taken down and put back. */
export const deedsOfRecords = (path: string, fields: Readonly<Record<string, string>>): Deeds => ({
  [`${path}/new`]: async (home) => ({
    url: `${path}/new`,
    sent: form(fields),
    by: await home.as('service manager', null),
  }),
  [`${path}/:record/change`]: added(path, fields, 'change', { ...fields, seen: '1' }),
  [`${path}/:record/take-down`]: added(path, fields, 'take-down', { seen: '1' }),
  [`${path}/:record/put-back`]: async (home) => {
    const by = await home.as('service manager', null);
    const id = await recordAdded(by, path, fields);
    await by('POST', `${path}/${id}/take-down`, form({ seen: '1' }));
    return { url: `${path}/${id}/put-back`, sent: form({ seen: '2' }), by };
  },
});

/** How a setting of the service is set, and that undone. */
export const deedsOfSetting = (path: string, fields: Record<string, string>): Deeds => ({
  [path]: async (home) => ({
    url: path,
    sent: form({ ...fields, seen: '0' }),
    by: await home.as('service manager', null),
  }),
  [`${path}/undo`]: async (home) => {
    const by = await home.as('service manager', null);
    await by('POST', path, form({ ...fields, seen: '0' }));
    return { url: `${path}/undo`, sent: form({ seen: '1' }), by };
  },
});

const withSecond = async (home: TestApp): Promise<{ id: string; first: Ask; second: Ask }> => {
  const first = await home.as('service manager', null);
  const second = await managerIn(home);
  const id = await recordAdded(first, '/quality', tier2);
  await first('POST', `/quality/${id}/ask-second`, form({ second: second.personId }));
  return { id, first, second };
};

const otherwise = { oversight: 'inadequate', challenge: 'good' };

/** How each form of quality is used well. */
export const deedsOfQuality: Deeds = {
  ...deedsOfRecords('/quality', tier2),
  ...deedsOfRecords('/quality/compliments', compliment),
  ...deedsOfSetting('/quality/quotas/settings', {
    observations: '1',
    supervision: '1',
    supervisionTotal: '35',
  }),
  '/quality/:record/ask-second': async (home) => {
    const by = await home.as('service manager', null);
    const second = await managerIn(home);
    return {
      url: `/quality/${await recordAdded(by, '/quality', tier2)}/ask-second`,
      sent: form({ second: second.personId }),
      by,
    };
  },
  '/quality/:record/second-grades': async (home) => {
    const { id, second } = await withSecond(home);
    return { url: `/quality/${id}/second-grades`, sent: form(otherwise), by: second };
  },
  '/quality/:record/agree': async (home) => {
    const { id, second } = await withSecond(home);
    await second('POST', `/quality/${id}/second-grades`, form(otherwise));
    return {
      url: `/quality/${id}/agree`,
      sent: form({ ...tier2, reason: 'The file shows two looks between meetings.' }),
      by: await home.as('service manager', null),
    };
  },
};
