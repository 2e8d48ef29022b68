import { form, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import { childInCare, officerIn } from '../casework.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type House = { officer: Awaited<ReturnType<TestApp['as']>>; child: string; reference: string };

const childOfOfficer = async (home: TestApp, reference: string): Promise<House> => {
  const officer = await home.as('independent reviewing officer', null);
  await officerIn(home, officer.personId, 'North');
  return { officer, reference, child: await childInCare(home, { reference, officerId: officer.personId }) };
};

const waitingTracker = async ({ officer, reference }: House): Promise<string> => {
  const text = `Reference,Next step,Next step by\n${reference},Matching meeting,2026-04-01\n`;
  const { headers } = await officer(
    'POST',
    '/permanence/bring-in',
    await upload([textFile('tracker.csv', text)]),
  );
  return String(headers.location);
};

/** An officer with a child, and a tracker of theirs that waits. */
export const furnishPermanence: Furnish = async (home) => {
  const house = await childOfOfficer(home, 'P00001');
  const file = (await waitingTracker(house)).split('/').at(-1) ?? '';
  return [
    { prefix: '/permanence', values: { file }, by: house.officer },
    { prefix: '/children/:child/permanence', values: { child: house.child }, by: house.officer },
  ];
};

const deed =
  (url: (house: House) => Promise<string> | string, sent: Awaited<Deed['sent']> = form({})) =>
  async (home: TestApp): Promise<Deed> => {
    const house = await childOfOfficer(home, 'P00002');
    return { url: await url(house), sent, by: house.officer };
  };

/** How a line is changed, and a tracker brought in. */
export const deedsOfPermanence: Deeds = {
  '/children/:child/permanence/change': deed(
    ({ child }) => `/children/${child}/permanence/change`,
    form({ seen: '0', nextStep: 'Matching meeting', panel: 'not said', lifeStory: 'none' }),
  ),
  '/permanence/bring-in': async (home) => {
    const { officer, reference } = await childOfOfficer(home, 'P00002');
    const file = textFile('tracker.csv', `Reference,Next step\n${reference},Matching meeting\n`);
    return { url: '/permanence/bring-in', sent: await upload([file]), by: officer };
  },
  '/permanence/bring-in/:file/columns': deed(
    async (house) => `${await waitingTracker(house)}/columns`,
    form({ 'column-2': '' }),
  ),
  '/permanence/bring-in/:file/leave': deed(async (house) => `${await waitingTracker(house)}/leave`),
  '/permanence/bring-in/:file': async (home) => {
    const house = await childOfOfficer(home, 'P00002');
    const url = await waitingTracker(house);
    const page = (await house.officer('GET', url)).body;
    const take = /name="take"[^>]* value="([^"]*)"/.exec(page)?.[1] ?? '';
    return { url, sent: form({ take }), by: house.officer };
  },
};
