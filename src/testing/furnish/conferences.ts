import { form, type Sent, type TestApp } from '../app.ts';
import { newOfficer, officerIn } from '../casework.ts';
import {
  addedAppeal,
  addedFamily,
  heldConference,
  paperAnswer,
  plannedConference,
  questionnaireSecret,
} from '../conferences.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;
type House = { officer: Ask; family: string; conference: string };

const planned = async (home: TestApp): Promise<House> => {
  const officer = await newOfficer(home);
  const family = await addedFamily(officer);
  return { officer, family, conference: await plannedConference(home, officer, family) };
};

const held = async (home: TestApp): Promise<House> => {
  const house = await planned(home);
  await heldConference(house.officer, house.conference);
  return house;
};

const named = 'Ask Mrs Tansy.';

/** A family whose conference was held, with an appeal and a questionnaire by link and on paper; and one to come. */
export const furnishConferences: Furnish = async (home) => {
  const { officer, family, conference } = await held(home);
  const coming = await planned(home);
  const manager = await home.as('reviewing manager', null);
  await officerIn(home, manager.personId, 'North');
  const appeal = await addedAppeal(home, officer, conference);
  const secret = await questionnaireSecret(officer, conference);
  const answer = await paperAnswer(home, officer, { words: named });
  return [
    { prefix: '/conferences', values: { family, conference }, by: officer },
    {
      prefix: '/conferences/:conference/not-held',
      values: { conference: coming.conference },
      by: coming.officer,
    },
    { prefix: '/conferences/appeals', values: { appeal }, by: officer },
    { prefix: '/conferences/:conference/appeals', values: { conference }, by: officer },
    { prefix: '/conferences/:conference/take-back', values: { conference }, by: officer },
    { prefix: '/conferences/answers', values: { answer }, by: officer },
    { prefix: '/conferences/answers/:answer', values: { answer }, by: manager },
    { prefix: '/questionnaire/:secret', values: { secret } },
  ];
};

const deed =
  (
    made: (home: TestApp) => Promise<House>,
    url: (house: House) => string,
    fields: Record<string, string | string[]> = {},
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const house = await made(home);
    return { url: url(house), sent: form(fields), by: house.officer };
  };

const atFamily =
  (rest: string) =>
  ({ family }: House): string =>
    `/conferences/families/${family}${rest}`;
const atConference =
  (rest: string) =>
  ({ conference }: House): string =>
    `/conferences/${conference}${rest}`;

const family = {
  reference: 'F-9001',
  children: '1',
  district: 'North',
  begun: 'strategy',
  begunOn: '2 March 2026',
};

const atAppeal =
  (rest: string, sent: Sent = form({})) =>
  async (home: TestApp): Promise<Deed> => {
    const { officer, conference } = await held(home);
    return {
      url: `/conferences/appeals/${await addedAppeal(home, officer, conference)}${rest}`,
      sent,
      by: officer,
    };
  };

/** How each form of conferences is used well. */
export const deedsOfConferences: Deeds = {
  '/conferences/families/new': async (home) => ({
    url: '/conferences/families/new',
    sent: form(family),
    by: await newOfficer(home),
  }),
  '/conferences/families/:family/edit': deed(planned, atFamily('/edit'), { ...family, seen: '1' }),
  '/conferences/families/:family/plan': deed(planned, atFamily('/plan'), {
    day: '9 March 2026',
    anyway: '2026-03-09',
    seen: '1',
  }),
  '/conferences/:conference/held': deed(planned, atConference('/held'), {
    seen: '1',
    day: '5 March 2026',
    outcome: 'no plan',
    children: '1',
    tooYoung: '1',
    invited: 'gp',
  }),
  '/conferences/:conference/not-held': deed(planned, atConference('/not-held'), {
    seen: '1',
    state: 'adjourned',
    day: '5 March 2026',
    reason: 'report',
  }),
  '/conferences/:conference/take-back': deed(held, atConference('/take-back'), { seen: '2' }),
  '/conferences/:conference/questionnaires': deed(held, atConference('/questionnaires'), {
    seen: '2',
    given: '2',
  }),
  '/conferences/:conference/appeals/new': deed(held, atConference('/appeals/new'), {
    by: 'carer',
    ground: 'decision',
    receivedOn: '9 March 2026',
  }),
  '/conferences/appeals/:appeal': atAppeal(
    '',
    form({ seen: '1', by: 'carer', ground: 'decision', receivedOn: '9 March 2026' }),
  ),
  '/conferences/appeals/:appeal/take-back': atAppeal('/take-back'),
  '/conferences/answers/new': async (home) => ({
    url: '/conferences/answers/new',
    sent: form({ kind: 'initial', day: '5 March 2026', district: 'North', metChair: 'no' }),
    by: await newOfficer(home),
  }),
  '/conferences/answers/:answer/take-back': async (home) => {
    const by = await newOfficer(home);
    return { url: `/conferences/answers/${await paperAnswer(home, by)}/take-back`, by };
  },
  '/conferences/answers/:answer': async (home) => {
    const by = await home.as('service manager', null);
    const answer = await paperAnswer(home, by, { words: named });
    return { url: `/conferences/answers/${answer}`, sent: form({ words: 'Ask first.', shown: 'yes' }), by };
  },
};
