import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { discardSource, keepSource } from '../keep.ts';
import { mayKeepFigures, mayReadFigures } from '../policy.ts';
import { differencesOf, figuresOfSource, findSource, listSources } from '../source-queries.ts';
import { sourceView } from './source.view.tsx';
import { sourcesView } from './sources.view.tsx';

const sourceParams = z.object({ source: z.uuid('The address is not complete.') });

const done: Readonly<Record<string, string>> = {
  kept: 'The figures are kept. They count from now on.',
  discarded: 'They are put aside. Nothing of them is left.',
  statistics: 'The statistics stand beside the figures now.',
};

/** Where the figures come from. */
export const sourcesPage = route({
  method: 'GET',
  path: '/figures/sources',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'a list of sources, no child’s record' },
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const sources = await listSources(tx, scope);
      return {
        kind: 'page',
        title: 'Where the figures come from',
        view: sourcesView({ sources, done: done[query.done ?? ''] ?? null }),
        model: { sources },
      };
    }),
});

type Typed = { reason?: string; error?: FormError; done?: string | undefined };

const show = async (tx: Tx, scope: Scope, id: string, typed: Typed): Promise<Answer> => {
  const source = await findSource(tx, scope, id);
  if (!source) return notFound('source of figures');
  const figures = await figuresOfSource(tx, scope, id);
  const days = figures.map(({ at }) => at).sort();
  const [first, last] = [days[0], days.at(-1)];
  const error = typed.error ?? null;
  const model = {
    source,
    figures: figures.length,
    months: first && last ? { first, last } : null,
    typed: source.kind === 'entered' ? figures : [],
    differences: await differencesOf(tx, scope, id),
    keeps: mayKeepFigures(scope.actor).ok,
    reason: typed.reason ?? '',
    error,
    done: done[typed.done ?? ''] ?? null,
  };
  return {
    kind: 'page',
    title: `${error ? 'Error: ' : ''}${source.title}`,
    view: sourceView(model),
    model,
    ...(error && { status: 422 }),
  };
};

/** One source of figures. */
export const sourcePage = route({
  method: 'GET',
  path: '/figures/sources/:source',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'counts, no child’s record' },
  params: sourceParams,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query }) =>
    inScope((tx) => show(tx, scope, params.source, { done: query.done })),
});

const longest = 2000;

/** Lets the figures of a source count. */
export const saveKept = route({
  method: 'POST',
  path: '/figures/sources/:source/keep',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['figures.kept'] },
  params: sourceParams,
  body: z.object({ reason: z.string().max(longest).default('') }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope(async (tx) => {
      const kept = await keepSource(tx, scope, params.source, body.reason, clock);
      if (kept.ok) return redirect(`/figures/sources/${params.source}?done=kept`);
      const error = { text: kept.reason, field: 'reason' };
      return show(tx, scope, params.source, { reason: body.reason, error });
    }),
});

/** Puts figures aside that wait. */
export const saveDiscarded = route({
  method: 'POST',
  path: '/figures/sources/:source/discard',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['figures.discarded'] },
  params: sourceParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) =>
      (await discardSource(tx, scope, params.source))
        ? redirect('/figures/sources?done=discarded')
        : notFound('source of figures that waits'),
    ),
});
