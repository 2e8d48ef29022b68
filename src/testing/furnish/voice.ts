import {
  findPost,
  giveConsent,
  keepQuote,
  quotesOf,
  showPost,
  takePost,
} from '../../features/voice/index.ts';
import { newId } from '../../kernel/ids.ts';
import { form, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const today = '2026-03-10';

/** Something that somebody sent by an open form. Answers its id. */
const sentPost = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const taken = await takePost(
      tx,
      scope,
      { form: 'An ask', aboutId: null, key: newId(), at: new Date(`${today}T09:00:00Z`), today },
      { words: 'Could we have bikes?', firstName: '', mayShow: true, fromRobot: false },
    );
    if (!taken.ok) throw new Error(taken.reason);
    return taken.value.id;
  });

/** Words that somebody sent by an open form about something, as everybody reads them while they agree. */
export const shownPost = (
  home: TestApp,
  about: { form: string; aboutId: string },
  words: string,
): Promise<void> =>
  home.asSystem('voice', async (tx, scope) => {
    const came = { ...about, key: newId(), at: new Date(`${today}T09:00:00Z`), today };
    const post = { words, firstName: '', mayShow: true, fromRobot: false };
    const taken = await takePost(tx, scope, came, post);
    const kept = taken.ok && (await findPost(tx, scope, taken.value.id));
    if (!kept) throw new Error(`${words}: did not come.`);
    await showPost(tx, scope, kept, { ...post, today });
  });

const agreed = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const about = 'A picture of our day out';
    return (await giveConsent(tx, scope, { kind: 'picture', about, givenBy: 'the young person', today }))
      .secret;
  });

/** Words that several young people said. Answers the id. */
const saidBySeveral = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const at = { form: 'A talk at the forum', aboutId: newId(), today };
    await keepQuote(tx, scope, at, { words: 'We want to be asked.', agreed: null });
    const [kept] = await quotesOf(tx, scope, at.form, at.aboutId);
    if (!kept) throw new Error('The words are not there.');
    return kept.id;
  });

/** What young people sent, and the team that reads it. */
export const furnishVoice: Furnish = async (home) => {
  const by = await home.as('participation worker', null);
  return [
    { prefix: '/voice/', values: {}, by },
    { prefix: '/voice/posts', values: { post: await sentPost(home) }, by },
    { prefix: '/voice/quotes', values: { quote: await saidBySeveral(home) }, by },
    { prefix: '/consent/', values: { secret: await agreed(home) } },
  ];
};

const ofPost =
  (step: string, fields: Record<string, string>) =>
  async (home: TestApp): Promise<Deed> => ({
    url: `/voice/posts/${await sentPost(home)}/${step}`,
    sent: form(fields),
    by: await home.as('participation worker', null),
  });

export const deedsOfVoice: Deeds = {
  '/voice/posts/:post/show': ofPost('show', { words: 'Could we have bikes?', firstName: '' }),
  '/voice/posts/:post/settle': ofPost('settle', { state: 'read' }),
  '/voice/quotes/:quote/take-out': async (home) => ({
    url: `/voice/quotes/${await saidBySeveral(home)}/take-out`,
    sent: form({}),
    by: await home.as('participation worker', null),
  }),
  '/voice/settings': async (home) => ({
    url: '/voice/settings',
    sent: form({
      team: 'The participation team',
      phone: '01234 567890',
      readWhen: 'Monday to Friday, 9am to 5pm',
      post: 'Safeguarding officer',
      email: 'safeguarding@exampleshire.example',
    }),
    by: await home.as('participation worker', null),
  }),
};
