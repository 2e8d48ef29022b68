import { form, type Sent, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;
type Fields = Record<string, string>;

/** Sends a form of homes as somebody who writes them. Answers the address that it leads to, without what was done. */
export const sent = async (by: Ask, url: string, fields: Fields = {}): Promise<string> => {
  const got = await by('POST', url, form({ why: 'home', ...fields }));
  if (got.statusCode !== 303) throw new Error(`${url}: ${got.statusCode} ${got.body.slice(0, 3000)}`);
  return String(got.headers.location).replace(/\?.*/, '');
};

/** The id that stands on a page after an address, such as a home's after "/homes/stays/". */
export const idOn = async (by: Ask, page: string, before: string): Promise<string> =>
  new RegExp(`${before}([0-9a-f-]{36})`).exec((await by('GET', page)).body)?.[1] ?? '';

export const leaverFields: Fields = {
  reference: 'L00001',
  bornMonth: '1 May 2006',
  hasLeft: 'yes',
  leftOn: '1 May 2024',
};
export const stayFields: Fields = {
  kind: 'bed and breakfast',
  district: 'North',
  suitable: 'no',
  reason: 'Nothing else was found.',
  from: '1 March 2026',
};
export const referralFields: Fields = {
  day: '2 March 2026',
  district: 'North',
  words: 'Personal adviser, North: asks for a lasting home',
  home: 'A flat near college',
  nextBy: 'Lasting-homes panel',
  nextDue: '20 March 2026',
};
export const requestFields: Fields = {
  kind: 'home',
  district: 'North',
  askedOn: '1 December 2025',
  bandAsked: 'Band A',
  bandGiven: 'Band B',
  offeredOn: '1 February 2026',
  intentionality: 'decided together',
};
const projectFields: Fields = { name: 'Spring group', district: 'North', started: '1 May 2025', places: '6' };
const memberFields: Fields = { reference: 'L00001', status: 'moved in', since: '1 June 2025' };
export const commissionedFields: Fields = {
  name: 'Lantern House',
  provider: 'Lantern Support',
  contact: 'Placements officer',
  district: 'North',
  kind: 'shared',
  agesFrom: '16',
  agesTo: '21',
  block: 'yes',
  selfFunding: 'no',
  from: '1 April 2024',
};
export const placesFields: Fields = { day: '1 March 2026', places: '8', free: '2' };
export const promiseFields: Fields = {
  district: 'North',
  since: '1 April 2024',
  band: 'Band A',
  localConnection: 'yes',
  decidesTogether: 'yes',
  councilTax: 'yes',
  emergencyBed: 'no',
};
const careLeavers = `CHILD,CATEGORY,DATE,IN_TOUCH,ACTIV,ACCOM,HOMES_SINCE_LEAVING,HOME_FROM
L00001,former relevant,05/03/2026,YES,F2,U1,2,04/03/2026
L00009,former relevant,01/03/2026,YES,F2,U1,1,01/09/2025
`;

const leaverOf = (by: Ask): Promise<string> => sent(by, '/homes/leavers/new', leaverFields);

const stayOf = async (by: Ask): Promise<string> => {
  const leaver = await leaverOf(by);
  await sent(by, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
  return `/homes/stays/${await idOn(by, `${leaver}?why=home`, '/homes/stays/')}`;
};

const caseOf = async (by: Ask): Promise<string> =>
  sent(by, `${await leaverOf(by)}/panel/new`, referralFields);

const requestOf = async (by: Ask): Promise<string> => {
  const leaver = await leaverOf(by);
  await sent(by, `${leaver}/requests/new`, requestFields);
  return `/homes/requests/${await idOn(by, `${leaver}?why=home`, '/homes/requests/')}`;
};

const projectOf = async (by: Ask): Promise<string> => {
  await sent(by, '/homes/projects/new', projectFields);
  return `/homes/projects/${await idOn(by, '/homes/projects', '/homes/projects/')}`;
};

const memberOf = async (by: Ask): Promise<string> => {
  await leaverOf(by);
  await sent(by, `${await projectOf(by)}/members/new`, memberFields);
  return `/homes/members/${await idOn(by, '/homes/projects', '/homes/members/')}`;
};

const placesOf = async (by: Ask): Promise<string> => {
  const home = (await sent(by, '/homes/places/new', commissionedFields)).replace('/free', '');
  await sent(by, `${home}/free`, placesFields);
  return home;
};

const promised = '/homes/districts/North/2024-04-01';

const promiseOf = async (by: Ask): Promise<string> => {
  await sent(by, '/homes/districts/new', promiseFields);
  return promised;
};

const waitingFile = async (by: Ask): Promise<string> => {
  const { headers } = await by('POST', '/homes/bring-in', await upload([textFile('homes.csv', careLeavers)]));
  return String(headers.location);
};

const lastOf = (path: string): string => path.split('/').at(-1) ?? '';

/** A care leaver with a home, a panel case, a request and a house project; a commissioned home, a promise and a file. */
export const furnishHomes: Furnish = async (home) => {
  const by = await home.as('senior manager', null);
  const leaver = await leaverOf(by);
  await sent(by, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
  await sent(by, `${leaver}/requests/new`, requestFields);
  const panel = await sent(by, `${leaver}/panel/new`, referralFields);
  const refused = await sent(by, `${leaver}/panel/new`, referralFields);
  const later = {
    seen: '1',
    day: '3 March 2026',
    words: 'Not this one.',
    nextBy: 'Panel',
    nextDue: '1 May 2026',
  };
  await sent(by, `${refused}/not-agree`, later);
  const project = await projectOf(by);
  await sent(by, `${project}/members/new`, memberFields);
  const commissioned = await placesOf(by);
  await promiseOf(by);
  const values = {
    leaver: lastOf(leaver),
    stay: await idOn(by, `${leaver}?why=home`, '/homes/stays/'),
    request: await idOn(by, `${leaver}?why=home`, '/homes/requests/'),
    case: lastOf(panel),
    project: lastOf(project),
    member: await idOn(by, '/homes/projects', '/homes/members/'),
    home: lastOf(commissioned),
    district: 'North',
    since: '2024-04-01',
    file: lastOf(await waitingFile(by)),
  };
  // Whoever opens what is kept of a care leaver says why.
  const saysWhy: TestApp['clerk'] = (method, url, sent) =>
    by(method, method === 'GET' ? `${url}?why=home` : url, sent);
  const ofLeavers = ['leavers/:leaver', 'stays/', 'requests/', 'panel/:case', 'members/'];
  return [
    { prefix: '/homes', values },
    ...ofLeavers.map((path) => ({ prefix: `/homes/${path}`, values, by: saysWhy })),
    { prefix: '/homes/panel/:case/review', values: { ...values, case: lastOf(refused) }, by: saysWhy },
    { prefix: '/homes/bring-in/:file', values, by },
  ];
};

const deed =
  (url: (by: Ask) => Promise<string> | string, fields: Fields = {}) =>
  async (home: TestApp): Promise<Deed> => {
    const by = await home.as('senior manager', null);
    return { url: await url(by), sent: form({ seen: '1', ...fields }), by };
  };

const at =
  (made: (by: Ask) => Promise<string>, rest: string) =>
  async (by: Ask): Promise<string> =>
    `${await made(by)}/${rest}`;

const step: Fields = {
  day: '5 March 2026',
  words: 'As it was said.',
  nextBy: 'Panel',
  nextDue: '1 May 2026',
};

const refusedCase = async (by: Ask): Promise<string> => {
  const panel = await caseOf(by);
  await sent(by, `${panel}/not-agree`, { ...step, seen: '1' });
  return panel;
};

const file = async (home: TestApp): Promise<{ by: Ask; url: string }> => {
  const by = await home.as('senior manager', null);
  return { by, url: await waitingFile(by) };
};

const uploaded = (): Promise<Sent> => upload([textFile('homes.csv', careLeavers)]);

/** How each form of homes is used well. */
export const deedsOfHomes: Deeds = {
  '/homes/leavers/new': deed(() => '/homes/leavers/new', leaverFields),
  '/homes/leavers/:leaver/change': deed(at(leaverOf, 'change'), leaverFields),
  '/homes/leavers/:leaver/take-back': deed(at(leaverOf, 'take-back')),
  '/homes/leavers/:leaver/stays/new': deed(at(leaverOf, 'stays/new'), { ...stayFields, seen: '0' }),
  '/homes/stays/:stay': deed(stayOf, stayFields),
  '/homes/stays/:stay/take-back': deed(at(stayOf, 'take-back')),
  '/homes/leavers/:leaver/panel/new': deed(at(leaverOf, 'panel/new'), referralFields),
  '/homes/panel/:case/plan': deed(at(caseOf, 'plan'), step),
  '/homes/panel/:case/more': deed(at(caseOf, 'more'), step),
  '/homes/panel/:case/agree': deed(at(caseOf, 'agree'), { ...step, home: 'Lantern House' }),
  '/homes/panel/:case/not-agree': deed(at(caseOf, 'not-agree'), step),
  '/homes/panel/:case/review': deed(at(refusedCase, 'review'), { ...step, seen: '2' }),
  '/homes/panel/:case/end': deed(at(caseOf, 'end'), { ...step, outcome: 'moved in' }),
  '/homes/panel/:case/undo': deed(at(caseOf, 'undo')),
  '/homes/panel-weeks': deed(() => '/homes/panel-weeks', { weeks: '10' }),
  '/homes/leavers/:leaver/requests/new': deed(at(leaverOf, 'requests/new'), requestFields),
  '/homes/requests/:request': deed(requestOf, requestFields),
  '/homes/requests/:request/take-back': deed(at(requestOf, 'take-back')),
  '/homes/projects/new': deed(() => '/homes/projects/new', projectFields),
  '/homes/projects/:project': deed(projectOf, projectFields),
  '/homes/projects/:project/take-back': deed(at(projectOf, 'take-back')),
  '/homes/projects/:project/members/new': deed(async (by) => {
    await leaverOf(by);
    return `${await projectOf(by)}/members/new`;
  }, memberFields),
  '/homes/members/:member': deed(memberOf, memberFields),
  '/homes/members/:member/take-back': deed(at(memberOf, 'take-back')),
  '/homes/places/new': deed(() => '/homes/places/new', commissionedFields),
  '/homes/places/:home': deed(placesOf, commissionedFields),
  '/homes/places/:home/take-back': deed(at(placesOf, 'take-back')),
  '/homes/places/:home/free': deed(at(placesOf, 'free'), placesFields),
  '/homes/districts/new': deed(() => '/homes/districts/new', promiseFields),
  '/homes/districts/:district/:since': deed(promiseOf, promiseFields),
  '/homes/districts/:district/:since/take-back': deed(at(promiseOf, 'take-back')),
  '/homes/bring-in': async (home) => ({
    url: '/homes/bring-in',
    sent: await uploaded(),
    by: await home.as('senior manager', null),
  }),
  '/homes/bring-in/:file/leave': async (home) => {
    const { by, url } = await file(home);
    return { url: `${url}/leave`, sent: form({}), by };
  },
  '/homes/bring-in/:file': async (home) => {
    const { by, url } = await file(home);
    const take = /name="take"[^>]* value="([^"]*)"/.exec((await by('GET', url)).body)?.[1] ?? '';
    return { url, sent: form({ take }), by };
  },
};
