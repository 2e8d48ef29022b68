import { form, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import { type Ask, after, type Fields, seenIn, seenOn, sent } from './sent.ts';

const roundFields = {
  title: 'Rewards, spring',
  about: 'Tell us what you are proud of.',
  opensOn: '1 March 2026',
  closesOn: '31 March 2026',
  prizes: '1',
  criteria: 'Effort\nKindness',
};

export const entryFields = {
  sentBy: 'young person',
  firstName: 'Sam',
  schoolYear: 'Year 8',
  finder: 'The Lantern School',
  words: 'I read to my little brother every day.',
};

/** Rewards with an entry. */
export const furnishedRewards = async (home: TestApp, team: Ask) => {
  const round = (await sent(team, '/voice/rewards/new', roundFields)).replace('/voice/rewards/', '');
  await home.visitor('POST', '/awards/rewards/enter', form(entryFields));
  const entry = await after(team('GET', `/voice/rewards/${round}`), '/voice/rewards/entries/');
  return { round, entry };
};

/** The form of an entry with the same mark for every criterion. */
export const marksOf = async (team: Ask, entry: string, mark = 'met'): Promise<Fields> => {
  const { body } = await team('GET', `/voice/rewards/entries/${entry}`);
  const marks = [...body.matchAll(/name="([0-9a-f-]{36})"/g)].map(([, id = '']) => [id, mark]);
  return { ...Object.fromEntries(marks), seen: seenIn(body) };
};

const ofEntry =
  (url: (round: string, entry: string) => string, fields: Fields = {}, assessed = false) =>
  async (home: TestApp): Promise<Deed> => {
    const by = await home.as('participation worker', null);
    const { round, entry } = await furnishedRewards(home, by);
    if (assessed) await sent(by, `/voice/rewards/entries/${entry}`, await marksOf(by, entry));
    return { url: url(round, entry), sent: form(fields), by };
  };

export const deedsOfRewards: Deeds = {
  '/voice/rewards/new': async (home) => ({
    url: '/voice/rewards/new',
    sent: form(roundFields),
    by: await home.as('participation worker', null),
  }),
  '/voice/rewards/:round/criteria': async (home) => {
    const by = await home.as('participation worker', null);
    const { round } = await furnishedRewards(home, by);
    const url = `/voice/rewards/${round}/criteria`;
    const fields = { 'criterion-7-place': '90', 'criterion-7-words': 'Fun', seen: await seenOn(by, url) };
    return { url, sent: form(fields), by };
  },
  '/voice/rewards/:round/prizes': ofEntry((round) => `/voice/rewards/${round}/prizes`, { how: 'lot' }, true),
  '/voice/rewards/:round/take-back': ofEntry((round) => `/voice/rewards/${round}/take-back`),
  '/voice/rewards/entries/:entry': async (home) => {
    const by = await home.as('participation worker', null);
    const { entry } = await furnishedRewards(home, by);
    return { url: `/voice/rewards/entries/${entry}`, sent: form(await marksOf(by, entry)), by };
  },
  '/voice/rewards/entries/:entry/leave-out': ofEntry(
    (_, entry) => `/voice/rewards/entries/${entry}/leave-out`,
  ),
  '/voice/rewards/entries/:entry/put-back': ofEntry((_, entry) => `/voice/rewards/entries/${entry}/put-back`),
};
