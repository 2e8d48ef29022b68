import { setTimeout } from 'node:timers/promises';
import { form, type Got, type Sent, type TestApp } from '../app.ts';

type Ask = TestApp['clerk'];

/** What comes in the end of asking for a month: where that takes long, a page waits for it. */
export const waitedFor = async (ask: Ask, first: Got): Promise<Got> => {
  let got = first;
  while (got.headers.refresh !== undefined || got.statusCode === 303) {
    await setTimeout(200);
    got = await ask('GET', first.headers.location ?? '');
  }
  return got;
};

/** The form that makes a month public, filled in by somebody who has seen how much of it is hidden. */
export const shownMonth = async (ask: Ask, at: string): Promise<Sent> => {
  const shown = await waitedFor(ask, await ask('GET', `/figures/publish/${at}`));
  const seen = /name="seen" value="([0-9a-f]+)"/.exec(shown.body)?.[1] ?? '';
  return form({ at, seen });
};

/** Makes a month public. */
export const publishedMonth = async (ask: Ask, at: string): Promise<Got> =>
  ask('POST', '/figures/publish', await shownMonth(ask, at));
