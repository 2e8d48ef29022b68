import { form, type Sent, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import { childInCare } from '../casework.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type House = { manager: Awaited<ReturnType<TestApp['as']>>; reference: string };

const listIn = async (home: TestApp, reference: string) => {
  await childInCare(home, { reference });
  const manager = await home.as('service manager', null);
  const file = textFile('reviews.csv', `Reference,Planned for\n${reference},24 March 2026\n`);
  return { manager, reference, sent: await upload([file]) };
};

const waitingList = async (home: TestApp, reference: string): Promise<House & { url: string }> => {
  const { manager, sent } = await listIn(home, reference);
  const { headers } = await manager('POST', '/reviews/bring-in', sent);
  return { manager, reference, url: String(headers.location) };
};

/** A list of reviews that waits for the manager who brought it. */
export const furnishReviewLists: Furnish = async (home) => {
  const { manager: by, url } = await waitingList(home, 'B00001');
  return [{ prefix: '/reviews/bring-in', values: { file: url.split('/').at(-1) ?? '' }, by }];
};

const onWaiting =
  (rest: string, sent: Sent) =>
  async (home: TestApp): Promise<Deed> => {
    const { manager: by, url } = await waitingList(home, 'B00002');
    return { url: `${url}${rest}`, sent, by };
  };

/** How a list of reviews is brought in. */
export const deedsOfReviewLists: Deeds = {
  '/reviews/bring-in': async (home) => {
    const { manager, sent } = await listIn(home, 'B00002');
    return { url: '/reviews/bring-in', sent, by: manager };
  },
  '/reviews/bring-in/:file/columns': onWaiting('/columns', form({ 'column-1': 'heldOn' })),
  '/reviews/bring-in/:file/leave': onWaiting('/leave', form({})),
  '/reviews/bring-in/:file': async (home) => {
    const { manager, url } = await waitingList(home, 'B00002');
    const take = /name="take"[^>]* value="([^"]*)"/.exec((await manager('GET', url)).body)?.[1] ?? '';
    return { url, sent: form({ take }), by: manager };
  },
};
