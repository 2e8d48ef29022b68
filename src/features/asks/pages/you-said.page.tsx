import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { anyForm } from '../../../web/any-form.ts';
import { everyone, notFound, publicReading, redirect, route, youngPage } from '../../../web/route.ts';
import { whatChangedIn } from '../../participation/index.ts';
import { isFromRobot, keyIn, takingForm } from '../../voice/index.ts';
import { support } from '../keep-ask.ts';
import { nationalAsks } from '../national-queries.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { findAsk, shownAsks, type YoungAsk } from '../queries.ts';
import { type Theme, themeIn, themes } from '../rules/themes.ts';
import { threeParts } from '../rules/three-parts.ts';
import { storyOf } from '../story.ts';
import { askView } from './ask.view.tsx';
import { askParams } from './ask-places.tsx';
import { youSaidView } from './you-said.view.tsx';

/** What of an ask stands in the page's data. */
const inData = ({ id, title, theme, askedOn, own, ourWords, cameFrom, supportWords, ...rest }: YoungAsk) => ({
  id,
  title,
  theme,
  askedOn,
  words: own?.words ?? ourWords,
  from: cameFrom || own?.firstName || '',
  support: supportWords,
  standing: rest.standing,
  answers: rest.answerPost,
  answerDue: rest.answerDue,
  steps: rest.steps,
});

/** You said, we did, what is still open. */
export const youSaidPage = route({
  method: 'GET',
  path: '/you-said',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: z.object({ theme: z.string().max(20).default('') }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const asks = await shownAsks(tx, scope);
      const theme = themeIn(query.theme);
      const used = (Object.keys(themes) as Theme[]).filter((one) => asks.some((ask) => ask.theme === one));
      const parts = threeParts(asks, theme);
      const hasNational = (await nationalAsks(tx, scope)).length > 0;
      const changed = await whatChangedIn(tx, scope);
      const model = { parts, changed, theme, used, hasNational };
      return youngPage('You said, we did', youSaidView(model), {
        said: parts.said.map(inData),
        did: parts.did.map(inData),
        open: parts.open.map(inData),
        changed,
      });
    }),
});

/** One ask. */
export const askPage = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: '/you-said/:ask',
    zone: 'public',
    can: everyone,
    audit: publicReading,
    params: askParams,
    query: z.object({ done: z.string().max(20).optional() }),
    handle: async ({ inScope, asSystem, scope, params, query, clock }) => {
      const story = await inScope(async (tx) => {
        const ask = await findAsk(tx, scope, params.ask);
        return ask?.isShown ? storyOf(tx, scope, ask, ofMeetings) : null;
      });
      if (!story) return notFound('that ask');
      const { ask, tied, changes } = story;
      // Which board an ask is of is not public; when that meets is.
      const next = await asSystem('next meeting of a board', 'board', (tx, system) =>
        ofMeetings.nextMeeting(tx, system, ask.bodyId, todayIn(clock)),
      );
      return youngPage(ask.title, askView({ ...story, next, thanked: query.done === 'too' }), {
        ask: inData(ask),
        tied,
        changes,
        next,
      });
    },
  });

/** It matters to somebody too. */
export const supportAsk = route({
  method: 'POST',
  path: '/you-said/:ask/support',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['ask.supported'] },
  params: askParams,
  body: anyForm,
  handle: async (ask) => {
    const { id, isShown = false } = (await ask.inScope((tx) => findAsk(tx, ask.scope, ask.params.ask))) ?? {};
    if (id === undefined || !isShown) return notFound('that ask');
    return takingForm(ask, `support ${id}`, async () => {
      if (!isFromRobot(ask.body))
        await ask.asSystem('support of an ask', 'voice', (tx, system) =>
          support(tx, system, id, keyIn(ask.body)),
        );
      return redirect(`/you-said/${id}?done=too`);
    });
  },
});
