import { newId } from '../../kernel/ids.ts';
import { form, type Got, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;
type Fields = Record<string, string | string[]>;

/** Sends a form; the page that answers, or where it leads. */
const sent = async (by: TestApp['clerk'], url: string, fields: Fields = {}): Promise<Got> => {
  const got = await by('POST', url, form(fields));
  if (![200, 303].includes(got.statusCode)) throw new Error(`${url}: ${got.statusCode} ${got.body}`);
  return got;
};

const secretIn = (got: Got, before: string): string =>
  new RegExp(`${before}/([\\w-]{20,})`).exec(got.body)?.[1] ?? '';

const idIn = (got: Got, before: string): string =>
  new RegExp(`${before}/([0-9a-f-]{36})`).exec(got.body)?.[1] ?? '';

export const team = (home: TestApp): Promise<Ask> => home.as('participation worker', null);

export const requestForm: Fields = {
  kind: 'involvement',
  title: 'A leaflet on family time',
  why: 'Only they know what it is like.',
  whatFor: 'Read it and say what is unclear.',
  atTime: 'A Tuesday after school',
  place: 'Town hall',
  howLong: '2 hours',
  travel: 'Taxi, paid by us',
  payment: 'A voucher',
  mayChange: 'Every word of it',
  hearBack: 'We come back in May.',
  asker: 'Social worker, North',
  email: 'worker@eastmere.example',
};

export const joinForm: Fields = {
  firstName: 'Robin',
  ageBand: '14 or 15',
  reach: 'Ask my carer',
  email: 'robin@example.org',
  says: '',
};

const groupForm: Fields = {
  name: 'Sparks',
  agesFrom: '13',
  agesTo: '17',
  supporters: 'Participation worker, North',
  meets: 'Tuesdays at 5pm, the youth centre in Mill Lane',
};

/** Staff ask for something. The secret of the asker's page, and the request's id. */
export const askedFor = async (
  home: TestApp,
  by: Ask,
  fields: Fields = {},
): Promise<{ secret: string; request: string }> => {
  const title = `A leaflet ${newId()}`;
  const email = `${title.replaceAll(' ', '.')}@eastmere.example`;
  const got = await sent(home.visitor, '/involve', { ...requestForm, title, email, ...fields });
  const list = await by('GET', '/voice/requests');
  const named = new RegExp(`/voice/requests/([0-9a-f-]{36})">${fields.title ?? title}<`).exec(list.body);
  return { secret: secretIn(got, '/involve'), request: named?.[1] ?? '' };
};

export const groupOf = async (by: Ask): Promise<string> => {
  await sent(by, '/voice/groups/new', groupForm);
  return idIn(await by('GET', '/voice/groups'), '/voice/groups');
};

/** Somebody asks to join. Answers their id. */
export const joined = async (home: TestApp, by: Ask, fields: Fields = {}): Promise<string> => {
  const firstName = String(fields.firstName ?? 'Robin');
  await sent(home.visitor, '/have-your-say/join', { ...joinForm, ...fields });
  const list = await by('GET', '/voice/groups');
  return new RegExp(`/voice/people/([0-9a-f-]{36})">${firstName}<`).exec(list.body)?.[1] ?? '';
};

export const confirmForm = (group: string): Fields => ({
  ageBand: '14 or 15',
  groups: group,
  email: 'robin@example.org',
  carerAgreed: 'Foster carer, 2 March 2026',
});

/** Somebody is confirmed for a group. The secret of their page. */
export const confirmed = async (by: Ask, person: string, group: string): Promise<string> =>
  secretIn(await sent(by, `/voice/people/${person}/confirm`, confirmForm(group)), '/mine');

export const cardForm = (group: string): Fields => ({
  words: 'A social worker wants to make a leaflet.\nCan you read it? It takes an hour.',
  until: '20 March 2026',
  groups: group,
  send: 'yes',
});

/** The secret of a link that stands in a letter, the latest first; such as "/cards". */
export const linkInLetter = async (home: TestApp, path: string): Promise<string> => {
  const { rows } = await home.database.client.query<{ link: string }>(
    'SELECT link FROM mail WHERE link LIKE $1 ORDER BY queued_at DESC, id DESC LIMIT 1',
    [`${path}/%`],
  );
  return rows[0]?.link.slice(path.length + 1) ?? '';
};

type House = { by: Ask; group: string; person: string; mine: string; request: string; asker: string };

/** A group with somebody in it, and a request. */
const house = async (home: TestApp, fields: Fields = {}): Promise<House> => {
  const by = await team(home);
  const group = await groupOf(by);
  const person = await joined(home, by);
  const mine = await confirmed(by, person, group);
  const { secret: asker, request } = await askedFor(home, by, fields);
  return { by, group, person, mine, request, asker };
};

const withCard = async (home: TestApp): Promise<House & { card: string; letter: string }> => {
  const there = await house(home);
  await sent(there.by, `/voice/requests/${there.request}/card`, cardForm(there.group));
  const card = idIn(await home.visitor('GET', `/mine/${there.mine}`), `/mine/${there.mine}/cards`);
  return { ...there, card, letter: await linkInLetter(home, '/cards') };
};

/** A request that took place. */
const happened = async (home: TestApp): Promise<House> => {
  const there = await house(home);
  const { by, request, person } = there;
  await sent(by, `/voice/requests/${request}/decide`, { decision: 'yes', decisionWords: '' });
  await sent(by, `/voice/requests/${request}/took-place`, {
    tookPlaceOn: '2 March 2026',
    [`hours-${person}`]: '1.5',
  });
  return there;
};

const answered = async (home: TestApp): Promise<House> => {
  const there = await happened(home);
  await sent(home.visitor, `/involve/${there.asker}/changed`, { did: 'yes', words: 'A new leaflet.' });
  return there;
};

const findingForm: Fields = {
  home: 'Lantern House',
  visitedOn: '1 March 2026',
  seen: 'A cold room',
  asks: 'Mend the heating',
};

const found = async (home: TestApp): Promise<{ by: Ask; finding: string }> => {
  const { by, request } = await house(home, { kind: 'inspection' });
  await sent(by, `/voice/requests/${request}/finding`, findingForm);
  return { by, finding: idIn(await by('GET', '/voice/findings'), '/voice/findings') };
};

/** Something at every address of participation. */
export const furnishParticipation: Furnish = async (home) => {
  const { finding } = await found(home);
  const { by, request, person, mine } = await answered(home);
  const part = idIn(await by('GET', `/voice/requests/${request}`), '/voice/parts');
  const { card, letter, mine: secret, asker, group } = await withCard(home);
  return [
    { prefix: '/involve/', values: { secret: asker } },
    { prefix: '/mine/', values: { secret, card } },
    { prefix: '/mine/:secret/certificates/', values: { secret: mine, part } },
    { prefix: '/cards/', values: { secret: letter } },
    { prefix: '/voice/parts/', values: { part }, by },
    { prefix: '/voice/groups/', values: { group }, by },
    { prefix: '/voice/people/', values: { person }, by },
    { prefix: '/voice/requests/', values: { request }, by },
    { prefix: '/voice/findings/', values: { finding }, by },
  ];
};

/** A step on a request of a house that was just built. */
const step =
  (
    name: string,
    fields: Fields | ((there: House) => Fields),
    make: (home: TestApp) => Promise<House> = house,
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const there = await make(home);
    const filled = typeof fields === 'function' ? fields(there) : fields;
    return { url: `/voice/requests/${there.request}/${name}`, sent: form(filled), by: there.by };
  };

const ofPerson =
  (name: string, answer = 303) =>
  async (home: TestApp): Promise<Deed> => {
    const { by, person } = await house(home);
    return { url: `/voice/people/${person}/${name}`, sent: form({}), by, answer };
  };

const agreed = async (home: TestApp): Promise<House> => {
  const there = await house(home);
  await sent(there.by, `/voice/requests/${there.request}/decide`, { decision: 'yes', decisionWords: '' });
  return there;
};

/** What the team writes; what anybody may send is tried in features/participation. */
export const deedsOfParticipation: Deeds = {
  '/voice/groups/new': async (home) => ({
    url: '/voice/groups/new',
    sent: form(groupForm),
    by: await team(home),
  }),
  '/voice/groups/:group': async (home) => {
    const by = await team(home);
    return { url: `/voice/groups/${await groupOf(by)}`, sent: form({ ...groupForm, seen: '1' }), by };
  },
  '/voice/people/:person/confirm': async (home) => {
    const by = await team(home);
    const group = await groupOf(by);
    const url = `/voice/people/${await joined(home, by)}/confirm`;
    return { url, sent: form(confirmForm(group)), by, answer: 200 };
  },
  '/voice/people/:person/take-back': ofPerson('take-back'),
  '/voice/people/:person/link': ofPerson('link', 200),
  '/voice/people/:person/forget': ofPerson('forget'),
  '/voice/requests/limit': async (home) => ({
    url: '/voice/requests/limit',
    sent: form({ most: '12', months: '3' }),
    by: await team(home),
  }),
  '/voice/requests/:request/ask': step('ask', { question: 'Is there food?' }),
  '/voice/requests/:request/decide': step('decide', { decision: 'no', decisionWords: 'Too many at once.' }),
  '/voice/requests/:request/card': step('card', ({ group }) => cardForm(group)),
  '/voice/requests/:request/took-place': step(
    'took-place',
    { tookPlaceOn: '2 March 2026', 'other-0-hours': '2' },
    agreed,
  ),
  '/voice/requests/:request/show': step(
    'show',
    { shownTitle: 'A leaflet', shownWords: 'A new leaflet.' },
    answered,
  ),
  '/voice/requests/:request/hide': step('hide', {}, async (home) => {
    const there = await answered(home);
    await sent(there.by, `/voice/requests/${there.request}/show`, { shownTitle: 'A', shownWords: 'B' });
    return there;
  }),
  '/voice/requests/:request/panel': step('panel', { post: 'Team manager', day: '', seen: '0' }),
  '/voice/requests/:request/finding': step('finding', findingForm),
  '/voice/findings/:finding': async (home) => {
    const { by, finding } = await found(home);
    const fields = { did: 'The heating works.', doneOn: '9 March 2026' };
    return { url: `/voice/findings/${finding}`, sent: form(fields), by };
  },
  '/voice/findings/:finding/take-back': async (home) => {
    const { by, finding } = await found(home);
    return { url: `/voice/findings/${finding}/take-back`, sent: form({}), by };
  },
};
