import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type Answer, type Ask, notFound, redirect, route } from '../../../web/route.ts';
import { mayPublishFigures } from '../policy.ts';
import { publishMonth } from '../publish.ts';
import { keptDays, publishedDays } from '../queries.ts';
import { type LeftOut, type Public, refusalOf } from '../rules/public-figures.ts';
import { readToPublish } from '../search-public.ts';
import {
  askTitle,
  askView,
  type Choice,
  chooseView,
  publishTitle,
  waitingTitle,
  waitingView,
} from './publish.view.tsx';

/** Milliseconds that somebody is kept waiting; what takes longer goes on beside a page that says how far it is. */
const patience = 3000;

/** Seconds after which that page asks again by itself, also without JavaScript. */
const pace = 5;

const ourFault =
  'Something went wrong here while it was worked out what may be public. Nothing was made public: try again, and tell who looks after Hearth if it happens twice.';

type Asked = Ask<unknown, unknown, unknown>;

const choose = ({ inScope, scope }: Asked, chosen?: Pick<Choice, 'chosen'> & { text: string }) =>
  inScope(async (tx): Promise<Answer> => {
    const error = chosen ? { text: chosen.text, field: 'at' } : null;
    const choice = { days: await keptDays(tx, scope), public: await publishedDays(tx, scope), error };
    return {
      kind: 'page',
      title: error ? `Error: ${publishTitle}` : publishTitle,
      view: chooseView({ ...choice, ...(chosen?.chosen && { chosen: chosen.chosen }) }),
      ...(error && { status: 422 }),
    };
  });

/** The months that can be made public. */
export const publishForm = route({
  method: 'GET',
  path: '/figures/publish',
  zone: 'board',
  at: 'any board',
  can: mayPublishFigures,
  audit: { writes: false, because: 'a list of months' },
  handle: (ask) => choose(ask),
});

const addressOf = (at: string): string => `/figures/publish/${at}`;

const ask = (asked: Asked, at: string, seen: string, shown: Public): Promise<Answer> | Answer => {
  const refusal = refusalOf(shown, at);
  if (refusal !== null) return choose(asked, { chosen: at, text: refusal });
  const own = shown.figures.filter((figure) => figure.at === at);
  const hidden = own.filter((figure) => figure.hidden).length;
  return {
    kind: 'page',
    title: askTitle(at),
    view: askView({ at, figures: own.length, hidden, leftOut: shown.leftOut, seen }),
  };
};

const waiting = (at: string, trying: LeftOut | null): Answer => {
  const model = { at, trying };
  return { kind: 'page', title: waitingTitle, view: waitingView(model), model, refreshAfter: pace };
};

/**
 * Shows how much of a month would be public, and asks. It is worked out in a thread of its own, once for the same figures,
 * while the one who asks waits a moment; `of` names what a page that waits waits for.
 */
export const publicMonth = route({
  method: 'GET',
  path: '/figures/publish/:at',
  zone: 'board',
  at: 'any board',
  can: mayPublishFigures,
  audit: { writes: false, because: 'counts of figures, and how far it is worked out' },
  params: z.object({ at: z.iso.date() }),
  query: z.object({ of: z.string().max(64).default('') }),
  handle: async (asked) => {
    const { params, query, inScope, scope, apart, goesOn } = asked;
    const { at } = params;
    const failed = () => choose(asked, { chosen: at, text: ourFault });
    const known = apart.find<Public, LeftOut>(query.of);
    if (known?.state === 'going on') return waiting(at, known.told);
    if (known?.state === 'failed') return failed();
    const { days, search } = await inScope(async (tx) => ({
      days: await keptDays(tx, scope),
      search: (await readToPublish(tx, scope, at)).search,
    }));
    if (!days.includes(at)) return notFound('month with figures');
    const begun = apart.begin(search, (ended) => goesOn('working out what may be public', ended));
    if (begun.state === 'going on')
      await Promise.race([begun.ended.catch(() => undefined), setTimeout(patience, null, { ref: false })]);
    const now = apart.find<Public, LeftOut>(search.key);
    if (now?.state === 'done') return ask(asked, at, search.key, now.answer);
    return now?.state === 'failed' ? failed() : redirect(`${addressOf(at)}?of=${search.key}`);
  },
});

/** Makes public what of a month was shown. */
export const savePublished = route({
  method: 'POST',
  path: '/figures/publish',
  zone: 'board',
  at: 'any board',
  can: mayPublishFigures,
  audit: { writes: true, events: ['figures.published'] },
  body: z.object({ at: z.iso.date('Choose a month.').catch(''), seen: z.string().max(64).default('') }),
  handle: async (asked) => {
    const { inScope, scope, site, body, clock, apart } = asked;
    const { at, seen } = body;
    if (!(await inScope((tx) => keptDays(tx, scope))).includes(at))
      return choose(asked, { text: 'Choose a month of which there are figures.' });
    const shown = apart.find<Public, LeftOut>(seen);
    // Where Hearth was started anew meanwhile it is worked out again, and asked again.
    if (shown?.state !== 'done') return redirect(addressOf(at));
    const house = { authority: site.authority, clock };
    const worked = { key: seen, shown: shown.answer };
    const published = await inScope((tx) => publishMonth(tx, scope, at, worked, house));
    return published.ok ? redirect('/performance') : choose(asked, { chosen: at, text: published.reason });
  },
});
