import { form, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';
import { deedsOfRecords, deedsOfSetting, recordAdded } from './quality.ts';

type Fields = Readonly<Record<string, string>>;

/** A day (ISO) as the three fields of a form. */
export const dayFields = (name: string, iso: string): Record<string, string> => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};

export const carer = { reference: 'F0001', sort: 'foster', ...dayFields('day', '2025-06-01') };
export const councilHome = {
  reference: 'H01',
  runBy: 'Registered manager, H01',
  ...dayFields('day', '2020-01-01'),
};
export const meeting = {
  sort: 'missing',
  reference: 'Q00002',
  outcome: 'A plan for the evenings.',
  ...dayFields('day', '2026-03-02'),
};
export const post = {
  reference: 'Reviewing officer 1',
  role: 'officer',
  contract: 'permanent',
  share: '100',
  qualified: '2005',
  officerSince: '2015',
  ...dayFields('day', '2015-09-01'),
};
const kept = dayFields('day', '2026-04-09');

/** What is sent to book a review of a carer, and to write down a visit to a home. */
export const reviewOf = (id: string, day: string, why = 'yearly'): Fields => ({
  carer: id,
  why,
  ...dayFields('day', day),
});
export const visitTo = (id: string, day: string): Fields => ({
  home: id,
  visitor: 'Reviewing officer, North',
  children: '3',
  found: 'The home was calm.',
  ...dayFields('day', day),
});

const alone: readonly (readonly [string, Fields])[] = [
  ['/foster-reviews/carers', carer],
  ['/foster-reviews/days', kept],
  ['/specialist-meetings', meeting],
  ['/regulation-44/homes', councilHome],
  ['/duties/posts', post],
];

/** One of everything, by the service manager. */
export const furnishDuties: Furnish = async (home) => {
  const by = await home.as('service manager', null);
  const added: { prefix: string; values: Record<string, string>; by: typeof by }[] = [];
  const add = async (prefix: string, fields: Fields): Promise<string> => {
    const record = await recordAdded(by, prefix, fields);
    added.push({ prefix, values: { record }, by });
    return record;
  };
  const ids = new Map<string, string>();
  for (const [path, fields] of alone) ids.set(path, await add(path, fields));
  await add('/foster-reviews/reviews', reviewOf(ids.get('/foster-reviews/carers') ?? '', '2026-04-08'));
  await add('/regulation-44', visitTo(ids.get('/regulation-44/homes') ?? '', '2026-03-03'));
  return added;
};

/** The same where the form first needs something that it is about. */
const deedsAbout = (
  path: string,
  [aboutPath, about]: readonly [string, Fields],
  fields: (id: string) => Fields,
): Deeds => {
  const made = async (home: TestApp): Promise<{ by: TestApp['clerk']; sent: Fields; id: string }> => {
    const by = await home.as('service manager', null);
    const sent = fields(await recordAdded(by, aboutPath, about));
    return { by, sent, id: await recordAdded(by, path, sent) };
  };
  const deed =
    (rest: string, sent: Fields) =>
    async (home: TestApp): Promise<Deed> => {
      const { by, id, sent: before } = await made(home);
      return { url: `${path}/${id}/${rest}`, sent: form({ ...before, ...sent }), by };
    };
  return {
    [`${path}/new`]: async (home) => {
      const { by, sent } = await made(home);
      return { url: `${path}/new`, sent: form(sent), by };
    },
    [`${path}/:record/change`]: deed('change', { seen: '1' }),
    [`${path}/:record/take-down`]: deed('take-down', { seen: '1' }),
    [`${path}/:record/put-back`]: async (home) => {
      const { by, id } = await made(home);
      await by('POST', `${path}/${id}/take-down`, form({ seen: '1' }));
      return { url: `${path}/${id}/put-back`, sent: form({ seen: '2' }), by };
    },
  };
};

/** How each form of the other duties is used well. */
export const deedsOfDuties: Deeds = {
  ...Object.assign({}, ...alone.map(([path, fields]) => deedsOfRecords(path, fields))),
  ...deedsAbout('/foster-reviews/reviews', ['/foster-reviews/carers', carer], (id) =>
    reviewOf(id, '2026-04-08'),
  ),
  ...deedsAbout('/regulation-44', ['/regulation-44/homes', councilHome], (id) => visitTo(id, '2026-03-03')),
  ...deedsOfSetting('/foster-reviews/ceilings', { day: '6', week: '12', allegations: '6' }),
  ...deedsOfSetting('/duties/paid-posts', { officers: '4400', managers: '650' }),
};
