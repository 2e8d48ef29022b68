import { setTimeout } from 'node:timers/promises';
import type { Got, TestApp } from '../app.ts';

/** Where the count of an extract leads in the end: on a slow machine it goes on beside a page that says how far it is. */
export const countedSource = async (ask: TestApp['clerk'], added: Got): Promise<Got> => {
  let ended = added;
  while (ended.headers.location?.startsWith('/figures/counting/') || ended.statusCode === 200) {
    await setTimeout(200);
    ended = await ask('GET', added.headers.location ?? '');
  }
  return ended;
};
