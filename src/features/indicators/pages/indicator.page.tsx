import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { comparatorsOf } from '../comparator-queries.ts';
import { explainFigure } from '../keep.ts';
import { mayExplainFigures, mayReadFigures } from '../policy.ts';
import { commentsOf, everKept, figuresOfIndicator, type KeptFigure } from '../queries.ts';
import { correctionsIn } from '../rules/corrections.ts';
import { everywhere } from '../rules/counted.ts';
import type { Definition } from '../rules/definition.ts';
import { definitionOf } from '../rules/definitions.ts';
import { explainIndicator } from '../rules/explain-indicator.ts';
import { areaName, byPartName, partName, partOf } from '../rules/part-names.ts';
import { seriesOf } from '../rules/series-of.ts';
import { indicatorView } from './indicator.view.tsx';
import type { IndicatorModel, NamedSeries } from './indicator-model.ts';

const indicatorParams = z.object({ indicator: z.string().max(100) });

/** Each area's or part's figures as a series of its own, in the order of their names; those that have none left out. */
const named = (
  definition: Definition,
  figures: readonly KeptFigure[],
  nameOf: (figure: KeptFigure) => string,
): NamedSeries[] =>
  [...Map.groupBy(figures, nameOf)]
    .map(([name, own]) => ({ name, series: seriesOf(definition, own) }))
    .filter(({ series }) => series.points.some(({ value }) => value !== null))
    .sort((one, other) => byPartName(one.name, other.name));

type Typed = { words?: string; error?: IndicatorModel['error']; done?: boolean };

const show = async (tx: Tx, scope: Scope, definition: Definition, typed: Typed): Promise<Answer> => {
  const figures = await figuresOfIndicator(tx, scope, definition.code);
  const own = figures.filter(({ indicator }) => indicator === definition.code);
  const ofParts = figures.filter(
    ({ indicator, area }) => indicator !== definition.code && area === everywhere,
  );
  const ofCouncil = own.filter(({ area }) => area === everywhere);
  const whole = seriesOf(definition, ofCouncil);
  const comparators = await comparatorsOf(tx, scope, definition.code);
  const newest = comparators[0]?.at;
  const error = typed.error ?? null;
  const model: IndicatorModel = {
    definition,
    said: explainIndicator(definition, whole, 'board'),
    young: explainIndicator(definition, whole, 'young'),
    whole,
    from: ofCouncil.at(-1) ?? null,
    areas: named(
      definition,
      own.filter(({ area }) => area !== everywhere),
      ({ area }) => areaName(area),
    ),
    parts: named(definition, ofParts, ({ indicator }) =>
      partName(definition, partOf(definition, indicator) ?? ''),
    ),
    comparators: comparators.filter(({ at, level }) => at === newest && level !== 'council'),
    corrections: correctionsIn(await everKept(tx, scope, definition.code)),
    comments: await commentsOf(tx, scope, definition.code),
    explains: mayExplainFigures(scope.actor).ok && whole.points.length > 0,
    typed: typed.words ?? '',
    error,
    done: typed.done ?? false,
  };
  return {
    kind: 'page',
    title: `${error ? 'Error: ' : ''}${definition.name}`,
    view: indicatorView(model),
    model: { definition, whole },
    ...(error && { status: 422 }),
  };
};

/** One indicator with everything that is known of it. */
export const indicatorPage = route({
  method: 'GET',
  path: '/figures/:indicator',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'counts, no child’s record' },
  params: indicatorParams,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query }) => {
    const definition = definitionOf(params.indicator);
    if (!definition) return Promise.resolve(notFound('indicator'));
    return inScope((tx) => show(tx, scope, definition, { done: query.done !== undefined }));
  },
});

const longest = 4000;

/** Writes what is behind the last figure of an indicator. */
export const saveComment = route({
  method: 'POST',
  path: '/figures/:indicator/comments',
  zone: 'board',
  at: 'any board',
  can: mayExplainFigures,
  audit: { writes: true, events: ['figure.explained'] },
  params: indicatorParams,
  body: z.object({ words: z.string().max(longest).default('') }),
  handle: ({ inScope, scope, params, body, clock }) => {
    const definition = definitionOf(params.indicator);
    if (!definition) return Promise.resolve(notFound('indicator'));
    return inScope(async (tx) => {
      const words = body.words.trim();
      const again = (text: string): Promise<Answer> =>
        show(tx, scope, definition, { words: body.words, error: { text, field: 'words' } });
      if (words === '') return again('Write what is behind the figure.');
      const figures = await figuresOfIndicator(tx, scope, definition.code);
      const at = figures
        .map((figure) => figure.at)
        .sort()
        .at(-1);
      if (at === undefined) return again('There is no figure yet to write about.');
      await explainFigure(tx, scope, { indicator: definition.code, at, words, today: todayIn(clock) });
      return redirect(`/figures/${definition.code}?done=explained`);
    });
  },
});
