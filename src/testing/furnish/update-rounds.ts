import { keepLead } from '../../features/delivery-plan/keep-lead.ts';
import { form, type Sent, type TestApp } from '../app.ts';
import { begunRound, plannedHouse, secretsIn } from '../update-rounds.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Asked = { plan: string; round: string; part: string; lead: string };

/** A plan with one action, whose lead is the clerk, and an open round. */
const openRound = async (home: TestApp): Promise<Asked> => {
  const house = await plannedHouse(home, { 'Lantern Lead': {} });
  const [lead = ''] = Object.values(house.leads);
  const [part = ''] = Object.values(house.parts);
  const { actor } = home.scope;
  const personId = actor.kind === 'person' ? actor.id : null;
  await home.inScope((tx, scope) =>
    keepLead(tx, scope, {
      id: lead,
      name: 'Lantern Lead',
      service: 'Housing',
      email: 'lead@leads.example',
      personId,
      mailed: true,
    }),
  );
  const { id } = await begunRound(home, house.plan);
  return { plan: house.plan.id, round: id, part, lead };
};

const addressIn = ({ plan, round }: Asked): string => `/plans/${plan}/rounds/${round}`;

const askedRound = async (home: TestApp): Promise<Asked> => {
  const asked = await openRound(home);
  await home.clerk('POST', `${addressIn(asked)}/ask`);
  return asked;
};

const update = form({ words: 'It opened.', rating: 'green', seen: '1' });

const answeredRound = async (home: TestApp): Promise<Asked> => {
  const asked = await askedRound(home);
  await home.clerk('POST', `${addressIn(asked)}/parts/${asked.part}`, update);
  return asked;
};

/** A round that is locked. */
export const lockedRound = async (home: TestApp): Promise<Asked> => {
  const asked = await answeredRound(home);
  await home.clerk('POST', `${addressIn(asked)}/lock`);
  return asked;
};

/** A round that was asked and answered, with the link that its lead was mailed. */
export const furnishRounds: Furnish = async (home) => {
  const { plan, round, part, lead } = await answeredRound(home);
  const [secret = ''] = (await secretsIn(home)).values();
  return [
    { prefix: '/plans/:plan/rounds', values: { plan, round, part } },
    { prefix: '/plans/:plan/leads', values: { plan, lead } },
    { prefix: '/updates/', values: { part } },
    { prefix: '/update/:secret', values: { secret, part } },
  ];
};

const deed =
  (made: (home: TestApp) => Promise<Asked>, path: (asked: Asked) => string, sent?: Sent) =>
  async (home: TestApp): Promise<Deed> => ({ url: path(await made(home)), ...(sent && { sent }) });

const ofRound =
  (rest: string) =>
  (asked: Asked): string =>
    `${addressIn(asked)}${rest.replace(':part', asked.part)}`;

const inRound = '/plans/:plan/rounds/:round';

/** How each form of the rounds is used. */
export const deedsOfRounds: Deeds = {
  '/plans/:plan/leads/new': deed(
    openRound,
    ({ plan }) => `/plans/${plan}/leads/new`,
    form({ name: 'The nurse' }),
  ),
  '/plans/:plan/leads/:lead': deed(
    openRound,
    ({ plan, lead }) => `/plans/${plan}/leads/${lead}`,
    form({ name: 'The nurse' }),
  ),
  '/plans/:plan/rounds/new': deed(
    lockedRound,
    ({ plan }) => `/plans/${plan}/rounds/new`,
    form({ day: '12', month: '5', year: '2026' }),
  ),
  '/plans/:plan/rounds/weeks': deed(
    openRound,
    ({ plan }) => `/plans/${plan}/rounds/weeks`,
    form({ ask: '4', back: '2', brief: '1' }),
  ),
  [`${inRound}/ask`]: deed(openRound, ofRound('/ask')),
  [`${inRound}/lock`]: deed(openRound, ofRound('/lock')),
  [`${inRound}/unlock`]: deed(lockedRound, ofRound('/unlock'), form({ reason: 'Too early.' })),
  [`${inRound}/parts/:part`]: deed(openRound, ofRound('/parts/:part'), update),
  [`${inRound}/parts/:part/no-change`]: deed(openRound, ofRound('/parts/:part/no-change')),
  [`${inRound}/parts/:part/assure`]: deed(answeredRound, ofRound('/parts/:part/assure')),
  [`${inRound}/parts/:part/return`]: deed(
    answeredRound,
    ofRound('/parts/:part/return'),
    form({ note: 'When?' }),
  ),
  '/updates/parts/:part': deed(askedRound, ({ part }) => `/updates/parts/${part}`, update),
  '/updates/parts/:part/no-change': deed(askedRound, ({ part }) => `/updates/parts/${part}/no-change`),
};
