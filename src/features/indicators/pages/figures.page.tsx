import { plusMonths } from '../../../kernel/days.ts';
import { route } from '../../../web/route.ts';
import { mayKeepFigures, mayPublishFigures, mayReadFigures } from '../policy.ts';
import { figuresOfCouncil, type KeptFigure, lastDay, listSources } from '../queries.ts';
import type { Definition } from '../rules/definition.ts';
import { explainIndicator } from '../rules/explain-indicator.ts';
import { definitionsIn, groups } from '../rules/groups.ts';
import { boardVoice } from '../rules/sentence/board-voice.ts';
import { seriesOf } from '../rules/series-of.ts';
import { figuresView, type ListedIndicator } from './figures.view.tsx';

/** Two years and a month: as far back as a signal is looked for. */
const monthsShown = 25;

const listed = (definition: Definition, figures: readonly KeptFigure[]): ListedIndicator[] => {
  const own = figures.filter(({ indicator }) => indicator === definition.code);
  if (own.length === 0) {
    const parts = figures.some(({ indicator }) => indicator.startsWith(`${definition.code}.`));
    return parts
      ? [{ code: definition.code, name: definition.name, sentence: definition.question, doubted: false }]
      : [];
  }
  const series = seriesOf(definition, own);
  const { latest, change } = explainIndicator(definition, series, boardVoice, 'board');
  return [
    {
      code: definition.code,
      name: definition.name,
      sentence: [latest, change].filter(Boolean).join(' '),
      doubted: series.points.at(-1)?.doubted !== undefined,
    },
  ];
};

/** The figures of the council, chapter by chapter. */
export const figuresPage = route({
  method: 'GET',
  path: '/figures',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'counts, no child’s record' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const last = await lastDay(tx, scope);
      const figures =
        last === null ? [] : await figuresOfCouncil(tx, scope, plusMonths(last, 1 - monthsShown));
      const chapters = groups
        .map((group) => ({
          group,
          indicators: definitionsIn(group).flatMap((definition) => listed(definition, figures)),
        }))
        .filter(({ indicators }) => indicators.length > 0);
      const sources = await listSources(tx, scope);
      const model = {
        lastDay: last,
        chapters,
        waiting: sources.filter(({ keptAt }) => keptAt === null).length,
        keeps: mayKeepFigures(scope.actor).ok,
        publishes: mayPublishFigures(scope.actor).ok,
      };
      return { kind: 'page', title: 'Figures', view: figuresView(model), model };
    }),
});
