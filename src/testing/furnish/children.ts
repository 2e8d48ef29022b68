import { form, type TestApp, upload } from '../app.ts';
import { childInCare, newOfficer, officerIn } from '../casework.ts';
import { soundExtract } from '../indicators/sound-extract.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const extract = (fields = { day: '31', month: '3', year: '2019' }) =>
  upload(
    [...soundExtract].map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    fields,
  );

const serviceManager = (home: TestApp) => home.as('service manager', null);

/** An extract that waits. Answers its address. */
const waitingExtract = async (by: TestApp['clerk']): Promise<string> =>
  `${(await by('POST', '/children/bring-in', await extract())).headers.location}`;

/** A child of an officer and the child's brother or sister, one that a manager sees to, and an extract that knows neither. */
export const furnishChildren: Furnish = async (home) => {
  const officer = await newOfficer(home);
  const manager = await home.as('reviewing manager', null);
  const service = await serviceManager(home);
  await officerIn(home, manager.personId, 'North');
  const since = '2019-01-01';
  const siblings = 'S0001';
  await childInCare(home, { officerId: officer.personId, siblings, since });
  const child = await childInCare(home, { officerId: officer.personId, siblings, since });
  const other = await childInCare(home, { officerId: manager.personId, since });
  const file = (await waitingExtract(service)).split('/').at(-1) ?? '';
  return [
    { prefix: '/children', values: { child }, by: officer },
    { prefix: '/children/:child/officer', values: { child: other }, by: manager },
    { prefix: '/children/officers', values: {}, by: manager },
    { prefix: '/children/bring-in', values: { file }, by: service },
  ];
};

const aChild = {
  reference: 'K20001',
  district: 'North',
  'from-day': '1',
  'from-month': '3',
  'from-year': '2026',
  reason: 'S',
  legalStatus: 'C2',
  place: 'U4',
};

/** A deed at a child, by the manager of the whole service. */
const atChild =
  (
    rest: string,
    fields: Record<string, string> = {},
    before: (home: TestApp, child: string) => Promise<unknown> = async () => null,
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const child = await childInCare(home);
    await before(home, child);
    return { url: `/children/${child}${rest}`, sent: form(fields), by: await serviceManager(home) };
  };

const visit = { what: 'visit', 'done-day': '9', 'done-month': '3', 'done-year': '2026' };
const move = { ...aChild, reason: 'P' };

const byManager =
  (rest: string, fields: Record<string, string>) =>
  async (home: TestApp, child: string): Promise<unknown> =>
    (await serviceManager(home))('POST', `/children/${child}${rest}`, form(fields));

/** How children's lines are written. */
export const deedsOfChildren: Deeds = {
  '/children/new': async (home) => ({
    url: '/children/new',
    sent: form(aChild),
    by: await serviceManager(home),
  }),
  '/children/officers': async (home) => {
    const { personId } = await home.as('independent reviewing officer', null);
    return {
      url: '/children/officers',
      sent: form({ person: personId, team: 'North', share: '100' }),
      by: await serviceManager(home),
    };
  },
  '/children/bring-in': async () => ({ url: '/children/bring-in', sent: await extract() }),
  '/children/bring-in/:file': async (home) => {
    const by = await serviceManager(home);
    return { url: await waitingExtract(by), sent: form({ 'all-added': 'yes' }), by };
  },
  '/children/bring-in/:file/leave': async (home) => {
    const by = await serviceManager(home);
    return { url: `${await waitingExtract(by)}/leave`, by };
  },
  '/children/:child/edit': atChild('/edit', { reference: 'K20002', seen: '1' }),
  '/children/:child/officer': atChild('/officer', { officer: 'nobody' }),
  '/children/:child/done': atChild('/done', visit),
  '/children/:child/done/take-back': async (home) => ({
    ...(await atChild(
      '/done/take-back',
      { what: 'visit', day: '2026-03-09' },
      byManager('/done', visit),
    )(home)),
    answer: 200,
  }),
  '/children/:child/moved': atChild('/moved', move),
  '/children/:child/moved/take-back': atChild('/moved/take-back', {}, byManager('/moved', move)),
};
